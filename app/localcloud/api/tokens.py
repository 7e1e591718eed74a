"""`/api/v1/organization/static-tokens…`."""

from __future__ import annotations

from fastapi import APIRouter, Response

from app.domain.tokens import StaticToken, parse_label_text
from app.localcloud import devices, organizations, tokens
from app.localcloud.api.access import ALWAYS, Caller, QueryOrg, TheCloud, WhichPage, within
from app.localcloud.api.devices import device_row
from app.localcloud.api.errors import refusals
from app.localcloud.api.models import Claim, DeviceRow, Page, StaticTokenRow, Unclaim

router = APIRouter(prefix="/api/v1/organization/static-tokens", tags=["Static tokens"], responses=ALWAYS)


@router.get("", response_model_exclude_none=True, responses=refusals(400, 404))
async def list_tokens(
    cloud: TheCloud, caller: Caller, paging: WhichPage, org_id: QueryOrg = None
) -> Page[StaticTokenRow]:
    """List the static tokens that an organization created, oldest first, their AuthTokens included."""
    org = within(cloud, caller, org_id)
    rows, total = tokens.page(cloud.db, cloud.seal, org, paging.offset, paging.size)
    return Page(content=[token_row(row) for row in rows], total_elements=total)


@router.post("/claim", response_model_exclude_none=True, responses=refusals(400, 404, 413))
async def claim(cloud: TheCloud, caller: Caller, wanted: Claim) -> DeviceRow:
    """Give the device of an unclaimed token to a user. [?] The form of the answer is a guess."""
    qr_token, org_id = scanned(wanted.token)
    user = organizations.user(cloud.db, caller.org_id, wanted.user_id)
    device_id = tokens.claim(cloud.db, qr_token, org_id, user, caller.org_id)
    return device_row(devices.device(cloud.db, cloud.seal, user.org_id, device_id))


@router.post("/unclaim", status_code=204, responses=refusals(400, 404, 413))
async def unclaim(cloud: TheCloud, caller: Caller, wanted: Unclaim) -> Response:
    """Disclaim a token: only by the organization that created it. [?] Body and answer are guesses.

    A connected device is dropped, so that it comes back at once, to the creating organization.
    """
    token_id = tokens.unclaim(cloud.db, scanned(wanted.token)[0], caller.org_id)
    cloud.presence.drop(token_id)
    return Response(status_code=204)


def scanned(text: str) -> tuple[str, int | None]:
    """Split what was scanned or typed: a label's text, or a plain QR token."""
    return parse_label_text(text) if "+" in text else (text, None)


def token_row(token: StaticToken) -> StaticTokenRow:
    """Return a static token as the API shows it."""
    return StaticTokenRow(
        token=token.qr_token,
        org_id=token.org_id,
        product_id=token.product_id,
        device_token=token.auth_token.reveal(),
        created_at=token.created_at,
        status=token.status.value,
        owner_id=token.owner_id,
        device_id=token.device_id,
        claimed_org_id=token.claimed_org_id,
    )
