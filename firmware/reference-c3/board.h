/* What the program needs of a board. */
#pragma once
#include <stdbool.h>
#include <stdint.h>

enum { BOARD_PORTS = 2, BOARD_FLASH_SIZE = 4 * 1024 * 1024 /* bytes that can be read */ };

extern const uint32_t board_ticks_per_ms;

void board_start(void);                    /* to be called once, first */
const uint8_t *board_flash(void);          /* the flash from its offset 0 on */
void board_mac(uint8_t mac[6]);            /* the base MAC, in the order in which it is written */
uint32_t board_ticks(void);                /* runs over */
int board_get(unsigned port);              /* a byte that came in; -1: none */
bool board_put(unsigned port, char byte);  /* false: no room now */
void board_flush(unsigned port);           /* sends off what was put */
