"""The export of tokens: read back by the Console export's reader, by a CSV reader and by a QR decoder."""

from __future__ import annotations

import csv
import errno
import hashlib
import io
import json
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from app.bench.tokens.export_names import picture_names
from app.bench.tokens.token_export import export_pictures, export_zip, save_picture
from app.bench.tokens.token_import import take_in
from app.cloud.console_export import Fault, read_export
from app.domain.errors import BadInput, Cancelled, NotAllowed
from app.domain.people import Act
from app.domain.secret import Secret
from app.domain.tokens import CloudStatus, StaticToken, Template
from app.store.people import Permit
from app.store.station_store import Store
from app.store.token_cache import GONE_AFTER
from app.store.token_sheet import TokenFacts
from tests.unit.people_fixtures import permitted, with_people
from tests.unit.store_fixtures import PRODUCT, claim, fill, make_token, open_test_store

MINUS = "-" + "aB3_" * 7 + "xyZ"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_test_store(tmp_path / "home")
    yield store
    store.close()


def _permit(store: Store) -> Permit:
    return store.people.permit(Act.EXPORT_TOKENS, None)


def _filled(store: Store, count: int = 3) -> list[StaticToken]:
    tokens = [make_token(auth_token=Secret(MINUS)), *(make_token() for _ in range(count - 1))]
    fill(store, tokens)
    return tokens


