"""A unit's traveller and its JSON: all of its story, read back from outside, and nothing that could be scanned."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from click.testing import CliRunner

from app.bench.find.finding import FindingDesk
from app.bench.find.traveller import PAPERS, render_traveller
from app.bench.find.unit_story import as_json, tell
from app.bench.language import LANGUAGES, language
from app.bench.tokens.token_desk import TokenDesk
from app.cli.main import main
from app.domain.checks import Check, CheckKind
from app.domain.finding import Matched
from app.domain.returns import ReturnStep, Way
from app.domain.units import CopyState, Unit
from app.label.printers.ipp_job import print_failed
from app.label.raster import pages
from app.store.station_store import Store
from tests.unit.store_fixtures import claim, fill, make_token, open_test_store

ENGLISH = language("en")
AUTH = make_token().auth_token
WHY = f"<b>jam</b> & ש 北京 {AUTH.reveal()}"


@dataclass
class Told:
    """A station's file, closed, with a unit that everything happened to, and the one that followed it."""

    home: Path
    store: Store
    unit: Unit
    follower: Unit
    auth: tuple[str, ...]


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Told]:
    store = open_test_store(tmp_path)
    tokens = [make_token() for _ in range(3)]
    fill(store, tokens)
    journal = store.journal
    journal.begin_batch("Order 2026-77")
    store.fields.put(tokens[0].qr_token, {"Serial Number": "SN-0042", "Place": "Hall 7"})
    journal.act_as("Olga", "operator")
    unit = journal.print_copy(journal.verified(journal.write(journal.reserve(claim()), "1")), "1")
    unit = journal.print_copy(journal.printed(unit, "job 1"), "1", WHY)
    unit = journal.close(journal.printed(unit, "job 2"), "scanned")
    journal.act_as("Quinn", "qa")
    volts = Check("Supply voltage", CheckKind.VALUE, "V", Decimal("3.2"), Decimal("3.4"))
    inspection = store.inspections.begin(unit, [volts])
    inspection = store.inspections.record(inspection, 1, "3.9", "a note")
    inspection = store.inspections.record(inspection, 1, "3.3")
    journal.act_as("Rita", "returns")
    back = store.returns.begin(unit, Way.REPROVISION, "customer sent it back")
    back = store.returns.void(store.returns.done(back, ReturnStep.DISCLAIM), "label destroyed")
    follower = journal.reserve(claim())
    yield Told(tmp_path, store, unit, follower, tuple(token.auth_token.reveal() for token in tokens))
    store.close()


def words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "".join("".join(page.get_textpage().get_text_range().split()) for page in document)
    finally:
        document.close()


@pytest.mark.parametrize("paper", PAPERS)
def test_all_of_the_story_is_on_paper_and_nothing_can_be_scanned(told: Told, paper: str) -> None:
    story = tell(told.store, told.unit.name)
    pdf = render_traveller(story, ENGLISH, paper)
    assert pdf == render_traveller(story, ENGLISH, paper)
    said = words(pdf)
    for text in (
        told.unit.name, told.unit.mac.upper(), told.unit.qr_token, "SN-0042", "Hall 7", "Order 2026-77",
        "Olga (operator)", "Quinn (qa)", "Rita (returns)", "reserved → writing", "printing → labelled",
        "closed → returned", "job 1", "<b>jam</b> & □ 北京 ••••••••", "Supply voltage", "3.9 V: fail (replaced)",
        "3.3 V: pass", "3.2 to 3.4", "a note", "reprovision", "customer sent it back", told.follower.name, "void",
        "not claimed, has never connected",
    ):  # fmt: skip
        assert "".join(text.split()) in said, text
    for moment in story.moments:
        assert moment.entry.at[:10] + moment.entry.at[11:19] in said
    for image in pages(pdf, 200):
        assert zxingcpp.read_barcodes(image) == []
    document = pypdfium2.PdfDocument(pdf)
    assert [document[0].get_width(), document[0].get_height()] == pytest.approx(PAPERS[paper], abs=0.1)
    document.close()
    for secret in (AUTH.reveal(), *told.auth):
        assert secret not in said
        assert secret.encode() not in pdf
        assert secret not in json.dumps(as_json(story))


def test_a_long_story_takes_pages_and_loses_nothing(told: Told) -> None:
    unit = told.follower
    for number in range(120):
        told.store.journal.note(f"note {number}", "because " * 40, unit)
    told.store.journal.note("unbroken", "x" * 31 + " " + "W" * 900, unit)
    pdf = render_traveller(tell(told.store, unit.name), ENGLISH)
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) > 4
    document.close()
    said = words(pdf)
    for number in range(120):
        assert f"note{number}" in said
    assert said.count("because" * 40) == 120
    assert told.unit.name in said  # its device was that unit before


