"""The disk that loses unsynced writes, and the store on it: a short form of the fault harness."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from tests.faults import careless_store, power_cuts
from tests.faults.unsynced_disk import SECTOR, Disk, File, PowerCut

OLD, NEW = b"o" * 4 * SECTOR, b"n" * 4 * SECTOR
Act = Callable[[Disk], None]


def file(disk: Disk) -> File:
    found = disk.find("file")
    assert found
    return found


def rewrite(disk: Disk) -> None:
    disk.write(file(disk), 0, NEW)


def grow(disk: Disk) -> None:
    disk.write(file(disk), len(OLD), NEW)


def shorten(disk: Disk) -> None:
    disk.resize(file(disk), SECTOR)


def sync(disk: Disk) -> None:
    disk.sync(file(disk))


def create(disk: Disk) -> None:
    disk.sync(disk.create("new"))


def delete(disk: Disk) -> None:
    disk.delete("file")


def outcomes(*acts: Act) -> list[dict[str, bytes]]:
    """Return what many cuts right after these acts left."""
    found = []
    for seed in range(300):
        disk = Disk({"file": OLD}, random.Random(seed))
        for act in acts:
            act(disk)
        with pytest.raises(PowerCut):
            disk.cut()
        assert disk.left is not None
        found.append(disk.left)
    return found


def test_an_unsynced_write_is_kept_torn_at_sectors_or_lost() -> None:
    found = [left["file"] for left in outcomes(rewrite)]
    assert OLD in found
    assert NEW in found
    assert any(content not in (OLD, NEW) for content in found)
    for content in found:
        sectors = {content[begin : begin + SECTOR] for begin in range(0, len(content), SECTOR)}
        assert sectors <= {OLD[:SECTOR], NEW[:SECTOR]}


def test_a_synced_write_stays() -> None:
    assert all(left["file"] == NEW for left in outcomes(rewrite, sync))


def test_an_unsynced_length_is_kept_or_not() -> None:
    assert {len(left["file"]) for left in outcomes(shorten)} == {SECTOR, len(OLD)}
    found = [left["file"] for left in outcomes(grow)]
    assert OLD in found
    assert OLD + NEW in found
    assert any(len(content) == len(OLD + NEW) and NEW[:SECTOR] not in content for content in found)  # rubbish
    assert all(left["file"] == OLD + NEW for left in outcomes(grow, sync))


def test_a_name_is_safe_only_once_its_folder_was_synced() -> None:
    assert {"new" in left for left in outcomes(create)} == {True, False}
    assert {"file" in left for left in outcomes(delete)} == {True, False}
    assert all("new" in left for left in outcomes(create, Disk.sync_folder))
    assert all("file" not in left for left in outcomes(delete, Disk.sync_folder))


def test_no_power_cut_loses_an_acknowledged_commit() -> None:
    figures = power_cuts.run(40, seed=random.randrange(10**9))
    assert figures["power_cuts"] == 40
    assert figures["unsynced_changes"] > 0
    assert figures["acked_commits_lost"] == figures["integrity_failures"] == 0, figures


@pytest.mark.parametrize("sabotage", [name for name in careless_store.SABOTAGES if name])
def test_what_is_broken_on_purpose_is_found(sabotage: str) -> None:
    assert power_cuts.run(60, seed=3, sabotage=sabotage)["acked_commits_lost"] > 0
