"""Who asks: the bearer's client, its organization, and how often it may."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Query, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BeforeValidator, Field
from pydantic.json_schema import SkipJsonSchema

from app.domain.secret import Secret
from app.localcloud import clients
from app.localcloud.api.errors import refusals
from app.localcloud.api.models import LARGEST_ID
from app.localcloud.clients import Client
from app.localcloud.cloud import Cloud
from app.localcloud.organizations import reaches
from app.localcloud.refusals import Forbidden, NotFound, SignInNeeded, TooMany

_bearer = HTTPBearer(auto_error=False, scheme_name="bearerAuth")

ALWAYS = refusals(401, 403, 429, 500)
"""What any call of the Platform API may be refused with."""


class Throttle:
    """Counts each organization's requests of the minute."""

    def __init__(self, requests_a_minute: int) -> None:
        self._most = requests_a_minute
        self._minute, self._counts = 0, dict[int, int]()

    def count(self, org_id: int) -> None:
        """Count one request. Raises TooMany."""
        minute, second = divmod(int(time.monotonic()), 60)
        if minute != self._minute:
            self._minute, self._counts = minute, {}
        self._counts[org_id] = self._counts.get(org_id, 0) + 1
        if self._counts[org_id] > self._most:
            raise TooMany(
                "More than {most} requests in a minute. Ask again in {seconds} s.", most=self._most, seconds=60 - second
            )


async def the_cloud(request: Request) -> Cloud:
    """Return the cloud that this application serves."""
    cloud: Cloud = request.app.state.cloud
    return cloud


TheCloud = Annotated[Cloud, Depends(the_cloud)]


async def _caller(
    request: Request, cloud: TheCloud, bearer: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]
) -> Client:
    client = clients.by_access_token(cloud.db, Secret(bearer.credentials)) if bearer else None
    if client is None:
        raise SignInNeeded("The access token is missing, not known, or has run out. Sign in again.")
    throttle: Throttle = request.app.state.throttle
    throttle.count(client.org_id)
    if not client.platform_api:
        raise Forbidden("Platform API scope is not enabled for this oauth client.")
    return client


Caller = Annotated[Client, Depends(_caller)]


def _digits(value: object) -> object:
    """Take a query's number as plain digits only: no sign, blank, underscore or point."""
    if isinstance(value, str) and not (value.isascii() and value.isdigit()):
        raise ValueError("a whole number is needed")
    return value


_Digits = BeforeValidator(_digits)
QueryId = Annotated[int, Field(ge=1, le=LARGEST_ID), _Digits]
QueryOrg = Annotated[QueryId | SkipJsonSchema[None], Query(alias="orgId")]
QueryDevice = Annotated[QueryId, Query(alias="deviceId")]


@dataclass(frozen=True, slots=True)
class Paging:
    offset: int
    size: int


async def _paging(
    page: Annotated[int, Field(ge=0, le=2**31 - 1), _Digits] = 0,
    size: Annotated[int, Field(ge=1, le=1000), _Digits] = 50,
) -> Paging:
    return Paging(page * size, size)


WhichPage = Annotated[Paging, Depends(_paging)]


def within(cloud: Cloud, caller: Client, org_id: int | None) -> int:
    """Return the organization that a call is about: the caller's own where none is named. Raises NotFound."""
    if org_id is not None and not reaches(cloud.db, caller.org_id, org_id):
        raise NotFound(
            "Organization with identifier {org_id} is not found or you don't have access to it.", org_id=org_id
        )
    return caller.org_id if org_id is None else org_id