@pytest.mark.parametrize("name", [name for name in LANGUAGES if name != "en"])
def test_it_speaks_the_language_that_was_asked_for(told: Told, name: str) -> None:
    """Whatever the program has to say is translated; what people typed stays as it is."""
    store, spoken = told.store, language(name)
    store.journal.act_as("Olga", "operator")
    jam = print_failed("ipp://printer", told.follower.name, "smokes")
    printing = store.journal.print_copy(store.journal.verified(store.journal.write(told.follower, "1")), "1")
    store.journal.print_doubt(printing, CopyState.FAILED, str(jam))
    for unit in (told.unit, told.follower):
        story = tell(store, unit.name)
        said = words(render_traveller(story, spoken))
        heads = ["Timeline", "Label copies", "Serial number", "who", "took", "not claimed, has never connected"]
        if story.returns:
            heads += ["Inspections", "Returns", "limits", "Its device is now"]
        values = ["pass", "qa", "returns", "reprovision"] if story.returns else []
        values += [state for moment in story.moments for state in (moment.entry.before, moment.entry.after) if state]
        texts = [(head, spoken.translate("paper", head)) for head in heads]
        texts += [(value, spoken.translate("values", value)) for value in values]
        texts += [(m.entry.act, spoken.translate("acts", m.entry.act)) for m in story.moments if not m.entry.after]
        if unit == told.follower:
            texts.append((str(jam), spoken.kept(str(jam))))
        for english, text in texts:
            assert text != english
            assert "".join(text.split()) in said, text
        for english in (
            "UTC·alltimes",
            "thissheet",
            "Timeline",
            "Labelcopies",
            "Inspections",
            "neverconnected",
            "page1",
        ):
            assert english not in said
        assert (name == "zh_CN") == ("时间线" in said)
        assert "SN-0042" in said or unit == told.follower
    assert "scanned back" not in said


def test_commands_find_show_and_write(told: Told, tmp_path: Path) -> None:
    told.store.close()

    def run(*words: str, typed: str = "") -> tuple[int, str]:
        done = CliRunner().invoke(main, ["--home", str(tmp_path), *words], input=typed)
        for secret in told.auth:
            assert secret not in done.output
        return done.exit_code, done.output

    status, out = run("find", "sn-0042", "--json")
    assert status == 0
    (found,) = map(json.loads, out.splitlines())
    assert {key: found[key] for key in ("unit", "qr", "serial", "state", "batch", "matched")} == {
        "unit": told.unit.name, "qr": told.unit.qr_token, "serial": "SN-0042", "state": "returned",
        "batch": "Order 2026-77", "matched": "serial",
    }  # fmt: skip
    assert run("find", "a1:00:00")[1].count("\n") == 2
    assert told.unit.name in run("find", "-", typed=f"{told.unit.qr_token}+1\n")[1]
    status, out = run("find", "-", typed=f"{told.auth[0]}\n")
    assert (status, told.unit.qr_token in out, "AuthToken" in out) == (0, True, True)
    assert run("find", "-", typed=f"{AUTH.reveal()}\n") == (
        1, "This has the form of an AuthToken, and is that of no token here.\n",
    )  # fmt: skip
    assert run("find", f"--{AUTH.reveal()[2:]}") == (
        1, "This has the form of an AuthToken, and is that of no token here.\n",
    )  # fmt: skip
    assert run("find", "no such thing") == (1, "Nothing is found.\n")
    shown = json.loads(run("units", "show", told.unit.name, "--json")[1])
    assert (shown["batch"], shown["followed_by"], shown["metadata"]["Place"]) == (
        "Order 2026-77", told.follower.name, "Hall 7",
    )  # fmt: skip
    assert [(row["value"], row["outcome"], row["counts"]) for row in shown["inspections"]] == [
        ("3.9", "fail", "no"), ("3.3", "pass", "yes"),
    ]  # fmt: skip
    assert [(each["way"], each["who"]) for each in shown["returns"]] == [("reprovision", "Rita")]
    assert shown["history"][0]["role"] == "operator"
    assert "label copy 2: void" in run("units", "show", told.unit.name)[1]
    status, out = run("units", "traveller", told.unit.name, "--out", str(tmp_path / "t.pdf"), "--paper", "letter")
    assert status == 0
    assert told.unit.name in words((tmp_path / "t.pdf").read_bytes())
    assert "Timeline" in words((tmp_path / "t.pdf").read_bytes())
    (tmp_path / "window.ini").write_text("[General]\ntheme=dark\nlanguage=es\n")  # as the window keeps it
    for asked, heading in (
        ((), "Cronología"),
        (("--language", "de"), "Zeitverlauf"),
        (("--language", "en"), "Timeline"),
    ):
        assert run("units", "traveller", told.unit.name, "--out", str(tmp_path / "t.pdf"), *asked)[0] == 0
        assert heading in words((tmp_path / "t.pdf").read_bytes())
    (tmp_path / "window.ini").write_bytes(b"\xff no ini")
    assert run("units", "traveller", told.unit.name, "--out", str(tmp_path / "t.pdf"))[0] == 0
    assert "Timeline" in words((tmp_path / "t.pdf").read_bytes())
    assert run("units", "traveller", told.unit.name, "--out", str(tmp_path / "t.pdf"), "--language", "fr")[0] == 2
    assert run("units", "traveller", "L9-1", "--out", str(tmp_path / "no.pdf"))[0] == 1
    assert not (tmp_path / "no.pdf").exists()


def test_an_auth_token_leads_to_its_unit_and_is_not_looked_for(told: Told) -> None:
    desk = FindingDesk(told.store, TokenDesk(told.store, None))
    found = desk.find(f"  {told.auth[1]}")
    (hit,) = found.hits
    assert found.secret
    assert (hit.matched, hit.unit, hit.value) == (Matched.AUTH_TOKEN, told.follower.name, "")
    assert desk.find(AUTH.reveal()).secret
    told.store.fields.put(told.follower.qr_token, {"Serial Number": "a" * 32})
    found = desk.find("a" * 32)
    assert not found.secret
    assert [hit.value for hit in found.hits] == ["a" * 32]
    desk.close()
