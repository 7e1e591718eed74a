"""Labels for the tests."""

from __future__ import annotations

from dataclasses import replace

from app.label.data import LabelData

QR = "sqr_gCCsLSydh3d0ArmZj50l9zr79JXVooBR+1"
FIRST = LabelData(
    qr_text=QR,
    device_name="Cellular Sensor",
    serial="CS-000042",
    mac="7C:DF:A1:00:00:01",
    template="Cellular Sensor",
    unit="L1-000042",
    copy=1,
)
REPRINT = replace(FIRST, copy=2)
