"""Ports are known by their socket in the USB tree, not by a name that moves."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

import pytest
from serial.tools.list_ports_common import ListPortInfo

from app.device.ports import PortInfo, find_port, has_reset_lines, is_network, is_sticky, list_ports, spec_of


def usb(device: str, location: str | None, description: str = "CP2102") -> ListPortInfo:
    port = ListPortInfo(device)
    port.location, port.description = location, description  # type: ignore[assignment]
    return port


@pytest.fixture
def plugged() -> Iterator[list[ListPortInfo]]:
    """The ports that the system lists; a test changes them as it likes."""
    ports = [usb("/dev/ttyUSB1", "1-2.1"), usb("/dev/ttyUSB0", "1-2.2"), usb("/dev/ttyS0", None, "")]
    with mock.patch("serial.tools.list_ports.comports", side_effect=lambda: list(ports)):
        yield ports


@pytest.mark.usefixtures("plugged")
def test_ports_are_listed_by_their_place() -> None:
    assert list_ports() == [
        PortInfo("/dev/ttyS0", "", "/dev/ttyS0", "/dev/ttyS0"),
        PortInfo("/dev/ttyUSB1", "1-2.1", "CP2102", "usb:1-2.1"),
        PortInfo("/dev/ttyUSB0", "1-2.2", "CP2102", "usb:1-2.2"),
    ]


def test_a_socket_is_found_again_under_another_name(plugged: list[ListPortInfo]) -> None:
    assert find_port("usb:1-2.1") == "/dev/ttyUSB1"
    plugged[:2] = [usb("/dev/ttyUSB0", "1-2.1"), usb("/dev/ttyUSB1", "1-2.2")]
    assert find_port("usb:1-2.1") == "/dev/ttyUSB0"
    del plugged[0]
    assert find_port("usb:1-2.1") is None
    assert find_port("usb:1-2") is None  # the hub itself is no socket of a device
    assert find_port("usb:") is None


def test_a_chip_with_its_own_usb_may_come_back_as_another_interface(plugged: list[ListPortInfo]) -> None:
    plugged[:] = [usb("/dev/ttyACM1", "1-3:1.2")]
    assert find_port("usb:1-3:1.0") == "/dev/ttyACM1"
    assert find_port("usb:1-3") == "/dev/ttyACM1"
    plugged.append(usb("/dev/ttyACM2", "1-3:1.4"))
    assert find_port("usb:1-3:1.0") is None  # which of the two cannot be told
    assert find_port("usb:1-3:1.4") == "/dev/ttyACM2"


def test_a_port_by_its_name(plugged: list[ListPortInfo]) -> None:
    plugged.append(usb("COM7", None))
    assert find_port("COM7") == "COM7"
    assert find_port("COM8") is None
    assert find_port("/dev/null") == "/dev/null"  # it exists, though nobody lists it: so do pseudo-terminals
    assert find_port("/dev/no-such-port") is None
    assert find_port("socket://10.0.0.1:4000") == "socket://10.0.0.1:4000"


@pytest.mark.usefixtures("plugged")
def test_the_specification_of_an_open_port() -> None:
    assert spec_of("/dev/ttyUSB0") == "usb:1-2.2"
    assert spec_of("/dev/ttyS0") == "/dev/ttyS0"
    assert spec_of("/dev/gone") == "/dev/gone"
    assert spec_of("socket://h:1") == "socket://h:1"


def test_where_the_port_stays_while_devices_change() -> None:
    own, other = os.openpty()
    terminal = os.ttyname(other)
    assert is_sticky(terminal)
    assert not has_reset_lines(terminal)
    os.close(own)
    os.close(other)
    for port, network, sticky, lines in [
        ("socket://h:1", True, True, False),
        ("rfc2217://h:1", True, True, True),
        ("/dev/ttyUSB0", False, False, True),
        ("usb:1-2", False, False, True),
        ("COM3", False, False, True),
    ]:
        assert (is_network(port), is_sticky(port), has_reset_lines(port)) == (network, sticky, lines), port


def test_a_link_to_a_pseudo_terminal_is_one(tmp_path: Path) -> None:
    own, other = os.openpty()
    link = tmp_path / "device"
    link.symlink_to(os.ttyname(other))
    assert is_sticky(str(link))
    os.close(own)
    os.close(other)
