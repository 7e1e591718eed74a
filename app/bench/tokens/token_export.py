"""Export of tokens: a zip with one CSV and a folder of QR pictures, as the Console makes it, or pictures alone.

With AuthTokens it is a secret as a whole: it needs a permit, only its owner may read it, and the journal keeps who made
it, of which tokens, and its SHA-256. The pictures are named by unit, serial number or QR token; by AuthToken, as the
vendor's own are, only where that is asked for, since file names show up in lists, indexes and backups.
The CSV is UTF-8 with a byte order mark (without it Excel takes umlauts apart), every cell in quotes, and a cell that a
spreadsheet would compute has an apostrophe in front; see `app.cloud.cell_guard`.
"""

from __future__ import annotations

import csv
import hashlib
import io
import os
import time
import zipfile
from collections.abc import Iterator, Sequence
from io import BufferedRandom
from pathlib import Path

from app.bench.tokens.export_names import Names, picture_names
from app.bench.tokens.whole_file import whole_file
from app.cloud.cell_guard import guarded
from app.cloud.export_columns import STATION_COLUMNS, column_of
from app.domain.errors import BadInput
from app.domain.people import Act
from app.domain.progress import IsCancelled, Progress, counted
from app.domain.secret import mask_tokens
from app.domain.tokens import label_text
from app.label.qr_png import qr_png
from app.store.people import Permit
from app.store.station_store import Store
from app.store.token_sheet import TokenFacts, token_facts

CSV_NAME = "tokens.csv"
FOLDER = "qr"


def export_zip(
    store: Store,
    qr_tokens: Sequence[str],
    path: Path,
    permit: Permit,
    *,
    names: Names = "unit",
    selection: str = "",
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> int:
    """Write tokens with their AuthTokens into the zip `path`; return how many. `selection` says in words which.

    Raises NotAllowed; BadInput for a token that is not known here and where the file cannot be written; StoreError;
    Cancelled. After any of them `path` is what it was before.
    """
    store.people.use(permit, Act.EXPORT_TOKENS)
    return _export(store, qr_tokens, path, True, names, selection, progress, cancelled)


def export_pictures(
    store: Store,
    qr_tokens: Sequence[str],
    path: Path,
    *,
    names: Names = "unit",
    selection: str = "",
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> int:
    """Write the same zip without AuthTokens, for who prints labels: nobody needs to permit it. Raises as above."""
    if names == "auth":
        raise BadInput("Pictures without their AuthTokens cannot be named after them: name them by unit.")
    return _export(store, qr_tokens, path, False, names, selection, progress, cancelled)


def save_picture(store: Store, qr_token: str, path: Path) -> None:
    """Save one token's QR code as a PNG; it holds no secret. Raises BadInput."""
    (token,) = token_facts(store.db, [qr_token])
    with whole_file(path) as file:
        file.write(qr_png(label_text(token.qr_token, token.org_id)))


def _export(
    store: Store,
    qr_tokens: Sequence[str],
    path: Path,
    auth_tokens: bool,
    names: Names,
    selection: str,
    progress: Progress | None,
    cancelled: IsCancelled | None,
) -> int:
    if not qr_tokens:
        raise BadInput("No token is chosen: choose those to export.")
    tokens = token_facts(store.db, qr_tokens)
    with whole_file(path) as file:
        with zipfile.ZipFile(file, "w") as archive:
            files = _pictures(store, tokens, names, auth_tokens, archive)
            for _ in counted(files, len(tokens), progress, cancelled):
                pass
        # The journal knows of it before it has a name.
        store.journal.note(
            "export tokens" if auth_tokens else "export pictures",
            mask_tokens(selection),
            tokens=str(len(tokens)),
            names=names,
            sha256=_sha256(file),
        )
    return len(tokens)


def _pictures(
    store: Store, tokens: list[TokenFacts], names: Names, auth_tokens: bool, archive: zipfile.ZipFile
) -> Iterator[None]:
    """Write the pictures one by one, and at the end the CSV."""
    text = io.StringIO(newline="")
    table = csv.writer(text, quoting=csv.QUOTE_ALL)
    columns = list(dict.fromkeys(name for token in tokens for name in token.fields))
    head = STATION_COLUMNS if auth_tokens else STATION_COLUMNS[1:]
    table.writerow(_cells([*head, *map(column_of, columns)]))
    at = time.localtime()[:6]
    stems = iter(()) if names == "auth" else picture_names(tokens, names)
    for token in tokens:
        secret = store.tokens.auth_token(token.qr_token).reveal() if auth_tokens else ""
        stem = secret if names == "auth" else next(stems)
        png = qr_png(label_text(token.qr_token, token.org_id))
        archive.writestr(_entry(f"{FOLDER}/{stem}.png", at, zipfile.ZIP_STORED), png)
        facts = (token.qr_token, token.template, str(token.org_id), token.status, token.unit, token.serial, token.mac)
        known = [token.fields.get(name, "") for name in columns]
        table.writerow(_cells([*([secret] if auth_tokens else []), *facts, *known]))
        yield
    archive.writestr(_entry(CSV_NAME, at, zipfile.ZIP_DEFLATED), text.getvalue().encode("utf-8-sig"))


def _cells(texts: Sequence[str]) -> list[str]:
    return [guarded(text.replace("\0", "")) for text in texts]


def _entry(name: str, at: Sequence[int], method: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, (at[0], at[1], at[2], at[3], at[4], at[5]))
    entry.compress_type = method
    entry.external_attr = 0o100600 << 16
    return entry


def _sha256(file: BufferedRandom) -> str:
    """Return the hash of a finished file, which is on the disk by then: what fails after this is only its name."""
    file.seek(0)
    os.fsync(file.fileno())
    return hashlib.file_digest(file, "sha256").hexdigest()
