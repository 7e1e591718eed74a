"""Whatever a cloud answers, it is read into what was documented, or refused in a sentence that names the place."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cloud import shapes
from app.cloud.answer import Answer
from app.cloud.reading import LARGEST_NUMBER, error_message, parse_json
from app.domain.errors import CloudError

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
ROW: dict[str, Any] = {
    "token": "sqr_" + "a" * 32,
    "orgId": 1,
    "productId": 604,
    "deviceToken": "-" + "b" * 31,
    "createdAt": 0,
    "status": "CLAIMED",
    "ownerId": 1,
    "deviceId": 2,
    "claimedOrgId": 3,
}
WHOLE: dict[Callable[[object], object], Any] = {
    shapes.grant: {"access_token": "a", "token_type": "Bearer", "expires_in": 300, "refresh_token": "r"},
    shapes.organization: {"id": 1, "name": "Maker"},
    shapes.token_page: {"content": [ROW], "totalElements": 1},
    shapes.template_page: {"content": [{"id": 604, "templateIds": ["TMPL84aMXD6vd"], "name": "x"}], "totalElements": 1},
    shapes.metafields: [{"id": 1, "name": "x", "type": "Text"}],
    shapes.device_fields: [{"id": 1, "name": "x", "value": "y"}],
    shapes.online: {"connected": True},
    shapes.gateway: {"binary": "127.0.0.1:8442"},
}


def ways(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The place of every part of a JSON value."""
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(way for key, part in parts for way in ways(part, (*path, key)))]


def replaced(value: Any, path: tuple[Any, ...], part: Any) -> Any:
    if not path:
        return part
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = replaced(copy[path[0]], path[1:], part)
    return copy


@pytest.mark.parametrize("shape", WHOLE, ids=lambda shape: shape.__name__)
@given(data=st.data())
def test_any_json_in_any_place_is_read_or_refused(shape: Callable[[object], object], data: st.DataObject) -> None:
    whole = WHOLE[shape]
    assert shape(whole)
    part = data.draw(JSON | st.sampled_from([0, 1, "", "x", -1, 2**63, 1.5, 2**64, None, [], {}, "\ud800"]))
    answer = replaced(whole, data.draw(st.sampled_from(ways(whole))), part)
    body = json.dumps(answer).encode()
    for problem in (refusal(lambda: shape(answer)), refusal(lambda: Answer(200, {}, body).read(shape))):
        assert problem is None or "not what a Blynk cloud gives" in str(problem)


@given(st.binary() | JSON.map(lambda value: json.dumps(value).encode()))
def test_any_bytes_are_json_or_refused(body: bytes) -> None:
    refusal(lambda: parse_json(body))


def refusal(attempt: Callable[[], object]) -> CloudError | None:
    try:
        attempt()
    except CloudError as error:
        problem = error
    else:
        return None
    assert problem.__context__ is None  # it would hold the answer
    return problem


@pytest.mark.parametrize("depth", [100, 900, 960, 980, 990, 995, 100_000])
def test_deep_nesting_is_refused_or_kept_as_a_field_s_value(depth: int) -> None:
    body = b'[{"id": 1, "name": "x", "value": ' + b"[" * depth + b"]" * depth + b"}]"
    try:
        fields = Answer(200, {}, body).read(shapes.device_fields)
    except CloudError:
        assert depth > 100
    else:
        assert len(fields[0].value) == 2 * depth


def test_numbers_that_no_file_takes_are_refused() -> None:
    for number in (LARGEST_NUMBER + 1, -1, 1.0, True, "1", 1e400):
        with pytest.raises(CloudError, match=r"content\[0\]\.createdAt"):
            shapes.token_page({"content": [ROW | {"createdAt": number}], "totalElements": 1})
    assert shapes.token_page({"content": [ROW | {"createdAt": LARGEST_NUMBER}], "totalElements": 1}).rows
    with pytest.raises(CloudError):
        parse_json(b"1" * 5000)


def test_a_grant_s_life_has_bounds() -> None:
    grant = WHOLE[shapes.grant]
    assert shapes.grant(grant).life == 300
    assert shapes.grant({"access_token": "a"}).life == shapes.DEFAULT_LIFE
    assert shapes.grant(grant | {"expires_in": 10**18}).life == shapes.LONGEST_LIFE
    assert shapes.grant(grant | {"token_type": "bearer", "refresh_token": ""}).refresh is None
    for wrong in ({"expires_in": 0}, {"token_type": "mac"}, {"access_token": "a b"}, {"refresh_token": "a\n"}):
        with pytest.raises(CloudError, match=next(iter(wrong))):
            shapes.grant(grant | wrong)


@given(st.binary() | st.builds(lambda said: json.dumps({"error": {"message": said}}).encode(), JSON))
def test_any_error_becomes_a_short_printable_line(body: bytes) -> None:
    said = error_message(body, ["canary"])
    assert said.isprintable()
    assert len(said) <= 200
    assert "canary" not in said


@given(st.text(), st.text(), st.text(alphabet="abcXYZ019-_+/=", min_size=8))
def test_an_error_that_repeats_a_secret_is_told_without_it(before: str, after: str, secret: str) -> None:
    for body in ({"error": {"message": before + secret + after}}, {"error": "x", "error_description": secret + after}):
        assert secret not in error_message(json.dumps(body).encode(), [secret])


def test_an_error_keeps_qr_tokens_and_loses_auth_tokens() -> None:
    said = error_message(
        json.dumps({"error": {"message": f"The token {ROW['token']} of {ROW['deviceToken']} is claimed."}}).encode(), []
    )
    assert said == f"The token {ROW['token']} of … is claimed."
