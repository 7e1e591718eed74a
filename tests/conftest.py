"""What all tests share: no time limits on a noisy machine, no keyring, no screen, and nobody's real home folder."""

from __future__ import annotations

import gc
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")

_LONG = {Path(__file__).parent / name for name in ("faults", "journeys", "gui")}


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the folders of long tests: begun last, one of them would keep one core busy and the others idle."""
    items.sort(key=lambda item: _LONG.isdisjoint(item.path.parents))


def pytest_collection_finish() -> None:
    """Keep what is imported by now out of each collection: the tests of the window collect after each window."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True, scope="session")
def _no_real_home(tmp_path_factory: pytest.TempPathFactory) -> None:
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        os.environ[name] = str(home)
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    for name in ("STATION_CLOUD_URL", "STATION_CLOUD_CLIENT_ID", "STATION_CLOUD_CLIENT_SECRET"):
        os.environ.pop(name, None)
