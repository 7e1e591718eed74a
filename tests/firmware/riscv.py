"""A strict RISC-V hart for tests: whatever a careful program would not do ends in `Fault`.

Source: The RISC-V Instruction Set Manual, volume I (RV32I, M, C, Zicsr). Left out, so illegal here, is what the
reference firmware does without: traps, fences, division, and every CSR but the two that a bare program sets once.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Protocol

MSTATUS, MTVEC = 0x300, 0x305
MASK = 0xFFFFFFFF

Operation = Callable[[], int]
"""Carries one instruction out; returns the address of the next."""


class Fault(Exception):
    """The program did what the hart or the chip does not allow."""


class Bus(Protocol):
    """Where the hart's accesses go. Each raises Fault for what it does not allow."""

    def fetch(self, address: int) -> int: ...  # 16 bits
    def load(self, address: int, size: int) -> int: ...
    def store(self, address: int, size: int, value: int) -> None: ...


def signed(value: int, bits: int = 32) -> int:
    """Return the two's complement number in the lowest `bits` bits."""
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> bits - 1 else value


def bits(word: int, *fields: tuple[int, int, int]) -> int:
    """Put a number together from fields (highest bit, lowest bit, place in the number) of an instruction."""
    return sum((word >> low & (1 << high - low + 1) - 1) << place for high, low, place in fields)


# By funct3, and then by funct7: what two registers' values give.
_ALU: dict[tuple[int, int], Callable[[int, int], int]] = {
    (0, 0x00): operator.add,
    (0, 0x20): operator.sub,
    (1, 0x00): lambda a, b: a << (b & 31),
    (2, 0x00): lambda a, b: signed(a) < signed(b),
    (3, 0x00): operator.lt,
    (4, 0x00): operator.xor,
    (5, 0x00): lambda a, b: a >> (b & 31),
    (5, 0x20): lambda a, b: signed(a) >> (b & 31),
    (6, 0x00): operator.or_,
    (7, 0x00): operator.and_,
    (0, 0x01): operator.mul,
}
_BRANCHES: dict[int, Callable[[int, int], bool]] = {
    0: operator.eq,
    1: operator.ne,
    4: lambda a, b: signed(a) < signed(b),
    5: lambda a, b: signed(a) >= signed(b),
    6: operator.lt,
    7: operator.ge,
}
_LOADS = {0: (1, True), 1: (2, True), 2: (4, False), 4: (1, False), 5: (2, False)}  # size in bytes, signed


