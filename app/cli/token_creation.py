"""`station tokens generate` and `station tokens import`."""

from __future__ import annotations

from pathlib import Path

import click

from app.bench.tokens.row_check import check_rows
from app.bench.tokens.token_creation import Created, check_limit
from app.bench.tokens.token_desk import TokenDesk
from app.cli.console import confirm, or_by_hand, step_teller, tell_steps, without_cloud
from app.cli.context import Context, report
from app.cli.signing import Who, acting, signed
from app.cli.token_choice import find_template
from app.cli.token_mapping import mapped
from app.cloud.column_match import propose
from app.cloud.console_export import read_export
from app.cloud.console_steps import ConsoleTask
from app.cloud.csv_file import CsvFile, read_csv
from app.cloud.export_columns import is_consoles_own
from app.cloud.token_rows import quoted
from app.domain.errors import BadInput
from app.domain.people import Act
from app.domain.tokens import Template
from app.settings import cloud_profile
from app.store.station_store import Store

SHOWN = 5  # rows of a preview


@click.command()
@click.option("--template", required=True, help="Name, TMPL… id or integer id.")
@click.option("--count", required=True, type=click.IntRange(min=1))
@acting
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def generate(context: Context, template: str, count: int, who: Who, as_json: bool) -> None:
    """Create tokens of a template in the cloud."""
    without_cloud(context, ConsoleTask.CREATE, as_json, template=template, count=count)
    with context.client() as client, context.store() as store:
        found = find_template(store, template, client)
        with or_by_hand(ConsoleTask.CREATE, as_json, template=found.name, count=count):
            permit = signed(store, Act.CREATE_TOKENS, who)
            created = TokenDesk(store, client).generate(found, count, permit, step_teller(as_json))
    _tell(created, found, as_json)


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--template", required=True, help="Name, TMPL… id or integer id.")
@click.option("--map", "maps", multiple=True, metavar="COLUMN=FIELD", help="A column whose header is not the field's.")
@click.option("--ignore", "ignored", multiple=True, metavar="COLUMN", help="A column that becomes no metadata.")
@click.option("--fix", "fixed", multiple=True, metavar="FIELD=VALUE", help="One value for all rows.")
@click.option("--console-export", is_flag=True, help="FILE is the Console's own export; a zip always is.")
@click.option("--template-name", default="", help="Where no cloud is set: the name of a template with a new number.")
@click.option("--org", type=click.IntRange(min=1), help="The tokens' organization, where the export does not say.")
@click.option("--preview", is_flag=True, help="Only say what would be done.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@acting
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def import_tokens(
    context: Context,
    file: Path,
    template: str,
    maps: tuple[str, ...],
    ignored: tuple[str, ...],
    fixed: tuple[str, ...],
    console_export: bool,
    template_name: str,
    org: int | None,
    preview: bool,
    yes: bool,
    who: Who,
    as_json: bool,
) -> None:
    """Create tokens from a CSV, or take in a Console's export (zip). A CSV's rows become a token each, in the cloud.

    Headers must be the template's metadata fields, to the letter; a near miss is pointed out, and can be mapped.
    """
    if console_export or file.suffix.lower() == ".zip":
        if maps or fixed:
            raise BadInput("--map and --fix are for a file that tokens are created from: an export has its tokens.")
        _take_in(context, file, template, template_name, org, ignored, preview, yes, who, as_json)
        return
    csv = read_csv(file)
    without_cloud(context, ConsoleTask.CREATE_FROM_FILE, as_json, template=template, count=len(csv.rows))
    with context.client() as client, context.store() as store:
        found = find_template(store, template, client)
        rows = _rows(TokenDesk(store, client), csv, found, (maps, ignored, fixed), as_json)
        limit = client.limits()
        check_limit(limit, len(rows))
        left = f"; {limit.left:,} of {limit.limit:,} are left in your plan" if limit else ""
        report(
            {"event": "preview", "rows": len(rows), "template": found.product_id, "first": list(rows[:SHOWN])},
            as_json,
            "\n".join(
                [
                    *("  " + ", ".join(row.values()) for row in rows[:SHOWN]),
                    f"{len(rows)} tokens of {found.name}{left}.",
                ]
            ),
        )
        if preview:
            return
        confirm(f"Create {len(rows)} tokens?", yes)
        permit = signed(store, Act.CREATE_TOKENS, who)
        with or_by_hand(ConsoleTask.CREATE_FROM_FILE, as_json, template=found.name, count=len(rows)):
            created = TokenDesk(store, client).create_from_rows(found, rows, permit, step_teller(as_json))
    if not created.told and created.came:
        tell_steps(ConsoleTask.EXPORT, as_json)  # the export's CSV says which token is which row's
    _tell(created, found, as_json)


def _rows(
    desk: TokenDesk,
    csv: CsvFile,
    template: Template,
    wishes: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]],
    as_json: bool,
) -> tuple[dict[str, str], ...]:
    """Return the file's rows as metadata; say what becomes of its columns. Raises BadInput for any bad row."""
    fields = desk.fields(template)
    proposal = propose(csv, fields)
    mapping = mapped(csv, proposal.mapping, *wishes)
    for place, (header, field) in enumerate(zip(csv.header, mapping.columns, strict=True)):
        hint = next((hint.text for hint in proposal.hints if hint.place == place and not field), "")
        facts: dict[str, object] = {"event": "column", "column": header, "field": field, "hint": hint}
        if header in wishes[1]:
            hint = ""
        report(facts, as_json, f"{header} → {field or 'ignored'}{'. ' if hint else ''}{hint}")
    checked = check_rows(desk.store, csv, mapping, fields)
    for bad in checked.bad:
        facts = {"event": "bad_row", "row": bad.number, "column": bad.column, "reason": bad.reason}
        report(facts, as_json, f"Row {bad.number}{f', {bad.column}' if bad.column else ''}: {bad.reason}")
    if checked.bad:
        count = len({bad.number for bad in checked.bad})
        raise BadInput("{count} of {rows} rows are bad: nothing was created.", count=count, rows=len(csv.rows))
    return checked.rows


