"""Codes held against units in every state: a short form of the fault harness, and the rule itself against its words."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bench.scan_back import check_scan, scan_back
from app.domain.errors import BadInput
from app.domain.units import Copy, CopyState, Unit, UnitState
from app.store.station_store import FILE
from tests.faults import scans
from tests.faults.misreadings import typed
from tests.unit.store_fixtures import claim, fill, make_token, open_test_store


def test_no_wrong_scan_closes_a_unit_and_no_right_one_is_refused() -> None:
    figures = scans.run(500, seed=random.randrange(10**9))
    assert figures["scan_pairs"] == 500
    assert figures["right_scans"] > 20
    assert figures["false_accepts"] == figures["voided_accepts"] == figures["false_refusals"] == 0, figures


def test_a_refused_label_is_told_where_it_belongs() -> None:
    figures = scans.run(500, seed=2)
    assert figures["places_untold"] == 0, figures


def test_a_copy_number_that_nobody_checks_is_found() -> None:
    figures = scans.run(500, seed=1, sabotage="copy-number-ignored")
    assert figures["false_accepts"] >= figures["voided_accepts"] > 0


def test_a_scanned_secret_is_neither_told_nor_kept(tmp_path: Path) -> None:
    token = make_token()
    secret = token.auth_token.reveal()
    store = open_test_store(tmp_path)
    fill(store, [token])
    journal = store.journal
    unit = journal.printed(journal.print_copy(journal.verified(journal.write(journal.reserve(claim()), "1")), "1"), "")
    for text in (secret, f"{secret}\r\n", f"{secret}+1", f"sqr_{secret}+1", secret.swapcase(), secret[:30]):
        with pytest.raises(BadInput) as caught:
            scan_back(journal, unit, text)
        assert secret[:20] not in str(caught.value)
    store.close()
    assert secret[:20].encode() not in (tmp_path / FILE).read_bytes()


@pytest.mark.parametrize(
    ("layout", "text"),
    [
        ("German", "sqr?zY0ß9`1"),
        ("French", "sar°yWà)ç+&"),
        ("Russian", "ыйк_нЯ0-9+1"),
        ("British", "sqr_yZ0-9+1"),
        ("US, caps lock", "SQR_Yz0-9+1"),
    ],
)
def test_keyboard_layouts(layout: str, text: str) -> None:
    assert typed("sqr_yZ0-9+1")[layout] == text


_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_EARLIER = st.sampled_from((CopyState.FAILED, CopyState.VOID))
_NEWEST = st.sampled_from((CopyState.DONE, CopyState.UNKNOWN, CopyState.FAILED))


@st.composite
def waiting_units(draw: st.DrawFn) -> tuple[Unit, list[Copy]]:
    """A unit whose label is out, and its copies."""
    states = [*draw(st.lists(_EARLIER, max_size=3)), draw(_NEWEST)]
    unit = Unit(
        id="id", name=f"{draw(st.text(_ALPHABET, min_size=1, max_size=4))}-{draw(st.integers(1, 10**7)):06d}",
        mac="7c:df:a1:00:00:01", qr_token="sqr_" + draw(st.text(_ALPHABET, min_size=32, max_size=32)),
        org_id=draw(st.integers(1, 10**18)), product_id=604, recipe="Sensor", serial="", state=UnitState.LABELLED,
        doubt=None, copy=len(states), slot="1", created_at="", changed_at="", why="",
    )  # fmt: skip
    return unit, [Copy(number, state, "", "") for number, state in enumerate(states, 1)]


@st.composite
def codes(draw: st.DrawFn, unit: Unit) -> str:
    """A code of the unit or one close to it."""
    code = draw(
        st.sampled_from((f"{unit.qr_token}+{unit.org_id}", unit.qr_token, unit.name))
        | st.integers(0, 5).map(lambda copy: f"{unit.name}/{copy}")
        | st.integers(0, 10**19).map(lambda org_id: f"{unit.qr_token}+{org_id}")
    )
    begin, end = sorted((draw(st.integers(0, len(code))), draw(st.integers(0, len(code)))))
    return draw(
        st.sampled_from((code, code, code[:begin], code[end:], code[:begin] + code[end:], code.swapcase(), code * 2))
        | st.text(max_size=3).map(lambda more: code[:begin] + more + code[end:])
    )


@given(st.data(), waiting_units())
def test_only_the_newest_copys_own_codes_are_accepted(data: st.DataObject, waiting: tuple[Unit, list[Copy]]) -> None:
    unit, copies = waiting
    text = data.draw(codes(unit) | codes(replace(unit, name="X1-000009", qr_token="sqr_" + "q" * 32)))
    right = {f"{unit.name}/{unit.copy}"} if unit.copy > 1 else set()  # the first copy has no bar code
    if all(copy.state is CopyState.FAILED for copy in copies[:-1]):
        right.add(f"{unit.qr_token}+{unit.org_id}")
    try:
        check_scan(text, unit, copies, str)
    except BadInput:
        assert text not in right
    else:
        assert text in right
