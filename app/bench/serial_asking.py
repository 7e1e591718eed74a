"""A device whose token is found by its serial number: that number is scanned, and the token that names it bound."""

from __future__ import annotations

from app.bench.asking import Asking
from app.bench.ear import Chosen, Scan, answering
from app.bench.events import Choice, Phase, StepName
from app.bench.provision import Line, connect, reserve, step, unheard
from app.bench.scan_back import clean
from app.bench.seat import Seat, TakenOutError
from app.bench.serial_scan import read_serial
from app.bench.told import Told
from app.domain.errors import BadInput, DeviceGone, NoFreeToken, StationError
from app.domain.units import Unit


class SerialAsking:
    """One slot asks at a time, so that no serial number is taken for the neighbour's device."""

    def __init__(self, line: Line, seat: Seat, asking: Asking, told: Told) -> None:
        self._line, self._seat, self._asking, self._told = line, seat, asking, told

    def reserve(self, mac: str) -> Unit:
        """Have the serial number on a device scanned, and return the unit that has the token which names it.

        Raises BadInput where a person sets the device aside, TakenOutError where it is taken out or changed meanwhile,
        DeviceError, BenchStopsError; a scan that finds no token is refused, and the slot goes on asking.
        """
        self._seat.worker.disconnect()
        try:
            self._asking.take_turn(None)
            with step(self._told.step, StepName.SERIAL):
                return self._hear(mac)
        finally:
            self._asking.ear.shut()
            self._asking.leave_turn()

    def _hear(self, mac: str) -> Unit:
        problem: StationError | None = None
        while True:
            self._asking.ear.open()
            self._told.change(phase=Phase.SERIAL, problem=problem, choices=(Choice.SET_ASIDE,))
            what, answer = self._asking.hear_while_in(mac)
            problem = None
            with answering(answer, self._line.slot, "", clean(what.text) if isinstance(what, Scan) else ""):
                try:
                    if isinstance(what, Scan):
                        self._told.change(phase=Phase.WORKING, problem=None, choices=())
                        unit = self._reserve_by(what.text, mac)
                        self._told.change(unit=unit)
                        return unit
                    self._asking.check(what)
                except StationError as error:
                    problem = error
                    raise
            if isinstance(problem, DeviceGone):
                raise TakenOutError
            if isinstance(what, Chosen) and problem is None:
                why = what.reason.rstrip(".")
                raise BadInput("{mac} was set aside without a token: {why}.", mac=mac.upper(), why=why)

    def _reserve_by(self, text: str, mac: str) -> Unit:
        """Bind the token of a scanned serial number to the device, if it is still the one that is in the slot."""
        line = self._line
        try:
            serial = read_serial(text, line.store.fields)
            port = self._seat.port()
            if port is None or connect(line, self._seat.worker, port, unheard).mac != mac:
                raise DeviceGone("The device in slot {slot} was changed. Scan again when asked.", slot=line.slot)
            return reserve(line, mac, self._told.step, serial)
        except (BadInput, NoFreeToken) as problem:
            line.store.journal.note("refused scan", str(problem), mac=mac, slot=line.slot)
            raise
