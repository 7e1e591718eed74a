"""Reports tell what happened: every figure is counted a second time, from the exported audit log and nothing else."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import random
import re
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from statistics import median
from typing import Any

import pypdfium2
import pytest

from app.bench.language import language
from app.bench.reports.report import Reports, as_csv, closed_by_hour, facts, save
from app.bench.reports.report_pdf import as_pdf
from app.cloud.cell_guard import unguarded
from app.domain.errors import BadInput
from app.domain.returns import ReturnStep, Way
from app.domain.shifts import USUAL
from app.domain.tokens import Template
from app.domain.units import CopyState, Unit
from app.store import audit, returns
from app.store.database import Database
from app.store.figures import Figures, Span, ended
from app.store.matching import Claim
from app.store.station_store import FILE, Store
from tests.journeys.station import station
from tests.unit.store_fixtures import PRODUCT, fill, make_token, open_test_store

ENGLISH = language("en")
PRODUCTS = {PRODUCT: "Sensor", 605: "Gateway"}
HOSTILE = (
    '=HYPERLINK("http://example.com";"here")',
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "-2+3",
    "标签被撕坏了，需要重新打印" * 9,
    "التسمية ممزقة",
    "Étiquette abîmée à l'impression · Ярлык порван · ετικέτα",
    "<b>broken</b> & torn \x07 \n\t 🛠",
    "x" * 2000,
)
OTHER = "This is another device (7c:df:a1:00:00:{end}). Plug in 7C:DF:A1:00:00:02 (T1-0000{end})."
USUAL_REASONS = ("Device is defective", "Label is damaged", *(OTHER.format(end=end) for end in (11, 22)), *HOSTILE)
TOLD = OTHER.replace("7c:df:a1:00:00:{end}", "…").replace("7C:DF:A1:00:00:02", "…").replace("T1-0000{end}", "…")


class Floor:
    """A bench whose clock a journey moves: units begin, are disturbed, end, and come back."""

    def __init__(self, store: Store, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
        self.store, self.journal, self.chance = store, store.journal, random.Random(seed)
        self.now = datetime(2026, 11, 20, 3, 17, tzinfo=UTC)
        self.closed: list[Unit] = []
        for module, name in ((audit, "now"), (returns, "now")):
            monkeypatch.setattr(module, name, self.clock)

    def clock(self) -> str:
        self.now += timedelta(milliseconds=self.chance.randrange(100, 90_000))
        return self.now.isoformat(timespec="milliseconds")

    def reason(self) -> str:
        return self.chance.choice(USUAL_REASONS)

    def happens(self, share: float) -> bool:
        return self.chance.random() < share

    def one(self, number: int) -> None:
        """Take a device through the line, or as far as it comes."""
        journal = self.journal
        journal.act_as(*self.chance.choice((("", ""), ("Olga", "operator"), ("=Sam", "supervisor"))))
        if self.happens(0.15):
            journal.begin_batch(self.chance.choice(("", "PO-1", "=PO/2 «塑»")))
        product = self.chance.choice(tuple(PRODUCTS))
        unit = journal.reserve(Claim(f"7c:df:a1:00:{number >> 8:02x}:{number & 255:02x}", product, "Sensor", "1"))
        if self.happens(0.05):
            journal.scrap(unit, self.reason())  # untouched: the token is free again
            return
        unit = journal.write(unit, "1")
        while self.happens(0.15):
            unit = journal.write(journal.doubt(unit, self.reason()), "1")
        if self.happens(0.03):
            journal.doubt(unit, self.reason())  # and stays so
            return
        unit = journal.verified(unit)
        if self.happens(0.06):
            journal.scrap(unit, self.reason())
            return
        self.label(journal.print_copy(unit, "1"))

    def label(self, unit: Unit) -> None:
        """From a label that is being printed to a closed unit, or not."""
        journal = self.journal
        while self.happens(0.1):
            unit = journal.print_doubt(unit, CopyState.UNKNOWN, self.reason())
            unit = journal.print_copy(unit, "1", self.reason())
        unit = journal.printed(unit, "job")
        if self.happens(0.1):
            unit = journal.printed(journal.print_copy(unit, "1", self.reason()), "job")
        if self.happens(0.04):
            journal.scrap(unit, self.reason())
        elif not self.happens(0.04):  # else its label is still out
            self.closed.append(journal.close(unit, "scanned"))

    def come_back(self) -> None:
        """A closed unit comes back: for another label, a new token, or for good."""
        unit = self.closed.pop(self.chance.randrange(len(self.closed)))
        match self.chance.randrange(3):
            case 0:
                self.label(self.journal.print_copy(unit, "1", self.reason()))
            case 1:
                back = self.store.returns.begin(unit, Way.REPROVISION, self.reason())
                back = self.store.returns.done(back, ReturnStep.DISCLAIM)
                self.store.returns.void(back, self.reason())
            case _:
                self.store.returns.scrap(self.store.returns.begin(unit, Way.SCRAP, self.reason()), self.reason())


@pytest.fixture(scope="module", params=[1, 2])
def home(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four days of a bench."""
    folder = tmp_path_factory.mktemp("report") / "home"
    with pytest.MonkeyPatch.context() as monkeypatch:
        work(folder, request.param, monkeypatch)
    return folder


