"""Changes in a TOML text that leave the rest of it as its author wrote it, comments too."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.domain.errors import BadInput

_HEADER = re.compile(r"\s*\[{1,2}\s*([A-Za-z0-9_.-]+)\s*\]{1,2}\s*(#.*)?$")
_KEY = re.compile(r"([A-Za-z0-9_-]+)\s*=")

Value = str | int | list[str]


@dataclass(frozen=True, slots=True)
class _Block:
    """A table: its header with the comments just above it, and what follows; `name` is "" before the first one."""

    name: str
    text: str


def changed(
    text: str,
    keys: Mapping[str, Value | None],
    tables: Mapping[str, Sequence[Mapping[str, Value]] | Mapping[str, Value]],
) -> str:
    """Return a TOML text in which these top-level keys have these values, None for none, and these tables these rows.

    A mapping stands for a [table], a sequence for [[tables]]. A table that has its values already stays as it was
    written. A text that is written in an unusual way is written anew, without its comments. Raises BadInput for a text
    that is no TOML, or a value that cannot be written.
    """
    wanted = _data(text)
    for key, value in keys.items():
        wanted.pop(key, None)
        if value is not None:
            wanted[key] = value
    for name, rows in tables.items():
        wanted[name] = dict(rows) if isinstance(rows, Mapping) else [dict(row) for row in rows]
        if not wanted[name]:
            del wanted[name]
    new = _edited(text, keys, tables)
    try:
        if tomllib.loads(new) == wanted:
            return new
    except tomllib.TOMLDecodeError:
        pass
    return _written(wanted)


def _edited(text: str, keys: Mapping[str, Value | None], tables: Mapping[str, Any]) -> str:
    head, *blocks = _blocks(text)
    lines = head.text.splitlines()
    for key, value in keys.items():
        at = next((at for at, line in enumerate(lines) if (found := _KEY.match(line)) and found[1] == key), len(lines))
        new = [] if value is None else [f"{key} = {_value(value)}"]
        lines[at : at + 1] = new
    parts = ["\n".join(lines).strip("\n")]
    for name, rows in tables.items():
        many = not isinstance(rows, Mapping)
        own = [block for block in blocks if block.name == name]
        made = [_kept(own, row, many) or _table(name, row, many) for row in (rows if many else [rows] if rows else [])]
        first = next((at for at, block in enumerate(blocks) if block.name == name), len(blocks))
        others = [block for block in blocks[first:] if block.name != name]
        blocks = [*blocks[:first], *(_Block(name, each) for each in made), *others]
    parts += [block.text.strip("\n") for block in blocks]
    return "\n\n".join(part for part in parts if part) + "\n"


def _kept(blocks: Sequence[_Block], row: Mapping[str, Value], many: bool) -> str:
    """Return the text of the table that holds these values already; "" where there is none."""
    for block in blocks:
        try:
            found = tomllib.loads(block.text)[block.name]
        except (tomllib.TOMLDecodeError, KeyError):
            continue
        if found == ([dict(row)] if many else dict(row)):
            return block.text
    return ""


def _blocks(text: str) -> list[_Block]:
    """Cut a text at its tables' headers."""
    blocks, name, lines = [], "", list[str]()
    for line in text.splitlines():
        if found := _HEADER.match(line):
            own: list[str] = []  # the comments just above belong to the table
            while lines and lines[-1].lstrip().startswith("#"):
                own.insert(0, lines.pop())
            blocks.append(_Block(name, "\n".join(lines)))
            name, lines = found[1], own
        lines.append(line)
    return [*blocks, _Block(name, "\n".join(lines))]


def _written(data: Mapping[str, Any]) -> str:
    """Write everything anew."""
    plain = [f"{key} = {_value(value)}" for key, value in data.items() if not _is_table(value)]
    parts = ["\n".join(plain)] if plain else []
    for name, rows in data.items():
        if isinstance(rows, Mapping):
            parts.append(_table(name, rows, many=False))
        elif _is_table(rows):
            parts += [_table(name, row, many=True) for row in rows]
    return "\n\n".join(parts) + "\n"


def _is_table(value: Any) -> bool:
    return isinstance(value, Mapping) or (isinstance(value, list) and any(isinstance(row, Mapping) for row in value))


def _table(name: str, row: Mapping[str, Any], many: bool) -> str:
    header = f"[[{name}]]" if many else f"[{name}]"
    return "\n".join([header, *(f"{key} = {_value(value)}" for key, value in row.items())])


def _value(value: Any) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return str(value)
        case list():
            return f"[{', '.join(map(_value, value))}]"
        case str() if not re.search("[\ud800-\udfff]", value):
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")  # JSON's escapes are TOML's too
    raise BadInput("What is written into the settings must be text or whole numbers.")


def _data(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadInput("This is no readable TOML: {error}.", error=error) from error
