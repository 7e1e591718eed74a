"""Token Station: flash a device's AuthToken and print its QR label in one motion."""

__version__ = "0.1.0"
