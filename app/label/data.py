"""What stands on one label."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LabelData:
    """All of it is public: a label never carries an AuthToken."""

    qr_text: str  # `{QR token}+{orgId}`
    device_name: str
    serial: str
    mac: str
    template: str
    unit: str  # the unit's name
    copy: int  # number of this copy, from 1

    @property
    def copy_code(self) -> str:
        """What the bar code of a reprint holds; "" on the first copy, which has none."""
        return f"{self.unit}/{self.copy}" if self.copy > 1 else ""
