"""Printing over IPP against a scripted printer: what is sent, and that the outcome told is never better than known."""

from __future__ import annotations

import datetime
import ipaddress
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from app.domain.errors import PrintFailed, PrintUnknown
from app.label.printers import ipp_job, ipp_link, open_printer
from app.label.printers.ipp import IppPrinter
from tests.unit.ipp_sink import (
    ABORTED,
    BOOLEAN,
    CANCEL_JOB,
    CANCELED,
    COMPLETED,
    CREATE_JOB,
    ENUM,
    GET_JOB,
    GET_PRINTER,
    INTEGER,
    KEYWORD,
    MIME,
    NO_VALUE,
    PENDING,
    PRINT_JOB,
    PROCESSING,
    SEND_DOCUMENT,
    STOPPED,
    IppSink,
    Script,
)

PDF = b"%PDF-1.3 a label \x03\x00\xff"
SIZE = {"media-size": {"x-dimension": 5000, "y-dimension": 3000}}
MEDIA_COL = {"media-col-supported": [(KEYWORD, "media-size")]}
AT_ONCE = (PRINT_JOB, CANCEL_JOB, GET_JOB, GET_PRINTER)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ipp_link, "ANSWER_SECONDS", 2.0)
    monkeypatch.setattr(ipp_job, "CANCEL_SECONDS", 0.2)
    monkeypatch.setattr(ipp_job, "FIRST_PAUSE", 0.01)


def send(sink: IppSink, patience: float = 60) -> str:
    return IppPrinter(sink.uri, patience).print(PDF, "L1-000042", 50, 30)


def told(kind: type[Exception], sink: IppSink, *words: str, patience: float = 60) -> None:
    with pytest.raises(kind) as caught:
        send(sink, patience)
    message = str(caught.value)
    for word in ("L1-000042", sink.uri, *words):
        assert word in message
    assert ("not known" in message) == (kind is PrintUnknown)


# What is sent


def test_a_label_goes_out_with_its_name_size_and_bytes() -> None:
    margins = {f"media-{side}-margin-supported": [(INTEGER, 0), (INTEGER, 300)] for side in ("top", "left")}
    members = [
        (KEYWORD, name) for name in ("media-size", "media-top-margin", "media-left-margin", "media-right-margin")
    ]
    more = {"copies-supported": [(INTEGER, 9)], "print-scaling-supported": [(KEYWORD, "auto"), (KEYWORD, "none")]}
    with IppSink(Script(printer={"media-col-supported": members, **margins, **more})) as sink:
        assert send(sink) == f"{sink.uri} job 7"
        (created,), (sent,) = sink.seen(CREATE_JOB), sink.seen(SEND_DOCUMENT)
        assert not sink.seen(CANCEL_JOB)
    assert created.attributes["job-name"] == ["L1-000042"]
    assert created.attributes["printer-uri"] == [sink.uri]
    assert created.attributes["requesting-user-name"] == sent.attributes["requesting-user-name"] == ["token-station"]
    assert created.attributes["copies"] == [1]
    assert created.attributes["print-scaling"] == ["none"]
    assert created.attributes["media-col"] == [SIZE | {"media-top-margin": 0, "media-left-margin": 0}]
    assert "media" not in created.attributes
    assert {created.groups[name] for name in ("media-col", "copies", "print-scaling")} == {2}
    assert list(created.attributes)[:3] == ["attributes-charset", "attributes-natural-language", "printer-uri"]
    assert sent.document == PDF
    assert sent.attributes["job-id"] == [7]
    assert sent.attributes["last-document"] == [True]
    assert sent.attributes["document-format"] == ["application/pdf"]


def test_a_printer_of_the_old_kind_gets_all_at_once_and_the_size_by_name() -> None:
    with IppSink(Script(operations=AT_ONCE)) as sink:
        assert send(sink) == f"{sink.uri} job 7"
        (sent,) = sink.seen(PRINT_JOB)
    assert sent.document == PDF
    assert sent.attributes["media"] == ["custom_50x30mm_50x30mm"]
    assert sent.attributes["job-name"] == ["L1-000042"]
    assert sent.attributes["document-format"] == ["application/pdf"]
    assert "copies" not in sent.attributes


