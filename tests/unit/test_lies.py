"""Devices that lie: a short form of the fault harness, and that the harness finds what is broken on purpose."""

from __future__ import annotations

import random

import pytest

from tests.faults import lies
from tests.unit.leftovers import no_leftovers

COUNTS = {"bit_flips", "flips_in_token_area", "noise_bytes"}


def faults_of(figures: dict[str, int]) -> dict[str, int]:
    return {name: figure for name, figure in figures.items() if figure and name not in COUNTS}


def test_no_flipped_bit_wrong_mac_swap_or_break_is_taken_for_a_good_device() -> None:
    figures = lies.run(flips=100, noise=0, seed=random.randrange(10**9))
    assert figures["bit_flips"] == 100
    assert 20 < figures["flips_in_token_area"] < 90
    assert not faults_of(figures)


@pytest.mark.slow
def test_noise_does_not_take_a_bench_down() -> None:
    with no_leftovers():
        figures = lies.run(flips=0, noise=10_000, seed=random.randrange(10**9))
    assert figures["noise_bytes"] >= 10_000
    assert not faults_of(figures)


@pytest.mark.parametrize(
    ("sabotage", "turned_bad"),
    [
        ("read-back-skipped", {"bit_flips_missed", "wrong_tokens_verified"}),
        ("md5-skipped", {"bit_flips_missed"}),  # and the token itself is still proven
        ("report-skipped", {"bit_flips_missed"}),
        ("mac-read-once", {"swaps_missed"}),
        ("any-mac", {"wrong_macs_accepted"}),
    ],
)
def test_what_is_broken_on_purpose_is_found(sabotage: str, turned_bad: set[str]) -> None:
    assert set(faults_of(lies.run(flips=60, noise=0, seed=1, sabotage=sabotage))) == turned_bad


@pytest.mark.slow
def test_a_slot_that_stumbles_over_noise_is_found() -> None:
    with no_leftovers():
        figures = lies.run(flips=0, noise=10_000, seed=1, sabotage="errors-unexpected")
    assert figures["bench_crashes"] > 0
