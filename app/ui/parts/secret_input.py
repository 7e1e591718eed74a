"""Whatever may become an AuthToken is not shown while it is typed or scanned."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QLineEdit

_RUN = re.compile(r"[A-Za-z0-9_-]+")


def hide_secret(field: QLineEdit, from_length: int) -> None:
    """Show dots while the field holds a run of an AuthToken's characters of that length; QR tokens stay in sight."""
    runs = [run for run in _RUN.findall(field.text()) if len(run) >= from_length]
    # an AuthToken may begin with sqr_ too: at its full length it is hidden
    secret = any(not run.startswith("sqr_") or len(run) == 32 for run in runs)
    field.setEchoMode(QLineEdit.EchoMode.Password if secret else QLineEdit.EchoMode.Normal)