@pytest.mark.parametrize("operations", [AT_ONCE, Script().operations])
def test_a_printer_that_does_not_know_the_size_gets_the_label_without_it_and_it_is_told(
    operations: tuple[int, ...],
) -> None:
    first = PRINT_JOB if operations == AT_ONCE else CREATE_JOB

    def refuse_once(script: Script) -> None:
        script.status = {} if script.status else {first: 0x040B}

    script = Script(operations=operations, printer=MEDIA_COL, on={first: refuse_once})
    with IppSink(script) as sink:
        printer = IppPrinter(sink.uri)
        printer.print(PDF, "L1-000042", 50, 30)
        with_size, without = sink.seen(first)
        state = printer.state()
    assert with_size.attributes["media-col"] == [SIZE]
    assert not {"media-col", "media"} & set(without.attributes)
    assert state.ready
    assert "does not know labels of this size" in str(state.said)


def test_a_printer_that_overlooks_the_size_is_told_too() -> None:
    with IppSink(Script(printer=MEDIA_COL, unsupported={"media-col": [(NO_VALUE, "")]})) as sink:
        printer = IppPrinter(sink.uri)
        printer.print(PDF, "L1-000042", 50, 30)
        state = printer.state()
    assert "does not know labels of this size" in str(state.said)


# How it ends


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (CANCELED, ["cancelled the job (job-canceled-at-device)"]),
        (ABORTED, ["gave up the job (job-canceled-at-device)"]),
    ],
)
def test_a_job_that_the_printer_ends_left_no_label(state: int, words: list[str]) -> None:
    with IppSink(
        Script(states=[PENDING, state], job={"job-state-reasons": [(KEYWORD, "job-canceled-at-device")]})
    ) as sink:
        told(PrintFailed, sink, *words)


def test_a_job_that_ends_after_something_was_printed_is_in_doubt() -> None:
    with IppSink(Script(states=[ABORTED], job={"job-impressions-completed": [(INTEGER, 1)]})) as sink:
        told(PrintUnknown, sink, "gave up")


@pytest.mark.parametrize("state", [CANCELED, ABORTED])
def test_a_job_that_ends_after_it_began_is_in_doubt_where_the_printer_counts_nothing(state: int) -> None:
    with IppSink(Script(states=[PROCESSING, state])) as sink:
        told(PrintUnknown, sink, "came out is not known")
    with IppSink(Script(states=[PROCESSING, state], job={"job-impressions-completed": [(INTEGER, 0)]})) as sink:
        told(PrintFailed, sink, "No label")


def test_a_job_that_ends_with_errors_is_in_doubt() -> None:
    with IppSink(Script(job={"job-state-reasons": [(KEYWORD, "job-completed-with-errors")]})) as sink:
        told(PrintUnknown, sink, "with errors")


def test_out_of_labels_is_told_meanwhile_and_the_job_goes_on_when_a_roll_is_in() -> None:
    script = Script(states=[PROCESSING, STOPPED], reasons=["media-empty-error"])
    with IppSink(script) as sink:
        printer = IppPrinter(sink.uri)
        done: list[str] = []
        printing = threading.Thread(target=lambda: done.append(printer.print(PDF, "L1-000042", 50, 30)))
        printing.start()
        state = printer.state()
        assert not done
        script.reasons[:] = ["media-low-warning"]
        script.states[:] = [PROCESSING, COMPLETED]
        printing.join()
        after = printer.state()
    assert (state.ready, str(state.said)) == (False, "It is out of labels: load a roll.")
    assert (after.ready, str(after.said)) == (True, "It is ready.")
    assert done == [f"{sink.uri} job 7"]


def test_a_job_that_never_began_is_cancelled_at_the_deadline_and_left_no_label() -> None:
    script = Script(states=[PENDING], reasons=["media-empty"], job={"time-at-processing": [(NO_VALUE, "")]})
    with IppSink(script) as sink:
        told(PrintFailed, sink, "is out of labels: load a roll", "cancelled before it began", patience=0.1)
        (cancelled,) = sink.seen(CANCEL_JOB)
    assert cancelled.attributes["job-id"] == [7]


@pytest.mark.parametrize(
    "script",
    [
        Script(states=[PROCESSING, STOPPED]),
        Script(states=[PENDING], job={"time-at-processing": [(INTEGER, 40)]}),
        Script(states=[PENDING], job={"job-media-sheets-completed": [(INTEGER, 1)]}),
        Script(states=[PENDING], cancels=False),
        Script(states=[PENDING], status={CANCEL_JOB: 0x0404}),
    ],
)
def test_a_job_that_began_or_cannot_be_cancelled_is_in_doubt_at_the_deadline(script: Script) -> None:
    script.reasons = ["cover-open"]
    with IppSink(script) as sink:
        told(PrintUnknown, sink, "is open: close its cover", patience=0.1)
        assert sink.seen(CANCEL_JOB)


