"""What was written down in English is said in each language: every sentence of the program is known again."""

from __future__ import annotations

from pathlib import Path
from string import Formatter

import pytest

from app.bench.language import LANGUAGES, VALUES, language
from app.domain.errands import ErrandKind, ErrandOutcome
from app.domain.errors import CloudRetry, StationError
from app.label.printers.ipp_job import print_failed
from tests.translations.catalogue import read
from tests.unit.store_fixtures import fill, make_token, open_test_store

OTHERS = [name for name in LANGUAGES if name != "en"]


@pytest.mark.parametrize("name", OTHERS)
def test_every_sentence_is_known_again_with_what_stands_in_it(name: str) -> None:
    spoken, missed = language(name), []
    templates = {m.source: text for m, text in read(name).items() if m.context in ("errors", "reasons") and text}
    for template, text in templates.items():
        places = [(place, spec) for _, place, spec, _ in Formatter().parse(template) if place]
        values = {place: 7 if spec else "closed" if place in VALUES else f"<{place}>" for place, spec in places}
        said = {place: spoken.translate("values", "closed") if place in VALUES else values[place] for place in values}
        if spoken.kept(template.format(**values)) != text.format(**said):
            missed.append(template)
    own = {each: "".join(part for part, *_ in Formatter().parse(each)) for each in missed}
    assert [each for each, words in own.items() if sum(map(str.isalpha, words)) >= 10] == []
    assert 0 < len(missed) < 25 < len(templates) / 20  # those that have hardly a word of their own


@pytest.mark.parametrize("text", ["", "Cable must be replaced.", "Kundin war unzufrieden", "{unit} {", "x" * 5000, "…"])
def test_what_people_typed_stays_as_it_is(text: str) -> None:
    for name in LANGUAGES:
        assert language(name).kept(text) == text


def test_a_sentence_in_a_sentence_a_reason_and_a_number_are_said_too() -> None:
    spoken = language("de")
    inner = StationError("Nothing is plugged in. Plug in {mac} ({unit}).", mac="…", unit="…")  # as figures count them
    assert spoken.kept(str(inner)) == "Nichts ist eingesteckt. … (…) einstecken."
    outer = "The metadata of the token {qr_token} cannot be printed: {problem}"
    assert spoken.kept(outer.format(qr_token="sqr_1", problem=inner)).endswith(
        ": Nichts ist eingesteckt. … (…) einstecken."
    )
    doubt = "It is not known whether label copy {copy} of {unit} came out ({why}). Scan it, or print it again."
    said = spoken.kept(doubt.format(copy=1, unit="L1-000001", why=str(inner).rstrip(".")))
    assert "(Nichts ist eingesteckt. … (…) einstecken)" in said
    assert spoken.kept("the station stopped meanwhile") == "die Station hielt währenddessen an"
    jam = print_failed("ipp://printer", "L1-000001", "cannot be reached: Connection refused")
    assert spoken.kept(str(jam)).startswith("Drucker ipp://printer: nicht erreichbar: Connection refused. Kein Etikett")
    many = "At most {most:,} tokens at a time: {count:,} are chosen."
    assert "12.345" in spoken.kept(many.format(most=10_000, count=12_345))


def test_numbers_are_written_as_the_language_does() -> None:
    written = {name: (language(name).number(1234567.5, 1), language(name).share(0.955)) for name in LANGUAGES}
    assert written == {
        "en": ("1,234,567.5", "95.5%"), "de": ("1.234.567,5", "95,5 %"),
        "es": ("1.234.567,5", "95,5 %"), "zh_CN": ("1,234,567.5", "95.5%"),
    }  # fmt: skip
    assert [language("de").seconds(each) for each in (None, 1.25, 1234)] == ["–", "1,2 s", "1.234 s"]


def test_why_an_errand_is_open_or_refused_is_said_in_the_reader_s_language(tmp_path: Path) -> None:
    """Also where an older program wrote it down: the station's file holds the English sentence, as ever."""
    store = open_test_store(tmp_path)
    token = make_token()
    fill(store, [token])
    (errand,) = store.errands.of(store.errands.ask(ErrandKind.DISCLAIM, {token.qr_token: token}, "tested"))
    kept = StationError("The cloud lists the token {qr_token} as before. Try again.", qr_token=token.qr_token)
    problem = store.errands.failed(errand, kept, untouched=False).problem
    assert problem == str(kept)
    for name in OTHERS:
        assert language(name).kept(problem) == language(name).translate("errors", kept.template).format(**kept.values)
        assert language(name).kept(problem) != problem
    why = CloudRetry("The cloud {host} takes no more requests for now. Try again later.", host="blynk.cloud")
    ended = store.errands.end(errand, ErrandOutcome.REFUSED, why)
    store.close()
    assert "blynk.cloud" in language("zh_CN").kept(ended.problem) != ended.problem


def test_without_its_file_a_language_is_english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("app.bench.language.RESOURCES", tmp_path)
    spoken = type(language("en"))("de")
    assert (spoken.translate("paper", "Timeline"), spoken.kept("It is ready.")) == ("Timeline", "It is ready.")
