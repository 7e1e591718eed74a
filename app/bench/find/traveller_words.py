"""What the traveller says of a unit, row by row, in the language of whoever reads it. Times are in UTC."""

from __future__ import annotations

from collections.abc import Iterator

from app.bench.find.unit_story import Moment, Story
from app.bench.language import Language
from app.domain.returns import Return
from app.domain.tokens import CloudStatus
from app.domain.units import CopyState


def facts(story: Story, language: Language) -> Iterator[tuple[str, str]]:
    """Yield names and values: what the unit is."""
    translate, unit = language.translate, story.unit
    yield from (
        (translate("paper", "Serial number"), unit.serial),
        (translate("paper", "MAC address"), unit.mac.upper()),
        (translate("paper", "QR token"), unit.qr_token),
        (translate("paper", "Template"), story.template),
        (translate("paper", "Created in"), translate("paper", "organization {number}").format(number=unit.org_id)),
    )
    if unit.batch:
        yield translate("paper", "Order or batch"), unit.batch
    yield translate("paper", "In the cloud, when it was asked last"), cloud_words(story, language)
    if story.follows:
        yield translate("paper", "Its device was before"), story.follows
    if story.followed_by:
        yield translate("paper", "Its device is now"), story.followed_by
    yield from story.fields.items()


def cloud_words(story: Story, language: Language) -> str:
    """Return how the cloud had the unit's token when it was heard last."""
    translate, cloud = language.translate, story.cloud
    if cloud.gone:
        return translate("paper", "gone")
    if cloud.status is CloudStatus.CLAIMED:
        where = translate("paper", "organization {number}").format(number=cloud.claimed_org_id or "?")
        if story.customer:
            return translate("paper", "claimed by {customer} ({where})").format(customer=story.customer, where=where)
        return translate("paper", "claimed by {where}").format(where=where)
    if cloud.device_id:
        return translate("paper", "not claimed")
    return translate("paper", "not claimed, has never connected")


def moment(each: Moment, language: Language) -> tuple[str, ...]:
    """Return time, who, what, why and how long it took."""
    entry, translate = each.entry, language.translate
    who = entry.who
    if entry.role:
        who = translate("paper", "{name} ({role})").format(name=who, role=translate("values", entry.role))
    states = [translate("values", state) for state in (entry.before, entry.after) if state]
    what = " → ".join(states) if entry.after else translate("acts", entry.act)
    took = "" if each.seconds is None else language.seconds(each.seconds)
    return _time(entry.at), who, what, language.kept(entry.why), took


def copy_state(state: CopyState, language: Language) -> str:
    """Return what became of a label copy."""
    translate = language.translate
    return {
        CopyState.PRINTING: translate("paper", "being printed"),
        CopyState.DONE: translate("paper", "printed"),
        CopyState.FAILED: translate("paper", "did not come out"),
        CopyState.UNKNOWN: translate("paper", "not known whether it came out"),
        CopyState.VOID: translate("paper", "void"),
    }[state]


def finding(row: dict[str, str], language: Language) -> tuple[str, ...]:
    """Return time, who, step, result, limits and note of what QA exports as a row."""
    translate = language.translate
    result = translate("values", row["outcome"])
    if row["value"]:
        result = f"{row['value']} {row['measured_in']}: {result}"
    if row["counts"] == "no":
        result = translate("paper", "{result} (replaced)").format(result=result)
    limits = ""
    if row["low"] or row["high"]:
        limits = translate("paper", "{low} to {high}").format(low=row["low"] or "…", high=row["high"] or "…")
    when, who = (row["at"], row["who"]) if row["at"] else (row["begun_at"], row["begun_by"])
    return _time(when), who, row["step"] or translate("paper", "begun"), result, limits, row["note"]


def returned(each: Return, language: Language) -> tuple[str, ...]:
    """Return when it began, who, the way, the last step, how it ended, and why."""
    translate = language.translate
    if each.ended_at:
        ended = f"{_time(each.ended_at)} {translate('values', each.outcome or '')}".strip()
    else:
        ended = translate("paper", "open")
    step = translate("acts", f"return: {each.step}") if each.step else ""
    way = translate("values", each.way)
    return _time(each.begun_at), each.who, way, step, ended, language.kept(each.why)


def _time(at: str) -> str:
    """Return an ISO 8601 instant in UTC as it is read: 2026-11-24 11:02:33."""
    return at[:19].replace("T", " ")
