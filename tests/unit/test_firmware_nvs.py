"""The reference firmware's NVS reader and SHA-256, compiled for this computer with sanitizers."""

from __future__ import annotations

import hashlib
import struct
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from app.device.nvs import PAGE, parse_nvs
from tests.firmware.fuzz import build, fuzz, seed
from tests.unit.firmware_builds import compile_host, expected, run_framed
from tests.unit.nvs_images import (
    EMPTY,
    ERASED,
    FREEING,
    FULL,
    WRITTEN,
    crc,
    generated,
    item,
    name,
    page,
    text,
    with_data,
)

BLYNK = name(b"blynk", 1)
PATHS = ("blynk/auth", "blynk/host", "other/auth")
TOKEN = ("auth", "string", "t" * 32)


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reader")
    return compile_host(folder / "nvs_host", "nvs_host.c", "nvs.c", "sha256.c", "crc32.c")


def assert_agree(reader: Path, images: list[bytes], *paths: str) -> Counter[str]:
    """Assert that both readers say the same of each image; return how often they said what."""
    lines = run_framed(reader, images, *paths)
    owed = [expected(parse_nvs(image), *paths) for image in images]
    differing = [index for index, (line, want) in enumerate(zip(lines, owed, strict=True)) if line != want]
    assert not differing, (differing[:5], lines[differing[0]], owed[differing[0]])
    return Counter(line.split()[0] for line in lines)


@pytest.mark.parametrize("count", [1, 30, 126, 300])
@pytest.mark.parametrize("version", [1, 2])
def test_every_string_of_the_generators_images_is_found(reader: Path, count: int, version: int) -> None:
    values = {f"k{number}": "v" * (number % 70) for number in range(count)}
    image = generated(*((key, "string", value) for key, value in values.items()), pages=12, version=version)
    (line,) = run_framed(reader, [image], *(f"blynk/{key}" for key in values))
    assert line.split() == ["ok", *("=" + value.encode().hex() for value in values.values())]


def test_long_strings_and_other_types_beside_the_token(reader: Path) -> None:
    image = generated(
        ("n", "u8", 5), ("long", "string", "x" * 3900), TOKEN, ("blob", "hex2bin", "ab" * 5000), ("host", "string", "h")
    )
    (line,) = run_framed(reader, [image], "blynk/auth", "blynk/long", "blynk/host", "blynk/n", "blynk/blob", "blynk/x")
    words = ["ok", "=" + b"t".hex() * 32, "=" + b"x".hex() * 3900, "=" + b"h".hex(), "-", "-", "-"]
    assert line.split() == words


def test_rewritten_keys_across_pages_and_a_cut_last_entry(reader: Path) -> None:
    old = page(BLYNK, text(1, b"auth", b"first"), text(1, b"auth", b"second"), sequence=7, state=FULL)
    new = page(text(1, b"auth", b"third"), sequence=8)
    cut = page(text(1, b"auth", b"third"), text(1, b"auth", b"n" * 90)[:40], sequence=8, states=[2, 2, 2, 2])
    renamed = page(BLYNK, text(1, b"auth", b"one"), text(2, b"auth", b"two"), name(b"blynk", 2))
    last = page(BLYNK, text(1, b"auth", b"high"), sequence=0xFFFFFFFF)
    lines = run_framed(reader, [old, new + old, old + cut, renamed, last + old], "blynk/auth")
    words = [b"second", b"third", b"third", b"two", b"high"]
    assert lines == [f"ok ={word.hex()}" for word in words]


@pytest.mark.parametrize("size", [0, 1, PAGE - 1, PAGE + 32])
def test_what_is_not_whole_pages_is_corrupt(reader: Path, size: int) -> None:
    assert run_framed(reader, [(generated(TOKEN))[:size]], "blynk/auth") == ["corrupt -"]


def test_each_flipped_bit_and_each_cut_page_is_judged_as_the_station_judges_it(reader: Path) -> None:
    sound = generated(TOKEN, ("host", "string", "h.example"), pages=3)
    images = []
    for place in range(64 + 8 * 32):  # header, states, every entry in use and one more
        for bit in range(8):
            image = bytearray(sound)
            image[place] ^= 1 << bit
            images.append(bytes(image))
    images += [sound[:end].ljust(len(sound), b"\xff") for end in range(0, 400, 3)]
    seen = assert_agree(reader, images, *PATHS)
    assert seen["corrupt"] > 1000
    assert seen["ok"] > 50


def make_image(random: Random) -> bytes:
    """Return an image as no library leaves it: sound parts in any order and state, then perhaps damage."""
    pages = [make_page(random) for _ in range(random.choice([1, 1, 2, 3]))]
    image = bytearray(b"".join(pages))
    for _ in range(random.choice([0, 0, 0, 1, 1, 3])):
        damage(random, image)
    return bytes(image)