def test_a_label_that_comes_out_at_the_last_moment_is_done() -> None:
    def finish(script: Script) -> None:
        script.states[:] = [COMPLETED]

    with IppSink(Script(states=[PROCESSING], cancels=False, on={CANCEL_JOB: finish})) as sink:
        assert send(sink, patience=0.1) == f"{sink.uri} job 7"


@pytest.mark.parametrize("reason", ["media-jam-error", "media-empty-error", "media-needed"])
def test_a_jam_or_a_roll_that_ended_may_hold_half_a_label(reason: str) -> None:
    script = Script(states=[STOPPED], reasons=[reason])

    def give_up_after_it_was_seen(script: Script) -> None:
        if sink.seen(GET_PRINTER)[1:]:
            script.states[:] = [CANCELED]

    script.on[GET_JOB] = give_up_after_it_was_seen
    with IppSink(script) as sink:
        told(PrintUnknown, sink, "cancelled the job")


# What is lost on the way


def test_nothing_was_sent_to_a_printer_that_is_off() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        uri = f"ipp://127.0.0.1:{free.getsockname()[1]}/ipp/print"
    printer = open_printer(uri)
    state = printer.state()
    assert (state.ready, str(state.said)) == (False, "It cannot be reached: Connection refused.")
    with pytest.raises(PrintFailed, match="cannot be reached"):
        printer.print(PDF, "L1-000042", 50, 30)


@pytest.mark.parametrize("drop", [GET_PRINTER, CREATE_JOB])
def test_a_connection_lost_before_the_document_left_no_label(drop: int) -> None:
    with IppSink(Script(drop={drop})) as sink:
        told(PrintFailed, sink, "broke off")
        assert not sink.seen(SEND_DOCUMENT)


def test_a_lost_answer_to_the_document_is_cleared_up_by_asking_for_the_job() -> None:
    with IppSink(Script(drop={SEND_DOCUMENT})) as sink:
        assert send(sink) == f"{sink.uri} job 7"
        assert len(sink.seen(SEND_DOCUMENT)) == 1
    with IppSink(Script(status={SEND_DOCUMENT: 0x0500})) as sink:
        assert send(sink) == f"{sink.uri} job 7"
    with IppSink(Script(drop={SEND_DOCUMENT}, states=[ABORTED])) as sink:
        told(PrintFailed, sink, "gave up")
    with IppSink(Script(drop={SEND_DOCUMENT}, states=[PENDING])) as sink:
        told(PrintFailed, sink, "cancelled before it began", patience=0.1)


def test_a_lost_answer_to_a_job_sent_at_once_is_in_doubt_and_nothing_is_sent_again() -> None:
    for script in (
        Script(operations=AT_ONCE, drop={PRINT_JOB}),
        Script(operations=AT_ONCE, keep_quiet={PRINT_JOB}),
        Script(operations=AT_ONCE, raw={PRINT_JOB: b"<html>oops</html>"}),
        Script(operations=AT_ONCE, http={PRINT_JOB: 500}),
        Script(operations=AT_ONCE, status={PRINT_JOB: 0x0500}),
        Script(operations=AT_ONCE, job={"job-id": [(KEYWORD, "seven")]}),
    ):
        with IppSink(script) as sink:
            told(PrintUnknown, sink)
            assert len(sink.seen(PRINT_JOB)) == 1


@pytest.mark.parametrize(
    "script",
    [
        Script(drop={GET_JOB}),
        Script(keep_quiet={GET_JOB}),
        Script(raw={GET_JOB: b"\x02\x00"}),
        Script(http={GET_JOB: 503}),
        Script(status={GET_JOB: 0x0507}),
        Script(status={GET_JOB: 0x0406}),
        Script(job={"job-state": [(ENUM, 99)]}),
        Script(job={"job-state": [(KEYWORD, "done")]}),
        Script(job={"job-state": []}),
    ],
)
def test_a_printer_that_never_says_how_the_job_stands_leaves_it_in_doubt(script: Script) -> None:
    with IppSink(script) as sink:
        told(PrintUnknown, sink, patience=0.1)


def test_a_printer_that_is_silent_for_a_while_is_asked_again() -> None:
    asked: list[int] = []

    def recover(script: Script) -> None:
        asked.append(1)
        if len(asked) == 3:
            script.drop.clear()

    with IppSink(Script(drop={GET_JOB}, on={GET_JOB: recover})) as sink:
        assert send(sink) == f"{sink.uri} job 7"


