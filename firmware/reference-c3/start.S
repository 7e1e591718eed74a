/* Entry of the program; on the ESP32-C3 the ROM jumps to offset 8 of the flash, straight after the magic numbers. */
    .section .text.start
    .globl _start
_start:
    csrci mstatus, 8            /* no interrupts */
    la sp, _stack_top
    la t0, _trap
    ori t0, t0, 1               /* the ESP32-C3 knows vectored mode only; exceptions go to the base in both */
    csrw mtvec, t0
    la t0, _bss_start
    la t1, _bss_end
1:  bgeu t0, t1, 2f
    sw zero, 0(t0)
    addi t0, t0, 4
    j 1b
2:  tail main

    .section .text.trap
    .balign 256
_trap:                          /* a fault can only be a bug: silence, which the bench reports */
    j _trap
