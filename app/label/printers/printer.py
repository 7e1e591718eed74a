"""What the bench asks of every printer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class PrinterState:
    """Whether a label would come out now, and a short sentence for a person."""

    ready: bool
    text: str


class Printer(Protocol):
    """Takes one label at a time."""

    def print(self, pdf: bytes, name: str, width_mm: float, height_mm: float) -> str:
        """Print a label under a name, and return the job's reference or the file's path once it is out.

        Raises PrintFailed where certainly no label came out, PrintUnknown where a person must look.
        """

    def state(self) -> PrinterState:
        """Ask how the printer stands."""
