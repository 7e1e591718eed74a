"""What a cloud refuses, where the caller can tell one refusal from another."""

from __future__ import annotations

from app.domain.errors import CloudError


class NotFound(CloudError):
    """The cloud does not know the thing that was asked for (404)."""


class Refused(CloudError):
    """The cloud understood the request and does not do it (400)."""
