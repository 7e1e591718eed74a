"""Importing the Console's zip, and exporting zips, sheets and pictures, in the window."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path

import pypdfium2
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt

from app.label.raster import pdfium
from app.ui.tokens.token_actions import Deed
from app.ui.tokens.token_dialog import TokenDialog
from app.ui.tokens.token_export_dialog import ExportDialog
from app.ui.tokens.token_export_step import Out
from app.ui.tokens.token_import_dialog import ImportDialog
from tests.gui.looking import clipped, small_targets, unnamed
from tests.gui.people import sign_in, type_pin
from tests.gui.token_station import OpenTokens, Tokens, open_tokens
from tests.unit.export_zips import console_files, make_zip, pairs, table
from tests.unit.networked_station import TOKENS
from tests.unit.people_fixtures import PINS

__all__ = ["open_tokens"]


def known(page: Tokens) -> int:
    row = page.store.db.row("SELECT count(*) FROM tokens")
    return int(row[0]) if row else -1


def looked_at(dialog: TokenDialog) -> None:
    assert clipped(dialog) == small_targets(dialog) == unnamed(dialog) == []


def test_an_export_is_shown_with_all_that_does_not_agree_and_taken_in_when_agreed(
    open_tokens: OpenTokens, tmp_path: Path
) -> None:
    page = open_tokens()
    tokens = pairs(5)
    files = console_files(tokens, "+1")
    files["static tokens.csv"] = table(
        ["Device Name", "Device Token", "Serial Number", "Status"],
        [[f"Device {n}", each.auth, f"SN{n}", "Created"] for n, each in enumerate(tokens)],
    )
    files["qr-codes/damaged.png"] = b"no picture"
    files.pop(f"qr-codes/{tokens[4].auth}.png")
    dialog = page.open(Deed.IMPORT, ImportDialog)
    looked_at(dialog)
    dialog.file.take(make_zip(tmp_path / "export.zip", files))
    page.rested(dialog)
    looked_at(dialog)
    assert "Tokens beyond doubt: 4. What does not agree: 2." in dialog.review.sentence.text()
    said = [dialog.review.mismatches.index(at, 0).data() for at in range(2)]
    assert any("cannot be read as a token's QR code" in each for each in said)
    assert any("has neither a picture that can be read nor a QR token" in each for each in said)
    columns = dialog.review.columns
    ticked = {columns.item(at).text(): columns.item(at).checkState() for at in range(columns.count())}
    checked, unchecked = Qt.CheckState.Checked, Qt.CheckState.Unchecked
    assert ticked == {"Device Name": checked, "Serial Number": checked, "Status": unchecked}
    columns.item(0).setCheckState(unchecked)
    assert known(page) == TOKENS
    page.press(dialog)
    assert dialog.end.text().startswith("New tokens: 4. Known already: 0.")
    assert "only the cloud does" not in dialog.end.text()  # the bench asks it about each token
    assert known(page) == TOKENS + 4
    assert page.store.fields.of(tokens[1].qr) == {"Serial Number": "SN1"}
    assert page.store.tokens.auth_token(tokens[0].qr).reveal() == tokens[0].auth
    dialog.primary.click()
    page.qtbot.waitUntil(lambda: chosen(page) == {each.qr for each in tokens[:4]})


def test_what_is_no_export_is_one_sentence_and_a_new_template_needs_its_name(
    open_tokens: OpenTokens, tmp_path: Path
) -> None:
    page = open_tokens(cloud=False)
    dialog = page.open(Deed.IMPORT, ImportDialog)
    wrong = tmp_path / "wrong.zip"
    wrong.write_bytes(b"PK")
    dialog.file.take(wrong)
    page.rested(dialog)
    assert dialog.problem.text() != ""
    assert dialog.pick.isVisible()
    tokens = pairs(2)
    dialog.file.take(make_zip(tmp_path / "export.zip", console_files(tokens)))  # without an organization
    page.rested(dialog)
    review = dialog.review
    review.template.setCurrentIndex(review.template.count() - 1)
    page.press(dialog)
    assert "Give the new template its name and its number" in dialog.problem.text()
    review.new_name.setText("Meter")
    review.new_number.setValue(77)
    page.press(dialog)
    assert "give the organization's number" in dialog.problem.text()
    assert known(page) == TOKENS
    review.organization.setValue(1)
    looked_at(dialog)
    page.press(dialog)
    assert known(page) == TOKENS + 2
    assert "only the cloud does. Take in none that were used elsewhere" in dialog.end.text()
    looked_at(dialog)
    assert page.store.tokens.origin(tokens[0].qr) == (1, "Meter")


def test_a_zip_with_auth_tokens_needs_a_supervisor_and_names_files_by_unit(
    open_tokens: OpenTokens, tmp_path: Path
) -> None:
    page = open_tokens(people=True)
    window = page.window
    sign_in(page.qtbot, window, "Quinn")
    window.show_page(window.tokens)
    create = page.deeds.bar.buttons[Deed.CREATE]
    page.qtbot.waitUntil(lambda: not create.isEnabled())
    assert create.toolTip() == "QA may not: create tokens."
    unit = page.claimed_units(1)[0]
    other = page.store.paper.free(1, 1)[0]
    page.choose([unit.qr_token, other])
    dialog = page.open(Deed.EXPORT, ExportDialog)
    for out, button in dialog.options.buttons.items():
        assert button.isEnabled() == (out is not Out.PICTURE)
        if button.isEnabled():
            button.click()
            looked_at(dialog)
    dialog.options.buttons[Out.ZIP].click()
    assert dialog.options.names_by() == "unit"
    dialog.options.by_auth.click()
    assert dialog.options.names_by() == "auth"
    assert "who sees such a file's name can log in as that device" in dialog.options.warning.text()
    dialog.options.buttons[Out.PICTURES].click()
    assert dialog.options.names_by() == "unit"  # what holds no AuthToken is never named after one
    dialog.options.buttons[Out.ZIP].click()
    dialog.options.by_auth.click()
    file = tmp_path / "out.zip"
    signing = window.signing
    assert signing is not None
    dialog.save_to(file)
    page.qtbot.waitUntil(lambda: signing.card is not None)
    assert signing.card is not None
    signing.card.reject()
    page.rested(dialog)
    assert dialog.problem.text() == "Nobody signed: nothing was done."
    assert not file.exists()
    dialog.save_to(file)
    page.qtbot.waitUntil(lambda: signing.card is not None)
    type_pin(window, "Sam", PINS["Sam"])
    page.qtbot.waitUntil(file.exists)
    page.rested(dialog)
    assert str(file) in dialog.end.text()
    with zipfile.ZipFile(file) as archive:
        rows = list(csv.DictReader(io.StringIO(archive.read("tokens.csv").decode("utf-8-sig"))))
        names = sorted(archive.namelist())
        texts = [zxingcpp.read_barcode(Image.open(io.BytesIO(archive.read(name)))) for name in names[:2]]
    secrets = {each: page.store.tokens.auth_token(each).reveal() for each in (unit.qr_token, other)}
    assert {row["QR Token"]: row["Device Token"].removeprefix("'") for row in rows} == secrets
    assert names == sorted([f"qr/{unit.name}.png", f"qr/{other}.png", "tokens.csv"])
    assert {text.text for text in texts if text} == {f"{unit.qr_token}+1", f"{other}+1"}
    row = page.store.db.row("SELECT who, facts FROM audit WHERE act = 'permit' ORDER BY seq DESC LIMIT 1")
    assert row
    assert row["who"] == "Quinn"
    assert json.loads(row["facts"])["signed"] == ["Sam"]
    exported = page.store.db.row("SELECT why FROM audit WHERE act = 'export tokens'")
    assert exported
    assert exported["why"] == "2 tokens"


def test_pictures_hold_no_auth_token_and_all_that_is_listed_is_one_choice(
    open_tokens: OpenTokens, tmp_path: Path
) -> None:
    page = open_tokens()
    page.qtbot.waitUntil(lambda: page.window.tokens.table.model().rowCount() == TOKENS)
    page.deeds.bar.all.click()
    page.qtbot.waitUntil(lambda: page.deeds.bar.chosen.text() == f"{TOKENS} chosen")
    dialog = page.open(Deed.EXPORT, ExportDialog)
    file = tmp_path / "pictures.zip"
    dialog.save_to(file)
    page.rested(dialog)
    data = file.read_bytes()
    with zipfile.ZipFile(file) as archive:
        assert len(archive.namelist()) == TOKENS + 1
        text = archive.read("tokens.csv").decode("utf-8-sig")
    assert "Device Token" not in text
    for token in page.listed_by_the_cloud():
        assert token["token"] in text
        assert token["deviceToken"] not in text
        assert token["deviceToken"].encode() not in data
    dialog.reject()
    page.deeds.bar.all.click()
    page.qtbot.waitUntil(lambda: page.deeds.bar.chosen.text() == "")


def test_sheets_are_agreed_to_and_take_the_tokens_out_of_the_pool(open_tokens: OpenTokens, tmp_path: Path) -> None:
    page = open_tokens()
    free = page.store.paper.free(1, 2)
    page.choose(free)
    dialog = page.open(Deed.EXPORT, ExportDialog)
    dialog.options.buttons[Out.SHEETS].click()
    assert not dialog.primary.isEnabled()
    dialog.options.why.setText("for the depot")
    assert not dialog.primary.isEnabled()
    dialog.options.agreed.setChecked(True)
    dialog.options.first.setValue(3)
    assert dialog.primary.isEnabled()
    looked_at(dialog)
    dialog.save_to(tmp_path / "sheets")
    page.rested(dialog)
    (pdf,) = (tmp_path / "sheets").glob("*.pdf")
    assert str(pdf) in dialog.end.text()
    with pdfium:  # the window draws pictures meanwhile
        document = pypdfium2.PdfDocument(pdf)
        image = document[0].render(scale=300 / 72, grayscale=True).to_pil()
        document.close()
    texts = {found.text for found in zxingcpp.read_barcodes(image)}
    assert {f"{each}+1" for each in free} <= texts
    assert page.store.tokens.free(1) == TOKENS - 2
    page.left(dialog)
    page.choose(free[:1])
    again = page.open(Deed.EXPORT, ExportDialog)
    again.options.buttons[Out.SHEETS].click()
    again.options.why.setText("once more")
    again.options.agreed.setChecked(True)
    again.save_to(tmp_path / "sheets")
    page.rested(again)
    assert "is not free" in again.problem.text()
    again.options.buttons[Out.PICTURE].click()
    again.save_to(tmp_path / "one.png")
    page.rested(again)
    found = zxingcpp.read_barcode(Image.open(tmp_path / "one.png"))
    assert found
    assert found.text == f"{free[0]}+1"


def chosen(page: Tokens) -> set[str]:
    selector = page.deeds.selector
    return set(selector.selection.qr_tokens) if selector else set()
