"""What keeps a printer from printing, in words for the person beside it: RFC 8011, sections 5.4.11 to 5.4.12."""

from __future__ import annotations

from collections.abc import Mapping

from app.label.printers.ipp_message import Value

_STOPPED = 5  # of printer-state
_SEVERITIES = ("error", "warning", "report")  # a warning may mean an empty roll too: ippeveprinter says so
_WORDS = {
    "media-empty": "is out of labels: load a roll",
    "media-needed": "is out of labels: load a roll",
    "input-tray-missing": "has no roll in it: load one",
    "media-jam": "has a jam: clear it",
    "cover-open": "is open: close its cover",
    "door-open": "is open: close its door",
    "interlock-open": "is open: close it",
    "marker-supply-empty": "is out of ribbon or ink: put in a new one",
    "marker-waste-full": "has a full waste box: empty it",
    "toner-empty": "is out of toner: put in a new one",
    "output-area-full": "has a full output: take the labels out",
    "paused": "is paused: resume it",
    "moving-to-paused": "is paused: resume it",
    "shutdown": "is switched off: switch it on",
    "offline": "is offline: look at its cable and switch",
    "connecting-to-device": "is still looking for its device: look at cable and switch",
    "timed-out": "does not reach its device: look at cable and switch",
}


def hindrance(about: Mapping[str, list[Value]]) -> str:
    """Return what keeps labels from coming out, going on from “The printer …”; "" where nothing does.

    `about` holds the printer's `printer-state`, `printer-state-reasons` and `printer-is-accepting-jobs`.
    """
    for reason in about.get("printer-state-reasons", []):
        keyword, _, severity = str(reason).rpartition("-")
        if severity not in _SEVERITIES:
            keyword, severity = str(reason), ""
        if severity != "report" and keyword in _WORDS:
            return _WORDS[keyword]
        if severity == "error":
            return f"reports {keyword.replace('-', ' ')[:80]}: look at its display"
    if about.get("printer-state") == [_STOPPED]:
        return "is stopped: look at its display, or resume its queue"
    if about.get("printer-is-accepting-jobs") == [False]:
        return "takes no jobs now: let its queue accept them"
    return ""


def refuses_jobs(about: Mapping[str, list[Value]]) -> bool:
    """Tell whether a job would only lie there; a reason alone may be left over from the job before."""
    return about.get("printer-state") == [_STOPPED] or about.get("printer-is-accepting-jobs") == [False]