def _rows(path: Path) -> list[dict[str, str]]:
    with zipfile.ZipFile(path) as archive:
        data = archive.read("tokens.csv")
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def _files(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def _names(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as archive:
        return archive.namelist()


def test_an_export_by_auth_tokens_is_what_the_console_makes(tmp_path: Path, store: Store) -> None:
    tokens = _filled(store)
    store.fields.put(tokens[1].qr_token, {"Serial Number": "=1+1", "Device Name": 'Knoten "Ä";\n2'})
    path = tmp_path / "out.zip"
    told: list[tuple[int, int]] = []
    wanted = [token.qr_token for token in reversed(tokens)]
    count = export_zip(
        store, wanted, path, _permit(store), names="auth", selection="free ones",
        progress=lambda *done: told.append(done),
    )  # fmt: skip
    export = read_export(path)
    assert (count, export.mismatches, export.pictures) == (3, (), 3)
    assert [(each.auth_token, each.qr_token, each.org_id) for each in export.tokens] == [
        (token.auth_token, token.qr_token, 1) for token in reversed(tokens)
    ]
    assert export.tokens[1].fields["Serial Number"] == "=1+1"
    assert export.tokens[1].fields["Device Name"] == 'Knoten "Ä";\n2'
    assert told[-1] == (3, 3)
    assert (path.stat().st_mode & 0o777, _files(tmp_path)) == (0o600, ["home", "out.zip"])
    rows = _rows(path)
    assert rows[2]["Device Token"] == f"'{MINUS}"  # as text in a spreadsheet
    assert all(cell[:1] not in "=+-@\t\r" for row in rows for cell in row.values() if cell)
    audit = store.db.rows("SELECT act, why, facts FROM audit ORDER BY seq")[-1]
    assert (audit["act"], audit["why"]) == ("export tokens", "free ones")
    assert json.loads(audit["facts"])["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert json.loads(audit["facts"])["tokens"] == "3"
    assert MINUS not in "".join(str(tuple(row)) for row in store.db.rows("SELECT * FROM audit"))


def test_file_names_hold_no_auth_token_unless_asked_for(tmp_path: Path, store: Store) -> None:
    tokens = _filled(store)
    unit = store.journal.reserve(claim())
    store.fields.put(tokens[1].qr_token, {"Serial Number": "SN/7"})
    path = tmp_path / "out.zip"
    wanted = [token.qr_token for token in tokens]
    export_zip(store, wanted, path, _permit(store))
    held = unit.qr_token
    by_qr = {held: unit.name, **({tokens[1].qr_token: "SN_7"} if held != tokens[1].qr_token else {})}
    assert _names(path) == [f"qr/{by_qr.get(qr, qr)}.png" for qr in wanted] + ["tokens.csv"]
    assert not [name for name in _names(path) if any(token.auth_token.reveal() in name for token in tokens)]
    export = read_export(path)  # paired by what the pictures hold
    assert [token.qr_token for token in export.tokens] == [qr for qr in wanted if qr != held]
    (flashed,) = export.mismatches  # on another bench it would be free, and come onto a second device
    assert (flashed.fault, unit.name in flashed.text) == (Fault.FLASHED, True)
    with zipfile.ZipFile(path) as archive:
        for token, name in zip(tokens, _names(path), strict=False):
            (code,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(archive.read(name))))
            assert (code.text, code.ec_level) == (f"{token.qr_token}+1", "M")


def test_what_a_bench_gave_out_is_not_free_on_the_next_one(tmp_path: Path, store: Store) -> None:
    claimed = make_token(status=CloudStatus.CLAIMED, owner_id=7, device_id=8, claimed_org_id=9)
    fill(store, tokens := [*(make_token() for _ in range(3)), claimed])
    unit = store.journal.reserve(claim())
    on_paper, free = store.paper.free(PRODUCT, 2)
    store.paper.take([on_paper], "for the plant in Brno")
    path = tmp_path / "out.zip"
    export_zip(store, [token.qr_token for token in tokens], path, _permit(store))
    assert "qr/P0001-001.png" in _names(path)
    with zipfile.ZipFile(path) as archive:  # a CSV that was opened and saved again says the same
        (tmp_path / "tokens.csv").write_bytes(archive.read("tokens.csv").replace(b'"', b""))
    for number, export in enumerate((read_export(path), read_export(tmp_path / "tokens.csv"))):
        assert [each.values["unit"] for each in export.mismatches if each.fault is Fault.FLASHED] == [
            unit.name, "P0001-001"]  # fmt: skip
        other = open_test_store(tmp_path / f"other{number}")
        permit = other.people.permit(Act.IMPORT_TOKENS, None)
        taken = take_in(other, export, Template(PRODUCT, "Sensor"), None, permit)
        assert (taken.new, other.paper.free(PRODUCT, other.tokens.free(PRODUCT))) == (2, [free])
        other.close()


def test_what_only_the_station_knows_of_a_token_goes_with_its_export(tmp_path: Path, store: Store) -> None:
    """The cloud calls them unclaimed: one whose device was online, one that somebody may have, one that is deleted."""
    online = make_token(device_id=8)
    fill(store, [online, *(others := [make_token() for _ in range(3)])])
    handed, gone, free = (token.qr_token for token in others)
    with store.db.transaction() as connection:
        connection.execute("UPDATE tokens SET taken = 1 WHERE qr_token = ?", (handed,))
        connection.execute("UPDATE tokens SET missed = ? WHERE qr_token = ?", (GONE_AFTER, gone))
    path = tmp_path / "out.zip"
    export_zip(store, [online.qr_token, handed, gone, free], path, _permit(store))
    assert [row["Status"] for row in _rows(path)] == ["USED", "USED", "GONE", "UNCLAIMED"]
    export = read_export(path)
    assert [each.fault for each in export.mismatches] == [Fault.SPENT] * 3
    assert [token.qr_token for token in export.tokens] == [free]


def test_pictures_alone_hold_no_secret_and_need_nobody(tmp_path: Path, store: Store) -> None:
    tokens = _filled(store)
    path = tmp_path / "out.zip"
    wanted = [token.qr_token for token in tokens]
    assert export_pictures(store, wanted, path) == 3
    with zipfile.ZipFile(path) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist()) + " ".join(_names(path)).encode()
    assert not [token for token in tokens if token.auth_token.reveal().encode() in everything]
    assert [row["QR Token"] for row in _rows(path)] == wanted
    assert "Device Token" not in _rows(path)[0]
    with pytest.raises(BadInput, match="cannot be named"):
        export_pictures(store, wanted, path, names="auth")
    save_picture(store, wanted[0], tmp_path / "one.png")
    (code,) = zxingcpp.read_barcodes(Image.open(tmp_path / "one.png"))
    assert code.text == f"{wanted[0]}+1"


def test_nothing_is_left_where_it_does_not_end(tmp_path: Path, store: Store) -> None:
    wanted = [token.qr_token for token in _filled(store, 300)]
    folder = tmp_path / "out"
    folder.mkdir()
    path = folder / "out.zip"
    path.write_bytes(b"before")
    with pytest.raises(NotAllowed):
        export_zip(store, wanted, path, Permit(Act.EXPORT_TOKENS, None, ()))
    permit = _permit(store)
    looks: list[int] = []

    def stop_later() -> bool:
        looks.append(1)
        assert _files(folder) == ["out.zip"]  # nothing with a name, even if the power fails now
        return len(looks) == 3

    with pytest.raises(Cancelled):
        export_zip(store, wanted, path, permit, cancelled=stop_later)
    with pytest.raises(NotAllowed):  # used up
        export_zip(store, wanted, path, permit)
    for bad, said in (
        ([], "No token is chosen"), (["sqr_none"], "sqr_none is not known"), (wanted[:1] * 2, "chosen twice")
    ):  # fmt: skip
        with pytest.raises(BadInput, match=said):
            export_zip(store, bad, path, _permit(store))
    assert (_files(folder), path.read_bytes()) == (["out.zip"], b"before")
    for bad_path in (folder, tmp_path / "none" / "out.zip", path / "out.zip"):
        with pytest.raises(BadInput):
            export_zip(store, wanted[:1], bad_path, _permit(store))
    acts = [row["act"] for row in store.db.rows("SELECT act FROM audit")]
    assert "export tokens" not in acts


def test_a_full_disk_leaves_neither_a_file_nor_a_row(
    tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = [token.qr_token for token in _filled(store)]

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(BadInput, match="No space left on device"):
        export_zip(store, wanted, tmp_path / "out.zip", _permit(store))
    assert _files(tmp_path) == ["home"]
    assert "export tokens" not in [row["act"] for row in store.db.rows("SELECT act FROM audit")]


def test_where_people_sign_in_a_supervisor_signs_for_it(tmp_path: Path, store: Store) -> None:
    wanted = [token.qr_token for token in _filled(store)]
    signed = with_people(store)
    with pytest.raises(NotAllowed, match="supervisor must sign now"):
        permitted(signed.people, Act.EXPORT_TOKENS, "Quinn")
    with pytest.raises(NotAllowed):  # for another act
        export_zip(signed, wanted, tmp_path / "out.zip", permitted(signed.people, Act.REVEAL, "Quinn", "Sam"))
    export_zip(signed, wanted, tmp_path / "out.zip", permitted(signed.people, Act.EXPORT_TOKENS, "Quinn", "Sam"))
    permit, export = store.db.rows("SELECT act, who, facts FROM audit ORDER BY seq")[-2:]
    assert (permit["act"], permit["who"], json.loads(permit["facts"])["signed"]) == ("permit", "Quinn", ["Sam"])
    assert (export["act"], export["who"]) == ("export tokens", "Quinn")


def test_a_file_system_without_nameless_files(tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "O_TMPFILE")
    (token,) = _filled(store, 1)
    path = tmp_path / "home" / "out.zip"
    before = set(_files(path.parent))
    with pytest.raises(Cancelled):
        export_zip(store, [token.qr_token], path, _permit(store), cancelled=lambda: True)
    assert set(_files(path.parent)) == before
    export_zip(store, [token.qr_token], path, _permit(store))
    assert set(_files(path.parent)) == before | {"out.zip"}
    assert path.stat().st_mode & 0o777 == 0o600


def _facts(unit: str, serial: str = "", number: int = 0) -> TokenFacts:
    return TokenFacts(f"sqr_{number:032}", 1, "T", "UNCLAIMED", unit, serial, "", {})


def test_names_are_unique_and_good_on_every_system() -> None:
    wishes = [
        "CON",
        "nul.txt",
        "a:b",
        "A_B",
        "a_b. ",
        "..",
        "😀" * 60,
        "x" * 300,
        "é",
        "e\u0301",
        "\u202egnp",
        "B1/7",
        "",
        " ",
    ]
    names = list(picture_names([_facts(unit, number=n) for n, unit in enumerate(wishes)], "unit"))
    assert names == [
        "_CON", "_nul.txt", "a_b", "A_B (2)", "a_b (3)", f"sqr_{5:032}", "😀" * 40, "x" * 160, "é", "é (2)", "gnp",
        "B1_7", f"sqr_{12:032}", f"sqr_{13:032}",
    ]  # fmt: skip
    assert list(picture_names([_facts("B1-000001", "SN1")], "serial")) == ["SN1"]
    assert list(picture_names([_facts("B1-000001")], "serial")) == ["B1-000001"]
    assert list(picture_names([_facts("B1-000001")], "qr")) == [f"sqr_{0:032}"]


TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=10)
SIGNS = st.text("'=+-@\t\r\n＝ a1;,\"", max_size=6)


NAMES = st.sampled_from(
    ["Device Token", "Unit", "Unit (metadata)", "Status (metadata) (metadata)", "MAC", "=x", "'=x", "''x"]
)
METADATA = st.dictionaries(NAMES | TEXT.map("F".__add__), TEXT | SIGNS, max_size=3)


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(METADATA, min_size=1, max_size=3))
def test_an_export_is_read_back_without_a_mismatch(
    tmp_path: Path, store: Store, metadata: list[dict[str, str]]
) -> None:
    tokens = [make_token() for _ in metadata]
    fill(store, tokens)
    kept = {}
    for token, fields in zip(tokens, metadata, strict=True):
        store.fields.put(token.qr_token, fields)
        kept[token.qr_token] = store.fields.of(token.qr_token)
    path = tmp_path / "out.zip"
    export_zip(store, [token.qr_token for token in tokens], path, _permit(store), names="auth")
    export = read_export(path)
    assert export.mismatches == ()
    assert [each.auth_token for each in export.tokens] == [token.auth_token for token in tokens]
    assert [each.fields for each in export.tokens] == list(kept.values())
    assert {each.org_id for each in export.tokens} == {1}
