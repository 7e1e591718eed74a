"""What a cloud refuses, where the caller can tell one refusal from another."""

from __future__ import annotations

from app.domain.errors import CloudError


class NotFound(CloudError):
    """The cloud does not know the thing that was asked for (404)."""


class Refused(CloudError):
    """The cloud understood the request and does not do it (400, or 403 for one thing among others)."""


class NotOffered(CloudError):
    """The cloud has no call for it at all: a person does it in the Console, by `app.cloud.console_steps`."""


class OutcomeUnknown(CloudError):
    """A call that must not be made twice broke off: the cloud may have done it or not."""
