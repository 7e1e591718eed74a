/* QEMU's machine "virt", for tests: the flash is memory that QEMU has filled from a file, and so is the MAC. Port 0 is
 * its 16550 UART; port 1 is a port that nobody reads. */
#include "board.h"

#define UART ((volatile uint8_t *)0x10000000)
#define CLINT_MTIME (*(volatile uint32_t *)0x0200BFF8)

enum { RECEIVER = 0, TRANSMITTER = 0, LINE_STATUS = 5, DATA_READY = 0x01, TRANSMITTER_EMPTY = 0x20 };

const uint32_t board_ticks_per_ms = 10000;

void board_start(void)
{
}

const uint8_t *board_flash(void)
{
    return (const uint8_t *)0x84000000;
}

void board_mac(uint8_t mac[6])
{
    for (unsigned i = 0; i < 6; i++)
        mac[i] = board_flash()[BOARD_FLASH_SIZE + i];
}

uint32_t board_ticks(void)
{
    return CLINT_MTIME;
}

int board_get(unsigned port)
{
    return port == 0 && UART[LINE_STATUS] & DATA_READY ? UART[RECEIVER] : -1;
}

bool board_put(unsigned port, char byte)
{
    if (port != 0 || !(UART[LINE_STATUS] & TRANSMITTER_EMPTY))
        return false;
    UART[TRANSMITTER] = (uint8_t)byte;
    return true;
}

void board_flush(unsigned port)
{
    (void)port;
}
