"""Devices that come back: the ways that they may go, and the steps of each way in their order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import BadInput
from app.domain.people import Act

_TARGET = re.compile(r"(user|organization) ([1-9][0-9]{0,17})", re.ASCII)


class Way(StrEnum):
    """What becomes of a device that came back."""

    RESELL = "resell"  # as it is: same token, same label
    REPROVISION = "reprovision"  # a new unit follows: new token, new label
    TRANSFER = "transfer"  # to another customer, in the cloud only
    SCRAP = "scrap"  # for good


class ReturnStep(StrEnum):
    """One step of a way; all but PROVISION are done at the returns desk."""

    DISCLAIM = "disclaim"  # the cloud says that nobody owns it
    CLEAR = "clear"  # user data erased, and the token alone in its area: both read back
    LABEL = "label"  # the label on the device was scanned, or printed anew and scanned
    VOID = "void"  # its label is destroyed; the unit is returned, its token burnt
    PROVISION = "provision"  # the unit that follows is closed; done by the line
    OLD_TOKEN = "old token"  # noqa: S105 retired, or deleted in the cloud
    TRANSFER = "transfer"  # the cloud says that the other one has it
    DELETE = "delete"  # the unit is scrapped, and the cloud no longer lists its token
    ERASE = "erase"  # its flash was read back empty, or why that cannot be had
    DESTROY = "destroy"  # its label is destroyed


S = ReturnStep
STEPS: dict[Way, tuple[ReturnStep, ...]] = {
    Way.RESELL: (S.DISCLAIM, S.CLEAR, S.LABEL),
    Way.REPROVISION: (S.DISCLAIM, S.VOID, S.PROVISION, S.OLD_TOKEN),
    Way.TRANSFER: (S.TRANSFER,),
    Way.SCRAP: (S.DELETE, S.ERASE, S.DESTROY),
}

ACTS = {S.DISCLAIM: Act.DISCLAIM, S.VOID: Act.VOID_CLOSED}
"""What a step is to the table of permissions where it is more than taking a device back; what deletes is not here: that
depends on whose the token is.
"""


class ReturnOutcome(StrEnum):
    DONE = "done"
    GIVEN_UP = "given up"  # before anything was done that cannot be undone, or because nothing is left to do it with


@dataclass(frozen=True, slots=True)
class Return:
    """One device that came back, on its way."""

    id: str
    unit: str  # its name
    way: Way
    step: ReturnStep | None  # the last one that is done
    target: str  # whose it shall be, see `parse_target`; "" where it is not transferred
    touched: bool  # its flash may have been changed
    who: str
    why: str
    begun_at: str  # ISO 8601, UTC
    ended_at: str | None
    outcome: ReturnOutcome | None
    follower: str  # name of the unit that followed it; "" while there is none

    @property
    def next(self) -> ReturnStep | None:
        """The step that comes now; None where it has ended."""
        if self.ended_at:
            return None
        steps = STEPS[self.way]
        return steps[steps.index(self.step) + 1] if self.step else steps[0]


def parse_target(text: str) -> tuple[str, int]:
    """Return whose a device shall be: `user` or `organization`, and its id. Raises BadInput."""
    match = _TARGET.fullmatch(" ".join(text.lower().split()))
    if match is None:
        raise BadInput("Say to whom: “user” or “organization” and its id in the cloud, like user 12.")
    return match[1], int(match[2])
