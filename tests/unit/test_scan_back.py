"""Scan-back from outside: only the newest label of the very unit is accepted."""

from __future__ import annotations

import base64
import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bench.scan_back import check_scan, clean
from app.domain.errors import BadInput
from app.domain.tokens import label_text
from app.domain.units import Copy, CopyState, Unit, UnitState

UNIT = Unit(
    id="id-1", name="B1-000001", mac="7c:df:a1:00:00:01", qr_token="sqr_" + "a" * 32, org_id=1, product_id=604,
    recipe="Cellular Sensor", serial="", state=UnitState.LABELLED, doubt=None, copy=1, slot="1",
    created_at="", changed_at="", why="",
)  # fmt: skip
FIRST = [Copy(1, CopyState.DONE, "", "job")]
REPRINTED = [Copy(1, CopyState.VOID, "", "job"), Copy(2, CopyState.DONE, "torn", "job")]


def nowhere(key: str) -> str:
    del key
    return ""


def refusal(text: str, unit: Unit = UNIT, copies: list[Copy] = FIRST, place: str = "") -> str:
    with pytest.raises(BadInput) as caught:
        check_scan(clean(text), unit, copies, lambda _: place)
    return str(caught.value)


@pytest.mark.parametrize("around", ["{}", "{}\r\n", "\x02{}\x03", " {}\t"])
def test_own_label_is_accepted(around: str) -> None:
    check_scan(clean(around.format(label_text(UNIT.qr_token, 1))), UNIT, FIRST, nowhere)


def test_anothers_label_names_its_place() -> None:
    assert "B1-000007 in slot 2" in refusal("sqr_" + "b" * 32 + "+1", place="B1-000007 in slot 2")


def test_unknown_label_says_so() -> None:
    assert "not known at this bench" in refusal("sqr_" + "b" * 32 + "+1")


def test_plain_token_wrong_organization_and_secret_are_refused_with_their_own_words() -> None:
    assert "lacks +organization" in refusal(UNIT.qr_token)
    assert "organization 2" in refusal(UNIT.qr_token + "+2")
    secret = "A" * 32
    assert secret not in refusal(secret)


def test_every_half_scan_is_refused() -> None:
    whole = label_text(UNIT.qr_token, 12)
    unit = replace(UNIT, org_id=12)
    for end in range(len(whole)):
        refusal(whole[:end], unit)
        refusal(whole[end + 1 :], unit)


def test_another_keyboard_layout_is_refused_with_the_remedy() -> None:
    german = label_text(UNIT.qr_token, 1).replace("_", "?").replace("+", "]")
    assert "keyboard layout" in refusal(german)


def test_after_a_reprint_only_the_newest_copys_bar_code_counts() -> None:
    unit = replace(UNIT, copy=2)
    check_scan("B1-000001/2", unit, REPRINTED, nowhere)
    assert "copy 1" in refusal("B1-000001/1", unit, REPRINTED).casefold()
    assert "bar code" in refusal(label_text(UNIT.qr_token, 1), unit, REPRINTED)
    refusal("B1-000001/3", unit, REPRINTED)
    assert "B1-000002" in refusal("B1-000002/2", unit, REPRINTED, place="B1-000002 in slot 1")


def test_a_copy_that_surely_failed_leaves_the_qr_code_enough() -> None:
    copies = [Copy(1, CopyState.FAILED, "", ""), Copy(2, CopyState.DONE, "jam", "job")]
    check_scan(label_text(UNIT.qr_token, 1), replace(UNIT, copy=2), copies, nowhere)


def test_ten_thousand_cross_pairs_have_no_false_accept() -> None:
    rng = random.Random(7)
    tokens = ["sqr_" + base64.urlsafe_b64encode(rng.randbytes(24)).decode() for _ in range(101)]
    # Neighbours that differ in one character only, or only in case.
    tokens += [tokens[0][:-1] + ("A" if tokens[0][-1] != "A" else "B"), tokens[1].swapcase().replace("SQR_", "sqr_")]
    units = [replace(UNIT, name=f"B1-{n:06d}", qr_token=token) for n, token in enumerate(tokens)]
    accepted = 0
    for unit in units:
        for other in units:
            try:
                check_scan(label_text(other.qr_token, 1), unit, FIRST, nowhere)
            except BadInput:
                assert other is not unit
            else:
                accepted += 1
                assert other is unit
    assert accepted == len(units)


@given(st.text(max_size=80))
def test_no_other_text_is_accepted(text: str) -> None:
    if clean(text) != label_text(UNIT.qr_token, 1):
        refusal(text)
