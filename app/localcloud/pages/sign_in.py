"""Signing in and out."""

from __future__ import annotations

from starlette.responses import Response

from app.domain.secret import Secret
from app.localcloud.accounts import matches, password_of, thinking
from app.localcloud.pages.visit import Visit
from app.localcloud.refusals import Forbidden


async def home(visit: Visit) -> Response:
    """Go to where the visitor's way begins."""
    return visit.to("/devices" if visit.user else "/sign-in")


async def show(visit: Visit) -> Response:
    return visit.to("/devices") if visit.user and not visit.problem else visit.page("sign-in.html")


async def act(visit: Visit) -> Response:
    """Sign in. A wrong password and an unknown e-mail address are refused alike, and take as long."""
    form = await visit.form()
    email = form.get("email", "")
    visit.count(visit.gate.addresses, visit.address)
    visit.count(visit.gate.accounts, email)
    user_id, kept = password_of(visit.cloud.db, email) or (0, None)
    if not await thinking(visit.cloud, matches, kept, Secret(form.get("password", ""))):
        raise Forbidden("E-mail or password is wrong.")
    visit.gate.accounts.forget(email.casefold())
    return visit.sign_in(user_id, "/devices")


async def out(visit: Visit) -> Response:
    await visit.form()
    return visit.sign_out("/sign-in?done=signed_out")
