"""People by command, as a manufacturer's script would: who may, who signs, and the way back when all are lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.journeys.station import Run, station, written_files

SAM, OLGA, QUINN, EVE, BADGE = "47110815", "58209371", "69310482", "70415926", "CANARY BADGE 4711"


def refused(run: Run, words: str) -> None:
    """A refusal is one sentence, and nothing on stdout."""
    assert (run.status, run.out) == (1, ""), run
    assert words in run.err
    assert run.err.count("\n") == 1


@pytest.mark.slow
def test_a_bench_with_people_works_only_for_who_may(tmp_path: Path) -> None:
    home, out = tmp_path / "home", tmp_path / "out"
    work = ("provision", "--demo", "--units", "1", "--out", out, "--json")
    assert station(home, *work).status == 0  # nobody has decided yet: nobody needs to sign in

    def people(*args: str, typed: str = "") -> Run:
        return station(home, "people", *args, "--json", typed=typed)

    boss = ("--as", "Sam", "--pin-stdin")
    refused(people("sign-in", "on", "--first", "Sam"), "--pin-stdin")
    assert people("sign-in", "on", "--first", "Sam", "--pin-stdin", typed=f"{SAM}\n").status == 0
    added = people("add", "Olga", "--role", "operator", "--badge", *boss, typed=f"{SAM}\n{OLGA}\n{BADGE}\n")
    assert added.status == 0, added
    assert people("add", "Quinn", "--role", "qa", *boss, typed=f"{SAM}\n{QUINN}\n").status == 0
    refused(
        people("add", "Eve", "--role", "supervisor", "--as", "Olga", "--pin-stdin", typed=f"{OLGA}\n{EVE}\n"),
        "only supervisors",
    )

    refused(station(home, *work), "--as NAME of who may provision units")
    refused(station(home, *work, "--as", "Quinn", "--pin-stdin", typed=f"{QUINN}\n"), "Quinn may not provision")
    done = station(home, *work, "--as", "olga", "--pin-stdin", typed=f"{OLGA}\n")
    (unit,) = done.events("unit")
    assert unit["state"] == "closed"
    history = json.loads(station(home, "units", "show", unit["unit"], "--json").out)["history"]
    assert {(entry["who"], entry["role"]) for entry in history} == {("Olga", "operator")}
    refused(station(home, "cloud", "set", "--url", "http://127.0.0.1:9", "--client-id", "x", typed="x\n"),
            "--as NAME of who may change settings")  # fmt: skip
    refused(station(home, "units", "scrap", unit["unit"], "--reason", "x"), "--as NAME")

    assert people("deactivate", "olga", *boss, typed=f"{SAM}\n").status == 0
    assert people("recover", "Eve", "--pin-stdin", typed=f"{EVE}\n").status == 0
    verified = station(home, "journal", "verify", "--json")
    assert verified.status == 0, verified
    (told,) = verified.events("supervisors recovered")
    assert told["name"] == "Eve"
    everyone = people("list")
    assert everyone.events("supervisors recovered") == [told]
    roles = {
        line["name"]: (line["role"], line["active"])
        for line in map(json.loads, everyone.out.splitlines())
        if "role" in line
    }
    assert roles == {
        "Eve": ("supervisor", True), "Olga": ("operator", False), "Quinn": ("qa", True), "Sam": ("supervisor", True)
    }  # fmt: skip
    for path in written_files(home, out):
        for secret in (SAM, OLGA, QUINN, EVE, BADGE):
            assert secret.encode() not in path.read_bytes(), path
