"""The Platform API as plain calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from app.cloud import shapes
from app.cloud.answer import Answer
from app.cloud.backoff import Patience, at_once
from app.cloud.errors import NotFound, NotOffered
from app.cloud.paging import pages
from app.cloud.profile import Profile
from app.cloud.reading import refuse
from app.cloud.sender import Sender
from app.cloud.session import Session
from app.cloud.shapes import Call, DeviceField, Metafield, Organization, Page, PlanLimit, TokenPage
from app.domain.errors import CloudError
from app.domain.tokens import StaticToken, Template

T = TypeVar("T")

_GATEWAY_SECONDS = 5.0

_LONG_SECONDS = 900.0  # for the answer to a file of 100,000 rows


def _forget(host: str) -> None:
    del host


class CloudClient:
    """One organization's cloud; threads may share it.

    `host` is the region host that an earlier run was sent to, `on_host` hears of each new one; credentials go only to
    hosts that the profile admits. Every call raises CloudRetry (off, busy, broken: later), CloudSignIn (credentials,
    permissions), NotFound, Refused, CloudError (anything else that is not an answer), and Cancelled after `close()`.
    """

    def __init__(
        self,
        profile: Profile,
        host: str | None = None,
        on_host: Callable[[str], None] = _forget,
        patience: Patience = Patience(),  # noqa: B008 it is frozen
    ) -> None:
        self._sender = Sender(profile, host, on_host)
        self._session = Session(profile, self._sender)
        self._patience = patience

    def sign_in(self) -> None:
        """Sign in, whether or not that is due."""
        self._session.sign_in(self._patience)

    def organization(self, org_id: int | None = None) -> Organization:
        """Return the organization that the client belongs to, or one below it by its id."""
        if org_id is not None:
            return self._get(shapes.ORGANIZATION, shapes.organization, orgId=org_id)
        return self._get(shapes.PROFILE, shapes.organization)

    def templates(self) -> list[Template]:
        """Return all templates of the organization."""

        def fetch(page: int, size: int) -> Page[Template]:
            return self._get(shapes.TEMPLATES, shapes.template_page, page=page, size=size)

        return [template for page in pages(fetch) for template in page.rows]

    def metafields(self, template_id: str) -> list[Metafield]:
        """Return the metadata fields of a template, by its `TMPL…` id."""
        return self._get(shapes.METAFIELDS, shapes.metafields, templateId=template_id)

    def static_tokens(self, page: int, size: int, seconds: float | None = None) -> TokenPage:
        """Return one page of the static-token list; `page` counts from 0, `size` is 1 to 1000 (older servers: 100).

        With `seconds` it is asked once and waited for no longer than that; a sign-in that is due comes on top.
        """
        patience = at_once(seconds) if seconds else None
        return self._get(shapes.STATIC_TOKENS, shapes.token_page, patience, page=page, size=size)

    def limits(self) -> PlanLimit | None:
        """Return how many static tokens the plan allows, None where the cloud does not say."""
        try:
            return self._get(shapes.LIMIT, shapes.plan_limit)
        except (NotOffered, NotFound):
            return None

    def gateway(self) -> tuple[str, int] | None:
        """Return host and port where an embedded cloud's devices log in, None where the cloud does not say."""
        try:
            return self._get(shapes.GATEWAYS, shapes.gateway, at_once(_GATEWAY_SECONDS))
        except (NotOffered, NotFound):
            return None

    def generate(self, product_id: int, count: int) -> list[StaticToken]:
        """Create tokens of a template; return those that the answer tells, none where it does not: a sync brings them.

        Raises OutcomeUnknown where the answer is lost, NotOffered where the cloud has no API for it.
        """
        return _told(self._post(shapes.GENERATE, shapes.generate_body(product_id, count)))

    def create_from_rows(self, product_id: int, rows: Sequence[Mapping[str, str]]) -> list[StaticToken]:
        """Create a token for each row of metadata, all or none; return them in the rows' order, as `generate` does.

        `rows` hold values by the names of the template's metadata fields. Raises as `generate` does.
        """
        patience = replace(self._patience, answer_seconds=_LONG_SECONDS)
        return _told(self._post(shapes.IMPORT, shapes.import_body(product_id, rows), patience))

    def claim(self, token: str, user_id: int) -> None:
        """Claim a token (QR token or label text) for a user. Raises OutcomeUnknown where the answer is lost."""
        self._post(shapes.CLAIM, shapes.claim_body(token, user_id))

    def unclaim(self, qr_token: str) -> None:
        """Take a token's device out of its organization. Raises OutcomeUnknown where the answer is lost."""
        self._post(shapes.UNCLAIM, shapes.unclaim_body(qr_token))

    def delete(self, qr_token: str) -> None:
        """Delete a token for good, with its device. Raises as `generate` does, and NotFound for an unknown token."""
        _done(self._session.ask(shapes.DELETE, {"token": qr_token}, None, self._patience))

    def device_metafields(self, device_id: int) -> list[DeviceField]:
        """Return the metadata of a device."""
        return self._get(shapes.DEVICE_FIELDS, shapes.device_fields, deviceId=device_id)

    def set_device_metafield(self, device_id: int, field_id: int, value: str) -> None:
        """Give one metadata field of a device its value."""
        self._post(shapes.SET_DEVICE_FIELD, shapes.device_field_body(device_id, field_id, value))

    def transfer(self, device_id: int, *, user_id: int | None = None, org_id: int | None = None) -> None:
        """Give a device to a user, or to an organization. Raises OutcomeUnknown where the answer is lost."""
        self._post(shapes.TRANSFER, shapes.transfer_body(device_id, user_id, org_id))

    def device_online(self, device_id: int) -> bool:
        """Tell whether a device is connected."""
        return self._get(shapes.ONLINE, shapes.online, deviceId=device_id)

    def close(self) -> None:
        """End what is under way in any thread, waits too, with Cancelled, and close the connections."""
        self._sender.wire.close()

    def _get(self, call: Call, shape: Callable[[object], T], patience: Patience | None = None, **query: object) -> T:
        return self._session.ask(call, query, None, patience or self._patience).read(shape)

    def _post(self, call: Call, body: Mapping[str, object], patience: Patience | None = None) -> Answer:
        return _done(self._session.ask(call, {}, body, patience or self._patience))


def _done(answer: Answer) -> Answer:
    """Return an answer to something that was to be done. Raises CloudError where a web page stands in its place."""
    if answer.web_page:
        refuse("the answer")
    return answer


def _told(answer: Answer) -> list[StaticToken]:
    """Return the tokens that an answer tells; it is a guess that it tells them, and that they were created is not."""
    try:
        return list(answer.read(shapes.token_page).rows)
    except CloudError:
        return []
