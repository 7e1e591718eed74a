"""The Console's export zip: what is paired, and every way in which it may not agree."""

from __future__ import annotations

import io
import random
import traceback
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageOps

from app.cloud.console_export import ConsoleExport, Fault, read_export
from app.domain.errors import BadInput, Cancelled
from tests.unit.export_zips import Pair, console_files, make_zip, pairs, picture, table

HEADER = ["Device Token", "QR Token"]


def _clear(export: ConsoleExport) -> list[tuple[str, str]]:
    return [(token.auth_token.reveal(), token.qr_token) for token in export.tokens]


def _silent(export: ConsoleExport, tokens: list[Pair]) -> None:
    """Check that nothing that is shown holds an AuthToken."""
    shown = repr(export) + " ".join(each.text for each in export.mismatches)
    assert not [each for each in tokens if each.auth in shown]


@pytest.mark.parametrize(("ending", "org_id"), [("", None), ("+7", 7)])
@pytest.mark.parametrize("folder", ["", "qr-codes/", "export/2026/PNG images/", "export\\PNG images\\"])
def test_the_vendors_zip_is_paired_by_what_its_pictures_hold(
    tmp_path: Path, ending: str, org_id: int | None, folder: str
) -> None:
    tokens = pairs(3)
    junk = {"__MACOSX/._static tokens.csv": b"\0", f"{folder}.DS_Store": b"x", f"__MACOSX/._{tokens[0].auth}.png": b""}
    told: list[tuple[int, int]] = []
    path = make_zip(tmp_path / "export.zip", console_files(tokens, ending, folder) | junk)
    export = read_export(path, lambda done, of: told.append((done, of)))
    assert _clear(export) == [(each.auth, each.qr) for each in tokens]
    assert (export.mismatches, export.pictures) == ((), 3)
    assert {token.org_id for token in export.tokens} == {org_id}
    assert export.tokens[2].fields == {"Device Name": "Device 2", "Serial Number": "SN2"}
    assert told[-1] == (3, 3)
    _silent(export, tokens)
    with pytest.raises(Cancelled):
        read_export(path, cancelled=lambda: True)


def test_columns_are_known_by_content_whatever_their_names(tmp_path: Path) -> None:
    tokens = pairs(3)
    rows = [["x", f"{each.qr}+5", each.auth] for each in tokens]
    data = table(["A", "B", "C"], rows).decode().replace(",", ";").encode("utf-16")
    export = read_export(make_zip(tmp_path / "e.zip", {"x.CSV": data}))
    assert _clear(export) == [(each.auth, each.qr) for each in tokens]
    assert (export.columns, export.tokens[0].org_id, export.tokens[0].fields) == (("A",), 5, {"A": "x"})
    assert export.pictures == 0


def test_claimed_tokens_and_several_templates_are_told(tmp_path: Path) -> None:
    tokens = pairs(3)
    rows = [[each.auth, each.qr, said, name] for each, said, name in zip(
        tokens, ["Claimed", "UNCLAIMED", ""], ["Sensor", "Gateway", "Sensor"], strict=True)]  # fmt: skip
    files = console_files(tokens) | {"static tokens.csv": table([*HEADER, "Status", "Template Name"], rows)}
    export = read_export(make_zip(tmp_path / "e.zip", files))
    assert [token.claimed for token in export.tokens] == [True, False, False]
    assert [each.text for each in export.mismatches] == [
        "The tokens belong to 2 templates: Sensor, Gateway. All become tokens of the one you choose."
    ]


def test_a_csv_alone_is_enough_where_it_has_qr_tokens(tmp_path: Path) -> None:
    tokens = pairs(2)
    path = tmp_path / "tokens.csv"
    path.write_bytes(table(HEADER, [[each.auth, each.qr] for each in tokens]))
    export = read_export(path)
    assert _clear(export) == [(each.auth, each.qr) for each in tokens]
    assert [each.fault for each in export.mismatches] == [Fault.NO_PICTURES]  # nothing was compared
    path.write_bytes(table(["Device Token", "Name"], [[each.auth, "x"] for each in tokens]))
    with pytest.raises(BadInput, match="no pictures, and its CSV no QR tokens"):
        read_export(path)


