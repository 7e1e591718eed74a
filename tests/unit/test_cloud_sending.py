"""Networks and servers as they are: off, slow, busy, broken, endless; what is tried again, and what never is."""

from __future__ import annotations

import gzip
import itertools
import queue
import socket
import threading
import zlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cloud import answer as answers
from app.cloud.backoff import LONGEST_ASKED, Patience, retry_after
from app.cloud.client import CloudClient
from app.cloud.errors import OutcomeUnknown
from app.cloud.profile import Profile
from app.cloud.wire import Wire
from app.domain.errors import BadInput, Cancelled, CloudError, CloudRetry
from app.domain.secret import Secret
from tests.unit.cloud_server import HURRIED, Asked, CloudServer, Reply, always, cloud, failure

MAKER = Reply(body={"id": 1, "name": "Maker"})


def then(*replies: Reply) -> Callable[[Asked], Reply]:
    """Answer with one after the other, and with the last from then on."""
    left = itertools.chain(replies, itertools.repeat(replies[-1]))
    return lambda _: next(left)


def nobody() -> str:
    """An address on loopback where nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return f"127.0.0.1:{free.getsockname()[1]}"


# Tried again, or never


@pytest.mark.parametrize(
    "trouble", [*map(failure, (500, 502, 503, 504, 520, 408)), Reply(cut=True), Reply(body=b"{" * 99, cut=True)]
)
def test_a_broken_answer_to_a_question_is_asked_again_a_few_times(trouble: Reply) -> None:
    with cloud(then(trouble, trouble, MAKER)) as (server, client):
        assert client.organization().name == "Maker"
        assert len(server.of("/profile")) == 3
        server.answer = always(trouble)
        with pytest.raises(CloudRetry, match="later"):
            client.organization()
        assert len(server.of("/profile")) == 3 + HURRIED.tries


@pytest.mark.parametrize(
    "trouble", [failure(500), failure(503), failure(504), Reply(cut=True), Reply(body=b"{" * 99, cut=True)]
)
def test_what_must_not_be_done_twice_is_sent_once_and_its_outcome_called_unknown(trouble: Reply) -> None:
    with cloud(trouble) as (server, client):
        for act, path in (
            (lambda: client.generate(604, 1), "/generate"),
            (lambda: client.claim("sqr_x", 1), "/claim"),
            (lambda: client.unclaim("sqr_x"), "/unclaim"),
            (lambda: client.create_from_rows(604, [{}]), "/import"),
            (lambda: client.delete("sqr_x"), "/static-tokens"),
        ):
            with pytest.raises(OutcomeUnknown, match="may have done it or not"):
                act()
            assert len(server.of(path)) == 1


def test_what_must_not_be_done_twice_is_sent_again_where_it_certainly_was_not_done() -> None:
    with CloudServer(then(failure(401), failure(429), failure(429), Reply(204))) as server:
        client = CloudClient(server.profile(), host=nobody(), patience=HURRIED)  # that region is off by now
        client.generate(604, 1)
        client.close()
        assert len(server.of("/generate")) == 4


def test_a_cloud_that_is_off() -> None:
    with cloud(MAKER) as (_, client):
        pass
    with CloudServer(always(MAKER)) as server:
        profile = server.profile()
    client = CloudClient(profile, patience=HURRIED)
    for call in (client.organization, lambda: client.generate(604, 1)):
        with pytest.raises(CloudRetry, match=r"127\.0\.0\.1:\d+ cannot be reached \(Connection refused\)"):
            call()
    client.close()


def test_an_answer_that_does_not_come_in_time() -> None:
    with CloudServer(always(MAKER)) as server:
        server.answer = lambda _: Reply(cut=server.stopping.wait(20))
        client = CloudClient(server.profile(), patience=Patience(tries=2, first_wait=0.001, answer_seconds=0.2))
        with pytest.raises(CloudRetry, match="no answer in time"):
            client.organization()
        assert len(server.of("/profile")) == 2
        with pytest.raises(OutcomeUnknown):
            client.generate(604, 1)
        with pytest.raises(CloudRetry, match="no answer in time"):
            client.static_tokens(0, 10, seconds=0.2)
        assert len(server.of("/static-tokens")) == 1  # asked once
        client.close()


def test_an_answer_that_drips() -> None:
    with CloudServer(always(MAKER)) as server:

        def drip() -> Iterator[bytes]:
            while not server.stopping.wait(0.02):
                yield b" "

        server.answer = lambda _: Reply(stream=drip())
        client = CloudClient(server.profile(), patience=Patience(tries=1, answer_seconds=0.3))
        with pytest.raises(CloudRetry, match="no answer in time"):
            client.organization()
        client.close()


# Too many requests


@pytest.mark.parametrize(
    ("asked", "waited"),
    [
        ({"Retry_After": "7"}, 7.0),
        ({"Retry_After": "Wed, 21 Oct 2026 07:28:07 GMT", "Date": "Wed, 21 Oct 2026 07:28:00 GMT"}, 7.0),
        ({"Retry_After": "soon"}, 0.0),
        ({"Retry_After": "-7"}, 0.0),
        ({}, 0.0),
    ],
)
def test_a_busy_cloud_is_waited_for_as_long_as_it_asks(
    asked: dict[str, str], waited: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []
    monkeypatch.setattr(Wire, "wait", lambda _, seconds: waits.append(seconds))
    many = [failure(429, **asked)] * 6  # more than the tries that faults have
    with cloud(then(*many, MAKER), patience=Patience(first_wait=0.001, longest_wait=0.002)) as (_, client):
        assert client.organization().name == "Maker"
    assert [pytest.approx(wait, abs=0.01) for wait in waits] == [waited] * 6


def test_a_cloud_that_asks_for_too_long_is_left_and_the_caller_told_when(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Wire, "wait", lambda *_: pytest.fail("waited"))
    with cloud(failure(429, Retry_After="600")) as (server, client):
        with pytest.raises(CloudRetry, match="no more requests") as caught:
            client.organization()
        assert caught.value.retry_after == 600.0
        server.answer = always(failure(503, Retry_After="300"))
        with pytest.raises(CloudRetry, match="answers 503") as caught:
            client.organization()
        assert caught.value.retry_after == 300.0


def test_a_cloud_that_stays_busy_is_left_after_a_while() -> None:
    with cloud(failure(429), patience=Patience(seconds=0.2, first_wait=0.01, longest_wait=0.02)) as (server, client):
        with pytest.raises(CloudRetry, match="no more requests"):
            client.organization()
        assert len(server.of("/profile")) > 4


@given(st.text(), st.text())
def test_any_retry_after_is_none_or_within_bounds(text: str, date: str) -> None:
    asked = retry_after({"retry-after": text, "date": date})
    assert asked is None or 0.0 <= asked <= LONGEST_ASKED


@given(st.integers(-(10**9), 10**9), st.integers(-(10**8), 10**8))
def test_a_retry_after_date_is_taken_by_the_cloud_s_clock(seconds: int, skew: int) -> None:
    now = datetime.now(UTC) + timedelta(seconds=skew)
    headers = {
        "retry-after": format_datetime(now + timedelta(seconds=seconds), usegmt=True),
        "date": format_datetime(now, usegmt=True),
    }
    assert retry_after(headers) == min(max(seconds, 0), LONGEST_ASKED)
    assert retry_after({"retry-after": str(abs(seconds))}) == min(abs(seconds), LONGEST_ASKED)


# Another region


def test_the_region_is_followed_and_remembered_once_it_works() -> None:
    told: list[str] = []
    with CloudServer(always(MAKER)) as region, CloudServer(always(MAKER)) as home:
        home.answer = home.sign_in = lambda asked: Reply(
            308, headers={"Location": f"http://{region.host}{asked.path}?elsewhere=1"}
        )
        client = CloudClient(home.profile(), on_host=told.append, patience=HURRIED)
        client.organization()
        client.generate(604, 2)
        client.close()
        assert told == [region.host]
        assert (len(home.asked), len(region.asked)) == (1, 3)
        assert region.of("/generate")[0].body == b'{"productId":604,"count":2}'
        assert region.of("/profile")[0].query == {}

        client = CloudClient(home.profile(), host=region.host, on_host=told.append, patience=HURRIED)
        client.organization()
        client.close()
        assert told == [region.host]
        assert (len(home.asked), len(region.asked)) == (1, 5)


@pytest.mark.parametrize("end", ["off", "broken", "another organization's"])
def test_a_region_that_was_remembered_and_is_no_more(end: str) -> None:
    told: list[str] = []
    with CloudServer(always(MAKER)) as home, CloudServer(always(failure(503))) as region:
        region.sign_in = always(failure(503) if end == "broken" else Reply(400, {"error": "invalid_client"}))
        gone = nobody() if end == "off" else region.host
        client = CloudClient(home.profile(), host=gone, on_host=told.append, patience=HURRIED)
        assert client.organization().name == "Maker"
        client.close()
    assert told == [home.host]


def test_a_region_that_dies_is_told_as_such_although_the_home_still_points_there() -> None:
    dead = nobody()
    with cloud(Reply(307, headers={"Location": f"http://{dead}/"})) as (server, client):
        with pytest.raises(CloudRetry, match=f"{dead} cannot be reached"):
            client.organization()
        assert len(server.of("/profile")) == HURRIED.tries


def test_redirects_in_a_circle_end() -> None:
    with CloudServer(always(MAKER)) as first, CloudServer(always(MAKER)) as second:
        first.answer = always(Reply(308, headers={"Location": f"http://{second.host}/"}))
        second.answer = always(Reply(308, headers={"Location": f"http://{first.host}/"}))
        client = CloudClient(first.profile(), patience=HURRIED)
        with pytest.raises(CloudError, match="circle"):
            client.organization()
        first.answer = always(Reply(308, headers={"Location": "/api/v1/organization/profile"}))
        with pytest.raises(CloudError, match="circle"):
            client.organization()
        assert len(first.asked) + len(second.asked) < 20
        client.close()


@pytest.mark.parametrize(
    "location",
    [
        "https://evil.example/api",
        "//evil.example",
        "http://10.0.0.1/",
        "ftp://127.0.0.1/",
        "http://[",
        "http://u@127.0.0.1/",
        "http://" + "x" * 5000,
    ],
)
def test_a_redirect_out_of_the_profile_s_domain_is_not_followed(location: str) -> None:
    with cloud(Reply(308, headers={"Location": location})) as (server, client):
        for call in (client.organization, lambda: client.generate(604, 1)):
            with pytest.raises(CloudError, match="credentials must not go") as caught:
                call()
            assert len(str(caught.value)) < 250
        assert len(server.asked) == 3


def test_a_remembered_host_out_of_the_profile_s_domain_is_not_asked() -> None:
    for host in ("evil.example", "127.0.0.1@evil.example", "x y", "[", "\n", "127.0.0.1:0:0/"):
        with CloudServer(always(MAKER)) as server:
            client = CloudClient(server.profile(), host=host, patience=HURRIED)
            assert client.organization().name == "Maker"
            client.close()


def test_a_host_that_cannot_be_kept_stops_nothing() -> None:
    def full(host: str) -> None:
        raise OSError(28, "No space left on device", host)

    with CloudServer(always(MAKER)) as region, CloudServer(always(MAKER)) as home:
        home.sign_in = always(Reply(308, headers={"Location": f"http://{region.host}/"}))
        client = CloudClient(home.profile(), on_host=full, patience=HURRIED)
        assert client.organization().name == "Maker"
        client.close()


# Too much


def endless(asked: Asked) -> Reply:
    del asked
    return Reply(stream=itertools.repeat(b" " * 65536))


def bomb(asked: Asked) -> Reply:
    """16 GB of blanks, packed into 16 MB; only its beginning is ever read."""
    del asked
    pack = zlib.compressobj(9, wbits=zlib.MAX_WBITS | 16)
    blanks = bytes(1 << 24)
    return Reply(headers={"Content-Encoding": "gzip"}, stream=(pack.compress(blanks) for _ in range(1024)))


@pytest.mark.parametrize("too_much", [endless, bomb])
def test_an_answer_without_end_is_cut_off(too_much: Callable[[Asked], Reply], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "LARGEST_ANSWER", 200_000)
    with cloud(too_much) as (server, client):
        with pytest.raises(CloudError, match="too large") as caught:
            client.organization()
        assert not isinstance(caught.value, CloudRetry)
        assert len(server.of("/profile")) == 1


def test_an_error_without_end_is_known_by_its_status() -> None:
    with (
        cloud(lambda _: Reply(400, stream=itertools.repeat(b" " * 65536))) as (_, client),
        pytest.raises(CloudError, match="refuses to show"),
    ):
        client.organization()


def test_packed_answers() -> None:
    packed = gzip.compress(b'{"id": 1, "name": "Maker"}')
    head = {"Content-Encoding": "gzip"}
    with cloud(Reply(body=packed, headers=head)) as (server, client):
        assert client.organization().name == "Maker"
        for body, headers in ((packed[:-9], head), (b"no gzip", head), (packed, {"Content-Encoding": "br"})):
            server.answer = always(Reply(body=body, headers=headers))
            with pytest.raises(CloudError, match="unpacked"):
                client.organization()
        server.answer = always(Reply(204, headers=head))
        client.generate(604, 1)


# The end


@pytest.mark.parametrize("state", ["busy", "silent", "dripping", "signing in"])
def test_closing_ends_what_is_under_way_in_other_threads(state: str) -> None:
    under_way = threading.Event()
    ends: queue.Queue[BaseException | None] = queue.Queue()
    with CloudServer(always(MAKER)) as server:

        def drip() -> Iterator[bytes]:
            while not server.stopping.wait(0.02):
                yield b" "

        def answer(_: Asked) -> Reply:
            under_way.set()
            if state == "busy":
                return failure(429, Retry_After="60")
            if state == "dripping":
                return Reply(stream=drip())
            return Reply(cut=server.stopping.wait(60))

        server.answer = answer
        if state == "signing in":
            server.sign_in = answer
        client = CloudClient(server.profile())

        def ask() -> None:
            try:
                client.organization()
            except BaseException as error:
                ends.put(error)
            else:
                ends.put(None)

        threads = [threading.Thread(target=ask) for _ in range(3)]
        for thread in threads:
            thread.start()
        assert under_way.wait(10)
        client.close()
        assert [type(ends.get(timeout=20)) for _ in threads] == [Cancelled] * 3
        assert not server.stopping.is_set()
        for thread in threads:
            thread.join()
        with pytest.raises(Cancelled):
            client.organization()
        client.close()


@pytest.mark.parametrize(
    ("name", "value"), [("ALL_PROXY", "socks9://x"), ("HTTPS_PROXY", "::1:80"), ("SSL_CERT_FILE", "/nowhere")]
)
def test_an_environment_that_cannot_be_used_is_named(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(BadInput, match=name):
        Wire(Profile("https://blynk.cloud", "id", Secret("secret")))
    for loopback in ("http://127.0.0.1:1", "https://127.0.0.1:1"):
        Wire(Profile(loopback, "id", Secret("secret"))).close()


def test_a_proxy_that_is_off_and_one_whose_name_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    profile = Profile("https://blynk.cloud", "id", Secret("secret"))
    for proxy in (f"http://{nobody()}", f"http://{'x' * 70}:8080"):
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        client = CloudClient(profile, patience=HURRIED)
        with pytest.raises(CloudRetry, match=r"blynk\.cloud cannot be reached"):
            client.generate(604, 1)
        client.close()


def test_loopback_is_asked_without_the_proxy_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://{nobody()}")
    with cloud(MAKER) as (_, client):
        assert client.organization().name == "Maker"
