"""`/api/v1/organization…`: organizations, their users and their templates."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from app.localcloud import invitations, organizations, templates
from app.localcloud.api.access import ALWAYS, Caller, QueryOrg, TheCloud, WhichPage, within
from app.localcloud.api.errors import refusals
from app.localcloud.api.models import (
    CreateOrganization,
    Invite,
    MetafieldRow,
    OrganizationRow,
    Page,
    TemplateRow,
    UserRow,
)
from app.localcloud.organizations import Organization, Role, User, reaches
from app.localcloud.refusals import NotFound

router = APIRouter(prefix="/api/v1/organization", tags=["Organizations"], responses=ALWAYS)


@router.get("/profile", response_model_exclude_none=True)
async def profile(cloud: TheCloud, caller: Caller) -> OrganizationRow:
    """Show the organization that the client belongs to."""
    return _organization(organizations.organization(cloud.db, caller.org_id))


@router.get("", response_model_exclude_none=True, responses=refusals(400, 404))
async def show(cloud: TheCloud, caller: Caller, org_id: QueryOrg = None) -> OrganizationRow:
    """Show an organization: the client's own, or one below it."""
    return _organization(organizations.organization(cloud.db, within(cloud, caller, org_id)))


@router.get("/sub-organizations", response_model_exclude_none=True, responses=refusals(400, 404))
async def sub_organizations(
    cloud: TheCloud, caller: Caller, paging: WhichPage, org_id: QueryOrg = None
) -> Page[OrganizationRow]:
    """List an organization's direct sub-organizations."""
    rows, total = organizations.children(cloud.db, within(cloud, caller, org_id), paging.offset, paging.size)
    return Page(content=[_organization(row) for row in rows], total_elements=total)


@router.post("/create", status_code=201, response_model_exclude_none=True, responses=refusals(400, 404, 413))
async def create(cloud: TheCloud, caller: Caller, wanted: CreateOrganization) -> OrganizationRow:
    """Create a sub-organization, of the client's own organization where no other parent is named."""
    parent_id = wanted.parent_id or caller.org_id
    if not reaches(cloud.db, caller.org_id, parent_id):
        raise NotFound("Parent organization is not found or you don't have access to it.")
    return _organization(
        organizations.create(cloud.db, parent_id, wanted.name, wanted.type, wanted.tz, wanted.description)
    )


@router.get("/users", response_model_exclude_none=True, responses=refusals(400, 404))
async def list_users(cloud: TheCloud, caller: Caller, paging: WhichPage, org_id: QueryOrg = None) -> Page[UserRow]:
    """List an organization's users."""
    rows, total = organizations.users(cloud.db, within(cloud, caller, org_id), paging.offset, paging.size)
    return Page(content=[_user(row) for row in rows], total_elements=total)


@router.post("/users/invite", status_code=201, response_model_exclude_none=True, responses=refusals(400, 404, 413))
async def invite(cloud: TheCloud, caller: Caller, wanted: Invite) -> UserRow:
    """Invite a user by e-mail; one who has not accepted yet is sent the invitation again.

    Devices can be claimed for a user who is still pending. Where the mail cannot be sent, the answer says so.
    """
    org_id, role = within(cloud, caller, wanted.org_id), Role(wanted.role_id)
    return _user(await invitations.invite(cloud, caller.org_id, org_id, wanted.email, wanted.name, role, wanted.locale))


@router.get("/templates", responses=refusals(400, 404))
async def list_templates(
    cloud: TheCloud, caller: Caller, paging: WhichPage, org_id: QueryOrg = None
) -> Page[TemplateRow]:
    """List the templates that an organization can use: its own and those above it."""
    rows, total = templates.page(cloud.db, within(cloud, caller, org_id), paging.offset, paging.size)
    return Page(
        content=[
            TemplateRow(id=row.id, template_ids=[row.text_id], parent_id=0, org_id=row.org_id, name=row.name)
            for row in rows
        ],
        total_elements=total,
    )


@router.get("/template/metafields", responses=refusals(400, 404))
async def metafields(
    cloud: TheCloud,
    caller: Caller,
    template_id: Annotated[str, Query(alias="templateId", pattern="^(TMPL[A-Za-z0-9_-]{1,32}|[1-9][0-9]{0,18})$")],
) -> list[MetafieldRow]:
    """Show a template's metadata fields; it is named by its integer or its TMPL… id."""
    template = templates.template(cloud.db, caller.org_id, template_id)
    return [
        MetafieldRow(id=field.id, name=field.name, type=field.type, description=field.description)
        for field in templates.metafields(cloud.db, template.id)
    ]


def _organization(organization: Organization) -> OrganizationRow:
    return OrganizationRow(
        id=organization.id,
        name=organization.name,
        description=organization.description,
        parent_organization_id=organization.parent_id,
        tz=organization.tz,
        last_modified_ts=organization.changed_at,
    )


def _user(user: User) -> UserRow:
    return UserRow(
        id=user.id,
        name=user.name,
        email=user.email,
        role_id=user.role_id,
        org_id=user.org_id,
        locale=user.locale,
        status=user.status,
        last_modified_ts=user.changed_at,
    )
