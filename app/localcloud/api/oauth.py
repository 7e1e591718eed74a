"""`POST /oauth2/token`: client credentials and refresh, by Basic authorization, in the query or as a form."""

from __future__ import annotations

import base64
import binascii
from typing import Annotated
from urllib.parse import parse_qsl

from fastapi import APIRouter, Query, Request
from fastapi.responses import JSONResponse

from app.domain.secret import Secret
from app.localcloud import clients
from app.localcloud.api.access import TheCloud
from app.localcloud.api.errors import refusals
from app.localcloud.api.models import OAuthError, OAuthGrant
from app.localcloud.clients import GRANT_SECONDS

router = APIRouter(tags=["OAuth"])

_FIELDS = ("grant_type", "refresh_token", "client_id", "client_secret")
_FORM = {
    "security": [{"basicAuth": []}, {}],
    "requestBody": {
        "content": {
            "application/x-www-form-urlencoded": {
                "schema": {"type": "object", "properties": {name: {"type": "string"} for name in _FIELDS}}
            }
        }
    },
}


@router.post(
    "/oauth2/token",
    response_model=OAuthGrant,
    responses={**refusals(413, 500), 400: {"model": OAuthError, "description": "The sign-in is refused."}},
    openapi_extra=_FORM,
)
async def token(
    request: Request,
    cloud: TheCloud,
    grant_type: Annotated[str, Query(json_schema_extra={"enum": ["client_credentials", "refresh_token"]})] = "",
    refresh_token: str = "",
    client_id: str = "",
    client_secret: str = "",
) -> JSONResponse:
    """Grant an access token for a day, and a refresh token that works once."""
    form = await _form(request)
    basic = _basic(request.headers.get("Authorization", ""))
    name, secret = basic or (client_id or form["client_id"], client_secret or form["client_secret"])
    client = clients.check(cloud.db, name, Secret(secret))
    if client is None:
        return _refuse("invalid_client", "Client ID is not found or password is wrong.")
    match grant_type or form["grant_type"]:
        case "client_credentials":
            grant = clients.sign_in(cloud.db, client)
        case "refresh_token":
            used = clients.refresh(cloud.db, client, Secret(refresh_token or form["refresh_token"]))
            if used is None:
                return _refuse("invalid_grant", "The refresh token is not known, was used before, or has run out.")
            grant = used
        case "":
            return _refuse("invalid_request", "grant_type is missing.")
        case _:
            return _refuse("unsupported_grant_type", "grant_type must be client_credentials or refresh_token.")
    answer = OAuthGrant(
        access_token=grant.access.reveal(),
        expires_in=GRANT_SECONDS,
        refresh_token=grant.refresh.reveal(),
    )
    return JSONResponse(answer.model_dump(), headers={"Cache-Control": "no-store"})


def _refuse(kind: str, description: str) -> JSONResponse:
    return JSONResponse({"error": kind, "error_description": description}, 400)


async def _form(request: Request) -> dict[str, str]:
    """Return the form's fields; "" for what it has not, or where the body is no form."""
    fields = dict.fromkeys(_FIELDS, "")
    body = await request.body()  # of any kind: one that is too large is refused as it is read
    if request.headers.get("Content-Type", "").split(";")[0].strip().lower() == "application/x-www-form-urlencoded":
        text = body.decode(errors="replace")
        fields |= dict(parse_qsl(text.replace("\ufeff", ""), max_num_fields=None))
    return fields


def _basic(authorization: str) -> tuple[str, str] | None:
    """Return id and secret of a Basic authorization; None for anything else."""
    scheme, _, text = authorization.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        client_id, colon, secret = base64.b64decode(text.strip(), validate=True).decode().partition(":")
    except (binascii.Error, ValueError):
        return None
    return (client_id, secret) if colon else None
