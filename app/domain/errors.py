"""What can go wrong, as types: a sentence for a person, a cancel by a person; anything else is a bug.

A message says what happened, to which unit or thing, and what to do now.
It never holds an AuthToken or a credential.
"""

from __future__ import annotations


class StationError(Exception):
    """A known failure, told in one sentence (or two: what happened; what to do now).

    The template and its values are kept apart, so that a screen can translate the template:
    `StationError("No device answers on {port}.", port=port)`; `str()` gives the English sentence.
    """

    def __init__(self, template: str, /, **values: object) -> None:
        super().__init__(template.format(**values))
        self.template = template
        self.values = values


class Cancelled(Exception):
    """A person stopped it; no message is owed."""


class BadInput(StationError):
    """A file, an argument or a scan is not what it must be; nothing was changed."""


class NotAllowed(StationError):
    """Who is here may not do this, or is not who they say; the sentence says who may."""


class CloudError(StationError):
    """The cloud cannot be asked, and asking again as it is will not help."""


class CloudRetry(CloudError):
    """The cloud is off, busy or broken for now: ask again later."""

    retry_after: float | None = None  # seconds, where the cloud said so


class CloudSignIn(CloudError):
    """The cloud refuses the credentials, or the client lacks a permission."""


class StoreError(StationError):
    """The station's file cannot be read or written: full, locked, damaged, from a newer version."""


class NoFreeToken(StationError):
    """No token may be given to this device."""


class TokenTaken(StationError):
    """The token that was to be taken is not free any more."""


class DeviceError(StationError):
    """The device cannot be worked on. Whether its flash was touched is the caller's knowledge."""


class WrongChip(DeviceError):
    """The connected chip is not the one that the recipe names, or its identity is unusable."""


class DeviceGone(DeviceError):
    """The device stopped answering: unplugged, hung, or another one in its place."""


class DeviceSwapped(DeviceError):
    """Another device answers than the one that was begun: either may hold the token."""


class VerifyFailed(DeviceError):
    """The flash, or the device's own report, is not what was written."""


class NoReport(DeviceError):
    """The device did not report within its deadline: what it holds is not known."""


class LabelError(StationError):
    """The label cannot be made, or its proof failed. Nothing was printed."""


class PrintFailed(StationError):
    """The printer refused or cancelled the job: no label came out."""


class PrintUnknown(StationError):
    """Whether a label came out is not known: a person must look."""
