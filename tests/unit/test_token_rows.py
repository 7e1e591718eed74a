"""From CSV columns to the metadata of new tokens."""

from __future__ import annotations

import secrets
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cloud.column_match import propose
from app.cloud.csv_file import CsvFile, Row, read_csv
from app.cloud.shapes import Metafield
from app.cloud.token_rows import IGNORED, Checked, Mapping, check, is_mac_field, is_serial_field
from app.domain.errors import BadInput, Cancelled

FIELDS = [
    Metafield(1, "Device Name", "DeviceName"),
    Metafield(2, "Device Owner", "DeviceOwner"),
    Metafield(3, "Serial Number", "Text"),
    Metafield(4, "MAC address", "Text"),
    Metafield(5, "Machine", "Text"),
]
SEED = b"""Serial Number,MAC address,Device Name
SN000001,2C:54:91:88:C9:E3,Temperature Sense Node AGHJ
SN000002,5C:62:91:82:C9:E8,Temperature Sense Node KJGF
SN000003,4A:33:54:68:K9:F1,Temperature Sense Node CVBN
"""


def _nobody(_field: str, _value: str) -> bool:
    return False


def _checked(csv: CsvFile, known: Callable[[str, str], bool] = _nobody) -> Checked:
    return check(csv, propose(csv, FIELDS).mapping, FIELDS, known)


def _reasons(text: str, known: Callable[[str, str], bool] = _nobody) -> list[tuple[int, str, str]]:
    return [(bad.number, bad.column, bad.reason) for bad in _checked(read_csv(text.encode()), known).bad]


def test_the_vendors_example_has_a_bad_mac_in_its_third_row() -> None:
    checked = _checked(read_csv(SEED))
    assert [row["Serial Number"] for row in checked.rows] == ["SN000001", "SN000002"]
    assert checked.rows[0]["MAC address"] == "2C:54:91:88:C9:E3"
    ((number, column, reason),) = [(bad.number, bad.column, bad.reason) for bad in checked.bad]
    assert (number, column) == (4, "MAC address")
    assert "4A:33:54:68:K9:F1" in reason
    mended = _checked(read_csv(SEED.replace(b"K9", b"C9")))
    assert (len(mended.rows), mended.bad) == (3, ())


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("", "missing"),
        ("  ", "missing"),
        ("00:00:00:00:00:00", "no device's MAC"),
        ("FF:FF:FF:FF:FF:FF", "no device's MAC"),
        ("01:00:5E:00:00:01", "no device's MAC"),
        ("2C:54:91:88:C9", "no device's MAC"),
        ("2c549188c9e3", "row 2 already"),
        ("2C-54-91-88-C9-E4", "exists already"),
    ],
)
def test_macs(value: str, said: str) -> None:
    text = f"Serial Number,MAC address\nSN1,2C:54:91:88:C9:E3\nSN2,{value}\n"
    ((number, column, reason),) = _reasons(text, lambda name, mac: (name, mac) == ("MAC address", "2c:54:91:88:c9:e4"))
    assert (number, column) == (3, "MAC address")
    assert said in reason


