"""Strict reading of answers: what is not of the expected form is refused by its place, never by its content."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any, NoReturn

from app.domain.errors import CloudError
from app.domain.tokens import is_qr_token

LARGEST_NUMBER = 2**63 - 1  # what the station's file can hold
_TOKEN_LIKE = re.compile(r"[A-Za-z0-9_-]{24,}")
_LONGEST_MESSAGE = 200  # characters


class Reader:
    """One JSON object of an answer, read field by field."""

    def __init__(self, data: object, place: str) -> None:
        if not isinstance(data, dict):
            refuse(place or "the answer")
        self._data: dict[str, Any] = data
        self._place = place

    @staticmethod
    def list_of(data: object, place: str = "") -> list[Reader]:
        """Return the objects of a JSON list."""
        if not isinstance(data, list):
            refuse(place or "the answer")
        return [Reader(row, f"{place}[{number}]") for number, row in enumerate(data)]

    def refuse(self, name: str) -> NoReturn:
        """Raise CloudError for a field."""
        refuse(f"{self._place}.{name}".lstrip("."))

    def get(self, name: str) -> object:
        """Return a field of any type, None where it is absent."""
        return self._data.get(name)

    def rows(self, name: str) -> list[Reader]:
        """Return a field that must be a list of objects."""
        return self.list_of(self._data.get(name), f"{self._place}.{name}".lstrip("."))

    def text(self, name: str) -> str:
        """Return a field that must be a text."""
        value = self._data.get(name)
        if not isinstance(value, str) or not _is_storable(value):
            self.refuse(name)
        return value

    def optional_text(self, name: str) -> str | None:
        """Return a field that may be absent or null."""
        return None if self._data.get(name) is None else self.text(name)

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a field that must be a list of texts, or is absent."""
        value = self._data.get(name, [])
        if not isinstance(value, list) or not all(isinstance(text, str) and _is_storable(text) for text in value):
            self.refuse(name)
        return tuple(value)

    def number(self, name: str, low: int) -> int:
        """Return a field that must be a whole number from `low` to 2**63 - 1."""
        value = self._data.get(name)
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= LARGEST_NUMBER:
            self.refuse(name)
        return value

    def optional_number(self, name: str) -> int | None:
        """Return an id; absent, null and 0 mean that there is none."""
        return None if self._data.get(name) is None else self.number(name, 0) or None


def parse_json(body: bytes) -> object:
    """Return an answer's JSON. Raises CloudError for anything else."""
    try:
        return json.loads(body, parse_constant=refuse)
    except (ValueError, RecursionError):
        pass  # raised below, so that the error does not carry the answer along
    return refuse("the answer")


def error_message(body: bytes, secrets: Iterable[str]) -> str:
    """Return what the cloud says of an error, fit for a screen and a log, or "" where it says nothing readable.

    Both forms are read: `{"error": {"message": …}}` and OAuth's `{"error": …, "error_description": …}`. A cloud may
    repeat what it was sent, so `secrets` and whatever looks like a token are blotted out.
    """
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        return ""
    if not isinstance(data, dict):
        return ""
    error = data.get("error")
    said = error.get("message") if isinstance(error, dict) else data.get("error_description") or error
    if not isinstance(said, str):
        return ""
    for secret in filter(None, secrets):
        said = said.replace(secret, "…")
    said = _TOKEN_LIKE.sub(lambda match: match[0] if is_qr_token(match[0]) else "…", said)
    said = " ".join("".join(letter if letter.isprintable() else " " for letter in said).split())
    return said[:_LONGEST_MESSAGE]


def _is_storable(text: str) -> bool:
    """Tell whether a text is proper Unicode: JSON can spell half a character, which no file takes."""
    return not any("\ud800" <= letter <= "\udfff" for letter in text)


def refuse(place: str) -> NoReturn:
    raise CloudError(
        "The cloud's answer is not what a Blynk cloud gives ({place}). Check the cloud's address.", place=place
    )
