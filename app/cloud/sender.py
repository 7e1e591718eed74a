"""From a call to its answer: the right region's host, waits where the cloud is busy, tries again where that is safe."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from urllib.parse import urljoin, urlsplit

from app.cloud.answer import Answer
from app.cloud.backoff import Patience, retry_after
from app.cloud.errors import OutcomeUnknown
from app.cloud.profile import Profile
from app.cloud.shapes import Call
from app.cloud.wire import Lost, Wire
from app.domain.errors import CloudError, CloudRetry
from app.domain.secret import Secret

log = logging.getLogger(__name__)

MOST_HOPS = 5  # from host to host


class Sender:
    """Sends calls to the host that takes them; threads may share it.

    `host` is where an earlier run was sent to, None where it was not; `on_host` hears of each new one that works.
    """

    def __init__(self, profile: Profile, host: str | None, on_host: Callable[[str], None]) -> None:
        self._profile, self._scheme, self._on_host = profile, urlsplit(profile.url).scheme, on_host
        self._remembered = host or profile.host
        self.host = profile.admits(f"{self._scheme}://{host}") or profile.host if host else profile.host
        self.wire = Wire(profile)

    def send(
        self, call: Call, authorization: Secret, query: Mapping[str, object], body: object, patience: Patience
    ) -> Answer:
        """Return the cloud's final answer to a call, whatever its status.

        Raises CloudRetry where it is off, busy or broken for longer than `patience`; OutcomeUnknown where a call that
        must not be made twice broke off; CloudError where it is not the profile's cloud; Cancelled.
        """
        deadline = time.monotonic() + patience.seconds
        tries = waits = hops = 0
        while True:
            host = self.host
            outcome = self._try(host, call, authorization, query, body, patience.answer_seconds)
            if isinstance(outcome, Answer):
                if outcome.elsewhere:
                    hops += 1
                    self.host = self._elsewhere(host, outcome, hops)
                    continue
                if not outcome.busy and not outcome.broken:
                    if outcome.done:
                        self._remember(host)
                    return outcome
            asked = retry_after(outcome.headers) if isinstance(outcome, Answer) else None
            if isinstance(outcome, Lost) or outcome.broken:
                if not call.repeatable and _may_be_done(outcome):
                    raise OutcomeUnknown(
                        "Asked {what}, the cloud {host} broke off: it may have done it or not. Sync and look before"
                        " asking again.",
                        what=call.what,
                        host=host,
                    )
                tries, hops = tries + 1, 0
                left = self.leave_region()  # one that was remembered may be no more
                if isinstance(outcome, Lost) and not outcome.trusted and not left:
                    raise _untrusted(host, outcome)
            waits += 1
            pause = (asked or 0.0) + patience.wait(waits)
            if tries >= patience.tries or time.monotonic() + pause > deadline:
                raise _trouble(host, outcome, asked)
            log.info("waiting %.1f s for the cloud %s", pause, host)
            self.wire.wait(pause)

    def leave_region(self) -> bool:
        """Go back to the profile's own host; False where it is the one already."""
        left = self.host != self._profile.host
        self.host = self._profile.host
        return left

    def _try(
        self, host: str, call: Call, authorization: Secret, query: Mapping[str, object], body: object, seconds: float
    ) -> Answer | Lost:
        try:
            return self.wire.exchange(call, f"{self._scheme}://{host}{call.path}", authorization, query, body, seconds)
        except Lost as lost:
            return lost

    def _elsewhere(self, host: str, answer: Answer, hops: int) -> str:
        """Return the host that an answer points to. Raises CloudError where credentials must not go there."""
        target, named = self._pointed_to(host, answer.headers.get("location", ""))
        if target is None:
            raise CloudError(
                "The cloud {host} sends this station to “{other}”, where its credentials must not go. Check the"
                " cloud's address.",
                host=host,
                other=named[:60] if named.isprintable() else "",
            )
        if target == host or hops > MOST_HOPS:
            raise CloudError(
                "The cloud {host} sends this station round in a circle. Check the cloud's address.", host=host
            )
        log.info("the cloud %s sends this station to %s", host, target)
        return target

    def _pointed_to(self, host: str, location: str) -> tuple[str | None, str]:
        """Return where credentials may go of what a location names, and the host that it names."""
        try:
            url = urljoin(f"{self._scheme}://{host}/", location)
            return self._profile.admits(url), urlsplit(url).hostname or ""
        except ValueError:
            return None, ""

    def _remember(self, host: str) -> None:
        if host == self._remembered:
            return
        self._remembered = host
        try:
            self._on_host(host)
        except OSError as error:  # it only saves a detour at the next start
            log.warning("the cloud's host cannot be kept: %s", error.strerror)


def _may_be_done(outcome: Answer | Lost) -> bool:
    return isinstance(outcome, Answer) or outcome.sent


def _untrusted(host: str, lost: Lost) -> CloudError:
    return CloudError(
        "The cloud {host} shows a certificate that is not to be trusted ({why}). Check this computer's date and its"
        " network.",
        host=host,
        why=lost.why,
    )


def _trouble(host: str, outcome: Answer | Lost, asked: float | None) -> CloudRetry:
    if isinstance(outcome, Lost):
        problem = CloudRetry(
            "The cloud {host} cannot be reached ({why}). Check the network, or try again later.",
            host=host,
            why=outcome.why,
        )
    elif outcome.busy:
        problem = CloudRetry("The cloud {host} takes no more requests for now. Try again later.", host=host)
    else:
        problem = CloudRetry(
            "The cloud {host} is out of order (it answers {status}). Try again later.",
            host=host,
            status=outcome.status,
        )
    problem.retry_after = asked
    return problem
