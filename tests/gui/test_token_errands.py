"""Disclaiming and deleting in the window: told, signed, carried out, gone on with after the network came back."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtWidgets import QMessageBox

from app.bench.tokens.token_desk import TokenDesk
from app.domain.errors import NotAllowed
from app.domain.people import Act
from app.domain.secret import Secret
from app.store.people import Permit
from app.ui.tokens.token_actions import Deed
from app.ui.tokens.token_errand_dialog import ErrandDialog
from tests.faults.bad_network import Request, Trouble
from tests.gui.looking import clipped, small_targets, unnamed
from tests.gui.people import present, scan, sign_in, type_pin
from tests.gui.token_station import OpenTokens, Tokens, open_tokens
from tests.unit.people_fixtures import BADGES, PINS

__all__ = ["open_tokens"]


def status(page: Tokens, qr_token: str) -> str:
    """Return what the cloud says of a token."""
    row = page.net.api.row(qr_token)
    return str(row["status"]) if row else "gone"


def outcomes(dialog: ErrandDialog) -> list[str]:
    return [dialog.model.index(at, 1).data() for at in range(dialog.model.rowCount())]


def because(dialog: ErrandDialog, why: str, typed: str = "") -> None:
    """Say why, and type what is to be typed."""
    dialog.ask_step.why.setEditText(why)
    dialog.ask_step.typed.setText(typed)


def test_two_are_disclaimed_after_being_told_what_that_does(open_tokens: OpenTokens) -> None:
    page = open_tokens()
    units = page.claimed_units(2)
    page.choose([unit.qr_token for unit in units])
    dialog = page.open(Deed.DISCLAIM, ErrandDialog)
    assert clipped(dialog) == small_targets(dialog) == unnamed(dialog) == []
    told = dialog.ask_step.told.text()
    assert "Disclaiming removes any ownership of the device and sets it back as unclaimed." in told
    assert f"It was flashed into {units[0].name}" in told
    dialog.ask_step.table.selectRow(1)
    assert units[1].name in dialog.ask_step.told.text()
    assert not dialog.primary.isEnabled()
    because(dialog, "Tested, before it is sent to the customer")
    page.press(dialog)
    page.qtbot.waitUntil(lambda: outcomes(dialog) == ["✓ Done", "✓ Done"])
    page.rested(dialog)
    assert dialog.outcome.text() == "Done, as the cloud says: 2 of 2."
    assert clipped(dialog) == []
    assert [status(page, unit.qr_token) for unit in units] == ["UNCLAIMED", "UNCLAIMED"]
    assert page.store.journal.history(units[0])[-1].why == "Tested, before it is sent to the customer"
    page.left(dialog)
    assert not page.deeds.strip.isVisible()


def test_the_rest_is_shown_and_gone_on_with_when_the_network_is_back(open_tokens: OpenTokens) -> None:
    page = open_tokens()
    units = page.claimed_units(3)
    sent: list[Request] = []

    def dies(request: Request) -> Trouble:
        if request.path.endswith("/unclaim"):
            sent.append(request)
        return Trouble.REQUEST_LOST if len(sent) > 1 else Trouble.NONE

    page.choose([unit.qr_token for unit in units])
    dialog = page.open(Deed.DISCLAIM, ErrandDialog)
    because(dialog, "Returned")
    page.net.network.befalls = dies
    page.press(dialog)
    page.qtbot.waitUntil(lambda: dialog.carried_step.isVisible() and dialog.primary.isVisible())
    assert dialog.primary.text() == "Go on"
    assert "… Open" in outcomes(dialog)
    assert dialog.problem.text() != ""
    page.left(dialog)
    strip = page.deeds.strip
    page.qtbot.waitUntil(strip.isVisible)
    assert clipped(page.window) == small_targets(page.window) == []
    page.net.network.befalls = lambda _: Trouble.NONE
    resume = strip.rows[0].findChildren(type(dialog.primary))[0]
    assert resume.text() == "Go on"
    resume.click()
    again = page.deeds.dialog
    assert isinstance(again, ErrandDialog)
    page.qtbot.waitUntil(lambda: outcomes(again) == ["✓ Done"] * 3)
    page.rested(again)
    assert [status(page, unit.qr_token) for unit in units] == ["UNCLAIMED"] * 3
    page.left(again)
    page.qtbot.waitUntil(lambda: not strip.isVisible())


def test_a_cloud_that_cannot_delete_shows_the_steps_and_the_batch_is_dropped(open_tokens: OpenTokens) -> None:
    page = open_tokens(vendor_only=True)
    (token,) = page.store.paper.free(1, 1)
    page.choose([token])
    dialog = page.open(Deed.DELETE, ErrandDialog)
    because(dialog, "Created by mistake", "DELETE 2")
    assert not dialog.primary.isEnabled()
    because(dialog, "Created by mistake", "DELETE 1")
    page.press(dialog)
    page.qtbot.waitUntil(dialog.console.isVisible)
    assert "Find the token, by its QR token, and delete it. This can't be undone." in dialog.console.steps()
    page.left(dialog)
    page.qtbot.waitUntil(page.deeds.strip.isVisible)
    drop = page.deeds.strip.rows[0].findChildren(type(dialog.primary))[1]
    drop.click()
    question = page.window.tokens.findChild(QMessageBox)
    assert question is not None
    assert clipped(question) == []
    next(each for each in question.buttons() if each.objectName() == "danger").click()
    page.qtbot.waitUntil(lambda: not page.deeds.strip.isVisible())
    assert page.store.paper.free(1, 1) == [token]


def test_a_claimed_token_is_deleted_by_its_units_name_and_two_supervisors(open_tokens: OpenTokens) -> None:
    page = open_tokens(people=True)
    window = page.window
    sign_in(page.qtbot, window, "Rita")
    window.show_page(window.tokens)
    unit = page.claimed_units(1)[0]
    page.choose([unit.qr_token])
    dialog = page.open(Deed.DELETE, ErrandDialog)
    assert clipped(dialog) == small_targets(dialog) == unnamed(dialog) == []
    assert "This is a critical action that can't be undone." in dialog.ask_step.told.text()
    because(dialog, "Device is scrapped", "T1-999999")
    assert not dialog.primary.isEnabled()
    because(dialog, "Device is scrapped", unit.name)
    signing = window.signing
    assert signing is not None
    dialog.primary.click()
    page.qtbot.waitUntil(lambda: signing.card is not None)
    assert signing.card is not None
    assert signing.card._act is Act.DELETE_CLAIMED
    type_pin(window, "Sam", PINS["Sam"])
    page.qtbot.waitUntil(lambda: signing.card is not None and "Sam" in signing.card.so_far.text())
    assert status(page, unit.qr_token) == "CLAIMED"
    type_pin(window, "Tess", PINS["Tess"])
    page.qtbot.waitUntil(lambda: outcomes(dialog) == ["✓ Done"])
    page.rested(dialog)
    assert status(page, unit.qr_token) == "gone"
    assert page.store.journal.history(unit)[-1].act == "token deleted"
    page.left(dialog)
    page.qtbot.waitUntil(lambda: listed(page, unit.qr_token) == "Gone")


def test_who_leaves_leaves_no_dialog_open(open_tokens: OpenTokens) -> None:
    page = open_tokens(people=True)
    window = page.window
    sign_in(page.qtbot, window, "Sam")
    window.show_page(window.tokens)
    (token,) = page.store.paper.free(1, 1)
    page.choose([token])
    dialog = page.open(Deed.DELETE, ErrandDialog)
    because(dialog, "why", "DELETE 1")
    dialog.primary.click()
    signing, attendance = window.signing, window.attendance
    assert signing is not None
    assert attendance is not None
    page.qtbot.waitUntil(lambda: signing.card is not None)
    attendance.sign_out()
    page.qtbot.waitUntil(lambda: page.deeds.dialog is None)
    assert signing.card is None
    assert window.sign_in is not None
    assert window.sign_in.isVisible()
    scan(window, BADGES["Tess"])
    page.qtbot.waitUntil(lambda: present(window) == "Tess")
    page.qtbot.waitUntil(lambda: page.deeds.selector is not None and page.deeds.selector.selection.count == 1)
    dialog = page.open(Deed.DELETE, ErrandDialog)
    scan(window, BADGES["Sam"])  # the next person needs no dialog of the one before
    page.qtbot.waitUntil(lambda: present(window) == "Sam")
    page.qtbot.waitUntil(lambda: page.deeds.dialog is None)


def test_a_dialog_at_work_hides_while_nobody_is_there_and_its_rest_stays_open(open_tokens: OpenTokens) -> None:
    page = open_tokens(people=True)
    window = page.window
    sign_in(page.qtbot, window, "Sam")
    window.show_page(window.tokens)
    units = page.claimed_units(2)
    page.choose([unit.qr_token for unit in units])
    dialog = page.open(Deed.DISCLAIM, ErrandDialog)
    because(dialog, "Returned")
    held = threading.Event()

    def holds(request: Request) -> Trouble:
        if request.path.endswith("/unclaim"):
            held.wait(30)
        return Trouble.NONE

    page.net.network.befalls = holds
    dialog.primary.click()
    page.qtbot.waitUntil(lambda: dialog.carried_step.isVisible())
    page.qtbot.waitUntil(lambda: len(page.net.asked("/unclaim")) == 1)
    assert window.attendance is not None
    window.attendance.sign_out()
    page.qtbot.waitUntil(lambda: not dialog.isVisible())
    held.set()
    page.qtbot.waitUntil(lambda: page.deeds.dialog is None)
    assert [status(page, unit.qr_token) for unit in units] == ["UNCLAIMED", "CLAIMED"]
    scan(window, BADGES["Sam"])
    page.qtbot.waitUntil(page.deeds.strip.isVisible)


def listed(page: Tokens, qr_token: str) -> str:
    model = page.window.tokens.table.model()
    rows = {model.index(at, 1).data(): model.index(at, 0).data() for at in range(model.rowCount())}
    return str(rows.get(qr_token, ""))


def test_who_is_no_supervisor_deletes_nothing_by_the_window_nor_below_it(open_tokens: OpenTokens) -> None:
    page = open_tokens(people=True)
    window, people, desk = page.window, page.store.people, TokenDesk(page.store, page.net.client)
    sign_in(page.qtbot, window, "Olga")
    window.show_page(window.tokens)
    (token,) = page.store.paper.free(1, 1)
    page.choose([token])
    button = page.deeds.bar.buttons[Deed.DELETE]
    assert not button.isEnabled()
    assert button.toolTip() == "Operator may not: delete tokens."

    session = people.present
    assert session is not None
    signed = people.sign(name="Sam", pin=Secret(PINS["Sam"]))  # a supervisor's hand does not make her one
    with pytest.raises(NotAllowed, match="Olga may not delete tokens"):
        people.permit(Act.DELETE, session, [signed])
    begun = people.permit(Act.PROVISION, session)
    forged = Permit(Act.DELETE, session.person, (people.named("Sam"), people.named("Tess")))
    for permit in (begun, forged):
        with pytest.raises(NotAllowed):
            desk.delete([token], "why", "DELETE 1", permit)
    assert status(page, token) == "UNCLAIMED"
    assert page.store.errands.batches(ended=True) == []
