"""`/api/v1/organization/device…`, and what a device itself may ask by its AuthToken."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Response
from fastapi.responses import PlainTextResponse
from pydantic import BeforeValidator

from app.domain.secret import Secret
from app.domain.tokens import is_auth_token
from app.localcloud import devices, organizations, tokens
from app.localcloud.api.access import ALWAYS, Caller, QueryDevice, QueryOrg, TheCloud, WhichPage, within
from app.localcloud.api.errors import refusals
from app.localcloud.api.models import DeviceFieldRow, DeviceRow, Online, Page, SetDeviceField, Transfer
from app.localcloud.devices import Device
from app.localcloud.organizations import reaches
from app.localcloud.refusals import NotFound, Refusal

router = APIRouter(prefix="/api/v1/organization", tags=["Devices"], responses=ALWAYS)
hardware = APIRouter(prefix="/external/api", tags=["Device side"])


def _true_or_false(value: object) -> object:
    if isinstance(value, str) and value not in ("true", "false"):
        raise ValueError("true or false is needed")
    return value


QueryBool = Annotated[bool, BeforeValidator(_true_or_false)]


@router.get("/devices", response_model_exclude_none=True, responses=refusals(400, 404))
async def list_devices(
    cloud: TheCloud,
    caller: Caller,
    paging: WhichPage,
    org_id: QueryOrg = None,
    below: Annotated[QueryBool, Query(alias="includeSubOrgDevices")] = False,
) -> Page[DeviceRow]:
    """List an organization's devices."""
    org = within(cloud, caller, org_id)
    rows, total = devices.page(cloud.db, cloud.seal, org, paging.offset, paging.size, below=below)
    return Page(content=[device_row(row) for row in rows], total_elements=total)


@router.get("/device", response_model_exclude_none=True, responses=refusals(400, 404))
async def show(cloud: TheCloud, caller: Caller, device_id: QueryDevice) -> DeviceRow:
    """Show a device."""
    return device_row(devices.device(cloud.db, cloud.seal, caller.org_id, device_id))


@router.delete("/device", status_code=204, responses=refusals(400, 404))
async def delete(cloud: TheCloud, caller: Caller, device_id: QueryDevice) -> Response:
    """Delete a device; its static token can be claimed again. A connected device is dropped."""
    device = devices.device(cloud.db, cloud.seal, caller.org_id, device_id)
    devices.delete(cloud.db, device)
    cloud.presence.drop(device.token_id)
    return Response(status_code=204)


@router.get("/device/online", responses=refusals(400, 404))
async def online(cloud: TheCloud, caller: Caller, device_id: QueryDevice) -> Online:
    """Say whether a device is connected at this moment."""
    device = devices.device(cloud.db, cloud.seal, caller.org_id, device_id)
    return Online(connected=cloud.presence.online(device.token_id))


@router.get("/device/metafield", responses=refusals(400, 404))
async def fields(cloud: TheCloud, caller: Caller, device_id: QueryDevice) -> list[DeviceFieldRow]:
    """Show a device's metadata."""
    device = devices.device(cloud.db, cloud.seal, caller.org_id, device_id)
    return [
        DeviceFieldRow(id=field.id, name=field.name, value=field.value) for field in devices.fields(cloud.db, device)
    ]


@router.post("/device/metafield", status_code=204, responses=refusals(400, 404, 413))
async def set_field(cloud: TheCloud, caller: Caller, wanted: SetDeviceField) -> Response:
    """Change one field of a device's metadata; the owner's field follows the owner and cannot be changed."""
    device = devices.device(cloud.db, cloud.seal, caller.org_id, wanted.device_id)
    devices.set_field(cloud.db, device, wanted.meta_field_id, wanted.new_value)
    return Response(status_code=204)


@router.post("/device/transfer", status_code=204, responses=refusals(400, 404, 413))
async def transfer(cloud: TheCloud, caller: Caller, wanted: Transfer) -> Response:
    """Give a device to another user or organization."""
    device = devices.device(cloud.db, cloud.seal, caller.org_id, wanted.device_id)
    if wanted.new_user_id is not None:
        user = organizations.user(cloud.db, caller.org_id, wanted.new_user_id)
        devices.transfer_to_user(cloud.db, device, user)
    elif wanted.new_org_id is not None:
        if not reaches(cloud.db, caller.org_id, wanted.new_org_id):
            raise NotFound("Destination organization is not found or you don't have access to it.")
        devices.transfer_to_organization(cloud.db, device, wanted.new_org_id)
    else:
        raise Refusal("Specify newUserId or newOrgId.")
    return Response(status_code=204)


@router.delete("/device/owner", status_code=204, responses=refusals(400, 404))
async def remove_owner(cloud: TheCloud, caller: Caller, device_id: QueryDevice) -> Response:
    """Leave a device in its organization without an owner."""
    devices.remove_owner(cloud.db, devices.device(cloud.db, cloud.seal, caller.org_id, device_id))
    return Response(status_code=204)


@hardware.get("/isHardwareConnected", response_class=PlainTextResponse, responses=refusals(400, 500))
async def is_hardware_connected(cloud: TheCloud, token: str = "") -> PlainTextResponse:
    """Say `true` or `false`; [?] a token whose device was never connected says `false`."""
    token_id = tokens.find(cloud.db, cloud.seal, Secret(token)) if is_auth_token(token) else None
    if token_id is None:
        raise Refusal("Invalid token.")
    return PlainTextResponse("true" if cloud.presence.online(token_id) else "false")


def device_row(device: Device) -> DeviceRow:
    """Return a device as the API shows it; 0 is a time that has not been yet."""
    return DeviceRow(
        id=device.id,
        name=device.name,
        template_id=device.template_id,
        original_template_id=device.template_id,
        org_id=device.org_id,
        token=device.auth_token.reveal(),
        activated_at=device.activated_at,
        first_connect_time=device.first_connected_at or 0,
        connect_time=device.connected_at or 0,
        disconnect_time=device.disconnected_at or 0,
        owner_user_id=device.owner_id,
    )
