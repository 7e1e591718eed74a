"""The window's words for the returns desk: its ways, their steps, and what to do now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.bench.returns.returns_ways import Case
from app.cloud.console_steps import STEPS, ConsoleTask
from app.domain.returns import ReturnOutcome, ReturnStep, Way
from app.domain.units import GONE, UnitState
from app.ui import words

translate = QCoreApplication.translate


def way(way: Way) -> str:
    """Return a way's name."""
    return {
        Way.RESELL: translate("returns", "Resell as it is"),
        Way.REPROVISION: translate("returns", "Re-provision"),
        Way.TRANSFER: translate("returns", "Transfer"),
        Way.SCRAP: translate("returns", "Scrap"),
    }[way]


def way_short(way: Way) -> str:
    """Return in one line what a way does."""
    return {
        Way.RESELL: translate("returns", "Disclaim it, erase what its users left. Token and label stay."),
        Way.REPROVISION: translate("returns", "Disclaim it, then a new token and a new label."),
        Way.TRANSFER: translate("returns", "Another customer gets it in the cloud. Nothing else changes."),
        Way.SCRAP: translate("returns", "Delete its token, erase it, destroy its label. For good."),
    }[way]


def step(step: ReturnStep) -> str:
    """Return a step's name."""
    return {
        ReturnStep.DISCLAIM: translate("returns", "Disclaim in the cloud"),
        ReturnStep.CLEAR: translate("returns", "Erase user data, read back"),
        ReturnStep.LABEL: translate("returns", "Scan the label"),
        ReturnStep.VOID: translate("returns", "Destroy the old label"),
        ReturnStep.PROVISION: translate("returns", "New token, new label"),
        ReturnStep.OLD_TOKEN: translate("returns", "Retire the old token"),
        ReturnStep.TRANSFER: translate("returns", "Transfer in the cloud"),
        ReturnStep.DELETE: translate("returns", "Delete the token"),
        ReturnStep.ERASE: translate("returns", "Erase the device, read back"),
        ReturnStep.DESTROY: translate("returns", "Destroy the label"),
    }[step]


def instruction(case: Case | None, slot: str) -> str:
    """Return the page's one sentence: what to do now; `slot` is where the device is plugged in, "" for nowhere."""
    if case is None:
        return translate("returns", "Scan the label or plug the device in.")
    each, unit = case.open, case.unit
    if unit is None:
        return translate("returns", "This device is not known here. Set it aside.")
    if each is None:
        if case.ways:
            return translate("returns", "Choose what becomes of {unit}.").format(unit=unit.name)
        if unit.state in GONE:
            return translate("returns", "This label is void: destroy it.")
        if case.trouble and unit.state is UnitState.CLOSED:
            return translate("returns", "The cloud must be asked about {unit} first.").format(unit=unit.name)
        return translate("returns", "{unit} is not closed: it goes on at the line.").format(unit=unit.name)
    if each.ended_at:
        return _ended(case)
    match each.next:
        case ReturnStep.CLEAR | ReturnStep.ERASE if not slot:
            return translate("returns", "Plug {mac} in.").format(mac=unit.mac.upper())
        case ReturnStep.CLEAR | ReturnStep.ERASE:
            return translate("returns", "Erase {mac}. Do not unplug it meanwhile.").format(mac=unit.mac.upper())
        case ReturnStep.LABEL if unit.copy > 1:
            return translate("returns", "Stick label copy {copy} on and scan its bar code.").format(copy=unit.copy)
        case ReturnStep.LABEL:
            return translate("returns", "Scan the label on the device.")
        case ReturnStep.VOID:
            return translate("returns", "Scan the old label, then destroy it.")
        case ReturnStep.PROVISION:
            return translate("returns", "Plug {mac} into a slot for {recipe}.").format(
                mac=unit.mac.upper(), recipe=unit.recipe
            )
        case ReturnStep.OLD_TOKEN:
            return translate("returns", "Decide what becomes of the old token.")
        case ReturnStep.DESTROY:
            return translate("returns", "Scan the label, then destroy it.")
        case ReturnStep.DISCLAIM:
            return translate("returns", "Have the cloud disclaim {unit}.").format(unit=unit.name)
        case ReturnStep.TRANSFER:
            return translate("returns", "Have the cloud transfer {unit} to {target}.").format(
                unit=unit.name, target=each.target
            )
        case _:
            return translate("returns", "Have the token of {unit} deleted.").format(unit=unit.name)


