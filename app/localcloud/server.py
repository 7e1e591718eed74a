"""Runs the embedded cloud: HTTP and the device gateways, on loopback, in a thread with an event loop of its own.

with LocalCloud(folder) as cloud:
    ...  # cloud.url, cloud.client_id, cloud.client_secret, cloud.gateway, cloud.mqtt
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Self

from app.domain.errors import BadInput
from app.domain.secret import Secret
from app.localcloud import clients
from app.localcloud.binary import BinaryTalk
from app.localcloud.cloud import Cloud, Gateways, add_demo, first_client, open_cloud
from app.localcloud.gateway import Doors, Gateway
from app.localcloud.limits import Limits
from app.localcloud.organizations import ROOT_ID
from app.localcloud.settings import Settings

if TYPE_CHECKING:
    from uvicorn import Server

log = logging.getLogger(__name__)

LOOPBACK = "127.0.0.1"
_BACKLOG = 1024
_DEFAULT_LIMITS = Limits()


class LocalCloud:
    """The cloud of one folder: what it is told lasts there, its secrets sealed. Port 0 takes any free one.

    `vendor_only` leaves out what the vendor's documented API lacks: generate, import, delete, limit, gateways.
    `settings` stand in for what the folder's `cloud.toml` says. `doors` are the ports where devices log in: binary
    protocol, MQTT.
    """

    def __init__(
        self,
        folder: Path,
        port: int = 0,
        limits: Limits = _DEFAULT_LIMITS,
        *,
        doors: tuple[int, int] = (0, 0),
        vendor_only: bool = False,
        settings: Settings | None = None,
    ) -> None:
        self._folder, self._port, self._limits, self._vendor_only = folder, port, limits, vendor_only
        self._doors, self._settings = doors, settings
        self._cloud: Cloud | None = None
        self._server: Server | None = None
        self._thread: threading.Thread | None = None
        self.url = ""
        self.client_id, self.client_secret = "", Secret("")
        self.gateway = (LOOPBACK, 0)  # the vendor's binary protocol
        self.mqtt = (LOOPBACK, 0)
        self.failed = False  # it ended by a fault of its own

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        """Open the folder and serve it; requests are taken as soon as this returns.

        Raises StoreError where the folder is in use or cannot be used, BadInput where the port is taken.
        """
        # What follows takes 0.4 s that a bench without it need not pay.
        from app.localcloud.http import make_server
        from app.localcloud.invitations import invite_first_administrator
        from app.localcloud.mqtt import MqttTalk
        from app.localcloud.settings_file import read_settings

        with contextlib.ExitStack() as undo:
            settings = self._settings or read_settings(self._folder)
            cloud = open_cloud(self._folder, self._limits, settings)
            undo.callback(cloud.close)
            http = undo.enter_context(_listen(self._port))
            gateway, mqtt = (undo.enter_context(_listen(port)) for port in self._doors)
            self.client_id, self.client_secret = first_client(cloud)
            self.url = f"http://{LOOPBACK}:{http.getsockname()[1]}"
            self.gateway, self.mqtt = gateway.getsockname(), mqtt.getsockname()
            places = Gateways(binary="{}:{}".format(*self.gateway), mqtt="{}:{}".format(*self.mqtt))
            url = settings.public_url or self.url
            cloud = replace(cloud, vendor_only=self._vendor_only, gateways=places, url=url)
            invite_first_administrator(cloud)
            self._server = make_server(cloud)
            doors = {gateway: BinaryTalk, mqtt: MqttTalk}
            self._thread = threading.Thread(
                target=self._run, args=(cloud, self._server, http, doors), name="embedded cloud", daemon=True
            )
            self._thread.start()
            undo.pop_all()
        self._cloud = cloud

    def stop(self) -> None:
        """Stop serving: connections end, nothing that was answered is lost."""
        self.request_stop()
        if self._thread:
            self._thread.join()
            self._thread = None
        if self._cloud:
            self._cloud.close()
            self._cloud = None

    def request_stop(self) -> None:
        """Make the cloud end soon; may be called from a signal handler."""
        if self._server:
            self._server.should_exit = True

    def wait(self) -> None:
        """Wait until the cloud has ended."""
        while self._thread and self._thread.is_alive():
            self._thread.join(0.5)  # a signal that another thread took is noticed in between

    def add_demo(self, template_names: Sequence[str], tokens_per_template: int) -> None:
        """Make the organization's templates, each with so many static tokens at least, where they are missing.

        Each template has the metadata fields Device Name, Device Owner, Serial Number and MAC address.
        Raises StoreError.
        """
        add_demo(self._running(), template_names, tokens_per_template)

    def has_templates(self) -> bool:
        """Tell whether any template was made in this folder yet."""
        return self._running().db.count("SELECT count(*) FROM templates") > 0

    def add_client(self, org_id: int = ROOT_ID, *, platform_api: bool = True) -> tuple[str, Secret]:
        """Make another OAuth client, with the Platform API's scope or without; return its id and secret."""
        with self._running().db.transaction() as connection:
            return clients.add(connection, org_id, platform_api)

    def _running(self) -> Cloud:
        if self._cloud is None:
            raise RuntimeError("the embedded cloud is not running")
        return self._cloud

    def _run(self, cloud: Cloud, server: Server, http: socket.socket, doors: Doors) -> None:
        try:
            asyncio.run(_serve(cloud, server, http, doors))
        except Exception:
            self.failed = True
            log.exception("the embedded cloud failed")
        finally:
            for listener in (http, *doors):
                listener.close()


async def _serve(cloud: Cloud, server: Server, http: socket.socket, doors: Doors) -> None:
    gateway = Gateway(cloud)
    await gateway.start(doors)
    try:
        await server.serve(sockets=[http])
    finally:
        await gateway.stop()
        for connection in list(server.server_state.connections):
            connection.transport.abort()  # those that did not end in time
        await asyncio.sleep(0)


def _listen(port: int) -> socket.socket:
    """Return a listening socket on loopback. Raises BadInput where the port is taken or not allowed."""
    listener = socket.socket(proto=socket.IPPROTO_TCP)  # said, or asyncio leaves Nagle's delay on
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((LOOPBACK, port))
        listener.listen(_BACKLOG)
    except OSError as error:
        listener.close()
        raise BadInput(
            "The embedded cloud cannot use port {port}: {error}. Give it another one, or 0 for any.",
            port=port,
            error=error.strerror,
        ) from error
    return listener