def make_page(random: Random) -> bytes:
    if random.random() < 0.15:
        return b"\xff" * PAGE
    entries = [make_item(random) for _ in range(random.choice([0, 1, 3, 6, 12]))]
    if random.random() < 0.8:
        entries.insert(0, BLYNK)
    body = b"".join(entries)[: PAGE - 64]
    count = len(body) // 32
    states = [WRITTEN] * count
    for _ in range(random.choice([0, 0, 0, 1, 2])):
        if count:
            states[random.randrange(count)] = random.choice([ERASED, ERASED, EMPTY, 1])
    if random.random() < 0.2:
        states = states[: random.randrange(count + 1)]
    return page(
        body,
        sequence=random.choice([0, 1, 2, 3, 4, 5, 6, 7, 2**31, 2**32 - 1]),
        state=random.choice([0xFFFFFFFE, 0xFFFFFFFE, FULL, FREEING]),
        version=random.choice([0xFE, 0xFE, 0xFF]),
        states=states,
    )


def make_item(random: Random) -> bytes:
    namespace = random.choice([1, 1, 1, 1, 2, 254])
    key = random.choice([b"auth", b"auth", b"host", b"blynk", b"", b"a" * 15, b"aut", b"authx"])
    kind = random.randrange(12)
    if kind < 5:
        return text(namespace, key, random.choice([b"t" * 32, random.randbytes(random.randrange(100)), b"x" * 31]))
    if kind == 5:
        return name(random.choice([b"blynk", b"other", b"blynk\0x"]), random.choice([1, 1, 2, 2, 3, 254, 0, 255]))
    if kind == 6:
        return item(namespace, random.choice([0x01, 0x11, 0x02, 0x12, 0x04, 0x14, 0x08, 0x18]), key, b"\1\0\0")
    if kind == 7:
        return item(namespace, random.randrange(256), key, b"\3\0\0\0", span=random.choice([1, 1, 2, 0, 200]))
    if kind == 8:
        return with_data(namespace, random.choice([0x41, 0x42]), key, random.randbytes(random.randrange(80)))
    if kind == 9:
        return item(namespace, 0x48, key, struct.pack("<IBB", random.randrange(90), 1, 0), chunk=0xFF)
    if kind == 10:  # a string without its zero, or with a few
        return with_data(namespace, 0x21, key, random.choice([b"abc", b"a\0b\0", b"", b"\0"]))
    return random.choice([b"\xff" * 32, random.randbytes(32), item(1, 0x01, b"k" * random.choice([15, 16]), b"\1")])


def damage(random: Random, image: bytearray) -> None:
    """Change some bytes in use; half of the time with the entry's or the page header's CRC made right again."""
    start = random.randrange(len(image) // PAGE) * PAGE
    place = start + random.choice([random.randrange(64), 64 + random.randrange(20 * 32), random.randrange(PAGE)])
    image[place] = random.choice([image[place] ^ 1 << random.randrange(8), random.randrange(256), 0, 0xFF])
    if random.random() < 0.5:
        if place - start < 32:
            image[start + 28 : start + 32] = struct.pack("<I", crc(bytes(image[start + 4 : start + 28])))
        elif place - start >= 64:
            begin = place - place % 32
            covered = bytes(image[begin : begin + 4] + image[begin + 8 : begin + 32])
            image[begin + 4 : begin + 8] = struct.pack("<I", crc(covered))


def test_both_readers_agree_on_ten_thousand_random_and_damaged_images(reader: Path) -> None:
    random = Random(20261124)
    seen = assert_agree(reader, [make_image(random) for _ in range(10_000)], *PATHS)
    assert all(seen[state] > 300 for state in ("ok", "empty", "corrupt")), seen


VECTORS = {  # FIPS 180-4's examples, as NIST publishes them
    b"": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    b"abc": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq": (
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    b"abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmno"
    b"ijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu": (
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    b"a" * 1_000_000: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
}


def test_sha256_is_the_standards_and_pythons(reader: Path) -> None:
    assert run_framed(reader, VECTORS, "--sha256") == list(VECTORS.values())
    random = Random(1)
    texts = [random.randbytes(length) for length in (*range(200), *random.sample(range(200, 20_000), 50))]
    assert run_framed(reader, texts, "--sha256") == [hashlib.sha256(data).hexdigest() for data in texts]


def test_the_fuzzer_finds_nothing_in_a_short_run(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    seed(corpus)
    done = fuzz(build(tmp_path), corpus, runs=20_000, timeout=120)
    assert done.returncode == 0, done.stderr[-3000:]
