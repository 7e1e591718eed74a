"""Recipes: what the devices of one template need. Parsed here from TOML; files are read elsewhere."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from app.domain.checks import LONGEST_STEP, MOST_STEPS, Check, CheckKind, NoteRule
from app.domain.errors import BadInput
from app.domain.matching import ANY, Match, MatchRule

CHIPS = ("esp32", "esp32c3")
WAYS = ("invited", "self-registered")  # how the end customer comes to an account
PAPERS = ("a4", "a5", "a6", "letter")
BAUD_RATES = (115200, 230400, 460800, 921600, 1500000, 2000000)
LONGEST_SERIAL = 64  # characters of its pattern
LONGEST_UNIT = 12  # characters of what a check measures in
SECTOR = 0x1000  # bytes; what a NOR flash erases at once
DEFAULT_REPORT = (
    r"station-check v=1 fw=(?P<fw>\S{1,32}) mac=(?P<mac>[0-9a-fA-F:]{17}) "
    r"auth=(?P<auth>[0-9a-f]{16}|-) nvs=(?P<nvs>ok|empty|corrupt)"
)
"""The reference firmware's line; `auth` is the fingerprint of the device's AuthToken."""


@dataclass(frozen=True, slots=True)
class Image:
    """One file that goes into the flash of every device alike."""

    file: str  # relative to the recipe's folder
    offset: int  # bytes
    sha256: str | None  # hex; None only where the file comes from an ESP-IDF build folder


@dataclass(frozen=True, slots=True)
class NvsDelivery:
    """The token goes into an NVS partition made for that one device."""

    offset: int  # bytes
    size: int  # bytes
    namespace: str
    auth_key: str
    host_key: str | None
    host: str | None  # None: the host of the cloud in use


@dataclass(frozen=True, slots=True)
class Area:
    """Whole sectors of a device's flash."""

    offset: int  # bytes
    size: int  # bytes


@dataclass(frozen=True, slots=True)
class ReportRule:
    """How the rebooted device says which token it holds."""

    pattern: str  # regular expression with groups mac, auth, nvs
    baud: int
    timeout: float  # seconds


@dataclass(frozen=True, slots=True)
class LeafletRule:
    """What the end customer gets on paper, a page for each language."""

    texts: str | None  # folder of the manufacturer's own texts, relative to the recipe's; None: the program's
    languages: tuple[str, ...]
    way: str  # one of WAYS
    paper: str  # one of PAPERS
    printed: bool  # with each unit that is closed; else when somebody asks for it


@dataclass(frozen=True, slots=True)
class Recipe:
    name: str
    template: str  # a `TMPL…` id, an integer id as text, or the template's name
    serial: str  # pattern of the serial numbers, with {number} (the unit's) and {mac}; "": none
    chip: str
    baud: int
    images: tuple[Image, ...]
    idf_build: str | None  # folder with `flasher_args.json`, instead of images
    delivery: NvsDelivery
    report: ReportRule | None
    layout: str
    scan_back: bool
    leaflet: LeafletRule | None = None
    match: Match = ANY
    erase: tuple[Area, ...] = ()  # what its users leave behind: erased when a device comes back
    checks: tuple[Check, ...] = ()  # what QA looks at before a unit is shipped


def parse_recipe(text: str) -> Recipe:
    """Read a recipe from TOML. Raises BadInput that names the table and key at fault."""
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadInput("The recipe is not readable TOML: {error}.", error=error) from error
    root = _Table(data, "")
    product, chip, token = root.table("product"), root.table("chip"), root.table("token")
    label, report, leaflet = root.table("label", {}), root.optional_table("report"), root.optional_table("leaflet")
    returns = root.table("returns", {})
    images = tuple(_image(table) for table in root.tables("image"))
    idf_table = root.optional_table("idf")
    idf_build = idf_table.text("build") if idf_table else None
    if bool(images) == bool(idf_build):
        raise BadInput("The recipe must name either [[image]] files or one [idf] build folder.")
    recipe = Recipe(
        name=product.text("name"),
        template=product.text("template"),
        serial=_serial(product),
        chip=chip.choice("type", CHIPS),
        baud=chip.choice("baud", BAUD_RATES, 460800),
        images=images,
        idf_build=idf_build,
        delivery=_delivery(token),
        match=_match(token),
        report=_report(report) if report else None,
        layout=label.text("layout", "50x30"),
        scan_back=label.flag("scan_back", True),
        leaflet=_leaflet(leaflet) if leaflet else None,
        erase=_areas(returns),
        checks=_checks(root),
    )
    for table in (root, product, chip, token, label, report, idf_table, leaflet, returns):
        if table:
            table.refuse_unknown()
    return recipe


