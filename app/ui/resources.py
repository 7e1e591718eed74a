"""The window's own files: icons, styles, fonts."""

from __future__ import annotations

from pathlib import Path

from app.domain.installed import RESOURCES


def resource(folder: str, name: str) -> Path:
    """Return the path of `resources/<folder>/<name>`."""
    return RESOURCES / folder / name
