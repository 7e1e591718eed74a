"""What the embedded cloud answers beyond the vendor's documented API; `--vendor-only` leaves it out (404, 405)."""

from __future__ import annotations

import asyncio
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError

from app.domain.tokens import StaticToken
from app.localcloud import templates, token_import, tokens
from app.localcloud.api.access import ALWAYS, Caller, TheCloud
from app.localcloud.api.errors import error, refusals
from app.localcloud.api.models import GatewayRow, Generate, Import, Page, PlanLimit, QrText, StaticTokenRow
from app.localcloud.api.tokens import scanned, token_row

TOKENS = "/api/v1/organization/static-tokens"
IMPORT = f"{TOKENS}/import"

router = APIRouter(tags=["Extensions"], responses=ALWAYS)

_IMPORT_BODY = {
    "requestBody": {
        "required": True,
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Import"}}},
    }
}


@router.post(f"{TOKENS}/generate", response_model_exclude_none=True, responses=refusals(400, 404, 413))
async def generate(cloud: TheCloud, caller: Caller, wanted: Generate) -> Page[StaticTokenRow]:
    """Create static tokens of a template, all or none. [?] The vendor has announced this call, not its form."""
    template = templates.template(cloud.db, caller.org_id, str(wanted.product_id))
    made = tokens.generate(cloud.db, cloud.seal, caller.org_id, template.id, wanted.count, cloud.limits.plan_tokens)
    return _page(made)


@router.get(f"{TOKENS}/limit")
async def limit(cloud: TheCloud, caller: Caller) -> PlanLimit:
    """Extension of the embedded cloud: how many static tokens the plan allows, and how many exist.

    The plan counts the tokens of all organizations.
    """
    del caller  # any client may ask
    return PlanLimit(limit=cloud.limits.plan_tokens, used=tokens.used(cloud.db))


@router.post(
    IMPORT,
    response_model=Page[StaticTokenRow],
    responses=refusals(400, 404, 413),
    openapi_extra=_IMPORT_BODY,
)
async def create_from_rows(request: Request, cloud: TheCloud, caller: Caller) -> Response:
    """Extension of the embedded cloud: create a static token for each row of metadata, all or none.

    The answer's rows are in the order of the request's. 400 names the first bad row, counted from 1. One import is
    worked on at a time, in a thread, so that devices and other calls are served meanwhile. The body is read after
    the sign-in only: it may be large. Who asks for other things waits for the insertion, some seconds for 100,000.
    """
    body = await request.body()

    def work() -> bytes:
        wanted = _rows(body)
        template = templates.template(cloud.db, caller.org_id, str(wanted.product_id))
        made = token_import.create_from_rows(
            cloud.db, cloud.seal, caller.org_id, template, wanted.rows, cloud.limits.plan_tokens
        )
        return _page(made).model_dump_json(by_alias=True, exclude_none=True).encode()

    importing: asyncio.Lock = request.app.state.importing
    async with importing:
        try:
            return Response(await asyncio.to_thread(work), media_type="application/json")
        except asyncio.CancelledError:
            return error(500, "The cloud was stopped meanwhile; look whether the tokens were made.")


@router.delete(TOKENS, status_code=204, responses=refusals(400, 404))
async def delete(cloud: TheCloud, caller: Caller, token: Annotated[QrText, Query()]) -> Response:
    """Extension of the embedded cloud: delete a static token for good, with its device.

    The vendor has this in its Console only.
    """
    token_id = tokens.delete(cloud.db, scanned(token)[0], caller.org_id)
    cloud.presence.drop(token_id)
    return Response(status_code=204)


@router.get("/api/v1/organization/gateways")
async def gateways(cloud: TheCloud, caller: Caller) -> GatewayRow:
    """Extension of the embedded cloud: where devices log in, by the vendor's binary protocol and by MQTT."""
    del caller  # any client may ask
    return GatewayRow(binary=cloud.gateways.binary, mqtt=cloud.gateways.mqtt)


def _rows(body: bytes) -> Import:
    try:
        return Import.model_validate_json(body)
    except ValidationError as problem:
        first = problem.errors(include_url=False, include_context=False, include_input=False)[0]
        place = first["loc"]
        if place[0:1] == ("rows",) and len(place) > 1:
            place = (f"row {int(place[1]) + 1}", *place[2:])
        raise RequestValidationError([{**first, "loc": ("body", *place)}]) from problem


def _page(made: list[StaticToken]) -> Page[StaticTokenRow]:
    return Page(content=[token_row(row) for row in made], total_elements=len(made))
