"""Claiming a device by its label: scanned by the camera, from a picture, or typed."""

from __future__ import annotations

from starlette.datastructures import UploadFile
from starlette.responses import JSONResponse, Response

from app.domain.errors import BadInput, StationError
from app.localcloud import customer_devices, tokens
from app.localcloud.accounts import thinking
from app.localcloud.organizations import ROOT_ID
from app.localcloud.pages.visit import Visit
from app.localcloud.pictures import NoCode, read_label, scanned

PICTURE, FRAME = "/claim/picture", "/claim/frame"


async def show(visit: Visit) -> Response:
    return visit.page("claim.html", who=visit.member)


async def act(visit: Visit) -> Response:
    """Claim the device whose label was typed, or read by a script."""
    visit.member  # noqa: B018  # before the form is read
    form = await visit.form()
    return _claim(visit, form.get("code", ""))


async def picture(visit: Visit) -> Response:
    """Claim the device whose label is in the uploaded picture."""
    visit.member  # noqa: B018  # before anything is unpacked
    async with visit.request.form(max_files=1, max_fields=2) as form:
        visit.check(str(form.get("token", "")))
        sent = form.get("picture")
        if not isinstance(sent, UploadFile) or not sent.filename:
            raise BadInput("Choose a picture first.")
        data = await sent.read()
    visit.count(visit.gate.frames, visit.member.id)
    return _claim(visit, await thinking(visit.cloud, read_label, data))


async def frame(visit: Visit) -> Response:
    """Read one picture of the camera, for browsers that cannot: `{"text": …}`, or `{"problem": …, "code": …}`.

    `code` says whether there is any code in it.
    """
    try:
        user = visit.member
        visit.check(visit.request.headers.get("x-form-token", ""))
        visit.count(visit.gate.frames, user.id)
        return JSONResponse({"text": await thinking(visit.cloud, read_label, await visit.request.body())})
    except StationError as problem:
        said = {"problem": visit.texts.sentence(problem), "code": not isinstance(problem, NoCode)}
        return JSONResponse(said, getattr(problem, "status", 200))


def _claim(visit: Visit, text: str) -> Response:
    """Claim for the user; a device that is the user's already is simply shown. Whoever has the label may claim.

    Only what fails counts as a try: who unpacks many devices guesses nothing.
    """
    user = visit.member
    visit.count(visit.gate.claims, user.id)
    qr_token, org_id = scanned(text)
    done, device_id = "yours", customer_devices.owned_token(visit.cloud.db, user, qr_token)
    if device_id is None:
        done, device_id = "claimed", tokens.claim(visit.cloud.db, qr_token, org_id, user, ROOT_ID)
    visit.gate.claims.give_back(str(user.id))
    return visit.to(f"/devices/{device_id}?done={done}")
