"""The customer's own account."""

from __future__ import annotations

from starlette.responses import Response

from app.domain.secret import Secret
from app.localcloud import accounts, organizations
from app.localcloud.accounts import thinking
from app.localcloud.pages.visit import Visit
from app.localcloud.refusals import Forbidden


async def show(visit: Visit) -> Response:
    organization = organizations.organization(visit.cloud.db, visit.member.org_id).name
    return visit.page("account.html", organization=organization, shortest=accounts.SHORTEST)


async def change(visit: Visit) -> Response:
    """Change the password; all sessions end but a new one."""
    user, form = visit.member, await visit.form()
    visit.count(visit.gate.accounts, user.email)
    _, kept = accounts.password_of(visit.cloud.db, user.email) or (0, None)
    if not await thinking(visit.cloud, accounts.matches, kept, Secret(form.get("password", ""))):
        raise Forbidden("The present password is wrong.")
    new = Secret(form.get("new_password", ""))
    accounts.check_new(new, user.email, user.name)
    accounts.change_password(visit.cloud, user, await thinking(visit.cloud, accounts.hashed, new))
    return visit.sign_in(user.id, "/account?done=password_changed")