# What is refused


@pytest.mark.parametrize(
    ("script", "words"),
    [
        (Script(http={CREATE_JOB: 401}), "asks for a user"),
        (Script(http={CREATE_JOB: 403}), "asks for a user"),
        (Script(http={CREATE_JOB: 404}), "HTTP 404"),
        (Script(http={GET_PRINTER: 302}), "http://127.0.0.1:1/elsewhere"),
        (Script(http={GET_PRINTER: 426}), "ipps://"),
        (Script(status={CREATE_JOB: 0x0403}), "as the script says (IPP status 0x0403)"),
        (Script(status={CREATE_JOB: 0x0507}), "0x0507"),
        (Script(status={CREATE_JOB: 0x040B}), "0x040b"),
        (Script(status={SEND_DOCUMENT: 0x040A}), "0x040a"),
        (Script(operations=AT_ONCE, status={PRINT_JOB: 0x0506}), "0x0506"),
        (Script(status={GET_PRINTER: 0x0401}), "0x0401"),
        (Script(raw={GET_PRINTER: b"HTTP"}), "not IPP"),
        (Script(printer={"printer-state": [(ENUM, 5)], "printer-state-reasons": [(KEYWORD, "paused")]}), "is paused"),
        (Script(printer={"printer-state": [(ENUM, 5)]}), "is stopped"),
        (Script(printer={"printer-is-accepting-jobs": [(BOOLEAN, False)]}), "takes no jobs"),
        (Script(printer={"document-format-supported": [(MIME, "image/urf")]}), "takes no PDF"),
        (Script(job={"job-id": []}), "number of the job"),
    ],
)
def test_a_refusal_is_told_and_left_no_label(script: Script, words: str) -> None:
    with IppSink(script) as sink:
        told(PrintFailed, sink, words)


def test_a_refused_document_takes_its_job_back() -> None:
    with IppSink(Script(status={SEND_DOCUMENT: 0x040A})) as sink:
        told(PrintFailed, sink)
        assert sink.seen(CANCEL_JOB)


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("media-needed", "It is out of labels: load a roll."),
        ("media-empty-warning", "It is out of labels: load a roll."),
        ("door-open-error", "It is open: close its door."),
        ("com.example-laser-tired-error", "It reports com.example laser tired: look at its display."),
        ("marker-supply-low-warning", "It is ready."),
        ("cover-open-report", "It is ready."),
        ("none", "It is ready."),
    ],
)
def test_the_state_is_told_in_words(reason: str, words: str) -> None:
    with IppSink(Script(reasons=[reason])) as sink:
        state = open_printer(sink.uri).state()
    assert str(state.said) == words
    assert state.ready == (words == "It is ready.")


def certificate(folder: Path) -> Path:
    """Make a certificate for 127.0.0.1 that signs itself, as printers have them; in one file with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "label printer")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem, form = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    file = folder / "printer.pem"
    file.write_bytes(made.public_bytes(pem) + key.private_bytes(pem, form, serialization.NoEncryption()))
    return file


def test_an_encrypted_printer_must_show_a_certificate_that_this_machine_trusts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    with IppSink(tls=context) as sink:
        told(PrintFailed, sink, "certificate verify failed")
        assert sink.requests == []
        monkeypatch.setenv("SSL_CERT_FILE", str(file))
        assert send(sink) == f"{sink.uri} job 7"
        assert sink.seen(SEND_DOCUMENT)[0].document == PDF


@contextmanager
def bad_server(answer: bytes) -> Iterator[int]:
    """A server that sends `answer` to whoever comes, whatever is asked."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            while True:
                try:
                    client, _ = server.accept()
                except OSError:
                    return
                with client:
                    client.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield server.getsockname()[1]
        finally:
            server.shutdown(socket.SHUT_RDWR)
            thread.join()


@pytest.mark.parametrize("answer", [b"", b"SSH-2.0-OpenSSH\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabc"])
@pytest.mark.parametrize("scheme", ["ipp", "ipps"])
def test_whatever_else_listens_there_gets_a_sentence(scheme: str, answer: bytes) -> None:
    with bad_server(answer) as port:
        printer = open_printer(f"{scheme}://127.0.0.1:{port}/ipp/print")
        assert not printer.state().ready
        with pytest.raises(PrintFailed):
            printer.print(PDF, "L1-000042", 50, 30)
