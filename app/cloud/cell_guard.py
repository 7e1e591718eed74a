"""Cells that a spreadsheet would take for a formula, and how they are kept as text.

OWASP's "CSV injection": such a cell gets an apostrophe in front. An AuthToken may begin with `-`: without the
apostrophe a spreadsheet shows #NAME? instead of it and loses it when it saves. The apostrophe is one character too
many for who copies the cell; reading the file back takes it off again, and nothing is ambiguous, since a text that
begins with apostrophes before such a sign gets one more.
"""

from __future__ import annotations

import re

_FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]")
_GUARDED = re.compile(rf"'+{_FORMULA.pattern}")
_NEEDS_GUARD = re.compile(rf"'*{_FORMULA.pattern}")
_PLAIN_NUMBER = re.compile(r"[+-][0-9][0-9 ]*([.,][0-9]+)?")


def guarded(text: str) -> str:
    """Return what is written into a CSV for a text."""
    return f"'{text}" if _NEEDS_GUARD.match(text) else text


def unguarded(cell: str) -> str:
    """Return the text that `guarded` was given; other cells stay as they are."""
    return cell[1:] if _GUARDED.match(cell) else cell


def is_formula(text: str) -> bool:
    """Tell whether a spreadsheet would compute this text; a plain number like -5 or +49 170 is none."""
    return _FORMULA.match(text) is not None and not _PLAIN_NUMBER.fullmatch(text)
