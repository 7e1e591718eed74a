"""What an answer that is no success means, as the sentence for it."""

from __future__ import annotations

import re

from app.cloud.errors import NotFound, NotOffered, Refused
from app.cloud.shapes import SIGN_IN, Call
from app.domain.errors import CloudError, CloudSignIn

_NO_PATH = re.compile(r"(404:? *)?((page|path|resource|endpoint|url) )?not found\.?", re.IGNORECASE)
_SCOPE = "scope is not enabled"  # of "Platform API scope is not enabled for this oauth client."


def refusal(call: Call, host: str, status: int, said: str) -> CloudError:
    """Return the error for a call that the cloud `host` answered with a status; `said` is its own message, masked."""
    facts: dict[str, object] = {"what": call.what, "host": host, "said": f" ({said})" if said else "", "status": status}
    if call == SIGN_IN and status in (400, 401, 403):
        return CloudSignIn(
            "The cloud {host} refuses the client id or the client secret{said}. Check both in its Console, then run"
            " `station cloud set`.",
            **facts,
        )
    if call == SIGN_IN and status == 404:
        return CloudError("There is no Blynk cloud at {host}: nobody signs in there. Check the address.", **facts)
    if status == 401:
        return CloudSignIn(
            "The cloud {host} signs this client in, then refuses {what}{said}. Check the client in its Console.",
            **facts,
        )
    if status == 403 and _SCOPE in said.casefold():
        return CloudSignIn(
            "The cloud refuses {what}: this client may not use the Platform API{said}. Enable that scope for the client"
            " in the Console.",
            **facts,
        )
    if status == 403 and call.permission:
        return CloudSignIn(
            "The cloud refuses {what}: the permission {permission} is missing{said}. Give it to this client in the"
            " Console.",
            permission=call.permission,
            **facts,
        )
    if status == 403:  # of one thing among others, such as a device that its customer's organization has now
        return Refused("The cloud refuses {what}: it is not this client's to ask for{said}.", **facts)
    if not call.everywhere and (status == 405 or (status == 404 and _of_the_path(said))):
        return NotOffered("The cloud {host} cannot be asked {what}: it has no API for that.", **facts)
    if status == 404:
        return NotFound("The cloud refuses {what}: it does not know it{said}.", **facts)
    if status == 400:
        return Refused("The cloud refuses {what}{said}.", **facts)
    return CloudError("The cloud {host} answers {status} when asked {what}{said}. Check the cloud's address.", **facts)


def _of_the_path(said: str) -> bool:
    """Tell whether a 404 is the web server's, which knows no such path: an API names the thing that is not there."""
    return not said or _NO_PATH.fullmatch(said) is not None
