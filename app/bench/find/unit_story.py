"""All that the station knows of one unit, from its file: how it came to be, who did what, and what was found."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.bench.qa.inspection_export import findings
from app.domain.inspections import Inspection
from app.domain.returns import Return
from app.domain.secret import mask_tokens
from app.domain.units import Copy, Unit
from app.store.station_store import Store
from app.store.token_cache import CloudSide
from app.store.units import Entry


@dataclass(frozen=True, slots=True)
class Moment:
    """One row of a unit's history; `seconds` since the state before began, None where no state changed."""

    entry: Entry
    seconds: float | None


@dataclass(frozen=True, slots=True)
class Story:
    """One unit. It holds no AuthToken, and free texts with what looks like one are blotted out."""

    unit: Unit
    template: str
    moments: tuple[Moment, ...]  # oldest first
    copies: tuple[Copy, ...]
    inspections: tuple[Inspection, ...]
    measured: tuple[dict[str, str], ...]  # their findings, as QA exports them
    returns: tuple[Return, ...]
    follows: str  # name of the unit that its device was before; "" where it was none
    followed_by: str  # name of the unit that its device became
    fields: dict[str, str]  # the token's metadata
    cloud: CloudSide  # as it was heard last
    customer: str  # name of the organization that has the token; "" where it is not known


def tell(store: Store, name: str) -> Story:
    """Return the story of a unit, without asking the cloud. Raises BadInput for an unknown one, StoreError."""
    unit = store.journal.named(name)
    cloud = store.tokens.cloud_side(unit.qr_token)
    inspections = tuple(store.inspections.of(unit))
    return Story(
        unit=dataclasses.replace(unit, why=mask_tokens(unit.why)),
        template=store.tokens.origin(unit.qr_token)[1],
        moments=tuple(_moments(store.journal.history(unit))),
        copies=tuple(dataclasses.replace(copy, reason=mask_tokens(copy.reason)) for copy in store.journal.copies(unit)),
        inspections=inspections,
        measured=tuple(
            row | {"note": mask_tokens(row["note"])} for row in (findings(store, [unit]) if inspections else ())
        ),
        returns=tuple(dataclasses.replace(each, why=mask_tokens(each.why)) for each in store.returns.of(unit)),
        follows=store.returns.follows(unit),
        followed_by=store.returns.followed_by(unit),
        fields={name: mask_tokens(value) for name, value in store.fields.of(unit.qr_token).items()},
        cloud=cloud,
        customer=store.organizations.name(cloud.claimed_org_id) if cloud.claimed_org_id else "",
    )


def as_json(story: Story) -> dict[str, Any]:
    """Return a story as `--json` and the export print it, with stable names."""
    facts = dataclasses.asdict(story.unit)
    return {
        "unit": facts.pop("name"),
        **facts,
        "template": story.template,
        "metadata": story.fields,
        "cloud": {
            "status": story.cloud.status,
            "gone": story.cloud.gone,
            "organization": story.cloud.claimed_org_id,
            "organization_name": story.customer,
            "device": story.cloud.device_id,
        },
        "copies": [dataclasses.asdict(copy) for copy in story.copies],
        "history": [dataclasses.asdict(moment.entry) | {"seconds": moment.seconds} for moment in story.moments],
        "inspections": list(story.measured),
        "returns": [dataclasses.asdict(each) for each in story.returns],
        "follows": story.follows,
        "followed_by": story.followed_by,
    }


def _moments(history: Sequence[Entry]) -> list[Moment]:
    moments, since = [], None
    for entry in history:
        seconds = None
        if entry.after:
            at = datetime.fromisoformat(entry.at)
            seconds = round((at - since).total_seconds(), 3) if since else None
            since = at
        moments.append(Moment(dataclasses.replace(entry, why=mask_tokens(entry.why)), seconds))
    return moments
