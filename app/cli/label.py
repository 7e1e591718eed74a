"""`station label …`"""

from __future__ import annotations

from pathlib import Path

import click

from app.cli.context import report
from app.domain.errors import BadInput
from app.domain.tokens import parse_label_text
from app.label.data import LabelData
from app.label.layout import load_layout
from app.label.pdf import render_pdf
from app.label.proof import prove, read_codes


@click.group()
def label() -> None:
    """Labels without a device."""


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
    """Say which codes a reader finds on a label; exit with 1 unless its QR code is one whole label text."""
    codes = read_codes(pdf.read_bytes())
    texts = [code for code in codes if code.startswith("sqr_")]
    if len(texts) != 1:
        raise BadInput("{file} holds {count} label codes, not one.", file=pdf, count=len(texts))
    parse_label_text(texts[0])
    prove(pdf.read_bytes(), texts[0])
    report({"event": "proof", "file": str(pdf), "codes": codes}, as_json, "\n".join(codes))