def work(folder: Path, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    store = open_test_store(folder)
    store.db.connection.execute("PRAGMA synchronous = OFF")
    fill(store, [make_token(product_id=product) for product in PRODUCTS for _ in range(220)])
    store.tokens.put_templates([Template(product, name) for product, name in PRODUCTS.items()])
    floor = Floor(store, seed, monkeypatch)
    floor.journal.begin_batch("PO-1")
    for number in range(220):
        floor.one(number)
        if floor.closed and floor.happens(0.12):
            floor.come_back()
        if floor.happens(0.05):
            floor.now += timedelta(hours=7)
    store.close()


def recounted(log: list[dict[str, Any]], begin: datetime | None, end: datetime | None, batch: str) -> dict[str, Any]:
    """Count the figures from the lines of `station journal export` alone."""
    units: dict[str, dict[str, Any]] = {}
    made: list[tuple[str, float, str, bool]] = []
    counted: dict[str, Counter[str]] = {
        kind: Counter() for kind in ("scrapped", "doubts", "came_back", "reprints", "by_hour", "by_person")
    }
    for row in log:
        if not row["unit"]:
            continue
        said = json.loads(row["facts"])
        at = datetime.fromisoformat(row["at"])
        unit = units.setdefault(row["unit"], {"closed": False, "clean": True, "state": "", "freed": False} | said)
        unit.setdefault("begun", at)
        inside = unit["batch"] == batch if batch else begin is not None and end is not None and begin <= at < end
        if row["act"] == "reserve":
            unit["inside"] = inside
        after = row["after"]
        unit["state"] = after or unit["state"]
        why = TOLD if row["why"].startswith("This is another device") else row["why"]  # of whichever device: one reason
        unit["freed"] = unit["freed"] or said.get("freed", False)
        again = after == "printing" and said["copy"] > 1
        if after == "closed" and not unit["closed"]:
            if inside:
                made.append((row["at"], (at - unit["begun"]).total_seconds(), row["who"], unit["clean"]))
                counted["by_hour"][f"{at.astimezone():%Y-%m-%dT%H:00%z}"] += 1
                counted["by_person"][row["who"]] += 1
        elif after == "suspect":
            counted["doubts"][why] += inside
        elif again:
            counted["reprints"][why] += inside
        elif after in ("scrapped", "returned"):
            counted["came_back" if unit["closed"] else "scrapped"][why] += inside
        unit["clean"] = unit["clean"] and after != "suspect" and not again
        unit["closed"] = unit["closed"] or after == "closed"
    ended = len(made) + sum(counted["scrapped"].values())
    return {
        "begin": begin.isoformat() if begin else None,
        "end": end.isoformat() if end else None,
        "batch": batch,
        "produced": len(made),
        "yield": len(made) / ended if ended else None,
        "first_pass_yield": sum(clean for *_, clean in made) / ended if ended else None,
        "median_seconds": median(seconds for _, seconds, *_ in made) if made else None,
        "last_seconds": made[-1][1] if made else None,
        **{kind: {why: times for why, times in each.items() if times} for kind, each in counted.items()},
        "accounting": accounted(unit for unit in units.values() if unit.get("inside")),
    }


def accounted(units: Iterable[dict[str, Any]]) -> dict[str, dict[str, int]]:
    kinds = ("issued", "closed", "live", "suspect", "scrapped", "free_again", "returned")
    found: dict[str, dict[str, int]] = {}
    for unit in units:
        tally = found.setdefault(PRODUCTS.get(unit["product_id"], ""), dict.fromkeys(kinds, 0))
        tally["issued"] += 1
        state = "free_again" if unit["freed"] else unit["state"]
        tally[state if state in kinds else "live"] += 1
    return found


def exported(home: Path) -> list[dict[str, Any]]:
    run = station(home, "journal", "export")
    assert run.status == 0, run.err
    return [json.loads(line) for line in run.out.splitlines()]


def told(home: Path, *how: str) -> dict[str, Any]:
    """What `station report` says."""
    run = station(home, "report", "--json", *how)
    assert run.status == 0, run.err
    return {name: value for name, value in json.loads(run.out).items() if name not in ("event", "span")}


def local(day: int, hour: int) -> datetime:
    return datetime(2026, 11, day, hour).astimezone()


def test_every_figure_is_the_one_that_the_audit_log_gives(home: Path) -> None:
    log = exported(home)
    assert told(home, "--batch", "=PO/2 «塑»") == recounted(log, None, None, "=PO/2 «塑»")
    assert told(home, "--day", "2026-11-20") == recounted(log, local(20, 0), local(21, 0), "")
    assert told(home, "--shift", "2026-11-20T15:00") == recounted(log, local(20, 14), local(20, 22), "")
    reports = Reports(home / FILE, USUAL)
    begin, total = local(19, 22), Counter[str]()
    while begin < local(30, 0):
        found = facts(reports.shift(begin + timedelta(hours=3)))
        end = begin + timedelta(hours=8)
        assert {name: value for name, value in found.items() if name != "span"} == recounted(log, begin, end, "")
        total += Counter({kind: sum(found[kind].values()) for kind in ("scrapped", "doubts", "came_back", "reprints")})  # type: ignore[attr-defined]
        total["produced"] += int(str(found["produced"]))
        total["issued"] += sum(tally["issued"] for tally in found["accounting"].values())  # type: ignore[attr-defined]
        begin = end
    whole = recounted(log, local(1, 0), local(30, 0), "")
    assert total["issued"] == 220
    assert total["produced"] == whole["produced"] > 150
    for kind in ("scrapped", "doubts", "came_back", "reprints"):  # each thing is in one shift, and each did happen
        assert total[kind] == sum(whole[kind].values()) > 5, kind
    found = facts(reports.batch("PO-1"))
    assert {name: value for name, value in found.items() if name != "span"} == recounted(log, None, None, "PO-1")
    since = recounted(log, local(22, 6), local(30, 0), "")
    db = Database(home / FILE, read_only=True)
    assert ended(db, local(22, 6)) == (since["produced"], sum(since["scrapped"].values()))
    db.close()
    assert set(reports.batches()) == {"PO-1", "=PO/2 «塑»"}


def test_a_batch_is_counted_in_pieces_and_comes_out_the_same(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reports = Reports(home / FILE, USUAL)
    whole = reports.batch("PO-1")
    monkeypatch.setattr("app.store.figures._UNITS", 7)
    assert reports.batch("PO-1") == whole


def test_the_bench_can_write_while_a_batch_is_counted(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rollback journal has one writer or readers: between two pieces nobody holds the file."""
    monkeypatch.setattr("app.store.figures._UNITS", 7)
    writer = Database(home / FILE)
    writer.connection.execute("PRAGMA busy_timeout = 0")
    written = 0
    snapshot = Database.snapshot

    def between(self: Database) -> Any:
        nonlocal written
        with writer.transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES ('written', ?)", (written,))
        written += 1
        return snapshot(self)

    monkeypatch.setattr(Database, "snapshot", between)
    Reports(home / FILE, USUAL).batch("PO-1")
    writer.close()
    assert written > 5


def pdf_text(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def test_a_report_on_paper_says_the_same_whatever_was_typed_as_a_reason(home: Path) -> None:
    for found in (Reports(home / FILE, USUAL).batch("PO-1"), Reports(home / FILE, USUAL).batch("=PO/2 «塑»")):
        data = as_pdf(found, ENGLISH)
        assert data == as_pdf(found, ENGLISH)
        text = pdf_text(data)
        said = facts(found)
        assert f"Batch {found.span.batch}" in text
        assert re.search(rf"^{said['produced']}\b", text, re.MULTILINE)
        assert f"{found.final_yield:.1%}" in text
        assert f"{found.first_pass_yield:.1%}" in text
        for kind in (found.scrapped, found.doubts, found.came_back, found.reprints, found.by_person):
            for why in list(kind)[:8]:
                shown = " ".join(re.sub(r"[\x07\U0001f6e0\u0600-\u06ff]", "□", why).split())  # no font has these
                assert shown[:12].rstrip() in text, why
        for name, tally in found.accounting.items():
            numbers = (tally.issued, tally.closed, tally.live, tally.suspect, tally.scrapped, tally.free_again)
            assert re.search(rf"{name}\s+" + r"\s+".join(map(str, numbers)), text)


@pytest.mark.parametrize("name", ["de", "es", "zh_CN"])
def test_a_report_on_paper_speaks_the_language_and_no_word_of_english(home: Path, tmp_path: Path, name: str) -> None:
    spoken = language(name)
    reports = Reports(home / FILE, USUAL)
    for asked, found in (("PO-1", reports.batch("PO-1")), ("2026-11-22", reports.day(local(22, 0)))):
        way = ("--batch", asked) if found.span.batch else ("--day", asked)
        run = station(home, "report", *way, "--out", tmp_path / "r.pdf", "--language", name)
        assert run.status == 0, run.err
        text = pdf_text((tmp_path / "r.pdf").read_bytes())
        heads = [
            "Closed, by person", "Tokens issued, and what became of them", "closed", "scrapped", "yield", "first pass",
            "median time", "Template", "Issued", "Closed", "Live", "In doubt", "Scrapped", "Free again", "Returned",
        ]  # fmt: skip
        heads += ["All its units, whenever they were made"] if found.span.batch else ["Closed, by hour"]
        for kind, head in (("scrapped", "Scrapped, by reason"), ("doubts", "In doubt, by reason")):
            heads += [head] if getattr(found, kind) else []
        for head in heads:
            said = spoken.translate("paper", head)
            assert said in text, head
            assert said == head or head not in text, head
        assert spoken.share(found.final_yield) in text.replace("\xa0", " ")
        if TOLD in list(found.doubts)[:8]:
            assert spoken.kept(TOLD)[:20] in text
            assert "This is another device" not in text
    numbers = Figures(Span("x", batch="x"), (), {"why": 1234}, {}, {}, {}, {}, {"Olga": 12345})
    text = pdf_text(as_pdf(numbers, spoken))
    assert (spoken.number(1234) in text, spoken.number(12345) in text) == (True, True)


def test_hours_without_a_unit_are_shown_too_on_paper_as_in_the_window() -> None:
    begin = local(24, 22)
    by_hour = {f"{begin + timedelta(hours=at):%Y-%m-%dT%H:00%z}": count for at, count in ((0, 31), (1, 42), (5, 53))}
    found = Figures(Span("night", begin, begin + timedelta(hours=8)), (), {}, {}, {}, {}, by_hour, {})
    hours = [("22", 31), ("23", 42), ("00", 0), ("01", 0), ("02", 0), ("03", 53)]
    assert closed_by_hour(found) == hours
    drawn = pdf_text(as_pdf(found, ENGLISH)).split("Closed, by hour")[1].split()
    assert sorted(drawn) == sorted([hour for hour, _ in hours] + [str(count) for _, count in hours])
    assert closed_by_hour(dataclasses.replace(found, span=Span("PO-1", batch="PO-1"))) == []


def test_a_report_as_csv_holds_no_formula_and_every_figure(home: Path, tmp_path: Path) -> None:
    found = Reports(home / FILE, USUAL).batch("=PO/2 «塑»")
    rows = list(csv.reader(io.StringIO(as_csv(found), newline="")))
    assert rows[0] == ["figure", "of", "value"]
    assert not [cell for row in rows for cell in row if cell and cell[0] in "=+-@\t\r\n"]
    read = {(figure, unguarded(of)): unguarded(value) for figure, of, value in rows[1:]}
    for kind, counted in (("scrapped", found.scrapped), ("doubts", found.doubts), ("reprints", found.reprints)):
        assert {of: int(value) for (figure, of), value in read.items() if figure == kind} == counted
    assert read["batch", ""] == "=PO/2 «塑»"
    save(found, tmp_path / "report.CSV", ENGLISH)
    assert (tmp_path / "report.CSV").read_text("utf-8-sig").replace("\r\n", "\n") == as_csv(found).replace("\r\n", "\n")


def test_a_report_is_saved_as_its_file_is_called(home: Path, tmp_path: Path) -> None:
    found = Reports(home / FILE, USUAL).batch("PO-1")
    run = station(home, "report", "--batch", "PO-1", "--out", tmp_path / "r.pdf")
    assert (run.status, "saved" in run.out) == (0, True), run.err
    for name in ("r.json", "r.csv"):
        save(found, tmp_path / name, ENGLISH)
    assert (tmp_path / "r.pdf").read_bytes() == as_pdf(found, ENGLISH)
    assert (tmp_path / "r.csv").read_bytes().startswith(b"\xef\xbb\xbffigure")
    assert json.loads((tmp_path / "r.json").read_text()) == json.loads(json.dumps(facts(found)))


@pytest.mark.slow
def test_a_batch_that_is_named_by_command_is_reported_by_command(tmp_path: Path) -> None:
    home = tmp_path / "home"
    made = station(home, "provision", "--demo", "--units", "1", "--unpaced", "--batch", "PO  7781", "--json")
    assert made.status == 0, made.err
    found = told(home, "--batch", "PO  7781")
    assert (found["produced"], found["yield"], found["batch"]) == (1, 1.0, "PO 7781")
    assert found == recounted(exported(home), None, None, "PO 7781") | {"accounting": found["accounting"]}
    refused = station(home, "provision", "--demo", "--units", "1", "--batch", "x" * 65)
    assert (refused.status, "at most 64" in refused.err) == (1, True)


@pytest.mark.parametrize(
    ("how", "status", "sentence"),
    [
        (("--batch", "PO-9"), 1, "There is no unit of the batch PO-9."),
        (("--day", "24.11."), 1, "is no date or time"),
        (("--shift", "9999-12-31"), 1, "is no date or time"),
        (("--shift", ""), 1, "is no date or time"),
        (("--day", "0001-01-01"), 1, "is no date or time"),
        (("--out", "report.xls"), 1, "must end with .json, .csv or .pdf"),
        (("--out", "no-such-folder/report.pdf"), 1, "cannot be written"),
        (("--batch", "PO-1", "--day", "today"), 2, "Give one of"),
    ],
)
def test_what_cannot_be_reported_is_told_in_a_sentence(
    tmp_path: Path, how: tuple[str, ...], status: int, sentence: str
) -> None:
    open_test_store(tmp_path / "home").close()
    run = station(tmp_path / "home", "report", *how)
    assert (run.status, sentence in run.err) == (status, True), run.err
    assert "Traceback" not in run.err


def test_a_shift_without_a_unit_has_no_yield(tmp_path: Path) -> None:
    open_test_store(tmp_path / "home").close()
    found = Reports(tmp_path / "home" / FILE, (time(6),)).day()
    assert (found.produced, found.final_yield, found.first_pass_yield, found.median_seconds) == (0, None, None, None)
    assert "–" in pdf_text(as_pdf(found, ENGLISH))
    assert json.loads(json.dumps(facts(found)))["yield"] is None
    with pytest.raises(BadInput):
        Reports(tmp_path / "home" / FILE, (time(6),)).batch("PO-1")