def _ended(case: Case) -> str:
    each = case.open
    if each is None or each.outcome is ReturnOutcome.GIVEN_UP:
        return translate("returns", "The return was given up. Nothing more is done.")
    match each.way:
        case Way.RESELL:
            return translate("returns", "{unit} can be sold again. Take the device out.").format(unit=each.unit)
        case Way.REPROVISION:
            return translate("returns", "{unit} can be sold. Its old label is void.").format(
                unit=each.follower or each.unit
            )
        case Way.TRANSFER:
            return translate("returns", "{unit} belongs to {target} now.").format(unit=each.unit, target=each.target)
        case Way.SCRAP:
            return translate("returns", "{unit} is scrapped for good. Throw the device away.").format(unit=each.unit)


def go(step: ReturnStep) -> str:
    """Return what the button says that does a step; "" where a scan or the line does it."""
    return {
        ReturnStep.DISCLAIM: translate("returns", "Disclaim"),
        ReturnStep.CLEAR: translate("returns", "Erase and read back"),
        ReturnStep.TRANSFER: translate("returns", "Transfer"),
        ReturnStep.DELETE: translate("returns", "Scrap and delete the token"),
        ReturnStep.ERASE: translate("returns", "Erase and read back"),
        ReturnStep.PROVISION: translate("returns", "Give it to the line"),
        ReturnStep.OLD_TOKEN: translate("returns", "Leave it in the cloud"),
    }.get(step, "")


def instead(step: ReturnStep) -> str:
    """Return what the button says that does it in another way, for a reason; "" where there is none."""
    return {
        ReturnStep.LABEL: translate("returns", "Print it again"),
        ReturnStep.VOID: translate("returns", "No label to scan"),
        ReturnStep.ERASE: translate("returns", "It cannot be erased"),
        ReturnStep.DESTROY: translate("returns", "No label to scan"),
    }.get(step, "")


def why_instead(step: ReturnStep) -> tuple[str, ...]:
    """Return the question for that reason, and the usual answers."""
    if step is ReturnStep.LABEL:
        return (
            translate("returns", "Why another label? The older ones become void."),
            translate("returns", "Label is damaged"),
            translate("returns", "Label is unreadable"),
            translate("returns", "Label is missing"),
        )
    if step is ReturnStep.ERASE:
        return (
            translate("returns", "Why can it not be erased? It is told as not proven."),
            translate("returns", "Device does not answer"),
            translate("returns", "Device did not come back"),
            translate("returns", "Device was destroyed"),
        )
    return (
        translate("returns", "Why can no label be scanned?"),
        translate("returns", "Label is missing"),
        translate("returns", "Label is unreadable"),
        translate("returns", "Device did not come back"),
    )


def why_back() -> tuple[str, ...]:
    """Return the question why a device came back, and the usual answers."""
    return (
        translate("returns", "Why did it come back?"),
        translate("returns", "Customer gave it back"),
        translate("returns", "Device is defective"),
        translate("returns", "Wrong delivery"),
    )


def why_give_up() -> tuple[str, ...]:
    """Return the question why a return ends undone, and the usual answers."""
    return (
        translate("returns", "Why give up? What was done so far stays done."),
        translate("returns", "Wrong unit"),
        translate("returns", "Another way is better"),
        translate("returns", "Supervisor takes it"),
    )


def why_scrap() -> tuple[str, ...]:
    """Return the question why a device cannot be resold after all, and the usual answers."""
    return (
        translate("returns", "Why can it not be resold?"),
        translate("returns", "Device does not answer"),
        translate("returns", "Device is damaged"),
        translate("returns", "Supervisor takes it"),
    )


def console(step: ReturnStep) -> list[str]:
    """Return what a person does in the Console where the cloud has no API for a step."""
    task = ConsoleTask.DISCLAIM if step is ReturnStep.DISCLAIM else ConsoleTask.DELETE
    return [translate("errors", each) for each in STEPS[task]]


def owner(case: Case) -> str:
    """Return whose the device is, as the cloud says."""
    situation = case.situation
    if situation is None:
        return words.sentence(case.trouble) if case.trouble else ""
    if not situation.listed:
        return translate("returns", "The cloud no longer has its token.")
    if not situation.claimed:
        return translate("returns", "Not claimed by anybody.")
    organization = situation.org_name or str(situation.org_id or "?")
    if situation.owner_id is None:
        return translate("returns", "Claimed by {organization}.").format(organization=organization)
    return translate("returns", "Claimed by user {user} of {organization}.").format(
        user=situation.owner_id, organization=organization
    )
