"""What the bench asks of every printer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from app.domain.errors import StationError


@dataclass(frozen=True, slots=True)
class PrinterState:
    """Whether a label would come out now, and a short sentence for a person: a template and its values."""

    ready: bool
    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    @property
    def said(self) -> StationError:
        """The sentence."""
        return StationError(self.template, **self.values)


class Printer(Protocol):
    """Takes one label at a time."""

    def print(self, pdf: bytes, name: str, width_mm: float, height_mm: float) -> str:
        """Print a label under a name, and return the job's reference or the file's path once it is out.

        Raises PrintFailed where certainly no label came out, PrintUnknown where a person must look.
        """

    def state(self) -> PrinterState:
        """Ask how the printer stands."""
