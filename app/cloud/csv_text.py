"""The text in a CSV file's bytes: UTF-8 or UTF-16, with or without byte order mark; a sentence for anything else."""

from __future__ import annotations

import codecs
import re

from app.domain.errors import BadInput

_UTF32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_BOMS = ((codecs.BOM_UTF8, "UTF-8"), (codecs.BOM_UTF16_LE, "UTF-16 LE"), (codecs.BOM_UTF16_BE, "UTF-16 BE"))
_OTHER_FILES = (b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")  # xlsx, ods, zip; empty zip; xls
_STRUCTURE = re.compile("[\r\n,;\t]")


def decode(data: bytes) -> tuple[str, str]:
    """Return the text without its byte order mark, and the encoding's name. Raises BadInput."""
    if data.startswith(_OTHER_FILES):
        raise BadInput("This is a spreadsheet or a zip file, not a CSV: open it and save it as CSV (UTF-8).")
    if data.startswith(_UTF32):
        raise BadInput("The file is UTF-32: save it as CSV (UTF-8).")
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _text(data, encoding, len(bom)), encoding
    encoding = _utf16(data) or "UTF-8"
    return _text(data, encoding, 0), encoding


def _utf16(data: bytes) -> str | None:
    """Tell UTF-16 without a mark by its commas and line breaks, of which every second byte is zero."""
    if b"\0" not in data or len(data) % 2:
        return None
    for encoding, zeros in (("UTF-16 LE", data[1::2]), ("UTF-16 BE", data[::2])):
        if zeros.count(b"\0") * 4 < data.count(b"\0") * 3:  # some characters have their zero on the other side
            continue
        try:
            text = data.decode(encoding.replace(" ", "-"))
        except UnicodeDecodeError:
            continue
        if "\0" not in text and len(_STRUCTURE.findall(text)) * 2 >= len(re.findall(rb"[\r\n,;\t]", data)):
            return encoding
    return None


def _text(data: bytes, encoding: str, skip: int) -> str:
    try:
        text = data[skip:].decode(encoding.replace(" ", "-"))
    except UnicodeDecodeError as error:  # which holds the whole file, AuthTokens too: it goes no further
        at = skip + error.start
        line = len(re.findall(rb"\r\n|\r|\n", data[:at])) + 1
        if encoding == "UTF-8":
            raise BadInput("Line {line} is not UTF-8 (byte {byte} of the file is 0x{value:02X}; Windows-1252, perhaps):"
                " save the file as CSV (UTF-8).", line=line, byte=at + 1, value=data[at]) from None  # fmt: skip
        raise BadInput("The file is damaged at byte {byte}, where {encoding} goes wrong: save it again as CSV (UTF-8).",
            byte=at + 1, encoding=encoding) from None  # fmt: skip
    if "\0" in text:
        line = len(re.findall(r"\r\n|\r|\n", text[: text.index("\0")])) + 1
        raise BadInput("Line {line} holds a NUL character: this is no text file. Save it as CSV (UTF-8).", line=line)
    return text.lstrip("\ufeff")  # of a file that was marked once more