def _serial(table: _Table) -> str:
    pattern: str = table.text("serial", "")
    if re.search(r"\{[^}]*[0-9]{3}", pattern) or len(pattern) > LONGEST_SERIAL or not pattern.isprintable():
        raise BadInput(
            "In the recipe, product.serial must be printable and at most {most} characters.", most=LONGEST_SERIAL
        )
    try:
        one, two = pattern.format(number=1, mac="A" * 12), pattern.format(number=2, mac="B" * 12)
    except (KeyError, IndexError, ValueError, AttributeError, TypeError) as error:
        raise BadInput("In the recipe, product.serial may hold {{number}} and {{mac}} only.") from error
    if pattern and one == two:
        raise BadInput("In the recipe, product.serial gives every unit the same serial number: add {{number}}.")
    return pattern


def _image(table: _Table) -> Image:
    image = Image(table.text("file"), table.number("offset", 0, 0x10000000), table.text("sha256").lower())
    if not re.fullmatch(r"[0-9a-f]{64}", image.sha256 or ""):
        raise BadInput("In the recipe, image.sha256 of {file} must be 64 hexadecimal digits.", file=image.file)
    if image.offset % SECTOR:
        raise BadInput("In the recipe, image.offset of {file} must be a multiple of 0x1000 bytes.", file=image.file)
    table.refuse_unknown()
    return image


def _delivery(table: _Table) -> NvsDelivery:
    table.choice("delivery", ("nvs",))
    delivery = NvsDelivery(
        offset=table.number("offset", SECTOR, 0x10000000),
        size=table.number("size", 3 * SECTOR, 0x100000),
        namespace=table.nvs_name("namespace", "blynk"),
        auth_key=table.nvs_name("auth_key", "auth"),
        host_key=table.nvs_name("host_key", None),
        host=table.text("host", None),
    )
    if delivery.auth_key == delivery.host_key:
        raise BadInput("In the recipe, token.auth_key and token.host_key are both {key}.", key=delivery.auth_key)
    if delivery.offset % SECTOR or delivery.size % SECTOR:
        raise BadInput("In the recipe, token.offset and token.size must be multiples of 0x1000 bytes.")
    return delivery


def _match(table: _Table) -> Match:
    rule = MatchRule(table.choice("match", tuple(rule.value for rule in MatchRule), MatchRule.ANY.value))
    field = table.text("match_field", "")
    if field and rule is MatchRule.ANY:
        raise BadInput('In the recipe, token.match_field is of no use without token.match = "mac" or "serial".')
    return Match(rule, field)


def _report(table: _Table) -> ReportRule:
    pattern = table.text("pattern", DEFAULT_REPORT)
    try:
        groups = re.compile(pattern).groupindex
    except re.error as error:
        raise BadInput("In the recipe, report.pattern is no regular expression: {error}.", error=error) from error
    if missing := {"mac", "auth", "nvs"} - set(groups):
        raise BadInput("In the recipe, report.pattern lacks the group {groups}.", groups=", ".join(sorted(missing)))
    return ReportRule(pattern, table.number("baud", 1200, 4000000, 115200), float(table.number("timeout", 1, 120, 10)))


def _areas(table: _Table) -> tuple[Area, ...]:
    areas = []
    for row in table.tables("erase"):
        area = Area(row.number("offset", SECTOR, 0x10000000), row.number("size", SECTOR, 0x1000000))
        if area.offset % SECTOR or area.size % SECTOR:
            raise BadInput("In the recipe, offset and size of returns.erase must be multiples of 0x1000 bytes.")
        row.refuse_unknown()
        areas.append(area)
    return tuple(areas)


def _checks(root: _Table) -> tuple[Check, ...]:
    checks = [_check(row) for row in root.tables("check")]
    steps = [check.step.casefold() for check in checks]
    if twice := next((step for step in steps if steps.count(step) > 1), None):
        raise BadInput("In the recipe, two checks have the step “{step}”.", step=twice)
    if len(checks) > MOST_STEPS:
        raise BadInput("In the recipe, there are more than {most} checks.", most=MOST_STEPS)
    return tuple(checks)


def _check(table: _Table) -> Check:
    step = " ".join(table.text("step").split())
    if len(step) > LONGEST_STEP or not step.isprintable():
        raise BadInput("In the recipe, check.step must be printable and at most {most} characters.", most=LONGEST_STEP)
    check = Check(
        step,
        CheckKind(table.choice("kind", tuple(kind.value for kind in CheckKind), CheckKind.PASS.value)),
        table.text("unit", ""),
        table.decimal("low"),
        table.decimal("high"),
        table.flag("photo", False),
        NoteRule(table.choice("note", tuple(rule.value for rule in NoteRule), NoteRule.OPTIONAL.value)),
    )
    if len(check.unit) > LONGEST_UNIT or not check.unit.isprintable():
        raise BadInput("In the recipe, check.unit of “{step}” is too long.", step=step)
    if check.kind is CheckKind.PASS and (check.unit or check.low is not None or check.high is not None):
        raise BadInput('In the recipe, unit, low and high of “{step}” need kind = "value".', step=step)
    if check.low is not None and check.high is not None and check.low > check.high:
        raise BadInput("In the recipe, check.low of “{step}” is above check.high.", step=step)
    table.refuse_unknown()
    return check


