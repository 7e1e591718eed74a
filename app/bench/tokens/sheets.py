"""Sheets of labels for tokens whose devices are flashed elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from app.domain.errors import BadInput
from app.domain.matching import MAC_FIELDS, device_name_of, serial_of
from app.domain.people import Act
from app.domain.tokens import label_text
from app.label.data import LabelData
from app.label.places import Layout
from app.label.printers.folder import save
from app.label.sheet import Stock, render_sheets
from app.store.people import Permit
from app.store.station_store import Store


def make_sheets(
    store: Store,
    qr_tokens: Sequence[str],
    layout: Layout,
    stock: Stock,
    first: int,
    folder: Path,
    why: str,
    permit: Permit,
    progress: Callable[[int], None] = lambda _: None,
) -> str:
    """Put the labels of free tokens onto sheets, saved as one PDF in `folder`; return its path.

    From then on the bench gives these tokens to no device. Raises NotAllowed, BadInput, LabelError, StoreError; then
    nothing was saved, and only where the disk fails after the tokens were taken must the sheet be made once more.
    """
    wanted = [_on_paper(store, qr_token, f"SAMPLE-{place:06d}") for place, qr_token in enumerate(qr_tokens, 1)]
    render_sheets(layout, wanted, stock, first, progress)  # what cannot be printed is known before a token is taken
    store.people.use(permit, Act.PRINT_SHEETS)
    sheet = store.paper.take(qr_tokens, why)
    return save_sheet(store, sheet, layout, stock, first, folder)


def save_sheet(store: Store, sheet: int, layout: Layout, stock: Stock, first: int, folder: Path) -> str:
    """Save the labels of a sheet that was made before; the same sheet is not written twice. Raises as `make_sheets`."""
    name = f"{store.journal.bench}-P{sheet:04d}"
    labels = [
        _on_paper(store, qr_token, f"{name}-{place:03d}") for place, qr_token in enumerate(store.paper.sheet(sheet), 1)
    ]
    pdf = render_sheets(layout, labels, stock, first)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadInput(
            "The folder {folder} cannot be written: {error}.", folder=folder, error=error.strerror
        ) from error
    return save(folder, name, pdf)


def _on_paper(store: Store, qr_token: str, name: str) -> LabelData:
    """Return the label of a token without a device: what its metadata say. Raises BadInput for an unknown token."""
    org_id, template = store.tokens.origin(qr_token)
    fields = store.fields.of(qr_token)
    mac = next((value for field, value in fields.items() if field.casefold() in MAC_FIELDS), "")
    return LabelData(
        qr_text=label_text(qr_token, org_id),
        device_name=device_name_of(fields) or template,
        serial=serial_of(fields),
        mac=mac.upper(),
        template=template,
        unit=name,
        copy=1,
    )
