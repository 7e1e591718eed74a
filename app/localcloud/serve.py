"""`station cloud serve`: the embedded cloud in a process of its own, until a signal ends it."""

from __future__ import annotations

import contextlib
import json
import signal
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from app.domain.errors import StationError
from app.localcloud.invitations import FIRST_FILE
from app.localcloud.mail import FOLDER
from app.localcloud.organizations import ROOT_ID
from app.localcloud.server import LocalCloud
from app.localcloud.settings_file import read_settings

STARTER_TEMPLATES, STARTER_TOKENS = ("Cellular Sensor", "Ethernet Gateway"), 25


def serve(
    data: Path,
    port: int,
    as_json: bool,
    *,
    doors: tuple[int, int] = (0, 0),
    vendor_only: bool = False,
    registration: bool | None = None,
) -> None:
    """Serve the cloud in the folder `data` until SIGINT or SIGTERM.

    A cloud without any template gets the demo's two (“Cellular Sensor”, “Ethernet Gateway”) with 25 static tokens
    each, so that a station can sync, generate and provision at once; later starts add nothing. As soon as it listens
    it says where, with `as_json` as one line: `{"url", "client_id", "client_secret", "org_id", "gateway", "mqtt"}`, the
    last two being `host:port` of the device gateways (binary protocol, MQTT). `registration` wins over what
    `cloud.toml` in the folder says. Raises StoreError, BadInput.
    """
    settings = read_settings(data)
    if registration is not None:
        settings = replace(settings, registration=registration)
    cloud = LocalCloud(data, port, doors=doors, vendor_only=vendor_only, settings=settings)
    with cloud, _ends_on_signals(cloud):
        if not cloud.has_templates():
            cloud.add_demo(STARTER_TEMPLATES, STARTER_TOKENS)
        facts = {
            "url": cloud.url,
            "client_id": cloud.client_id,
            "client_secret": cloud.client_secret.reveal(),
            "org_id": ROOT_ID,
            "gateway": "{}:{}".format(*cloud.gateway),
            "mqtt": "{}:{}".format(*cloud.mqtt),
        }
        words = (
            "The embedded cloud listens at {url} (organization {org_id}), devices log in at {gateway},\n"
            "or by MQTT at {mqtt} (user: device).\n"
            "Client id: {client_id}\nClient secret: {client_secret}\n"
            "Customers open {url} in a browser{administrator}.\nCtrl+C stops it."
        )
        file = data / FOLDER / FIRST_FILE
        administrator = f"; the administrator's first link is in {file}" if file.exists() else ""
        sys.stdout.write((json.dumps(facts) if as_json else words.format(**facts, administrator=administrator)) + "\n")
        sys.stdout.flush()
        cloud.wait()
    if cloud.failed:
        raise StationError("The embedded cloud ended by a fault of the program; it is in the log.")


@contextlib.contextmanager
def _ends_on_signals(cloud: LocalCloud) -> Iterator[None]:
    """Let SIGINT and SIGTERM end the cloud in good order."""
    before = {
        number: signal.signal(number, lambda *_: cloud.request_stop()) for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