@pytest.mark.parametrize(
    ("header", "value", "said"),
    [
        ("Serial Number", "SN1", "“SN1” stands in row 2 already"),
        ("Serial Number", " SN1 ", "stands in row 2 already"),
        ("Serial Number", "SN9", "exists already"),
        ("Serial Number", "", "missing"),
        ("Device Name", "x" * 51, "51 characters; 50 are allowed"),
        ("Machine", "x" * 256, "256 characters; 255 are allowed"),
        ("Machine", "=1+1", "formula"),
        ("Machine", " @SUM(A1)", "formula"),
        ("Machine", "+cmd|' /C calc'!A0", "formula"),
        ("Machine", "-5+3", "formula"),
        ("Machine", "＝1", "formula"),
        ("Machine", "\t=1", "cannot be seen"),
        ("Machine", "a\nb", "cannot be seen"),
        ("Machine", "abc\u202edef", "cannot be seen"),
        ("Serial Number", "\ufeffSN1", "cannot be seen"),
        ("Serial Number", "SN\u200b1", "cannot be seen"),
        ("Serial Number", "\u3000SN1\u202f", "stands in row 2 already"),
        ("Serial Number", "1.23457E+11", "what a spreadsheet saved"),
        ("Machine", "8,94902E+19", "what a spreadsheet saved"),
        ("Serial Number", "#N/A", "what a spreadsheet saved"),
        ("Machine", "#BEZUG!", "what a spreadsheet saved"),
        ("Machine", "#¿NOMBRE?", "what a spreadsheet saved"),
        ("Machine", "#DIV/0!", "what a spreadsheet saved"),
        ("Machine", "Err:508", "what a spreadsheet saved"),
        ("Machine", "###", "what a spreadsheet saved"),
    ],
)
def test_other_values(header: str, value: str, said: str) -> None:
    names = ["Serial Number", "Device Name", "Machine"]
    row = {"Serial Number": "SN2", "Device Name": "Node"} | {header: value}
    cells = ",".join(f'"{row.get(name, "")}"' for name in names)
    ((number, column, reason),) = _reasons(
        f"{','.join(names)}\nSN1,,\n{cells}\n", lambda _, known: known in ("SN9", "")
    )
    assert (number, column) == (3, header)
    assert said in reason


@pytest.mark.parametrize(
    "value",
    [
        "-5",
        "+49 170 1234567",
        "-0,5",
        "a=b",
        "a-b",
        "0123456789abcdef" * 2,
        "",
        "x" * 50,
        "#12",
        "Node #A",
        "1E5",
        "A#!",
    ],
)
def test_values_that_are_good(value: str) -> None:
    csv = read_csv(f'Serial Number,Device Name\nSN1,"{value}"\n'.encode())
    assert _checked(csv) == Checked(({"Serial Number": "SN1"} | ({"Device Name": value} if value else {}),), ())


def test_an_export_is_told_from_a_file_to_create_from() -> None:
    text = f"Device Token,QR Token,Serial Number,Hash\n,,SN1,{'a1' * 16}\n{secrets.token_urlsafe(23)}G,sqr_x+1,SN2,\n"
    hints = propose(read_csv(text.encode()), FIELDS).hints
    assert ["import it as an export" in hint.text for hint in hints] == [True, True, False]


def test_a_secret_is_refused_and_never_repeated() -> None:
    secret = secrets.token_urlsafe(23) + "G"
    checked = _checked(read_csv(f"Serial Number,{secret},MAC address\n{secret},1,x{secret}\n".encode()))
    assert "looks like an AuthToken" in checked.bad[0].reason
    hints = propose(read_csv(f"Serial Number,{secret}\n1,1\n".encode()), FIELDS).hints
    assert secret not in " ".join([*(bad.reason for bad in checked.bad), *(hint.text for hint in hints)])


def test_ragged_and_empty_rows_have_their_numbers() -> None:
    assert [(number, reason) for number, _, reason in _reasons("Serial Number,Machine\nA,1\n\nB\nC,1,2\n,\nD,4\n")] == [
        (3, "The row is empty: remove it."),
        (4, "The row has 1 cells, the header 2."),
        (5, "The row has 3 cells, the header 2."),
        (6, "The row is empty: remove it."),
    ]


@pytest.mark.parametrize(
    ("name", "mac", "serial"),
    [
        ("MAC address", True, False), ("mac", True, False), ("WiFi-MAC", True, False), ("MACAddress", True, False),
        ("Serial Number", False, True), ("SerialNo", False, True), ("S/N", False, True), ("sn", False, True),
        ("Machine", False, False), ("Device Name", False, False), ("Snow", False, False), ("Macro", False, False),
    ],
)  # fmt: skip
def test_what_a_field_holds_is_told_by_its_name(name: str, mac: bool, serial: bool) -> None:
    assert (is_mac_field(name), is_serial_field(name)) == (mac, serial)


