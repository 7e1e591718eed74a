"""How the stateful test's runs are drawn."""

from __future__ import annotations

from hypothesis.internal.conjecture.providers import AVAILABLE_PROVIDERS, HypothesisProvider

AFRESH = "afresh"
"""The name of a Hypothesis backend that draws each run by itself."""


class Afresh(HypothesisProvider):
    """Hypothesis' own draws. (Its own backend goes on with what is like a run that it did: four in five are alike.)"""


AVAILABLE_PROVIDERS[AFRESH] = f"{__name__}.{Afresh.__name__}"
