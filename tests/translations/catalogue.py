"""The files of Qt Linguist: one for each language, sorted as the code is, compiled beside it for the window to load."""

from __future__ import annotations

import subprocess
import xml.etree.ElementTree as Tree
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from string import Formatter

import PySide6

from app.domain.installed import RESOURCES
from tests.translations.sources import Message

FOLDER = RESOURCES / "translations"
LANGUAGES = ("de", "es", "zh_CN")
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def path(language: str) -> Path:
    """Return where a language's source file is; the compiled one is beside it, `.qm`."""
    return FOLDER / f"station_{language}.ts"


def read(language: str) -> dict[Message, str]:
    """Return what is translated; "" where a text still waits for it."""
    if not path(language).exists():
        return {}
    root = Tree.parse(path(language)).getroot()  # noqa: S314 - our own file
    return {
        Message(context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in root.iter("context")
        for message in context.iter("message")
    }


def write(language: str, messages: Sequence[Message], translated: Mapping[Message, str]) -> None:
    """Write the file anew; a text that the same words have elsewhere in another context is taken over from there."""
    same = {message.source: text for message, text in translated.items() if text}
    contexts: dict[str, list[str]] = defaultdict(list)
    for message in messages:
        contexts[message.context].append(message.source)
    root = Tree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in sorted(contexts):
        context = Tree.SubElement(root, "context")
        Tree.SubElement(context, "name").text = name
        for source in contexts[name]:
            message = Tree.SubElement(context, "message")
            Tree.SubElement(message, "source").text = source
            text = translated.get(Message(name, source)) or same.get(source, "")
            Tree.SubElement(message, "translation", {} if text else {"type": "unfinished"}).text = text
    Tree.indent(root, " ")
    FOLDER.mkdir(exist_ok=True)
    path(language).write_text(_HEAD + Tree.tostring(root, encoding="unicode") + "\n", encoding="utf-8")


def compile_all() -> None:
    """Make the files that Qt loads, with the tool that comes with Qt."""
    tool = next(Path(PySide6.__file__).parent.glob("lrelease*"))
    for language in LANGUAGES:
        made = path(language)
        subprocess.run([tool, "-silent", "-nounfinished", made, "-qm", made.with_suffix(".qm")], check=True)


def faults(messages: Sequence[Message], translated: Mapping[Message, str]) -> list[str]:
    """Name the texts that are missing, kept without use, or whose placeholders or edges are not the source's."""
    found = [f"missing: {message}" for message in messages if not translated.get(message)]
    found += [f"not said any more: {message}" for message in set(translated) - set(messages)]
    for message, text in translated.items():
        if text and placeholders(text) != placeholders(message.source):
            found.append(f"other placeholders: {message}: {text!r}")
        if text and (text != text.strip()) != (message.source != message.source.strip()):
            found.append(f"other edges: {message}: {text!r}")
    return found


def placeholders(text: str) -> set[str]:
    """Return the names in braces. A text that cannot be filled in has none that any other has."""
    try:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError as error:
        return {f"{text} ({error})"}