def test_near_misses_are_pointed_out_and_not_mapped() -> None:
    csv = read_csv(b"serial number, MAC address,Devce Name,Batch,Device Owner,Machine\n1,2,3,4,5,6\n")
    proposal = propose(csv, FIELDS)
    assert proposal.mapping.columns == (IGNORED,) * 5 + ("Machine",)
    assert [(hint.place, hint.suggestion, hint.text) for hint in proposal.hints] == [
        (0, "Serial Number", "“serial number” differs from “Serial Number” only in case."),
        (1, "MAC address", "“ MAC address” differs from “MAC address” only in surrounding or doubled spaces."),
        (2, "Device Name", "“Devce Name” is no metadata field of the template: is “Device Name” meant?"),
        (3, "", "“Batch” is no metadata field of the template and is ignored."),
        (4, "", "“Device Owner” is filled by the cloud and is ignored."),
    ]


def test_columns_are_mapped_ignored_or_fixed() -> None:
    csv = read_csv(b"sn,batch\nSN1,7\nSN2,8\n")
    checked = check(csv, Mapping(("Serial Number", IGNORED), {"Machine": "press"}), FIELDS, _nobody)
    assert checked.rows == (
        {"Serial Number": "SN1", "Machine": "press"}, {"Serial Number": "SN2", "Machine": "press"}
    )  # fmt: skip


@pytest.mark.parametrize(
    ("mapping", "said"),
    [
        (Mapping(("Machine", "Machine")), "both go to Machine"),
        (Mapping(("Serial Number",)), "2 columns, the mapping 1"),
        (Mapping((IGNORED, IGNORED)), "No column"),
        (Mapping(("Colour", IGNORED)), "no metadata field"),
        (Mapping(("Device Owner", IGNORED)), "no metadata field"),
        (Mapping(("Machine", IGNORED), {"Machine": "x"}), "choose one"),
        (Mapping(("Machine", IGNORED), {"Serial Number": "x"}), "must differ"),
        (Mapping(("Serial Number", IGNORED), {"Machine": "=1"}), "formula"),
        (Mapping(("Serial Number", IGNORED), {"Device Name": "x" * 51}), "50 are allowed"),
    ],
)
def test_mappings_that_cannot_be(mapping: Mapping, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        check(read_csv(b"sn,batch\nSN1,7\nSN2,8\n"), mapping, FIELDS, _nobody)


def test_a_file_without_rows_makes_no_tokens() -> None:
    with pytest.raises(BadInput, match="no row below"):
        _checked(read_csv(b"Serial Number\n"))


def test_a_hundred_thousand_rows_and_a_stop() -> None:
    text = "Serial Number,MAC address\n" + "".join(f"SN{n},{0x2C0000000000 + n:012x}\n" for n in range(100_000))
    csv = read_csv(text.encode())
    told: list[tuple[int, int]] = []
    mapping = propose(csv, FIELDS).mapping
    checked = check(csv, mapping, FIELDS, _nobody, progress=lambda done, of: told.append((done, of)))
    assert (len(checked.rows), checked.bad, told[-1]) == (100_000, (), (100_000, 100_000))
    with pytest.raises(Cancelled):
        check(csv, mapping, FIELDS, _nobody, cancelled=lambda: True)


@given(st.lists(st.tuples(st.text(max_size=12), st.text(max_size=12)), min_size=1, max_size=4))
def test_every_row_is_good_or_has_a_reason(rows: list[tuple[str, str]]) -> None:
    csv = CsvFile(("Serial Number", "Machine"), tuple(Row(n, n, row) for n, row in enumerate(rows, 2)), ",", "UTF-8")
    checked = _checked(csv)
    assert len(checked.rows) + len({bad.number for bad in checked.bad}) == len(rows)
    assert all(bad.reason for bad in checked.bad)
