"""What papers say, in the window's languages: out of the same files of Qt Linguist, read without Qt."""

from __future__ import annotations

import logging
import re
import xml.etree.ElementTree as Tree
from collections.abc import Iterator, Sequence
from functools import cache, cached_property, lru_cache
from string import Formatter

from app.domain.installed import RESOURCES
from app.domain.secret import mask_tokens

log = logging.getLogger(__name__)

LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "zh_CN": "简体中文"}
"""By the locale's name, each in its own words."""
VALUES = frozenset({"state", "before", "after", "kind", "act", "roles", "what", "when"})
"""Of these names, a sentence's values are words of the program."""
_MARKS = {"de": (".", ","), "es": (".", ",")}  # between thousands, and before decimals; else as in English
_LEAST = 10  # letters of its own by which a sentence is known again
_LONGEST = 2000  # characters of one


class Language:
    """Translates like Qt's `translate`: what has no translation stays English."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._texts = _read(name)
        self._thousand, self._decimal = _MARKS.get(name, (",", "."))
        self.kept = lru_cache(4096)(self._kept)  # what a table shows is asked for again and again
        """Say what was written down in English: a sentence of the program in this language, anything else as it is."""

    def translate(self, context: str, text: str) -> str:
        """Return an English text of a context in this language."""
        return self._texts.get((context, text), text)

    def number(self, value: float, places: int = 0) -> str:
        """Return a number with its thousands apart."""
        marks = {",": self._thousand, ".": self._decimal}
        return "".join(marks.get(char, char) for char in f"{value:,.{places}f}")

    def share(self, value: float | None) -> str:
        """Return a part of 1 as a percentage; a dash where there is none."""
        if value is None:
            return "–"
        return self.translate("paper", "{percent}%").format(percent=self.number(value * 100, 1))

    def seconds(self, value: float | None) -> str:
        """Return a duration: tenths below ten seconds, then whole seconds; a dash where there is none."""
        if value is None:
            return "–"
        return self.translate("words", "{seconds} s").format(seconds=self.number(value, 1 if value < 10 else 0))

    def _kept(self, text: str) -> str:
        if len(text) > _LONGEST:
            return text
        return self._known(text) or self._known(f"{text}.").rstrip(".。") or text  # in brackets one has no stop

    def _known(self, text: str) -> str:
        """Return a sentence of the program in this language, "" for anything else."""
        if reason := self._texts.get(("reasons", text)):
            return reason
        for context, template, parts, places in self._sentences:
            if _in_order(parts, text) and (found := _pattern(template, self._values).fullmatch(text)):
                said = {name: self._value(name, found[name], spec) for name, spec in places}
                return mask_tokens(self.translate(context, template).format(**said))
        return ""

    def _value(self, name: str, text: str, spec: str) -> str:
        if name in VALUES:
            return self.translate("values", text)
        if spec:
            return _Said(text.translate({ord(","): self._thousand, ord("."): self._decimal}))
        return self._kept(text)

    @cached_property
    def _values(self) -> str:
        """The words of the program that may stand in a sentence, as a part of a pattern."""
        known = sorted((text for context, text in self._texts if context == "values"), key=len, reverse=True)
        return "|".join([*map(re.escape, known), ".*?"])

    @cached_property
    def _sentences(self) -> list[tuple[str, str, list[str], list[tuple[str, str]]]]:
        """Return what can be known again: context, template, its parts and places; the most telling come first."""
        found = []
        for context, template in self._texts:
            if context not in ("errors", "reasons"):
                continue
            pieces = list(Formatter().parse(template))
            parts = [part for part, _, _, _ in pieces if part]
            if sum(map(str.isalpha, "".join(parts))) >= _LEAST:
                found.append((context, template, parts, [(name, spec or "") for _, name, spec, _ in pieces if name]))
        return sorted(found, key=lambda each: -sum(map(len, each[2])))


class _Said(str):
    """A number that is written already, whatever the form that a template has for it."""

    def __format__(self, spec: str) -> str:
        return str(self)


@cache
def language(name: str) -> Language:
    """Return one of LANGUAGES."""
    return Language(name)


def _read(name: str) -> dict[tuple[str, str], str]:
    """Return the translations, by context and English text."""
    if name == "en":
        return {}
    try:
        root = Tree.parse(RESOURCES / "translations" / f"station_{name}.ts").getroot()  # noqa: S314 our own file
    except (OSError, Tree.ParseError) as error:
        log.warning("papers are in English: %s", error)
        return {}
    return {(context, source): text for context, source, text in _messages(root) if text}


def _messages(root: Tree.Element) -> Iterator[tuple[str, str, str]]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message.findtext("source", ""), message.findtext("translation", "")


def _in_order(parts: Sequence[str], text: str) -> bool:
    """Tell whether a text holds the parts one after the other: far sooner than any pattern does."""
    at = 0
    for part in parts:
        at = text.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return True


@cache
def _pattern(template: str, values: str) -> re.Pattern[str]:
    """Return what a template matches when it is filled in; `values` matches a word of the program."""
    seen: set[str] = set()
    parts = []
    for part, name, _, _ in Formatter().parse(template):
        parts.append(re.escape(part))
        if name:
            parts.append(f"(?P={name})" if name in seen else f"(?P<{name}>{values if name in VALUES else '.*?'})")
            seen.add(name)
    return re.compile("".join(parts), re.DOTALL)
