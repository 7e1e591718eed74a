"""A file's rows, looked at as this station knows them: what exists here already, and what no label can show."""

from __future__ import annotations

from app.cloud.csv_file import CsvFile
from app.cloud.shapes import Metafield
from app.cloud.token_rows import Checked, Mapping, check
from app.domain.errors import LabelError
from app.domain.matching import device_name_of, serial_of
from app.domain.progress import IsCancelled, Progress
from app.label.text import clean
from app.store.station_store import Store


def check_rows(
    store: Store,
    csv: CsvFile,
    mapping: Mapping,
    fields: list[Metafield],
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> Checked:
    """Look at every cell that a mapping uses; create tokens only where nothing is bad.

    Raises BadInput for a mapping that cannot be, and Cancelled.
    """

    def known(name: str, value: str) -> bool:
        return bool(store.fields.find(name, value))

    return check(csv, mapping, fields, known, _unfit, progress=progress, cancelled=cancelled)


def _unfit(name: str, value: str) -> LabelError | None:
    """Return why a label cannot show a value that comes onto it; the bench would refuse each device its token."""
    field = {name: value}
    try:
        clean(device_name_of(field), "device name")
        clean(serial_of(field), "serial number")
    except LabelError as problem:
        return problem
    return None
