"""Files that a person chooses: by a dialog that blocks nothing, or by dropping one; and where a finished one is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QWidget

from app.ui.parts.elided_label import ElidedLabel
from app.ui.theme import set_property


def choose_file(parent: QWidget, title: str, patterns: str, then: Callable[[Path], None]) -> QFileDialog:
    """Ask for a file to read; `patterns` are as in “CSV (*.csv)”. Returns the open dialog."""
    return _ask(QFileDialog(parent, title, "", patterns), QFileDialog.FileMode.ExistingFile, then)


def choose_folder(parent: QWidget, title: str, then: Callable[[Path], None]) -> QFileDialog:
    """Ask for a folder. Returns the open dialog."""
    return _ask(QFileDialog(parent, title), QFileDialog.FileMode.Directory, then)


def choose_target(parent: QWidget, title: str, name: str, then: Callable[[Path], None]) -> QFileDialog:
    """Ask where to save a file, called `name` unless somebody says otherwise. Returns the open dialog."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    return _ask(dialog, QFileDialog.FileMode.AnyFile, then)


def _ask(dialog: QFileDialog, mode: QFileDialog.FileMode, then: Callable[[Path], None]) -> QFileDialog:
    dialog.setFileMode(mode)
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def open_folder(path: Path) -> None:
    """Show the folder of a file in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path if path.is_dir() else path.parent)))


class FileField(QFrame):
    """A file to read: dropped here, or chosen with the button."""

    chosen = Signal(object)  # Path

    def __init__(self, name: str, suffixes: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("fileField")
        self.setAcceptDrops(True)
        self.setAccessibleName(name)
        self._name, self._suffixes = name, tuple(suffixes)
        self.path: Path | None = None
        self.text = ElidedLabel("fileName")
        patterns = " ".join(f"*{suffix}" for suffix in suffixes)
        listed = f"{patterns} {patterns.upper()}"  # file systems that tell them apart
        self.text.setText(self.tr("Drop a file here: {patterns}").format(patterns=patterns))
        self.button = QPushButton(self.tr("Choose a file …"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(lambda: choose_file(self, name, f"{name} ({listed})", self.take))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 12, 12, 12)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button)

    def take(self, path: Path) -> None:
        """Show a file, and tell it."""
        self.path = path
        self.text.setText(path.name)
        self.chosen.emit(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._file(event):
            event.acceptProposedAction()
            set_property(self, "state", "over")

    def dragLeaveEvent(self, event: object) -> None:
        del event
        set_property(self, "state", "")

    def dropEvent(self, event: QDropEvent) -> None:
        set_property(self, "state", "")
        if path := self._file(event):
            event.acceptProposedAction()
            self.take(path)

    def _file(self, event: QDropEvent) -> Path | None:
        """Return the one local file of this kind that is dragged."""
        urls = event.mimeData().urls()
        path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
        return path if path and path.suffix.lower() in self._suffixes else None
