"""Creating tokens in the window, against the embedded cloud: by count, from the seed's CSV, without an API for it."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.cloud.token_rows import BadRow, Checked
from app.ui import words
from app.ui.tokens.token_actions import Deed
from app.ui.tokens.token_create_dialog import CreateDialog
from app.ui.tokens.token_preview import Preview
from tests.faults.bad_network import Request, Trouble
from tests.gui.looking import clipped, small_targets, unnamed
from tests.gui.token_station import OpenTokens, Tokens, open_tokens
from tests.unit.networked_station import TOKENS

__all__ = ["open_tokens"]

SEED = (
    "Serial Number,MAC address,Device Name\n"
    "SN000001,2C:54:91:88:C9:E3,Temperature Sense Node AGHJ\n"
    "SN000002,5C:62:91:82:C9:E8,Temperature Sense Node KJGF\n"
    "SN000003,4A:33:54:68:K9:F1,Temperature Sense Node CVBN\n"
)


def opened(page: Tokens) -> CreateDialog:
    dialog = page.open(Deed.CREATE, CreateDialog)
    page.qtbot.waitUntil(lambda: dialog.first.template.count() > 0)
    return dialog


def chosen(page: Tokens) -> list[str]:
    selector = page.deeds.selector
    assert selector is not None
    return list(selector.selection.qr_tokens)


def test_by_count_the_plan_is_told_before_and_a_refusal_creates_nothing(open_tokens: OpenTokens) -> None:
    page = open_tokens()
    dialog = opened(page)
    left, most = words.number(1000 - TOKENS), words.number(1000)
    assert dialog.first.plan.text() == f"{left} of {most} tokens are left in your plan."
    assert clipped(dialog) == small_targets(dialog) == unnamed(dialog) == []
    dialog.first.count.setValue(2000)
    assert "more than your plan has left" in dialog.first.after.text()
    page.press(dialog)
    asked = words.number(2000)
    assert f"{left} of {most} tokens are left in your plan, and {asked} are asked for." in dialog.problem.text()
    assert len(page.listed_by_the_cloud()) == TOKENS
    assert page.net.asked("/generate") == []
    dialog.first.count.setValue(10)
    assert dialog.first.after.text() == f"Afterwards {words.number(978)} are left."
    page.press(dialog)
    assert dialog.end.text() == f"Tokens that came: 10. {words.number(978)} of {most} are left in your plan."
    listed = page.listed_by_the_cloud()
    assert len(listed) == TOKENS + 10
    dialog.primary.click()  # show them
    fresh = {row["token"] for row in listed[TOKENS:]}
    page.qtbot.waitUntil(lambda: set(chosen(page)) == fresh)
    assert page.window.tokens.filters.value().product_id == 1


def test_the_seeds_file_is_mapped_mended_and_created_all_or_nothing(open_tokens: OpenTokens, tmp_path: Path) -> None:
    page = open_tokens()
    file = tmp_path / "seed.csv"
    file.write_text(SEED.replace("Serial Number", "serial number"), "utf-8-sig")
    dialog = opened(page)
    drop(dialog, file)
    assert dialog.first.by_file.isChecked()
    page.press(dialog)
    (use,) = dialog.mapping.use.values()
    hint = "“serial number” differs from “Serial Number” only in case."
    assert hint in [label.text() for label in dialog.mapping.findChildren(type(dialog.doing))]
    assert clipped(dialog) == small_targets(dialog) == unnamed(dialog) == []
    use.click()
    assert dialog.mapping.mapping().columns == ("Serial Number", "MAC address", "Device Name")
    page.press(dialog)
    bad = dialog.preview.bad
    assert bad.rowCount() == 1
    assert [bad.index(0, at).data() for at in range(2)] == ["4", "MAC address"]  # as a spreadsheet counts
    assert "“4A:33:54:68:K9:F1” is no device's MAC" in bad.index(0, 2).data()
    assert not dialog.primary.isVisible()
    assert len(page.listed_by_the_cloud()) == TOKENS
    file.write_text(file.read_text("utf-8-sig").replace("K9", "C9"))
    dialog.again.click()
    page.qtbot.waitUntil(lambda: dialog.primary.isVisible() and dialog.primary.isEnabled())
    assert dialog.preview.good.index(2, 1).data() == "4A:33:54:68:C9:F1"
    page.press(dialog)
    assert dialog.end.text().startswith("Tokens that came: 3.")
    rows = page.listed_by_the_cloud()[TOKENS:]
    serials = [page.store.fields.of(row["token"])["Serial Number"] for row in rows]
    assert serials == ["SN000001", "SN000002", "SN000003"]
    page.left(dialog)
    again = opened(page)  # the same file once more: its serial numbers and MACs exist
    again.first.file.take(file)
    page.press(again)
    next(iter(again.mapping.use.values())).click()
    page.press(again)
    assert again.preview.bad.rowCount() == 6
    assert "belongs to a token that exists already" in again.preview.bad.index(0, 2).data()


def test_a_field_without_a_column_gets_one_value_for_all_rows(open_tokens: OpenTokens, tmp_path: Path) -> None:
    page = open_tokens()
    file = tmp_path / "serials.csv"
    file.write_text("Serial Number;note\nSN1;x\nSN2;y\n")
    dialog = opened(page)
    dialog.first.file.take(file)
    page.press(dialog)
    assert list(dialog.mapping.fixed) == ["Device Name"]  # serial numbers and MACs differ, the owner is the cloud's
    assert clipped(dialog) == small_targets(dialog) == unnamed(dialog) == []
    dialog.mapping.columns[1].setCurrentIndex(dialog.mapping.columns[1].findData("Device Name"))
    dialog.mapping.fixed["Device Name"].setText("Node")
    page.press(dialog)
    assert dialog.problem.text() == "Device Name has a column and a fixed value: choose one."
    dialog.mapping.columns[1].setCurrentIndex(0)
    page.press(dialog)
    page.press(dialog)
    rows = page.listed_by_the_cloud()[TOKENS:]
    assert [page.store.fields.of(row["token"]) for row in rows] == [
        {"Device Name": "Node", "Serial Number": "SN1"},
        {"Device Name": "Node", "Serial Number": "SN2"},
    ]


def test_a_cloud_without_api_shows_the_steps_in_the_console(open_tokens: OpenTokens, tmp_path: Path) -> None:
    page = open_tokens(vendor_only=True)
    dialog = opened(page)
    assert dialog.first.plan.text() == "The cloud does not say how many tokens your plan allows."
    dialog.first.count.setValue(7)
    page.press(dialog)
    assert "it has no API for that" in dialog.console.why.text()
    assert "Choose the Template to create tokens for: Sensor." in dialog.console.steps()
    assert "Input the number of Tokens you need: 7." in dialog.console.steps()
    assert clipped(dialog) == []
    dialog.back.click()
    file = tmp_path / "seed.csv"
    file.write_text(SEED.replace("K9", "C9"))
    dialog.first.file.take(file)
    for _ in range(3):  # read, map, create
        page.press(dialog)
    assert "Click on Create Static Tokens → Create From File." in dialog.console.steps()
    assert any("The file makes 3 Tokens" in step for step in dialog.console.steps())
    assert len(page.listed_by_the_cloud()) == TOKENS


def test_without_a_cloud_the_steps_are_shown_at_once(open_tokens: OpenTokens) -> None:
    page = open_tokens(cloud=False)
    dialog = opened(page)
    page.press(dialog)
    assert dialog.console.isVisible()
    assert dialog.console.steps()[1] == "Click on Create Static Tokens."
    page.left(dialog)
    page.choose([page.store.paper.free(1, 1)[0]])
    button = page.deeds.bar.buttons[Deed.DELETE]
    assert not button.isEnabled()
    assert button.toolTip() == button.accessibleDescription() == "No cloud is set that could be asked for it."


def test_a_lost_network_is_one_sentence(open_tokens: OpenTokens) -> None:
    page = open_tokens()
    dialog = opened(page)
    page.net.cloud.stop()
    page.press(dialog)
    assert dialog.first.isVisible()
    assert "cloud" in dialog.problem.text()


def test_what_was_sent_is_waited_for(open_tokens: OpenTokens) -> None:
    page = open_tokens()
    dialog = opened(page)
    held = threading.Event()

    def holds(request: Request) -> Trouble:
        if request.path.endswith("/generate"):
            held.wait(30)
        return Trouble.NONE

    page.net.network.befalls = holds
    dialog.primary.click()
    page.qtbot.waitUntil(lambda: not dialog.leave.isEnabled())
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.stop_button.isVisible()
    held.set()
    page.qtbot.waitUntil(dialog.end.isVisible)
    assert dialog.end.text().startswith("Tokens that came: 10.")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    page.qtbot.waitUntil(lambda: page.deeds.dialog is None)


def test_a_bad_file_is_one_sentence_and_stop_stops(open_tokens: OpenTokens, tmp_path: Path) -> None:
    page = open_tokens()
    dialog = opened(page)
    file = tmp_path / "x.csv"
    file.write_text('a,b\n1,"2')
    dialog.first.file.take(file)
    page.press(dialog)
    assert "a quote is opened and never closed" in dialog.problem.text()
    file.write_text("Serial Number\n" + "\n".join(f"S{n}" for n in range(50_000)))
    dialog.primary.click()
    dialog.stop_button.click()
    page.rested(dialog)
    assert dialog.first.isVisible()
    assert dialog.problem.text() == "Stopped: nothing was created."


def test_a_hundred_thousand_bad_rows_are_put_into_words_as_they_are_seen(qapp: QApplication) -> None:
    del qapp
    preview = Preview()
    bad = tuple(BadRow(number, "MAC address", "{field} is missing.", {"field": "MAC"}) for number in range(100_000))
    said = 0

    def count(row: BadRow, column: int) -> str:
        nonlocal said
        said += 1
        return f"{row.number} {column}"

    preview.bad._cell = count
    preview.resize(900, 400)
    preview.show()
    preview.show_rows(Checked((), bad), 100_000)
    preview.table_bad.scrollToBottom()
    QApplication.processEvents()
    assert preview.bad.rowCount() == 100_000
    assert 0 < said < 2_000
    preview.close()
    preview.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def drop(dialog: CreateDialog, file: Path) -> None:
    """Drag a file over the field and let it go; one of another kind is not taken."""
    field = dialog.first.file
    for path in (file.with_suffix(".exe"), file):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        where, copy = QPoint(5, 5), Qt.DropAction.CopyAction
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(where, copy, data, buttons, keys)
        enter.ignore()
        QApplication.sendEvent(field, enter)
        assert enter.isAccepted() == (path == file)
        QApplication.sendEvent(field, QDropEvent(where.toPointF(), copy, data, buttons, keys))
    assert field.path == file
