"""A device goes from one user to another without being disclaimed.

Within the giver's organization (an administrator's: those below it, too) it goes at once. Anybody else is offered it by
mail, and takes it or leaves it; the page never tells whether an address has an account. Only the latest offer is good:
whoever mistook the address gives another one, be it one without an account.
"""

from __future__ import annotations

from starlette.background import BackgroundTask
from starlette.responses import Response

from app.domain.secret import Secret
from app.localcloud import customer_devices as seen
from app.localcloud import devices, organizations
from app.localcloud.customer_devices import Seen
from app.localcloud.letters import letter
from app.localcloud.links import Kind, Link, gone, issue, look, use, withdraw
from app.localcloud.mail import send_later
from app.localcloud.organizations import Role, User, UserStatus, reaches
from app.localcloud.pages.devices import device_number
from app.localcloud.pages.register import checked_email
from app.localcloud.pages.visit import Visit
from app.localcloud.refusals import Refusal
from app.localcloud.texts import for_locale


async def transfer(visit: Visit) -> Response:
    """Give a device to the user with an e-mail address, or offer it."""
    giver, form = visit.member, await visit.form()
    device = seen.changeable(visit.cloud.db, giver, device_number(visit))
    email = checked_email(form.get("email", ""))
    taker = organizations.by_email(visit.cloud.db, email)
    if taker and taker.id == device.owner_id:
        raise Refusal("The device is this user's already.")
    if taker and _within(visit, giver, taker):
        _give(visit, device, taker)
        return visit.to("/devices?done=transferred")
    visit.count(visit.gate.mailers, f"user {giver.id}")
    visit.count(visit.gate.mails, email)
    withdraw(visit.cloud.db, device.id)
    response = visit.to("/devices?done=offered")
    if taker and taker.status is UserStatus.ACTIVE:
        response.background = BackgroundTask(_offer, visit, device, giver, taker)
    return response


async def show(visit: Visit) -> Response:
    link, device, giver = _offered(visit)
    return visit.page("offer.html", device=device, giver=giver, email=link.user.email)


async def take(visit: Visit) -> Response:
    """Take what is offered; the mailed link proves who takes it."""
    await visit.form()
    link, device, _ = _offered(visit)
    with visit.cloud.db.transaction() as connection:
        use(connection, _secret(visit))
    _give(visit, device, link.user)
    return visit.to("/devices?done=taken" if visit.user else "/sign-in?done=taken")


async def _offer(visit: Visit, device: Seen, giver: User, taker: User) -> None:
    cloud = visit.cloud
    with cloud.db.transaction() as connection:
        secret = issue(connection, Kind.OFFER, taker.id, cloud.settings.link_seconds, (device.id, giver.id))
    texts, to = for_locale(taker.locale), (taker.email, taker.name)
    await send_later(cloud, letter(cloud, texts, "offer", to, "/offer", secret, giver=giver.email, device=device.name))


def _offered(visit: Visit) -> tuple[Link, Seen, User]:
    """Return what a link offers. Raises NotFound, also where who offered it may not give it (any more)."""
    link = look(visit.cloud.db, _secret(visit), Kind.OFFER)
    row = visit.cloud.db.row("SELECT email FROM users WHERE id = ?", link.from_id)
    giver = organizations.by_email(visit.cloud.db, row["email"]) if row else None
    if giver is None or link.device_id is None:
        raise gone()
    try:
        return link, seen.changeable(visit.cloud.db, giver, link.device_id), giver
    except Refusal as error:
        raise gone() from error


def _within(visit: Visit, giver: User, taker: User) -> bool:
    if giver.role_id == Role.ADMIN:
        return reaches(visit.cloud.db, giver.org_id, taker.org_id)
    return giver.org_id == taker.org_id


def _give(visit: Visit, device: Seen, taker: User) -> None:
    whole = devices.device(visit.cloud.db, visit.cloud.seal, device.org_id, device.id)
    devices.transfer_to_user(visit.cloud.db, whole, taker)
    withdraw(visit.cloud.db, device.id)


def _secret(visit: Visit) -> Secret:
    return Secret(visit.request.path_params["secret"])
