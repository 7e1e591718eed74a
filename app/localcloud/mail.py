"""Mails: to an SMTP server where one is set, else as `.eml` files in the folder `mail` of the cloud's folder."""

from __future__ import annotations

import asyncio
import email
import logging
import os
import secrets
import smtplib
import ssl
from dataclasses import dataclass
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import localtime, make_msgid, parseaddr

from app.domain.errors import StationError, StoreError
from app.localcloud.clock import now
from app.localcloud.cloud import Cloud
from app.localcloud.settings import Smtp

log = logging.getLogger(__name__)

FOLDER = "mail"
_SHOWN = 100  # mails on the page
_SECONDS = 20.0  # for the server's every answer
_FROM = "Token Station <cloud@station.example>"
_SHOWN_TO = "X-Station-Shown-To"


class MailFailed(StationError):
    """The mail was not sent."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail to one person; the administrators of `shown_to`, an organization, may read it in the mail folder."""

    to: str
    name: str
    subject: str
    text: str
    html: str
    shown_to: int | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A mail in the folder."""

    to: str
    subject: str
    date: str
    text: str


async def send(cloud: Cloud, letter: Letter) -> None:
    """Send a mail, or write it into the folder. Raises MailFailed, StoreError; the sentence never holds its links."""
    smtp = cloud.settings.smtp
    if smtp:
        await asyncio.to_thread(_deliver, smtp, letter)
    else:
        keep(cloud, letter, f"{now()}-{secrets.token_hex(4)}.eml")


async def send_later(cloud: Cloud, letter: Letter) -> None:
    """Send a mail after the page was answered: what fails is in the log, without the mail's text."""
    try:
        await send(cloud, letter)
    except StationError as problem:
        log.warning("%s", problem)


async def send_for_stranger(cloud: Cloud, letter: Letter) -> None:
    """Send a mail while a stranger waits for the page: why it fails is told in the log only. Raises MailFailed."""
    try:
        await send(cloud, letter)
    except StationError as problem:
        log.warning("%s", problem)
        raise MailFailed("The mail cannot be sent now. Check the e-mail address, or try again later.") from problem


def keep(cloud: Cloud, letter: Letter, name: str) -> None:
    """Write a mail into the folder, for its owner's eyes, whole or not at all. Raises StoreError."""
    message = _message(letter, _FROM, "8bit")  # its link can be read as it stands
    if letter.shown_to is not None:
        message[_SHOWN_TO] = str(letter.shown_to)
    folder = cloud.folder / FOLDER
    file, part = folder / name, folder / f"{name}.part"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as written:
            written.write(message.as_bytes())
        part.replace(file)
    except OSError as error:
        raise StoreError(
            "The mail cannot be written to {folder}: {error}.", folder=folder, error=error.strerror
        ) from error


def kept(cloud: Cloud, org_id: int) -> list[Kept]:
    """Return the newest mails in the folder that an organization's administrators may read, newest first."""
    found: list[Kept] = []
    for file in sorted((cloud.folder / FOLDER).glob("*.eml"), reverse=True):
        try:
            message = email.message_from_bytes(file.read_bytes(), policy=policy.default)
        except OSError:
            continue  # just taken away
        if message[_SHOWN_TO] == str(org_id):
            body = message.get_body(("plain",))
            text = str(body.get_content()) if body else ""
            found.append(Kept(str(message["To"]), str(message["Subject"]), str(message["Date"]), text))
        if len(found) == _SHOWN:
            break
    return found


def _message(letter: Letter, sender: str, encoding: str) -> EmailMessage:
    message = EmailMessage(policy.SMTP)
    name, address = parseaddr(sender)
    message["From"] = Address(name, addr_spec=address)
    message["To"] = Address(letter.name, addr_spec=letter.to)
    message["Subject"] = letter.subject
    message["Date"] = localtime()
    message["Message-ID"] = make_msgid(domain=address.split("@")[1])
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(letter.text, cte=encoding)
    message.add_alternative(letter.html, subtype="html", cte=encoding)
    return message


def _deliver(smtp: Smtp, letter: Letter) -> None:
    message = _message(letter, smtp.sender, "quoted-printable")
    context = ssl.create_default_context()
    try:
        with (
            smtplib.SMTP_SSL(smtp.host, smtp.port, timeout=_SECONDS, context=context)
            if smtp.security == "tls"
            else smtplib.SMTP(smtp.host, smtp.port, timeout=_SECONDS)
        ) as server:
            if smtp.security == "starttls":
                server.starttls(context=context)
            if smtp.user:
                server.login(smtp.user, smtp.password.reveal())
            server.send_message(message)
    except smtplib.SMTPAuthenticationError as error:
        raise MailFailed("The mail server {host} refuses the user or the password.", host=smtp.host) from error
    except smtplib.SMTPRecipientsRefused as error:
        raise MailFailed("The mail server {host} refuses this e-mail address.", host=smtp.host) from error
    except smtplib.SMTPNotSupportedError as error:
        raise MailFailed(
            "The mail server {host} cannot do what is set: {error}", host=smtp.host, error=error
        ) from error
    except (OSError, smtplib.SMTPException) as error:
        why = error.smtp_code if isinstance(error, smtplib.SMTPResponseException) else _words(error)
        raise MailFailed("The mail server {host} did not take the mail: {why}.", host=smtp.host, why=why) from error


def _words(error: Exception) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not trusted ({error.verify_message})"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return "no answer in time" if "timed out" in str(error) else "it ended the conversation"
