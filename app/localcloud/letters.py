"""The mails that customers get: what each says, with its one link."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from app.domain.secret import Secret
from app.localcloud.cloud import Cloud
from app.localcloud.mail import Letter
from app.localcloud.texts import PLACE, Texts


@cache
def templates() -> Environment:
    """Return the templates of pages and mails; HTML is escaped."""
    return Environment(
        loader=FileSystemLoader(PLACE),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


def letter(
    cloud: Cloud,
    texts: Texts,
    kind: str,
    to: tuple[str, str],
    path: str,
    secret: Secret | None = None,
    *,
    shown_to: int | None = None,
    **values: object,
) -> Letter:
    """Write a mail of a kind (`invitation`, `confirm`, …) to (e-mail, name) with a link to `path` and its secret."""
    email, name = to[0], _one_line(to[1])
    values = {key: _one_line(str(value)) for key, value in values.items()}
    facts = {
        "t": texts,
        "name": name,
        "subject": texts(f"mail_{kind}_subject", **values),
        "body": texts(f"mail_{kind}_body", **values),
        "action": texts(f"mail_{kind}_action"),
        "note": texts(f"mail_{kind}_note"),
        "link": f"{cloud.url}{path}" + (f"/{secret.reveal()}" if secret else ""),
    }
    text, html = (templates().get_template(file).render(facts) for file in ("mail.txt", "mail.html"))
    return Letter(email, name, str(facts["subject"]), text, html, shown_to)


def _one_line(text: str) -> str:
    """Return a name as it may stand in a mail's header: on one line, and nothing that a header gives a meaning."""
    return "".join(filter(str.isprintable, " ".join(text.split()))).replace("=?", "= ?")
