"""What the code can say in the window, as messages to translate: read from its syntax, so that nothing has to run."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from string import ascii_lowercase

from app.domain.checks import Outcome
from app.domain.errands import ErrandKind
from app.domain.people import Act, Role, may_do
from app.domain.returns import ReturnOutcome, ReturnStep, Way
from app.domain.units import UnitState

APP = Path(__file__).parents[2] / "app"
UNSEEN = ("cli", "localcloud")  # what only a terminal or an HTTP client reads; it is English
DYNAMIC = {"acts", "errors", "reasons", "values"}  # contexts whose texts come from below the window


@dataclass(frozen=True, order=True)
class Message:
    """One English text in its context: a class, a part of the window, `paper`, or one of DYNAMIC."""

    context: str
    source: str


class Unclear(Exception):
    """The code asks for a translation that cannot be read from its syntax."""


def messages() -> list[Message]:
    """Return what the window can say, each text once, in the order of the files. Raises Unclear."""
    found = [*_values()]
    files = [path for path in sorted(APP.rglob("*.py")) if path.relative_to(APP).parts[0] not in UNSEEN]
    trees = {path: ast.parse(path.read_text("utf-8"), str(path)) for path in files}
    failures = _failures(trees.values())
    for path, tree in trees.items():
        found += _asked(path, tree)
        if path.is_relative_to(APP / "ui"):
            found += [Message("errors", text) for text in _raised(tree, failures)]
        else:
            found += [Message("errors", text) for text in (*_raised(tree, failures), *_sentences(tree))]
            found += [Message("values", text) for text in _phrases(tree)]
            found += [Message("acts", text) for text in _noted(tree)]
            found += [Message("reasons", text) for text in _reasons(tree)]
            if path.parent.name == "printers":
                found += [Message("reasons", text) for text in _hindrances(tree)]
    return list(dict.fromkeys(found))


def _values() -> Iterator[Message]:
    """Words that stand in sentences as values; `app.bench.language` says which. The traveller has some more."""
    for kind in (UnitState, ErrandKind, Act, Way, Role, Outcome, ReturnOutcome):
        yield from (Message("values", each.value) for each in kind)
    yield from (Message("values", may_do(act)) for act in Act)
    yield from (Message("acts", f"return: {step}") for step in ReturnStep)
    yield from (Message("acts", f"return {outcome}") for outcome in ReturnOutcome)
    yield from (Message("acts", f"inspection: {outcome}") for outcome in Outcome)


def _asked(path: Path, tree: ast.Module) -> Iterator[Message]:
    """Return what the code has translated: `self.tr(text)` in a class of the window, `translate(context, text)`."""
    inside = {
        child: owner.name for owner in ast.walk(tree) if isinstance(owner, ast.ClassDef) for child in ast.walk(owner)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        match node.func, node.args:
            case ast.Attribute(attr="tr", value=whose), [ast.Constant(value=str(text))]:
                if not (isinstance(whose, ast.Name) and whose.id == "self" and node in inside):
                    raise Unclear(f"{path}:{node.lineno}: tr() of another object looks in the wrong class")
                yield Message(inside[node], text)
            case ast.Attribute(attr="tr"), _:
                raise Unclear(f"{path}:{node.lineno}: tr() needs one literal text")
            case _, [ast.Constant(value=str(context)), ast.Constant(value=str(text))] if _name(node) in _TRANSLATORS:
                yield Message(context, text)
            case _, [ast.Constant(value=str(context)), *_] if _name(node) in _TRANSLATORS and context not in DYNAMIC:
                if not _is_marked(node.args[1]):
                    raise Unclear(f"{path}:{node.lineno}: {context} needs a literal text")


_SENTENCE = re.compile(r"[A-ZÄÖÜ{“].* .*[^ ?=][.?]", re.DOTALL)  # no SQL, whose placeholder stands alone
_HINDRANCE = re.compile(r"(?:[a-z]+ |\{a\}; )[^%]*[a-z)/}][^%]*")  # no template of the log
_TRANSLATORS = {"translate", "QT_TRANSLATE_NOOP"}


def _is_marked(node: ast.expr) -> bool:
    """A constant of the module, in capitals, is marked where it is set."""
    return (node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "x")).isupper()


def _name(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _failures(trees: Iterable[ast.Module]) -> set[str]:
    """Return the names of StationError and of all that inherit from it."""
    bases = {
        node.name: {ast.unparse(base).rpartition(".")[2] for base in node.bases}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    names = {"StationError"}
    while more := {name for name, over in bases.items() if over & names} - names:
        names |= more
    return names


def _raised(tree: ast.Module, failures: set[str]) -> Iterator[str]:
    """Return the templates that failures are made of on the spot."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) in failures and node.args:
            yield from _texts(node.args[0])


def _texts(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp():
            yield from _texts(node.body)
            yield from _texts(node.orelse)


def _sentences(tree: ast.Module) -> Iterator[str]:
    """Return what reads as a sentence wherever it stands: templates are kept in constants and tables, too."""
    described = {
        body[0].value
        for node in ast.walk(tree)
        if isinstance(body := getattr(node, "body", None), list) and body and isinstance(body[0], ast.Expr)
    } | {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr)  # docstrings of constants
    }
    parts = {part for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in described | parts:
            text = node.value
            if _SENTENCE.fullmatch(text):
                yield text


def _phrases(tree: ast.Module) -> Iterator[str]:
    """Return what completes a sentence: what the cloud is asked, when a device left, what a settings' key must be."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id="Call"), args=[_, _, ast.Constant(value=str(text)), *_]):
                yield text
            case ast.Call(func=ast.Attribute(attr="_speaking"), args=[ast.Constant(value=str(text))]):
                yield text
            case ast.keyword(arg="kind" | "what", value=ast.IfExp() as either):
                yield from _texts(either)
            case (
                ast.AnnAssign(target=ast.Name(id="_KINDS"), value=ast.Dict(values=texts))
                | ast.Assign(targets=[ast.Name(id="_KINDS")], value=ast.Dict(values=texts))
            ):
                yield from (text for each in texts for text in _texts(each))
            case ast.Assign(targets=[ast.Tuple(elts=[ast.Name(id="what"), *_])], value=ast.IfExp() as either):
                yield from (text for pair in (either.body, either.orelse) for text in _texts(pair.elts[0]))


def _noted(tree: ast.Module) -> Iterator[str]:
    """Return the acts that the audit log keeps, which a unit's history shows."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) in ("note", "_note", "_audit"):
            yield from (text for each in node.args[:2] for text in [*_texts(each)][:1] if text.islower())


def _reasons(tree: ast.Module) -> Iterator[str]:
    """Return the reasons of the program's own that the journal keeps, besides sentences."""
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=[ast.Name(id="INTERRUPTED" | "RESTORED")], value=ast.Constant(value=str(text))):
                yield text
            case ast.Call(func=ast.Attribute(attr="close" | "found" | "doubt" | "print_doubt" | "set_aside")):
                yield from filter(None, map(_lettered, node.args))


def _hindrances(tree: ast.Module) -> Iterator[str]:
    """Return what goes on from “The printer …”."""
    parts = {part for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    described = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.expr) and node not in parts | described and _HINDRANCE.fullmatch(_lettered(node)):
            yield _lettered(node)


def _lettered(node: ast.expr) -> str:
    """Return a text with letters in the places of what it fills in; "" for anything else."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            letters = iter(ascii_lowercase)
            return "".join(
                str(part.value) if isinstance(part, ast.Constant) else f"{{{next(letters)}}}" for part in parts
            )
    return ""