def test_pictures_alone_are_enough_with_a_note(tmp_path: Path) -> None:
    tokens = pairs(3)
    files = {name: data for name, data in console_files(tokens, "+3").items() if name.endswith(".png")}
    export = read_export(make_zip(tmp_path / "e.zip", files | {"other.png": picture(tokens[0].qr)}))
    assert _clear(export) == [(each.auth, each.qr) for each in tokens]
    assert [each.fault for each in export.mismatches] == [Fault.NO_CSV, Fault.NAMELESS]
    with pytest.raises(BadInput, match="none of its pictures is named"):
        read_export(make_zip(tmp_path / "e.zip", {"other.png": picture(tokens[0].qr)}))


def _spoilt(tokens: list[Pair], kind: str) -> dict[str, bytes]:
    """Return the zip of four tokens, spoilt in one way."""
    one, two, three, _ = tokens
    files = console_files(tokens)
    name = {each.auth: f"qr-codes/{each.auth}.png" for each in tokens}
    rows = [[each.auth, each.qr] for each in tokens]
    match kind:
        case "picture without row":
            files["qr-codes/" + Pair().auth + ".png"] = picture(Pair().qr)
        case "row without picture":
            del files[name[one.auth]]
        case "row without picture, QR in CSV":
            del files[name[one.auth]]
            files["static tokens.csv"] = table(HEADER, rows)
        case "unreadable":
            files[name[one.auth]] = b"\x89PNG\r\n\x1a\n no picture"
        case "no code":
            white = io.BytesIO()
            Image.new("L", (200, 200), 255).save(white, "PNG")
            files[name[one.auth]] = white.getvalue()
        case "another text":
            files[name[one.auth]] = picture("https://example.com")
        case "an organization beyond any database":
            files[name[one.auth]] = picture(f"{one.qr}+{1 << 63}")
        case "huge":
            big = io.BytesIO()
            Image.new("1", (30_000, 3_000), 1).save(big, "PNG")
            files[name[one.auth]] = big.getvalue()
        case "swapped":
            files[name[one.auth]], files[name[two.auth]] = files[name[two.auth]], files[name[one.auth]]
            files["static tokens.csv"] = table(HEADER, rows)
        case "other QR":
            files[name[one.auth]] = picture(Pair().qr)
            files["static tokens.csv"] = table(HEADER, rows)
        case "auth twice":
            files["static tokens.csv"] = table(
                ["Device Token", "Name"], [[each.auth, str(n)] for n, each in enumerate([*tokens, one])]
            )
        case "row twice":
            files["static tokens.csv"] = table(HEADER, [*rows, rows[0]])
        case "QR twice in CSV":
            rows[1][1] = one.qr
            files["static tokens.csv"] = table(HEADER, rows)
            del files[name[two.auth]]
        case "QR twice in pictures":
            files[name[two.auth]] = picture(one.qr)
        case "two pictures":
            files[f"qr-codes/again/{one.auth}.png"] = picture(f"{one.qr}+9")
        case "other org":
            files["static tokens.csv"] = table(HEADER, [[each.auth, f"{each.qr}+1"] for each in tokens])
            files |= {name[each.auth]: picture(f"{each.qr}+{2 if each is one else 1}") for each in tokens}
        case "orgs":
            files[name[one.auth]], files[name[two.auth]] = picture(f"{one.qr}+1"), picture(f"{two.qr}+2")
        case "bad cell":
            files["static tokens.csv"] = table(["Device Token"], [["#NAME?"], *([each.auth] for each in tokens[1:])])
        case "secret in a field":
            files["static tokens.csv"] = table(
                ["Device Token", "Note"], [[each.auth, f"for {three.auth}"] for each in tokens]
            )
    return files


