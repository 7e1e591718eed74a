"""What the embedded cloud refuses, as types: each knows the HTTP status that says it."""

from __future__ import annotations

from app.domain.errors import StationError


class Refusal(StationError):
    """The request is understood and not done; nothing was changed."""

    status = 400


class SignInNeeded(Refusal):
    """There is no access token, or one that is not known or has run out."""

    status = 401


class Forbidden(Refusal):
    """The client is known and may not do this."""

    status = 403


class NotFound(Refusal):
    """The thing does not exist, or the client's organization has no access to it."""

    status = 404


class TooMany(Refusal):
    """The organization asks too often."""

    status = 429
