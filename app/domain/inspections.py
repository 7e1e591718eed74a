"""QA's run over one unit's checklist: what was found, step by step, and what follows from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.checks import Check, Outcome, judge


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one step. A later finding of the same step stands in its place; none is removed."""

    id: int
    number: int  # of the step, from 1
    result: str  # pass, fail, or the number that was measured
    note: str
    photo: bool
    who: str
    at: str  # ISO 8601, UTC


@dataclass(frozen=True, slots=True)
class Inspection:
    """The checklist is the recipe's of the moment when it began; outcomes follow from results, and are kept nowhere."""

    id: str
    unit: str  # its name
    checks: tuple[Check, ...]
    who: str  # who began it
    begun_at: str  # ISO 8601, UTC
    ended_at: str | None
    findings: tuple[Finding, ...]  # in the order in which they were recorded

    @property
    def newest(self) -> Mapping[int, Finding]:
        """The finding that counts of each step that has one, by the step's number."""
        return {finding.number: finding for finding in self.findings}

    def outcome_of(self, finding: Finding) -> Outcome:
        """Return what one finding means by its step's limits."""
        return judge(self.checks[finding.number - 1], finding.result)

    @property
    def next(self) -> int | None:
        """The number of the first step without a finding; None where all have one."""
        return next((number for number in range(1, len(self.checks) + 1) if number not in self.newest), None)

    @property
    def so_far(self) -> Outcome | None:
        """What the findings come to: a failure at once, a pass when all steps have passed, else nothing yet."""
        if any(self.outcome_of(finding) is Outcome.FAIL for finding in self.newest.values()):
            return Outcome.FAIL
        return Outcome.PASS if self.next is None else None

    @property
    def outcome(self) -> Outcome | None:
        """How it ended; None while it is open."""
        return self.so_far if self.ended_at else None
