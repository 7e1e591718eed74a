"""The tokens' life by command, as a person or a script walks it: created, imported, exported, disclaimed, deleted."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.tokens import label_text
from app.localcloud.limits import Limits
from app.localcloud.server import LocalCloud
from tests.faults.bad_network import BadNetwork, Request, Trouble
from tests.journeys.station import ROOT, Run, station
from tests.unit.export_zips import make_zip, pairs, picture, table
from tests.unit.localcloud_fixtures import Api, online

SAM, PAT, OLA = "47110815", "58209371", "30175264"
SEED = (
    "Serial Number,MAC address,Device Name\n"
    "SN000001,2C:54:91:88:C9:E3,Temperature Sense Node AGHJ\n"
    "SN000002,5C:62:91:82:C9:E8,Temperature Sense Node KJGF\n"
    "SN000003,4A:33:54:68:K9:F1,Temperature Sense Node CVBN\n"
)  # the vendor's own example, its third row included


@pytest.fixture
def cloud(tmp_path: Path) -> Iterator[LocalCloud]:
    with LocalCloud(tmp_path / "cloud", limits=Limits(plan_tokens=14)) as running:
        running.add_demo(["Cellular Sensor"], 2)
        yield running


def at(url: str, cloud: LocalCloud) -> dict[str, str]:
    return {
        "STATION_CLOUD_URL": url,
        "STATION_CLOUD_CLIENT_ID": cloud.client_id,
        "STATION_CLOUD_CLIENT_SECRET": cloud.client_secret.reveal(),
    }


def refused(run: Run, words: str) -> None:
    assert run.status == 1, run
    assert words in run.err, run.err
    assert run.err.count("\n") == 1


def test_tokens_are_created_by_count_and_from_the_seed_s_file(tmp_path: Path, cloud: LocalCloud) -> None:
    home = tmp_path / "home"

    def tokens(*args: str | Path) -> Run:
        return station(home, "tokens", *args, "--json", **at(cloud.url, cloud))

    run = tokens("generate", "--template", "Cellular Sensor", "--count", "50")
    refused(run, "12 of 14 tokens are left in your plan, and 50 are asked for. Upgrade the plan, or lower the count.")
    (created,) = tokens("generate", "--template", "Cellular Sensor", "--count", "3").events("created")
    assert (created["came"], created["left"], created["limit"]) == (3, 9, 14)

    file = tmp_path / "devices.csv"
    file.write_text(SEED)
    run = tokens("import", file, "--template", "Cellular Sensor", "--yes")
    refused(run, "1 of 3 rows are bad: nothing was created.")
    (bad,) = run.events("bad_row")
    assert (bad["row"], bad["column"]) == (4, "MAC address")
    assert "4A:33:54:68:K9:F1" in bad["reason"]
    file.write_text(SEED.replace("K9", "C9").replace("AGHJ", "مرحبا"))
    (bad,) = tokens("import", file, "--template", "Cellular Sensor", "--yes").events("bad_row")
    assert (bad["row"], bad["column"]) == (2, "Device Name")
    assert "which the label's font lacks" in bad["reason"]  # no device could get this token
    file.write_text(SEED.replace("K9", "C9").replace("Serial Number", "serial number"))
    run = tokens("import", file, "--template", "Cellular Sensor", "--preview")
    hints = {column["column"]: column["hint"] for column in run.events("column")}
    assert "differs from “Serial Number” only in case" in hints["serial number"]
    mended = ("import", file, "--template", "Cellular Sensor", "--map", "serial number=Serial Number")
    refused(tokens(*mended), "Give --yes")
    run = tokens(*mended, "--yes")
    assert run.status == 0, run.err
    assert run.events("created")[0]["came"] == 3
    refused(tokens(*mended, "--yes"), "3 of 3 rows are bad")  # these serial numbers are taken
    with Api(cloud) as api:
        rows = api.see("/static-tokens", size=1000)["content"]
        assert len(rows) == 8
        assert not any(row["deviceToken"] in run.out + run.err for row in rows)
        newest = rows[-1]
        with online(cloud, newest["deviceToken"]):
            fields = api.see("/device/metafield", deviceId=api.row(newest["token"])["deviceId"])  # type: ignore[index]
        assert "SN000003" in [field["value"] for field in fields]
        customer = api.customer("customer@example.com")
        assert api.act("/static-tokens/claim", token=newest["token"], userId=customer["id"]).status_code == 200
        assert station(home, "sync", **at(cloud.url, cloud)).status == 0
        run = tokens("disclaim", "--status", "claimed", "--why", "a trial", "--yes")
        assert run.status == 0, run.err
        assert [(each["qr"], each["outcome"]) for each in run.events("errand")] == [(newest["token"], "done")]
        assert api.row(newest["token"])["status"] == "UNCLAIMED"  # type: ignore[index]


def test_a_console_export_needs_no_cloud_and_where_the_cloud_cannot_the_steps_are_told(tmp_path: Path) -> None:
    home, zipped = tmp_path / "home", tmp_path / "export.zip"
    first, second, third = pairs(3)
    header = ["Device Token", "Serial Number", "Status", "Note"]
    listed = [[first.auth, "A1", "UNCLAIMED", "x"], [second.auth, "A2", "UNCLAIMED", "x"]]
    files = {"tokens.csv": table(header, listed), f"qr/{first.auth}.png": picture(label_text(first.qr, 7)),
             f"qr/{second.auth}.png": picture(label_text(second.qr, 7))}  # fmt: skip
    make_zip(zipped, files | {f"qr/{third.auth}.png": picture(label_text(third.qr, 7))})
    into = ("tokens", "import", zipped, "--template", "77", "--template-name", "Meter", "--ignore", "Note", "--json")
    refused(station(home, *into, "--map", "Note=Machine"), "--map and --fix")
    run = station(home, *into, "--preview")
    assert {each["column"]: each["field"] for each in run.events("column")} == {
        "Serial Number": "Serial Number", "Status": "", "Note": ""}  # fmt: skip
    assert [each["fault"] for each in run.events("mismatch")] == ["no_row"]
    refused(station(home, "tokens", "import", zipped, "--template", "Meter", "--yes"), "There is no template “Meter”")
    run = station(home, *into, "--yes")
    assert run.status == 0, run.err
    assert run.events("imported") == [{"event": "imported", "new": 2, "known": 0, "left_out": 1}]
    assert not any(pair.auth in run.out + run.err for pair in (first, second, third))
    assert station(home, *into, "--yes").events("imported")[0]["known"] == 2
    swapped = {"tokens.csv": table(header, listed), f"qr/{first.auth}.png": picture(label_text(second.qr, 7))}
    make_zip(zipped, swapped)
    refused(station(home, *into, "--yes"), "Nothing was taken in: one of the two sources is wrong.")

    out = tmp_path / "made"
    out.mkdir()
    run = station(home, "tokens", "export", out / "x.zip", "--template", "Meter", "--names", "serial", "--json")
    assert run.events("exported")[0]["tokens"] == 2
    with zipfile.ZipFile(out / "x.zip") as archive:
        columns = archive.read("tokens.csv").decode("utf-8-sig").splitlines()[0]
    assert columns.endswith('"Unit MAC","Serial Number"')  # neither the Console's own column nor the ignored one
    run = station(home, "tokens", "generate", "--template", "Meter", "--count", "5", "--json")
    refused(run, "No cloud is set")
    (told,) = run.events("console")
    assert told["steps"][:4] == [
        "Go to Blynk.Console → Static Tokens.",
        "Click on Create Static Tokens.",
        "Choose Auto-create.",
        "Choose the Template to create tokens for: Meter.",
    ]
    with LocalCloud(tmp_path / "cloud", vendor_only=True) as cloud:
        cloud.add_demo(["Cellular Sensor"], 2)
        environment = at(cloud.url, cloud)
        assert station(tmp_path / "other", "sync", **environment).status == 0
        listed_there = station(tmp_path / "other", "tokens", "list", "--json").out.splitlines()
        qr_token = json.loads(listed_there[0])["qr"]
        deletion = ("tokens", "delete", qr_token, "--why", "x", "--typed", "DELETE 1", "--json")
        run = station(tmp_path / "other", *deletion, **environment)
        refused(run, "cannot be asked to delete the token: it has no API for that")
        assert run.events("console")[0]["task"] == "delete"
        (errand,) = run.events("errand")
        assert errand["outcome"] == "open"
        run = station(tmp_path / "other", "tokens", "errands", "--give-up", errand["batch"], "--json", **environment)
        assert run.events("carried_out")[0]["dropped"] == 1


@pytest.mark.slow
def test_deleting_is_signed_typed_and_taken_up_after_a_kill(tmp_path: Path, cloud: LocalCloud) -> None:
    home = tmp_path / "home"
    with BadNetwork(cloud.url) as network, Api(cloud) as api:
        environment = at(network.url, cloud)
        assert station(home, "sync", **environment).status == 0
        assert station(home, "people", "sign-in", "on", "--first", "Sam", "--pin-stdin", typed=f"{SAM}\n").status == 0
        boss = ("--as", "Sam", "--pin-stdin")
        pat = station(home, "people", "add", "Pat", "--role", "supervisor", *boss, typed=f"{SAM}\n{PAT}\n")
        assert pat.status == 0, pat.err
        free, claimed = (row["token"] for row in api.see("/static-tokens")["content"])
        customer = api.customer("customer@example.com")
        assert api.act("/static-tokens/claim", token=claimed, userId=customer["id"]).status_code == 200

        def delete(*args: str, typed: str) -> Run:
            said = ("tokens", "delete", free, claimed, "--why", "recalled", "--json")
            return station(home, *said, *args, typed=typed, **environment)

        run = delete(*boss, typed=f"{SAM}\n")
        refused(run, "Nothing was deleted. Give --typed “DELETE 2”.")
        said = {each["qr"]: " ".join(each["sentences"]) for each in run.events("situation")}
        assert f"claimed by user {customer['id']} of" in said[claimed]
        assert "The device will be deleted permanently" in said[claimed]
        assert "is not claimed" in said[free]
        refused(delete("--typed", "DELETE 2", typed=""), "--as NAME")
        refused(delete("--typed", "DELETE 2", *boss, typed=f"{SAM}\n"), "different supervisors must sign")
        ola = station(home, "people", "add", "Ola", "--role", "operator", *boss, typed=f"{SAM}\n{OLA}\n")
        assert ola.status == 0, ola.err
        operator = ("--as", "Ola", "--sign", "Sam", "--sign", "Pat", "--pin-stdin")
        run = delete("--typed", "DELETE 2", *operator, typed=f"{OLA}\n{SAM}\n{PAT}\n")
        refused(run, "Ola may not delete")
        assert len(api.see("/static-tokens")["content"]) == 2

        def befalls(request: Request) -> Trouble:  # the power fails as soon as the first deletion is done
            if request.method == "DELETE":
                network.befalls = lambda _: Trouble.NONE
                os.killpg(running.pid, signal.SIGKILL)
                return Trouble.ANSWER_LOST
            return Trouble.NONE

        network.befalls = befalls
        command = [sys.executable, "-m", "app", "--home", home, "tokens", "delete", free, claimed, "--why", "recalled",
                   "--typed", "DELETE 2", *boss, "--sign", "Pat"]  # fmt: skip
        running = subprocess.Popen(
            command, env=os.environ | {"PYTHONPATH": str(ROOT)} | environment, stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True, start_new_session=True,
        )  # fmt: skip
        running.communicate(f"{SAM}\n{PAT}\n", timeout=120)
        assert running.returncode == -signal.SIGKILL
        assert len(api.see("/static-tokens")["content"]) == 1

        (open_batch,) = station(home, "tokens", "errands", "--json").events("batch")
        assert (open_batch["open"], open_batch["total"], open_batch["who"]) == (2, 2, "Sam")
        run = station(home, "tokens", "errands", "--resume", "all", "--json", **environment)
        assert run.status == 0, run.err
        assert run.events("carried_out")[0]["done"] == 2
        deletions = [each.request.query["token"] for each in network.arrived if each.request.method == "DELETE"]
        assert sorted(deletions) == sorted([free, claimed])  # each once
        assert api.see("/static-tokens")["content"] == []
        assert station(home, "tokens", "errands", "--json").out == ""
        assert station(home, "journal", "verify").status == 0
        statuses = [json.loads(line)["status"] for line in station(home, "tokens", "list", "--json").out.splitlines()]
        assert statuses == ["gone", "gone"]
