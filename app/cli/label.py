"""`station label …`"""

from __future__ import annotations

from pathlib import Path

import click

from app.bench.assembly import build_line
from app.bench.leaflets import print_leaflet
from app.bench.tokens.sheets import make_sheets, save_sheet
from app.cli.context import Context, report
from app.cli.signing import Who, acting, signed
from app.domain.errors import BadInput
from app.domain.people import Act
from app.domain.tokens import parse_label_text
from app.label.data import LabelData
from app.label.layout import load_layout
from app.label.pdf import render_pdf
from app.label.printers.folder import FolderPrinter
from app.label.proof import prove, read_codes
from app.label.sheet import load_stock, stocks

MOST = 10_000  # labels in one file


@click.group()
def label() -> None:
    """Labels without a device, sheets of them, customers' leaflets."""


@label.command()
@click.option("--layout", default="50x30", help="A layout's name, or a .toml file.")
@click.option("--qr", required=True, help="QR token and organization: sqr_…+1")
@click.option("--device-name", default="")
@click.option("--serial", default="")
@click.option("--mac", default="")
@click.option("--template", default="")
@click.option("--unit", default="SAMPLE-000000")
@click.option("--out", required=True, type=click.Path(dir_okay=False, path_type=Path))
def render(layout: str, qr: str, device_name: str, serial: str, mac: str, template: str, unit: str, out: Path) -> None:
    """Make and prove one label; nothing is printed and no unit is made."""
    pdf = render_pdf(load_layout(layout), LabelData(qr, device_name, serial, mac, template, unit, 1))
    prove(pdf, qr)
    try:
        out.write_bytes(pdf)
    except OSError as error:
        raise BadInput("{file} cannot be written: {error}.", file=out, error=error.strerror) from error
    click.echo(f"{out}: proven.")


@label.command()
@click.argument("pdf", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True)
def proof(pdf: Path, as_json: bool) -> None:
    """Say which codes a reader finds on a label. Exit with 1 unless its QR code is one whole label text."""
    codes = read_codes(pdf.read_bytes())
    texts = [code for code in codes if code.startswith("sqr_")]
    if len(texts) != 1:
        raise BadInput("{file} holds {count} label codes, not one.", file=pdf, count=len(texts))
    parse_label_text(texts[0])
    prove(pdf.read_bytes(), texts[0])
    report({"event": "proof", "file": str(pdf), "codes": codes}, as_json, "\n".join(codes))


@label.command()
@click.argument("qr_tokens", nargs=-1, metavar="[QR]…")
@click.option("--template", help="Free tokens of this template: TMPL…, integer id or name.")
@click.option("--count", type=click.IntRange(1, MOST), help="So many of them.")
@click.option("--again", type=int, metavar="SHEET", help="Save a sheet once more that was made before.")
@click.option("--stock", default="a4-21", show_default=True, type=click.Choice(stocks()))
@click.option("--first", default=1, show_default=True, help="The first place of the first sheet that is not used yet.")
@click.option("--layout", default="50x30", show_default=True, help="A layout's name, or a .toml file.")
@click.option("--why", default="", help="What for; the journal keeps it.")
@click.option("--out", required=True, type=click.Path(file_okay=False, path_type=Path), help="Folder for the PDF.")
@click.option("--json", "as_json", is_flag=True)
@acting
@click.pass_obj
def sheet(
    context: Context,
    qr_tokens: tuple[str, ...],
    template: str | None,
    count: int | None,
    again: int | None,
    stock: str,
    first: int,
    layout: str,
    why: str,
    out: Path,
    as_json: bool,
    who: Who,
) -> None:
    """Put labels of free tokens onto label stock. For devices that are flashed elsewhere.

    The bench gives these tokens to no device from then on.
    """
    if bool(qr_tokens) + bool(count and template) + (again is not None) != 1:
        raise click.UsageError("Name QR tokens, or --template and --count, or --again.")
    with context.store() as store:
        place = load_stock(stock)
        if again is not None:
            path = save_sheet(store, again, load_layout(layout), place, first, out)
        else:
            wanted = list(qr_tokens)
            if template and count:
                wanted = store.paper.free(store.tokens.find_template(template).product_id, count)
            permit = signed(store, Act.PRINT_SHEETS, who)
            path = make_sheets(store, wanted, load_layout(layout), place, first, out, why, permit)
    report({"event": "sheet", "file": path}, as_json, f"{path}: proven.")


@label.command()
@click.argument("unit")
@click.option("--recipe", required=True, type=click.Path(exists=True, path_type=Path), help="With a [leaflet].")
@click.option("--out", required=True, type=click.Path(file_okay=False, path_type=Path), help="Folder for the PDF.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def leaflet(context: Context, unit: str, recipe: Path, out: Path, as_json: bool) -> None:
    """Save the customer's leaflet of a closed unit."""
    with context.store(alone=False) as store:
        line = build_line(store, "", recipe, FolderPrinter(out), "")
        path = print_leaflet(line, store.journal.named(unit), line.printer)
    report({"event": "leaflet", "unit": unit, "leaflet": path}, as_json, f"{path}: proven.")