@pytest.mark.parametrize(
    ("kind", "faults", "taken"),
    [
        ("picture without row", [Fault.NO_ROW], [0, 1, 2, 3]),
        ("row without picture", [Fault.NO_QR], [1, 2, 3]),
        ("row without picture, QR in CSV", [Fault.NO_PICTURE], [0, 1, 2, 3]),
        ("unreadable", [Fault.UNREADABLE, Fault.NO_QR], [1, 2, 3]),
        ("no code", [Fault.UNREADABLE, Fault.NO_QR], [1, 2, 3]),
        ("another text", [Fault.UNREADABLE, Fault.NO_QR], [1, 2, 3]),
        ("an organization beyond any database", [Fault.UNREADABLE, Fault.NO_QR], [1, 2, 3]),
        ("huge", [Fault.UNREADABLE, Fault.NO_QR], [1, 2, 3]),
        ("swapped", [Fault.SWAPPED, Fault.SWAPPED], [2, 3]),
        ("other QR", [Fault.OTHER_QR], [1, 2, 3]),
        ("auth twice", [Fault.AUTH_TWICE], [1, 2, 3]),
        ("row twice", [Fault.ROW_TWICE], [0, 1, 2, 3]),
        ("QR twice in CSV", [Fault.QR_TWICE], [2, 3]),
        ("QR twice in pictures", [Fault.SWAPPED], [2, 3]),
        ("two pictures", [Fault.PICTURE_TWICE], [1, 2, 3]),
        ("other org", [Fault.OTHER_ORG], [1, 2, 3]),
        ("orgs", [Fault.SEVERAL_ORGS], [0, 1, 2, 3]),
        ("bad cell", [Fault.NO_AUTH_TOKEN, Fault.NO_ROW], [1, 2, 3]),
        ("secret in a field", [Fault.SECRET_FIELD] * 4, [0, 1, 2, 3]),
    ],
)
def test_what_does_not_agree_is_listed_and_not_taken(
    tmp_path: Path, kind: str, faults: list[Fault], taken: list[int]
) -> None:
    tokens = pairs(4)
    export = read_export(make_zip(tmp_path / "e.zip", _spoilt(tokens, kind)))
    assert [each.fault for each in export.mismatches] == faults
    assert _clear(export) == [(tokens[n].auth, tokens[n].qr) for n in taken]
    _silent(export, tokens)


def _named(name: str, **facts: object) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    for key, value in facts.items():
        setattr(info, key, value)
    return info


@pytest.mark.parametrize(
    "name",
    [
        "../evil.png",
        "qr/../../evil.png",
        "/etc/evil.png",
        "C:/evil.png",
        "C:evil.png",
        "qr\\..\\evil.png",
        "\\\\host\\evil.png",
    ],
)
def test_names_that_lead_out_are_refused(tmp_path: Path, name: str) -> None:
    tokens = pairs(1)
    with pytest.raises(BadInput, match="leads out of the zip"):
        read_export(make_zip(tmp_path / "e.zip", console_files(tokens) | {name: picture(tokens[0].qr)}))


def test_tricks_and_bombs_are_refused(tmp_path: Path) -> None:
    tokens = pairs(1)
    path = tmp_path / "e.zip"

    def refused(said: str) -> None:
        with pytest.raises(BadInput, match=said) as told:
            read_export(path)
        assert tokens[0].auth not in str(told.value)

    make_zip(path, console_files(tokens))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(_named("link.png", external_attr=0o120777 << 16), "/etc/passwd")
    refused("is a link")
    make_zip(path, console_files(tokens))
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr(f"qr-codes/{tokens[0].auth}.png", b"")
    refused("same name")
    make_zip(path, console_files(tokens))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("zeros.png", bytes(3 << 20), zipfile.ZIP_DEFLATED)
    refused("200 times its size")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("a.csv", "x")
    refused("unusual way")
    make_zip(path, {"a.csv": b"x", "b.csv": b"y"})
    refused("holds 2 CSV files")
    make_zip(path, {"readme.txt": b"x"})
    refused("neither a CSV nor PNG")
    make_zip(path, {})
    refused("neither a CSV nor PNG")
    make_zip(path, {"a.csv": b"Name,Value\n1,2\n"})
    refused("No column of the CSV holds AuthTokens")
    make_zip(path, {"a.csv": table([tokens[0].auth, tokens[0].qr], [[Pair().auth, Pair().qr]])})
    refused("the headers must stand there")
    make_zip(path, {"a.csv": table(["A", "B"], [[each.auth, Pair().auth] for each in pairs(3)])})
    refused("both hold tokens")
    path.write_bytes(b"no zip at all")
    refused("no zip file")
    path.unlink()
    refused("cannot be read")
    path.mkdir()
    refused("is no file")


def test_an_encrypted_or_broken_zip_is_refused(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "e.zip", console_files(pairs(2)))
    whole = bytearray(path.read_bytes())
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):  # the flags in both headers of each file
        start = whole.find(sign)
        while start >= 0:
            whole[start + at] |= 1
            start = whole.find(sign, start + 4)
    path.write_bytes(whole)
    with pytest.raises(BadInput, match="encrypted"):
        read_export(path)


