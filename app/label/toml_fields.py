"""Reads a TOML table into a frozen dataclass: the fields' types say what may stand there."""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

from app.domain.errors import BadInput

T = TypeVar("T")
_LARGEST = 1e6  # no number in a layout comes near it


def read_fields(kind: type[T], table: dict[str, Any], where: str = "") -> T:
    """Return a `kind` made from `table`; its fields are float, int, str, Literal, dataclasses and tuples of them.

    Raises BadInput that names the key which is missing, unknown, or not what it must be.
    """
    types = get_type_hints(kind)
    if unknown := sorted(set(table) - set(types)):
        raise BadInput("{key} is not known: is it misspelt?", key=where + unknown[0])
    values: dict[str, Any] = {}
    for field in fields(kind):  # type: ignore[arg-type]
        if field.name in table:
            values[field.name] = _value(types[field.name], table[field.name], where + field.name)
        elif field.default is MISSING:
            raise BadInput("{key} is missing.", key=where + field.name)
    return kind(**values)


def _value(kind: Any, value: Any, key: str) -> Any:
    if get_origin(kind) is Literal:
        if value not in get_args(kind):
            raise BadInput("{key} must be one of {choices}.", key=key, choices=", ".join(get_args(kind)))
        return value
    if get_origin(kind) is tuple and get_args(kind)[0] is str:
        if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
            raise BadInput("{key} must be a list of texts.", key=key)
        return tuple(value)
    if get_origin(kind) is tuple:
        if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
            raise BadInput("{key} must be written as [[{key}]] tables.", key=key)
        return tuple(read_fields(get_args(kind)[0], row, f"{key}[{n}].") for n, row in enumerate(value, 1))
    if is_dataclass(kind):
        if not isinstance(value, dict):
            raise BadInput("{key} must be written as a [{key}] table.", key=key)
        return read_fields(kind, value, f"{key}.")  # type: ignore[arg-type]
    if kind is str:
        if not isinstance(value, str):
            raise BadInput("{key} must be a text.", key=key)
        return value
    numbers = (int,) if kind is int else (int, float)
    if not isinstance(value, numbers) or isinstance(value, bool) or not -_LARGEST < value < _LARGEST:
        raise BadInput("{key} must be a {kind}.", key=key, kind="whole number" if kind is int else "number")
    return kind(value)
