"""The examples for manufacturers against stub headers: they compile without a warning, and what they would do on a
device they do here. Their real frameworks are not at hand: see the examples' README."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from app.device.report import ReportReader
from app.domain.recipes import DEFAULT_REPORT, parse_recipe
from tests.firmware.flashes import HOST, MAC, TOKEN
from tests.unit.firmware_builds import FIRMWARE, REFERENCE, need, report_line

EXAMPLES = FIRMWARE / "examples"
STUBS = Path(__file__).parent / "stubs"
WARNINGS = ["-Wall", "-Wextra", "-Wconversion", "-Wno-sign-conversion", "-Werror", "-O1", "-g"]
WARNINGS += ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
NAMES = {"arduino": "arduino-1.0", "esp-idf": "esp-idf-1.0"}


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Both examples as programs for this computer. The sketch is given a Wi-Fi, which it would not connect without."""
    need("gcc", "g++")
    folder = tmp_path_factory.mktemp("examples")
    sketch, idf = EXAMPLES / "arduino" / "StationCheck", EXAMPLES / "esp-idf"
    with_wifi = (sketch / "StationCheck.ino").read_text().replace('WIFI_SSID[] = ""', 'WIFI_SSID[] = "x"')
    (folder / "sketch.cpp").write_text("#include <Arduino.h>\n" + with_wifi)
    run("gcc", *WARNINGS, "-c", REFERENCE / "sha256.c", "-o", folder / "sha256.o")
    include = [f"-I{STUBS / 'arduino'}", f"-I{REFERENCE}", f"-I{sketch}"]
    sources = [folder / "sketch.cpp", STUBS / "arduino" / "host.cpp", folder / "sha256.o"]
    run("g++", "-std=gnu++17", *WARNINGS, *include, *sources, "-o", folder / "arduino")
    component = idf / "components" / "station_check"
    include = [f"-I{STUBS / 'esp-idf'}", f"-I{REFERENCE}", f"-I{component / 'include'}"]
    sources = [component / "station_check.c", idf / "main" / "main.c", STUBS / "esp-idf" / "host.c"]
    run("gcc", "-std=gnu17", *WARNINGS, *include, *sources, folder / "sha256.o", "-o", folder / "esp-idf")
    return {name: folder / name for name in NAMES}


def run(*command: str | Path, **environment: str) -> list[str]:
    environment = {"PATH": os.environ["PATH"], **environment}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.parametrize("name", NAMES)
def test_the_line_is_the_reference_firmwares_and_comes_each_second_and_when_asked(
    programs: dict[str, Path], name: str
) -> None:
    line = report_line(MAC, TOKEN, "ok", NAMES[name])
    held = {"NVS_AUTH": TOKEN, "NVS_HOST": HOST, "SECONDS": "3"}
    assert run(programs[name], **held).count(line) == 3
    assert run(programs[name], **held, ASK_AT="1500").count(line) == 4
    (report, *_) = ReportReader(DEFAULT_REPORT).feed(line.encode() + b"\n")
    assert report.mac == MAC.hex(":")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("held", "state"),
    [
        ({}, "empty"),
        ({"NVS_HOST": HOST}, "empty"),
        ({"NVS_AUTH": TOKEN[1:]}, "ok"),
        ({"NVS_AUTH": TOKEN + "x"}, "ok"),
        ({"NVS_AUTH": "+" * 32}, "ok"),
    ],
)
def test_without_a_token_it_says_so_and_does_nothing_else(
    programs: dict[str, Path], name: str, held: dict[str, str], state: str
) -> None:
    said = run(programs[name], **held, SECONDS="30")
    assert {line for line in said if line} == {report_line(MAC, None, state, NAMES[name])}
    assert len(said) >= 30


def test_an_nvs_that_cannot_be_opened_is_called_corrupt_and_not_erased(programs: dict[str, Path]) -> None:
    said = run(programs["esp-idf"], NVS_INIT=str(0x110D), NVS_AUTH=TOKEN)
    assert set(said) == {report_line(MAC, None, "corrupt", "esp-idf-1.0")}


def cloud_lines(said: list[str]) -> list[str]:
    return [line for line in said if line and not line.startswith("station-check")]


def test_the_sketch_logs_in_by_the_binary_protocol_and_stays(programs: dict[str, Path]) -> None:
    said = run(programs["arduino"], NVS_AUTH=TOKEN, NVS_HOST=HOST, CLOUD="200", SECONDS="60")
    roots, *said = cloud_lines(said)
    assert roots.startswith("roots of 19")
    assert said == [
        f"connect {HOST} 443",
        "> 1d 00 01 00 20",
        "> " + TOKEN.encode().hex(" "),
        "cloud: connected",
        "cloud: logged in",
        "> 00 00 08 00 c8",  # the answer to the cloud's ping, which came behind another message
        "> 06 00 02 00 00",
    ]


def test_the_sketch_gives_a_refused_token_up_and_tries_again_where_the_cloud_was_not_reached(
    programs: dict[str, Path],
) -> None:
    said = cloud_lines(run(programs["arduino"], NVS_AUTH=TOKEN, CLOUD="9", SECONDS="60"))
    assert "connect blynk.cloud 443" in said
    assert said[-1] == "cloud: refuses the token"
    assert said.count("cloud: connected") == 1
    said = cloud_lines(run(programs["arduino"], NVS_AUTH=TOKEN, CLOUD="", SECONDS="35"))
    assert said.count("cloud: not reached") == 3


@pytest.mark.parametrize(("event", "words"), [("0", "refuses the token"), ("1", "logged in"), ("2", "lost")])
def test_the_idf_example_logs_in_over_mqtt(programs: dict[str, Path], event: str, words: str) -> None:
    said = cloud_lines(run(programs["esp-idf"], NVS_AUTH=TOKEN, NVS_HOST=HOST, CLOUD=event))
    assert said == [f"mqtt {HOST} 8883 tls=1 verified=1 user=device password=32 characters", f"cloud: {words}"]
    said = cloud_lines(run(programs["esp-idf"], NVS_AUTH=TOKEN))
    assert said[0].startswith("mqtt blynk.cloud 8883 ")


@pytest.mark.parametrize("recipe", sorted(EXAMPLES.rglob("recipe.toml")), ids=lambda path: path.parent.name)
def test_the_recipes_beside_them_are_recipes(recipe: Path) -> None:
    assert parse_recipe(recipe.read_text()).report
