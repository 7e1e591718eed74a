"""Choosing a password by a mailed link: at first, by an invitation, or anew, where it was forgotten."""

from __future__ import annotations

from starlette.background import BackgroundTask
from starlette.responses import Response

from app.domain.secret import Secret
from app.localcloud import accounts, organizations
from app.localcloud.accounts import thinking
from app.localcloud.letters import letter
from app.localcloud.links import Kind, Link, issue, look
from app.localcloud.mail import send_later
from app.localcloud.organizations import UserStatus
from app.localcloud.pages.register import checked_email
from app.localcloud.pages.visit import Visit


async def show(visit: Visit) -> Response:
    link = _link(visit)
    organization = organizations.organization(visit.cloud.db, link.user.org_id).name
    first = link.kind is Kind.INVITATION
    return visit.page(
        "password.html", email=link.user.email, organization=organization, first=first, shortest=accounts.SHORTEST
    )


async def choose(visit: Visit) -> Response:
    """Take the password, and sign its user in."""
    form = await visit.form()
    link, password = _link(visit), Secret(form.get("password", ""))
    accounts.check_new(password, link.user.email, link.user.name)
    kept = await thinking(visit.cloud, accounts.hashed, password)
    accounts.choose_password(visit.cloud, link, _secret(visit), kept)
    return visit.sign_in(link.user.id, "/devices?done=welcome")


async def show_forgot(visit: Visit) -> Response:
    return visit.page("forgot.html")


async def forgot(visit: Visit) -> Response:
    """Mail a link to whoever has an account with this address; the page says the same to all, at once."""
    form = await visit.form()
    email = checked_email(form.get("email", ""))
    visit.count(visit.gate.mailers, visit.address)
    visit.count(visit.gate.mails, email)
    response = visit.page("sent.html", email=email)
    response.background = BackgroundTask(_remind, visit, email)
    return response


async def _remind(visit: Visit, email: str) -> None:
    cloud, user = visit.cloud, organizations.by_email(visit.cloud.db, email)
    if user is None:
        return
    kind, seconds = Kind.PASSWORD, cloud.settings.link_seconds
    if user.status is UserStatus.PENDING:
        kind, seconds = Kind.INVITATION, cloud.settings.invitation_seconds
    with cloud.db.transaction() as connection:
        secret = issue(connection, kind, user.id, seconds)
    await send_later(cloud, letter(cloud, visit.texts, "password", (user.email, user.name), f"/{kind}", secret))


def _secret(visit: Visit) -> Secret:
    return Secret(visit.request.path_params["secret"])


def _link(visit: Visit) -> Link:
    return look(visit.cloud.db, _secret(visit), Kind.INVITATION, Kind.PASSWORD)