def _leaflet(table: _Table) -> LeafletRule:
    return LeafletRule(
        texts=table.text("texts", None),
        languages=table.texts("languages", ("en",)),
        way=table.choice("way", WAYS),
        paper=table.choice("paper", PAPERS, "a6"),
        printed=table.flag("printed", True),
    )


_REQUIRED: Any = object()


class _Table:
    """A TOML table that names the key at fault, and knows which keys nobody asked for."""

    def __init__(self, data: dict[str, Any], name: str) -> None:
        self._data, self._name, self._asked = data, name, set[str]()

    def _path(self, key: str) -> str:
        return f"{self._name}.{key}".lstrip(".")

    def _get(self, key: str, kind: type, default: Any) -> Any:
        self._asked.add(key)
        value = self._data.get(key, default)
        where = self._path(key)
        if value is _REQUIRED:
            raise BadInput("In the recipe, {key} is missing.", key=where)
        if value is not default and (not isinstance(value, kind) or isinstance(value, bool) != (kind is bool)):
            raise BadInput("In the recipe, {key} must be {kind}.", key=where, kind=_KINDS[kind])
        return value

    def text(self, key: str, default: Any = _REQUIRED) -> Any:
        value = self._get(key, str, default)
        if isinstance(value, str) and value is not default and not value.strip():
            raise BadInput("In the recipe, {key} is empty.", key=self._path(key))
        return value

    def texts(self, key: str, default: tuple[str, ...]) -> tuple[str, ...]:
        values = self._get(key, list, default)
        if not values or not all(isinstance(value, str) and value.strip() for value in values):
            raise BadInput("In the recipe, {key} must be a list of texts.", key=self._path(key))
        return tuple(values)

    def nvs_name(self, key: str, default: Any) -> Any:
        value = self.text(key, default)
        if value is not None and not (value.isascii() and value.isprintable() and len(value) <= 15):
            raise BadInput(
                "In the recipe, {key} must have 1 to 15 ASCII characters, as NVS allows.", key=self._path(key)
            )
        return value

    def number(self, key: str, low: int, high: int, default: Any = _REQUIRED) -> int:
        value: int = self._get(key, int, default)
        if not low <= value <= high:
            raise BadInput(
                "In the recipe, {key} must be from {low} to {high}, not {value}.",
                key=self._path(key),
                low=low,
                high=high,
                value=value,
            )
        return value

    def decimal(self, key: str) -> Decimal | None:
        """Return a number, whole or not, as it is written; None where there is none."""
        self._asked.add(key)
        value = self._data.get(key)
        if value is None:
            return None
        number = (
            Decimal(str(value)) if isinstance(value, int | float) and not isinstance(value, bool) else Decimal("NaN")
        )
        if not number.is_finite() or abs(number) >= 10**12:
            raise BadInput("In the recipe, {key} must be a number.", key=self._path(key))
        return number

    def flag(self, key: str, default: bool) -> bool:
        value: bool = self._get(key, bool, default)
        return value

    def choice(self, key: str, choices: tuple[Any, ...], default: Any = _REQUIRED) -> Any:
        value = self._get(key, int if isinstance(choices[0], int) else str, default)
        if value not in choices:
            raise BadInput(
                "In the recipe, {key} must be one of {choices}, not {value}.",
                key=self._path(key),
                choices=", ".join(map(str, choices)),
                value=value,
            )
        return value

    def table(self, key: str, default: Any = _REQUIRED) -> _Table:
        return _Table(self._get(key, dict, default), key)

    def optional_table(self, key: str) -> _Table | None:
        self._asked.add(key)
        return self.table(key) if key in self._data else None

    def tables(self, key: str) -> list[_Table]:
        rows = self._get(key, list, [])
        if not all(isinstance(row, dict) for row in rows):
            raise BadInput("In the recipe, {key} must be written as [[{key}]] tables.", key=self._path(key))
        return [_Table(row, self._path(key)) for row in rows]

    def refuse_unknown(self) -> None:
        if unknown := sorted(set(self._data) - self._asked):
            raise BadInput("In the recipe, {key} is not known: is it misspelt?", key=self._path(unknown[0]))


_KINDS = {str: "a text", int: "a whole number", bool: "true or false", dict: "a table", list: "a list"}