class Hart(dict[int, Operation]):
    """A hart with its registers; as a dictionary, the operations at the addresses where it has been."""

    def __init__(self, bus: Bus, pc: int, registers: list[int]) -> None:
        super().__init__()
        self._bus, self.pc = bus, pc
        self.x = [0, *registers[1:32], 0]  # x0 is never written: what would go there goes to the one after x31
        self.csr: dict[int, int] = {MSTATUS: 0x1888, MTVEC: 1}

    def run(self, count: int) -> None:
        """Carry out `count` instructions. Raises Fault."""
        pc = self.pc
        try:
            for _ in range(count):
                self.pc = pc  # for who asks from within
                pc = self[pc]()
        except Fault as fault:
            raise Fault(f"{fault}, at {self.pc:#010x}") from None
        self.pc = pc

    def __missing__(self, pc: int) -> Operation:
        if pc % 2:
            raise Fault("an odd address is jumped to")
        word = self._bus.fetch(pc)
        if word & 3 == 3:
            operation = self._decode(word | self._bus.fetch(pc + 2) << 16, pc, pc + 4)
        else:
            operation = self._decode_compressed(word, pc, pc + 2)
        if operation is None:
            raise Fault(f"illegal instruction {word:#06x}")
        self[pc] = operation
        return operation

    def _decode(self, word: int, pc: int, following: int) -> Operation | None:
        rd, funct3, rs1, rs2, funct7 = (
            bits(word, field) for field in ((11, 7, 0), (14, 12, 0), (19, 15, 0), (24, 20, 0), (31, 25, 0))
        )
        match word & 0x7F:
            case 0x37:
                return self._constant(rd, word & 0xFFFFF000, following)
            case 0x17:
                return self._constant(rd, pc + (word & 0xFFFFF000), following)
            case 0x6F:
                return self._jump(
                    rd, pc + signed(bits(word, (31, 31, 20), (19, 12, 12), (20, 20, 11), (30, 21, 1)), 21), following
                )
            case 0x67 if funct3 == 0:
                return self._jump_register(rd, rs1, signed(word >> 20, 12), following)
            case 0x63 if funct3 in _BRANCHES:
                offset = signed(bits(word, (31, 31, 12), (7, 7, 11), (30, 25, 5), (11, 8, 1)), 13)
                return self._branch(_BRANCHES[funct3], rs1, rs2, pc + offset, following)
            case 0x03 if funct3 in _LOADS:
                return self._load(rd, rs1, signed(word >> 20, 12), *_LOADS[funct3], following)
            case 0x23 if funct3 < 3:
                return self._store(rs2, rs1, signed(bits(word, (31, 25, 5), (11, 7, 0)), 12), 1 << funct3, following)
            case 0x13 if funct3 not in (1, 5):
                return self._immediate(_ALU[funct3, 0], rd, rs1, signed(word >> 20, 12), following)
            case 0x13 if (function := _ALU.get((funct3, funct7))) and funct7 != 1:
                return self._immediate(function, rd, rs1, rs2, following)
            case 0x33 if function := _ALU.get((funct3, funct7)):
                return self._registers(function, rd, rs1, rs2, following)
            case 0x73 if funct3 & 3 and word >> 20 in self.csr:
                return self._csr(word >> 20, funct3, rd, rs1, following)
        return None

    def _decode_compressed(self, word: int, pc: int, following: int) -> Operation | None:
        high, low = bits(word, (11, 7, 0)), bits(word, (6, 2, 0))
        first, second = 8 + bits(word, (9, 7, 0)), 8 + bits(word, (4, 2, 0))  # of the 8 registers with short names
        number = signed(bits(word, (12, 12, 5), (6, 2, 0)), 6)
        jump = pc + signed(
            bits(word, (12, 12, 11), (8, 8, 10), (10, 9, 8), (6, 6, 7), (7, 7, 6), (2, 2, 5), (11, 11, 4), (5, 3, 1)),
            12,
        )
        branch = pc + signed(bits(word, (12, 12, 8), (6, 5, 6), (2, 2, 5), (11, 10, 3), (4, 3, 1)), 9)
        word_offset = bits(word, (5, 5, 6), (12, 10, 3), (6, 6, 2))
        add, shift_left = _ALU[0, 0], _ALU[1, 0]
        match word & 3, word >> 13:
            case 0, 0 if offset := bits(word, (10, 7, 6), (12, 11, 4), (5, 5, 3), (6, 6, 2)):
                return self._immediate(add, second, 2, offset, following)  # c.addi4spn
            case 0, 2:
                return self._load(second, first, word_offset, 4, False, following)  # c.lw
            case 0, 6:
                return self._store(second, first, word_offset, 4, following)  # c.sw
            case 1, 0:
                return self._immediate(add, high, high, number, following)  # c.addi, c.nop
            case 1, 1:
                return self._jump(1, jump, following)  # c.jal
            case 1, 2:
                return self._constant(high, number, following)  # c.li
            case 1, 3 if high == 2 and number:
                offset = signed(bits(word, (12, 12, 9), (4, 3, 7), (5, 5, 6), (2, 2, 5), (6, 6, 4)), 10)
                return self._immediate(add, 2, 2, offset, following)  # c.addi16sp
            case 1, 3 if number:
                return self._constant(high, number << 12, following)  # c.lui
            case 1, 4:
                return self._decode_arithmetic(word, first, second, number, following)
            case 1, 5:
                return self._jump(0, jump, following)  # c.j
            case 1, (6 | 7) as which:
                return self._branch(_BRANCHES[which - 6], first, 0, branch, following)  # c.beqz, c.bnez
            case 2, 0 if not word >> 12 & 1:
                return self._immediate(shift_left, high, high, low, following)  # c.slli
            case 2, 2 if high:
                return self._load(high, 2, bits(word, (3, 2, 6), (12, 12, 5), (6, 4, 2)), 4, False, following)  # c.lwsp
            case 2, 4 if low == 0 and high:
                return self._jump_register(word >> 12 & 1, high, 0, following)  # c.jr, c.jalr
            case 2, 4 if low:
                return self._registers(add, high, high if word >> 12 & 1 else 0, low, following)  # c.add, c.mv
            case 2, 6:
                return self._store(low, 2, bits(word, (8, 7, 6), (12, 9, 2)), 4, following)  # c.swsp
        return None

    def _decode_arithmetic(self, word: int, rd: int, rs2: int, number: int, following: int) -> Operation | None:
        match word >> 10 & 3, word >> 12 & 1:
            case (0 | 1) as arithmetic, 0:
                return self._immediate(_ALU[5, arithmetic << 5], rd, rd, number, following)  # c.srli, c.srai
            case 2, _:
                return self._immediate(_ALU[7, 0], rd, rd, number, following)  # c.andi
            case 3, 0:
                function = (_ALU[0, 0x20], _ALU[4, 0], _ALU[6, 0], _ALU[7, 0])[word >> 5 & 3]
                return self._registers(function, rd, rd, rs2, following)  # c.sub, c.xor, c.or, c.and
        return None

    def _constant(self, rd: int, value: int, following: int) -> Operation:
        x, rd, value = self.x, rd or 32, value & MASK

        def operation() -> int:
            x[rd] = value
            return following

        return operation

    def _immediate(
        self, function: Callable[[int, int], int], rd: int, rs1: int, number: int, following: int
    ) -> Operation:
        x, rd, number = self.x, rd or 32, number & MASK

        def operation() -> int:
            x[rd] = function(x[rs1], number) & MASK
            return following

        return operation

    def _registers(self, function: Callable[[int, int], int], rd: int, rs1: int, rs2: int, following: int) -> Operation:
        x, rd = self.x, rd or 32

        def operation() -> int:
            x[rd] = function(x[rs1], x[rs2]) & MASK
            return following

        return operation

    def _jump(self, rd: int, target: int, following: int) -> Operation:
        x, rd, target = self.x, rd or 32, target & MASK

        def operation() -> int:
            x[rd] = following
            return target

        return operation

    def _jump_register(self, rd: int, rs1: int, offset: int, following: int) -> Operation:
        x, rd = self.x, rd or 32

        def operation() -> int:
            target = x[rs1] + offset & MASK & ~1
            x[rd] = following
            return target

        return operation

    def _branch(
        self, condition: Callable[[int, int], bool], rs1: int, rs2: int, target: int, following: int
    ) -> Operation:
        x = self.x

        def operation() -> int:
            return target if condition(x[rs1], x[rs2]) else following

        return operation

    def _load(self, rd: int, rs1: int, offset: int, size: int, extended: bool, following: int) -> Operation:
        x, rd, load = self.x, rd or 32, self._bus.load

        def operation() -> int:
            value = load(_aligned(x[rs1] + offset & MASK, size), size)
            x[rd] = signed(value, 8 * size) & MASK if extended else value
            return following

        return operation

    def _store(self, rs2: int, rs1: int, offset: int, size: int, following: int) -> Operation:
        x, store, mask = self.x, self._bus.store, (1 << 8 * size) - 1

        def operation() -> int:
            store(_aligned(x[rs1] + offset & MASK, size), size, x[rs2] & mask)
            return following

        return operation

    def _csr(self, number: int, funct3: int, rd: int, rs1: int, following: int) -> Operation:
        x, rd, csr = self.x, rd or 32, self.csr

        def operation() -> int:
            old, value = csr[number], rs1 if funct3 & 4 else x[rs1]
            csr[number] = (0, value, old | value, old & ~value)[funct3 & 3]  # csrrw, csrrs, csrrc
            x[rd] = old
            return following

        return operation


def _aligned(address: int, size: int) -> int:
    if address % size:
        raise Fault(f"unaligned access of {size} bytes to {address:#010x}")
    return address
