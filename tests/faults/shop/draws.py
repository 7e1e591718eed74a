"""How the stateful test's runs are drawn."""

from __future__ import annotations

from typing import Any

from hypothesis.internal.conjecture.providers import AVAILABLE_PROVIDERS, HypothesisProvider

AFRESH = "afresh"
"""The name of a Hypothesis backend that draws each run by itself."""


class Afresh(HypothesisProvider):
    """Hypothesis' own draws, of the seed alone.

    Its own backend goes on with what is like a run that it did, so that four in five are alike, and takes numbers out
    of the code of whatever modules are loaded.
    """

    def _maybe_draw_constant(self, *_: Any, **__: Any) -> None:
        return None


AVAILABLE_PROVIDERS[AFRESH] = f"{__name__}.{Afresh.__name__}"
