"""Invitations by e-mail: somebody becomes a user of an organization by choosing a password."""

from __future__ import annotations

from app.domain.secret import Secret
from app.localcloud import organizations
from app.localcloud.cloud import Cloud
from app.localcloud.letters import letter
from app.localcloud.links import Kind, issue, issued_today
from app.localcloud.mail import FOLDER, MailFailed, keep, send
from app.localcloud.organizations import FIRST_ADMIN, ROOT_ID, Role, User, UserStatus
from app.localcloud.refusals import Refusal
from app.localcloud.texts import for_locale

FIRST_FILE = "first-administrator.eml"


async def invite(
    cloud: Cloud, from_org: int, org_id: int, email: str, name: str, role: Role, locale: str | None
) -> User:
    """Invite a user, on behalf of an organization; one who has not accepted yet is sent the invitation again.

    Raises Refusal: e-mail in use, or too many invitations within a day; MailFailed: the user is there, but was not
    told, and can be invited again.
    """
    known = organizations.by_email(cloud.db, email)
    if known and known.org_id == org_id and known.status is UserStatus.PENDING:
        return await invite_again(cloud, from_org, known)
    with cloud.db.transaction() as connection:
        check_rate(cloud)
        user = organizations.add_user(connection, org_id, email, name, role, locale)
        secret = issue(connection, Kind.INVITATION, user.id, cloud.settings.invitation_seconds)
    await _mail(cloud, from_org, user, secret)
    return user


async def invite_again(cloud: Cloud, from_org: int, user: User) -> User:
    """Send a user who has not accepted yet another link; the old one is void. Raises as `invite`."""
    if user.status is not UserStatus.PENDING:
        raise Refusal("{name} has accepted the invitation already.", name=user.name)
    with cloud.db.transaction() as connection:
        check_rate(cloud)
        secret = issue(connection, Kind.INVITATION, user.id, cloud.settings.invitation_seconds)
    await _mail(cloud, from_org, user, secret)
    return user


def invite_first_administrator(cloud: Cloud) -> None:
    """While the cloud's first administrator has no password, keep an invitation in the mail folder.

    It is written at each start, for the address that the cloud listens at now; older ones are void. Raises StoreError.
    """
    with cloud.db.transaction() as connection:
        admin = connection.execute(
            "SELECT id, name FROM users WHERE org_id = ? AND email = ? AND password IS NULL", (ROOT_ID, FIRST_ADMIN)
        ).fetchone()
        if admin is None:
            (cloud.folder / FOLDER / FIRST_FILE).unlink(missing_ok=True)
            return
        secret = issue(connection, Kind.PASSWORD, admin["id"], cloud.settings.invitation_seconds)
    organization = organizations.organization(cloud.db, ROOT_ID).name
    to = (FIRST_ADMIN, admin["name"])
    keep(
        cloud,
        letter(cloud, for_locale(None), "invitation", to, "/password", secret, organization=organization),
        FIRST_FILE,
    )


def check_rate(cloud: Cloud) -> None:
    """Raise Refusal where no more invitations may be sent today."""
    a_day = cloud.limits.invitations_a_day
    if issued_today(cloud.db, Kind.INVITATION) >= a_day:
        raise Refusal("{a_day} invitations were sent within a day. Send the next one tomorrow.", a_day=a_day)


async def _mail(cloud: Cloud, from_org: int, user: User, secret: Secret) -> None:
    organization = organizations.organization(cloud.db, user.org_id).name
    to, texts = (user.email, user.name), for_locale(user.locale)
    mail = letter(cloud, texts, "invitation", to, "/invitation", secret, shown_to=from_org, organization=organization)
    try:
        await send(cloud, mail)
    except MailFailed as error:
        raise MailFailed(
            "{email} is invited, but the mail was not sent: {problem} Invite them again to send it again.",
            email=user.email,
            problem=error,
        ) from error