def test_what_went_wrong_below_is_not_told_with_the_names_of_files(tmp_path: Path) -> None:
    tokens = pairs(1)
    path = make_zip(tmp_path / "e.zip", {f"{tokens[0].auth}.csv": b"x"})
    whole = path.read_bytes()
    path.write_bytes(whole.replace(tokens[0].auth.encode(), b"x" * 32, 1))  # the two names differ
    with pytest.raises(BadInput) as told:
        read_export(path)
    shown = "".join(traceback.format_exception(told.value))
    assert "damaged" in shown
    assert tokens[0].auth not in shown


def test_more_files_than_any_export_are_refused_before_they_are_listed(tmp_path: Path) -> None:
    path = tmp_path / "e.zip"
    path.write_bytes(b"PK\x01\x02" * 300_000)
    with pytest.raises(BadInput, match="more than 110000 files"):
        read_export(path)


def _captioned(code: Image.Image) -> Image.Image:
    sheet = Image.new("L", (code.width + 200, code.height + 300), 255)
    sheet.paste(code, (30, 200))
    ImageDraw.Draw(sheet).text((60, 40), "Scan me", fill=0)
    return sheet


@pytest.mark.parametrize(
    "drawn",
    [
        _captioned,
        ImageOps.invert,
        lambda code: code.rotate(90),
        lambda code: code.rotate(7, expand=True, fillcolor=255),
        lambda code: code.resize((211, 211), Image.Resampling.BICUBIC),
        lambda code: code.crop((16, 16, code.width - 16, code.height - 16)),
        lambda code: ImageOps.colorize(code, "#0a6b4c", "#fff"),
        lambda code: code.convert("RGB").quantize(2),
        lambda code: code.resize((2900, 2900)),
    ],
    ids=["captioned", "inverted", "turned", "askew", "resized", "no quiet zone", "colours", "palette", "for a poster"],
)
def test_codes_that_are_drawn_otherwise_are_read(tmp_path: Path, drawn: Callable[[Image.Image], Image.Image]) -> None:
    files = console_files(tokens := pairs(1), "+7")
    name = f"qr-codes/{tokens[0].auth}.png"
    file = io.BytesIO()
    drawn(Image.open(io.BytesIO(files[name])).convert("L")).save(file, "PNG")
    export = read_export(make_zip(tmp_path / "e.zip", files | {name: file.getvalue()}))
    assert (_clear(export), export.mismatches) == ([(tokens[0].auth, tokens[0].qr)], ())


def test_a_damaged_picture_spoils_only_its_own_row(tmp_path: Path) -> None:
    tokens = pairs(3)
    path = tmp_path / "e.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in console_files(tokens).items():
            archive.writestr(name, data)
    whole = path.read_bytes()
    stored = picture(tokens[1].qr)
    path.write_bytes(whole.replace(stored, stored[:-30] + bytes(30)))
    export = read_export(path)
    assert [each.fault for each in export.mismatches] == [Fault.UNREADABLE, Fault.NO_QR]
    assert [token.qr_token for token in export.tokens] == [tokens[0].qr, tokens[2].qr]


@pytest.fixture(scope="module")
def good_zip(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """One zip to break."""
    return make_zip(tmp_path_factory.mktemp("zip") / "e.zip", console_files(pairs(2), "+1")).read_bytes()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(seed=st.integers(0, 1 << 32), cut=st.booleans())
def test_whatever_the_bytes_are_only_a_sentence_comes(good_zip: bytes, tmp_path: Path, seed: int, cut: bool) -> None:
    dice = random.Random(seed)
    data = bytearray(good_zip)
    for _ in range(dice.randint(1, 6)):
        place = dice.randrange(len(data)) if dice.random() < 0.5 else len(data) - 1 - dice.randrange(600)
        data[place] = dice.choice([0, 1, 0x7F, 0x80, 0xFF, dice.randrange(256)])
    if cut:
        del data[dice.randrange(len(data)) :]
    (tmp_path / "e.zip").write_bytes(data)
    try:
        export = read_export(tmp_path / "e.zip")
    except BadInput:
        return
    assert all(each.text for each in export.mismatches)
    assert len(export.tokens) <= 2


@given(st.binary(max_size=300), st.sampled_from(["e.zip", "e.csv"]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_bytes_that_are_no_zip(tmp_path: Path, data: bytes, name: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(BadInput):
        read_export(tmp_path / name)
