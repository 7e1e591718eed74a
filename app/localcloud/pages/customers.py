"""An administrator's customers: sub-organizations, and who is invited to them (the PRO way)."""

from __future__ import annotations

from starlette.responses import Response

from app.domain.errors import BadInput
from app.localcloud import invitations, organizations
from app.localcloud.organizations import OrganizationType, Role
from app.localcloud.pages.register import checked_email, checked_name
from app.localcloud.pages.visit import Visit
from app.localcloud.texts import LANGUAGES

_SIZE, _PEOPLE = 50, 100
_SHORTEST_ORGANIZATION, _LONGEST_ORGANIZATION = 3, 100
_LOCALES = {"en": "en_US", "de": "de_DE", "es": "es_ES", "zh": "zh_CN"}


async def show(visit: Visit) -> Response:
    """Show the organization and those directly below it, with their users."""
    admin, db = visit.admin, visit.cloud.db
    asked = visit.request.query_params.get("page", "")
    number = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 7 else 0
    below, total = organizations.children(db, admin.org_id, number * _SIZE, _SIZE)
    groups = [organizations.organization(db, admin.org_id), *below]
    people = {group.id: organizations.users(db, group.id, 0, _PEOPLE)[0] for group in groups}
    more = (number + 1) * _SIZE < total
    smtp = visit.cloud.settings.smtp is not None
    return visit.page(
        "customers.html", groups=groups, people=people, languages=LANGUAGES, number=number, more=more, smtp=smtp
    )


async def create(visit: Visit) -> Response:
    """Create a sub-organization and invite its first user, its administrator."""
    admin, form = visit.admin, await visit.form()
    organization = checked_name(form.get("organization", ""), _SHORTEST_ORGANIZATION, _LONGEST_ORGANIZATION)
    email, name, locale = _person(form)
    if organizations.by_email(visit.cloud.db, email):
        raise BadInput("{email} has an account already.", email=email)
    invitations.check_rate(visit.cloud)
    made = organizations.create(visit.cloud.db, admin.org_id, organization, OrganizationType.BUSINESS, "UTC", None)
    await invitations.invite(visit.cloud, admin.org_id, made.id, email, name, Role.ADMIN, locale)
    return visit.to("/customers?done=invited")


async def invite(visit: Visit) -> Response:
    """Invite another user to an organization of the administrator's."""
    admin, form = visit.admin, await visit.form()
    org_id = _number(form.get("org", ""))
    if not organizations.reaches(visit.cloud.db, admin.org_id, org_id):
        raise BadInput("There is no such organization among yours.")
    email, name, locale = _person(form)
    role = Role.ADMIN if form.get("role") == "admin" else Role.USER
    await invitations.invite(visit.cloud, admin.org_id, org_id, email, name, role, locale)
    return visit.to("/customers?done=invited")


async def again(visit: Visit) -> Response:
    """Send an invitation again."""
    admin, form = visit.admin, await visit.form()
    user = organizations.user(visit.cloud.db, admin.org_id, _number(form.get("user", "")))
    await invitations.invite_again(visit.cloud, admin.org_id, user)
    return visit.to("/customers?done=invited")


def _person(form: dict[str, str]) -> tuple[str, str, str | None]:
    email, name = checked_email(form.get("email", "")), checked_name(form.get("name", ""))
    return email, name, _LOCALES.get(form.get("language", ""))


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else 0
