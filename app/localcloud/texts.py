"""What customers read, in their language: one TOML file a language in `resources/customer-pages`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from app.domain.errors import StationError
from app.domain.installed import RESOURCES

PLACE = RESOURCES / "customer-pages"
LANGUAGES = ("en", "de", "es", "zh")


@dataclass(frozen=True, slots=True)
class Texts:
    """One language's texts: by name for pages and mails, by their English for the sentences of refusals."""

    language: str
    named: dict[str, str]
    sentences: dict[str, str]

    def __call__(self, name: str, /, **values: object) -> str:
        """Return a text with its values put in."""
        return self.named[name].format(**values)

    def sentence(self, problem: StationError) -> str:
        """Return what a refusal says; in English where nobody translated it."""
        return self.sentences.get(problem.template, problem.template).format(**problem.values)


@cache
def texts(language: str) -> Texts:
    """Return the texts of one of LANGUAGES."""
    read = tomllib.loads((PLACE / f"{language}.toml").read_text("utf-8"))
    return Texts(language, read["texts"], read["sentences"])


def for_locale(locale: str | None) -> Texts:
    """Return the texts for a locale such as `de_AT`; English where there are none."""
    language = (locale or "")[:2].lower()
    return texts(language if language in LANGUAGES else "en")


def for_browser(accepted: str) -> Texts:
    """Return the texts for an Accept-Language header: of the languages we have, the one it likes best."""
    best, liking = "en", 0.0
    for part in accepted[:500].split(","):
        tag, _, weight = part.partition(";q=")
        try:
            quality = float(weight) if weight else 1.0
        except ValueError:
            continue
        language = tag.strip()[:2].lower()
        if language in LANGUAGES and quality > liking:
            best, liking = language, quality
    return texts(best)
