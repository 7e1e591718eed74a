"""Customers who make their account by themselves; it works once the mailed link was followed.

Whether an e-mail address has an account already is told in the mail only, never on a page. The link asks for the
password again: whoever registers somebody else's address gains nothing when that person follows the link.
"""

from __future__ import annotations

import re
import secrets

from starlette.responses import Response

from app.domain.errors import BadInput
from app.domain.secret import Secret
from app.localcloud import accounts, organizations
from app.localcloud.accounts import thinking
from app.localcloud.letters import letter
from app.localcloud.links import digest
from app.localcloud.mail import send_for_stranger
from app.localcloud.organizations import EMAIL, LINE, ROOT_ID
from app.localcloud.pages.visit import Visit
from app.localcloud.refusals import Forbidden

LONGEST_EMAIL, LONGEST_NAME = 254, 50


def checked_email(email: str) -> str:
    """Return an e-mail address. Raises BadInput."""
    if len(email) > LONGEST_EMAIL or not re.fullmatch(EMAIL, email):
        raise BadInput("This is no e-mail address: it must look like name@example.com.")
    return email


def checked_name(name: str, shortest: int = 1, longest: int = LONGEST_NAME) -> str:
    """Return the name of a person or an organization. Raises BadInput."""
    if not shortest <= len(name) <= longest or not re.fullmatch(LINE, name) or not name.isprintable():
        raise BadInput(
            "A name must have {shortest} to {longest} characters, on one line.", shortest=shortest, longest=longest
        )
    return name


async def show(visit: Visit) -> Response:
    _check_open(visit)
    return visit.page("register.html", shortest=accounts.SHORTEST)


async def act(visit: Visit) -> Response:
    """Keep the account and mail its link; the page says the same where the address is in use."""
    _check_open(visit)
    form = await visit.form()
    name, email = checked_name(form.get("name", "")), checked_email(form.get("email", ""))
    password = Secret(form.get("password", ""))
    accounts.check_new(password, email, name)
    visit.count(visit.gate.mailers, visit.address)
    visit.count(visit.gate.mails, email)
    kept = await thinking(visit.cloud, accounts.hashed, password)
    secret, to = Secret(secrets.token_urlsafe(32)), (email, name)
    if organizations.by_email(visit.cloud.db, email):
        mail = letter(visit.cloud, visit.texts, "exists", to, "/forgot", shown_to=ROOT_ID)
    else:
        accounts.register(visit.cloud, email, name, kept, visit.texts.language, digest(secret))
        mail = letter(visit.cloud, visit.texts, "confirm", to, "/confirm", secret, shown_to=ROOT_ID)
    await send_for_stranger(visit.cloud, mail)
    return visit.page("sent.html", email=email)


async def show_confirm(visit: Visit) -> Response:
    accounts.registered_password(visit.cloud, _hash(visit))
    return visit.page("confirm.html")


async def confirm(visit: Visit) -> Response:
    """Make the account, for who knows the password that it was registered with."""
    form = await visit.form()
    visit.count(visit.gate.accounts, _hash(visit).hex())
    kept = accounts.registered_password(visit.cloud, _hash(visit))
    if not await thinking(visit.cloud, accounts.matches, kept, Secret(form.get("password", ""))):
        raise Forbidden("This is not the password that you chose when you registered.")
    return visit.sign_in(accounts.confirm(visit.cloud, _hash(visit)).id, "/devices?done=welcome")


def _hash(visit: Visit) -> bytes:
    return digest(Secret(visit.request.path_params["secret"]))


def _check_open(visit: Visit) -> None:
    if not visit.cloud.settings.registration:
        raise Forbidden("Accounts are made by invitation here. Ask the maker of your device for one.")
