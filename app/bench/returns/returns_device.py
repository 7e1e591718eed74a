"""What the returns desk does to a device: erase what its users left, or all of it; what was done is read back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.bench.provision import Line, readable
from app.device.chip_info import ChipInfo
from app.device.nvs import NvsState, NvsType, parse_nvs
from app.device.nvs_delivery import check_token_region, token_region
from app.device.regions import Region
from app.device.worker_process import ChipWorker
from app.domain.errors import DeviceError, DeviceGone, DeviceSwapped, VerifyFailed, WrongChip
from app.domain.recipes import NvsDelivery
from app.domain.secret import Secret
from app.domain.tokens import fingerprint, is_auth_token
from app.domain.units import Unit

_ERASED = 0xFF


def clear(
    line: Line, worker: ChipWorker, port: str, unit: Unit, token: Secret, about_to: Callable[[], object], *, again: bool
) -> None:
    """Erase what the recipe names, and have the token alone in its area: what users keep beside it goes too.

    `about_to` is called before the first byte is changed. `again`: that was done before, and the token's area may be
    half written; else the device must hold its token. Raises DeviceError; DeviceSwapped where either of two devices
    may hold the token now.
    """
    chip = _own_device(line, worker, port, unit)
    delivery = line.recipe.delivery
    if readable(chip) and not again and read_token(delivery, worker.read(delivery.offset, delivery.size))[0] != token:
        raise VerifyFailed(
            "The device {mac} does not hold the token of {unit} any more: re-provision it, or scrap it.",
            mac=unit.mac.upper(),
            unit=unit.name,
        )
    nvs = token_region(delivery, token, line.host)
    about_to()
    user_data = _user_data(line)
    _write(worker, unit, [*user_data, nvs])
    if readable(chip):
        _read_back(worker, user_data)
        check_token_region(delivery, worker.read(nvs.offset, len(nvs.data)), token, line.host)
        worker.disconnect()
    elif line.recipe.report:  # the write was compared on the chip; what it holds, it says itself
        worker.listen(line.recipe.report, fingerprint(token), unit.mac)


def read_token(delivery: NvsDelivery, data: bytes) -> tuple[Secret | None, str]:
    """Return the AuthToken in a token area, None where there is none; and where a damaged area is damaged, else ""."""
    contents = parse_nvs(data)
    entry = contents.entries.get((delivery.namespace, delivery.auth_key))
    if entry and entry.type == NvsType.STRING and is_auth_token(str(entry.value)):
        return Secret(str(entry.value)), ""
    return None, contents.damage if contents.state is NvsState.CORRUPT else ""


def erase(line: Line, worker: ChipWorker, port: str, unit: Unit) -> None:
    """Erase the token's area and the user data. Raises DeviceError where that is not done or not proven."""
    chip = _own_device(line, worker, port, unit)
    delivery = line.recipe.delivery
    areas = [
        Region(delivery.offset, bytes([_ERASED]) * delivery.size, "the erased token area", plain=True),
        *_user_data(line),
    ]
    _write(worker, unit, areas)
    if readable(chip):
        _read_back(worker, areas)
    worker.disconnect()


def _own_device(line: Line, worker: ChipWorker, port: str, unit: Unit) -> ChipInfo:
    chip = worker.connect(port, line.recipe.baud)
    facts = {"mac": unit.mac.upper(), "unit": unit.name}
    if chip.mac != unit.mac:
        raise DeviceGone("This is another device ({now}). Plug in {mac} ({unit}).", now=chip.mac.upper(), **facts)
    if chip.chip != line.recipe.chip:
        raise WrongChip("The device {mac} of {unit} is an {found} now: set it aside.", found=chip.chip, **facts)
    if chip.secure_download:
        raise DeviceError(
            "The device {mac} is in secure download mode: nothing can prove what its flash holds. Re-provision it, or"
            " scrap it.",
            **facts,
        )
    return chip


def _user_data(line: Line) -> list[Region]:
    return [
        Region(area.offset, bytes([_ERASED]) * area.size, f"the erased area at {area.offset:#x}", plain=True)
        for area in line.recipe.erase
    ]


def _write(worker: ChipWorker, unit: Unit, regions: Sequence[Region]) -> None:
    """Write what differs; the chip compares it. Raises DeviceSwapped where another device answers afterwards."""
    worker.write(regions)
    if (now := worker.mac()) != unit.mac:
        raise DeviceSwapped(
            "The device was swapped while it was written: {now} instead of {mac}. Either may hold the token, so {unit}"
            " is scrapped. Set both devices aside.",
            now=now.upper(),
            mac=unit.mac.upper(),
            unit=unit.name,
        )


def _read_back(worker: ChipWorker, areas: Sequence[Region]) -> None:
    for area in areas:
        if worker.read(area.offset, len(area.data)).count(_ERASED) != len(area.data):
            raise VerifyFailed("The flash does not read back as {name}. Try again, or scrap it.", name=area.name)
