"""How much the embedded cloud takes, in one place; tests make their own."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The plan's limits are the vendor's where they are documented; the others keep one process healthy.

    Connections of both servers together stay below 1,024, what a process may usually have open.
    """

    plan_tokens: int = 1_000_000  # static tokens that the plan allows, over all organizations
    invitations_a_day: int = 25
    requests_a_minute: int = 10_000  # of one organization
    body_bytes: int = 65_536  # of one HTTP request
    import_bytes: int = 64 * 2**20  # of one that creates tokens from rows
    http_connections: int = 128
    waiting_devices: int = 128  # connections that have not logged in yet; the oldest makes room for the next
    devices: int = 400  # connections that are logged in
    login_seconds: float = 10.0  # from connecting to the login's last byte
    idle_seconds: float = 150.0  # between two messages; the vendor's firmware pings every 45 s by default
    messages_a_second: int = 100  # of one device: the vendor's flood limit
    wrong_logins_at_once: int = 20  # answered at once; then one every `wrong_login_seconds`
    wrong_login_seconds: float = 0.1
