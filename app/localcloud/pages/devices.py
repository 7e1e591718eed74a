"""A customer's devices: which there are, whether they are online, and their end."""

from __future__ import annotations

from starlette.responses import JSONResponse, Response

from app.localcloud import customer_devices as seen
from app.localcloud import devices
from app.localcloud.pages.register import checked_name
from app.localcloud.pages.visit import Visit
from app.localcloud.templates import DEVICE_NAME, metafields

_SIZE = 50


async def show_all(visit: Visit) -> Response:
    number = _number(visit)
    found, total = seen.page(visit.cloud.db, visit.member, number * _SIZE, _SIZE)
    online = {device.id for device in found if visit.cloud.presence.online(device.token_id)}
    more = (number + 1) * _SIZE < total
    return visit.page("devices.html", devices=found, online=online, total=total, number=number, more=more)


async def online(visit: Visit) -> Response:
    """Say which devices are online, of those that a page of the list shows, or of the one that is asked for."""
    if visit.user is None:
        return JSONResponse({"online": []}, 401)
    asked = visit.request.query_params.get("device", "")
    if asked.isascii() and asked.isdigit() and len(asked) < 16:
        found = [seen.see(visit.cloud.db, visit.user, int(asked))]
    else:
        found, _ = seen.page(visit.cloud.db, visit.user, _number(visit) * _SIZE, _SIZE)
    return JSONResponse({"online": [device.id for device in found if visit.cloud.presence.online(device.token_id)]})


async def show(visit: Visit) -> Response:
    device = seen.see(visit.cloud.db, visit.member, device_number(visit))
    return visit.page(
        "device.html",
        device=device,
        online={device.id} if visit.cloud.presence.online(device.token_id) else set(),
        changeable=seen.may_change(visit.member, device),
        fields=_fields(visit, device),
    )


async def delete(visit: Visit) -> Response:
    """Delete a device from the account: it is unclaimed, and whoever has its label can claim it."""
    user = visit.member
    await visit.form()
    known = seen.changeable(visit.cloud.db, user, device_number(visit))
    devices.delete(visit.cloud.db, devices.device(visit.cloud.db, visit.cloud.seal, known.org_id, known.id))
    visit.cloud.presence.drop(known.token_id)
    return visit.to("/devices?done=deleted")


async def rename(visit: Visit) -> Response:
    """Give a device another name."""
    user, form = visit.member, await visit.form()
    known = seen.changeable(visit.cloud.db, user, device_number(visit))
    whole = devices.device(visit.cloud.db, visit.cloud.seal, known.org_id, known.id)
    named = next(f.id for f in metafields(visit.cloud.db, whole.template_id) if f.type == DEVICE_NAME)
    devices.set_field(visit.cloud.db, whole, named, checked_name(form.get("name", "")))
    return visit.to(f"/devices/{known.id}")


def device_number(visit: Visit) -> int:
    """Return the id of the device that a path names; 0, which no device has, for one beyond all."""
    number: int = visit.request.path_params["device_id"]
    return number if number < 2**53 else 0


def _fields(visit: Visit, device: seen.Seen) -> list[devices.Field]:
    whole = devices.device(visit.cloud.db, visit.cloud.seal, device.org_id, device.id)
    return [field for field in devices.fields(visit.cloud.db, whole) if field.value]


def _number(visit: Visit) -> int:
    asked = visit.request.query_params.get("page", "")
    return int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 7 else 0
