"""CSV files as spreadsheets and consoles write them, and bytes that are none."""

from __future__ import annotations

import codecs
import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cloud.csv_file import MOST_ROWS, Row, read_csv
from app.domain.errors import BadInput, Cancelled

TEXT = "Serial Number;Größe\r\nSN1;1,5\r\nSN2;2,5\r\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "UTF-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "UTF-8"),
        (codecs.BOM_UTF8 * 2 + TEXT.encode(), "UTF-8"),
        (TEXT.encode("utf-16"), "UTF-16 LE"),
        (TEXT.encode("utf-16-le"), "UTF-16 LE"),
        (TEXT.encode("utf-16-be"), "UTF-16 BE"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "UTF-16 BE"),
        (b"sep=;\r\n" + TEXT.encode(), "UTF-8"),
        (TEXT.replace("\r\n", "\r").encode(), "UTF-8"),
        ((TEXT + "\r\n;\r\n\r\n").encode(), "UTF-8"),
    ],
)
def test_encodings_line_ends_and_empty_ends(data: bytes, encoding: str) -> None:
    read = read_csv(data)
    assert (read.header, read.delimiter, read.encoding) == (("Serial Number", "Größe"), ";", encoding)
    assert [(row.number, row.cells) for row in read.rows] == [(2, ("SN1", "1,5")), (3, ("SN2", "2,5"))]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_mark_and_with_hardly_a_latin_letter(encoding: str) -> None:
    assert read_csv("Серия,Имя\nА1,Датчик Ā\n".encode(encoding)).rows[0].cells == ("А1", "Датчик Ā")


@pytest.mark.parametrize(
    ("text", "delimiter", "width"),
    [
        ("a,b\n1;2,3\n", ",", 2),
        ("T, C;RH, %\n1,5;2,5\n", ";", 2),
        ('"a;b","c"\n"1;2","3"\n', ",", 2),
        ("name\tvalue, exact\nx\t1,2\n", "\t", 2),
        ("Serial\nSN1\nSN2\n", ",", 1),
        ("Serial\nSN1, the first\nSN2\n", ",", 1),
        ("a;b;c\n1;2;3\n4;5\n", ";", 3),
        ("a,b,\n1,2,\n", ",", 2),
    ],
)
def test_the_delimiter_is_what_the_records_agree_on(text: str, delimiter: str, width: int) -> None:
    read = read_csv(text.encode())
    assert (read.delimiter, len(read.header)) == (delimiter, width)


def test_rows_and_lines_are_counted_across_quoted_line_breaks() -> None:
    read = read_csv(b'a,"b\n\nc"\n1,"x\r\n""y"""\n\n2,3,4\n5,6,\n')
    assert read.header == ("a", "b\n\nc")
    assert read.rows == (
        Row(2, 4, ("1", 'x\r\n"y"')), Row(3, 6, ()), Row(4, 7, ("2", "3", "4")), Row(5, 8, ("5", "6"))
    )  # fmt: skip


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"\n\na,b\n", "Row 1 is empty"),
        (b"a,,c\n1,2,3\n", "Column 2 has no header"),
        (b"a,b,a\n1,2,3\n", "Columns 1 and 3"),
        (b"a,b\n1\0,2\n\n", "Line 2 holds a NUL"),
        (b"a,b\n1,2\n3,caf\xe9\n", "Line 3 is not UTF-8 (byte 14 of the file is 0xE9"),
        (b'a,b\n1,2\n"x,y\n', "In row 3 (line 3) a quote is opened"),
        (b'a,b\n1,"x"y\n', "In row 2 (line 2) something follows"),
        (b"PK\x03\x04whatever", "save it as CSV"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "save it as CSV"),
        ("a,b\n".encode("utf-32"), "UTF-32"),
        (codecs.BOM_UTF16_LE + b"a\0b", "damaged at byte 5"),
        (b"a,b\n" + b"x" * 200_000 + b",1\n", "Row 2 (line 2) holds a cell of more than"),
        (b"a,b\n" + b"1,2\n" * (MOST_ROWS + 1), "more than 100,000 rows"),
        (b"x," * 300 + b"y\n", "more than 200 columns"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(data: bytes, said: str) -> None:
    with pytest.raises(BadInput) as told:
        read_csv(data)
    assert said in str(told.value)


def test_a_header_that_is_a_secret_is_not_repeated() -> None:
    secret = "Zq3" + "x-_Ab" * 5 + "9876"
    with pytest.raises(BadInput) as told:
        read_csv(f"{secret},{secret}\n1,2\n".encode())
    assert secret not in str(told.value)


def test_most_rows_are_read_and_it_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    path.write_bytes(b"a,b\n" + b"1,2\n" * MOST_ROWS + b"\n\n")
    told: list[tuple[int, int]] = []
    assert len(read_csv(path, progress=lambda done, of: told.append((done, of))).rows) == MOST_ROWS
    assert told[-1][0] == told[-1][1]
    assert told == sorted(told)
    with pytest.raises(Cancelled):
        read_csv(path, cancelled=lambda: len(told) > 0)
    for bad in (tmp_path, tmp_path / "none.csv", Path("a\0b.csv")):
        with pytest.raises(BadInput):
            read_csv(bad)


CELL = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)


@given(
    st.lists(st.lists(CELL, min_size=3, max_size=3).filter(any), min_size=1, max_size=5),
    st.sampled_from(",;\t"),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    st.sampled_from(["\r\n", "\n", "\r"]),
)
def test_what_a_csv_writer_wrote_is_read_back(rows: list[list[str]], delimiter: str, encoding: str, end: str) -> None:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL)
    writer.writerows([["a", "b", "c"], *rows])
    read = read_csv(text.getvalue().encode(encoding))
    assert [row.cells for row in read.rows] == [tuple(row) for row in rows]
    assert read.delimiter == delimiter


@given(st.one_of(st.binary(max_size=200), st.text("ab,;\t\"'\r\n =é\0", max_size=60).map(str.encode)))
def test_whatever_the_bytes_are_only_a_sentence_comes(data: bytes) -> None:
    try:
        read = read_csv(data)
    except BadInput:
        pass
    else:
        assert len(set(read.header)) == len(read.header) > 0
        numbers = [row.number for row in read.rows]
        assert numbers == list(range(2, len(numbers) + 2))