def _take_in(
    context: Context,
    file: Path,
    template: str,
    template_name: str,
    org: int | None,
    ignored: tuple[str, ...],
    preview: bool,
    yes: bool,
    who: Who,
    as_json: bool,
) -> None:
    export = read_export(file)
    kept = [name for name in export.columns if name not in ignored and not is_consoles_own(name)]
    for name in export.columns:
        facts: dict[str, object] = {
            "event": "column",
            "column": name,
            "field": name if name in kept else "",
            "hint": "",
        }
        report(facts, as_json, f"{quoted(name)} → {'metadata' if name in kept else 'ignored'}")
    export = export.keeping(kept)
    for each in export.mismatches:
        report({"event": "mismatch", "fault": each.fault.name.lower(), "reason": each.text}, as_json, each.text)
    with context.store() as store:
        if cloud_profile(context.home, context.settings()) and not store.tokens.templates():
            with context.client() as client:
                store.tokens.put_templates(client.templates())
        found = _named_template(store, template, template_name)
        words = f"{len(export.tokens)} tokens of {found.name}, {len(export.mismatches)} mismatches."
        facts = {"event": "preview", "tokens": len(export.tokens), "template": found.product_id}
        report(facts | {"mismatches": len(export.mismatches)}, as_json, words)
        if preview:
            return
        confirm("Take them in?", yes)
        taken = TokenDesk(store, None).take_in(export, found, signed(store, Act.IMPORT_TOKENS, who), org)
    facts = {"event": "imported", "new": taken.new, "known": taken.known, "left_out": taken.left_out}
    words = f"{taken.new} tokens are new, {taken.known} were known."
    if taken.new and not cloud_profile(context.home, context.settings()):
        words += " No export says whether a device connected with one of them already: take in none used elsewhere."
    report(facts, as_json, words)


def _named_template(store: Store, template: str, name: str) -> Template:
    if not name:
        return find_template(store, template)
    if not template.isascii() or not template.isdigit() or not 0 < int(template) < 2**63:
        raise BadInput("--template must be the template's number, where --template-name says its name.")
    return Template(int(template), name)


def _tell(created: Created, template: Template, as_json: bool) -> None:
    facts: dict[str, object] = {
        "event": "created",
        "template": template.product_id,
        "asked": created.asked,
        "came": created.came,
        "told": created.told,
        "answered": created.answered,
        "left": created.limit.left if created.limit else None,
        "limit": created.limit.limit if created.limit else None,
    }
    words = f"{created.came:,} of {created.asked:,} tokens of {template.name} came."
    if created.limit:
        words += f" {created.limit.left:,} of {created.limit.limit:,} are left in your plan."
    if not created.answered:
        words += " The cloud's answer was lost: they were counted in its list."
    if not created.told and created.came:
        words += " If they were made for certain devices, import their export: which is whose is not known here."
    report(facts, as_json, words)
    if created.came != created.asked:
        raise BadInput(
            "{asked} tokens were asked for, and {came} came. Sync and look again before asking for more.",
            asked=created.asked,
            came=created.came,
        )
