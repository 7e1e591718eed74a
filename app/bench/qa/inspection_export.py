"""What QA found, as rows: each finding with its limits, its outcome, who and when; also those that others replaced."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from app.bench.tokens.whole_file import whole_file
from app.cloud.cell_guard import guarded
from app.domain.checks import CheckKind
from app.domain.inspections import Inspection
from app.domain.units import Unit
from app.store.station_store import Store

COLUMNS = (
    "inspection", "unit", "serial", "mac", "recipe", "begun_by", "begun_at", "ended_at", "inspection_outcome",
    "number", "step", "kind", "value", "measured_in", "low", "high", "outcome", "counts", "note", "photo", "who", "at",
)  # fmt: skip


def findings(store: Store, units: Sequence[Unit] = ()) -> list[dict[str, str]]:
    """Return the rows of all units, or of these; an inspection without a finding has one row. Raises StoreError."""
    known: dict[str, Unit] = {}
    found = []
    for inspection in store.inspections.every(units):
        unit = known.setdefault(inspection.unit, store.journal.named(inspection.unit))
        found += _rows(inspection, unit)
    return found


def write_csv(store: Store, path: Path, units: Sequence[Unit] = ()) -> int:
    """Write them as CSV, which a spreadsheet takes as text; return how many rows. Raises BadInput, StoreError."""
    rows = findings(store, units)
    text = io.StringIO(newline="")
    table = csv.writer(text, quoting=csv.QUOTE_ALL)
    table.writerow(COLUMNS)
    table.writerows([guarded(row[name].replace("\0", "")) for name in COLUMNS] for row in rows)
    with whole_file(path) as file:
        file.write(text.getvalue().encode("utf-8-sig"))
    return len(rows)


def _rows(inspection: Inspection, unit: Unit) -> list[dict[str, str]]:
    common = {
        "inspection": inspection.id,
        "unit": unit.name,
        "serial": unit.serial,
        "mac": unit.mac,
        "recipe": unit.recipe,
        "begun_by": inspection.who,
        "begun_at": inspection.begun_at,
        "ended_at": inspection.ended_at or "",
        "inspection_outcome": inspection.outcome or "open",
    }
    rows = []
    for finding in inspection.findings:
        check = inspection.checks[finding.number - 1]
        rows.append(
            common
            | {
                "number": str(finding.number),
                "step": check.step,
                "kind": check.kind.value,
                "value": finding.result if check.kind is CheckKind.VALUE else "",
                "measured_in": check.unit,
                "low": "" if check.low is None else str(check.low),
                "high": "" if check.high is None else str(check.high),
                "outcome": inspection.outcome_of(finding).value,
                "counts": "yes" if inspection.newest[finding.number] is finding else "no",
                "note": finding.note,
                "photo": "yes" if finding.photo else "no",
                "who": finding.who,
                "at": finding.at,
            }
        )
    return rows or [dict.fromkeys(COLUMNS, "") | common]
