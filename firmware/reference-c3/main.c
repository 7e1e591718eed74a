/* Says which token the device holds: once a second, and whenever it is asked with "?". */
#include "board.h"
#include "credentials.h"
#include "report.h"

enum { PERIOD = 1000, PATIENCE = 50 }; /* ms; patience: what one line may wait for a port that takes nothing */
enum { AT_ONCE = 128 };                /* bytes that are read before anything else is done */

/* Prints a text; returns whether all of it went out within `patience` ms. */
static bool print(unsigned port, const char *text, size_t length, uint32_t patience)
{
    uint32_t begun = board_ticks();
    for (size_t i = 0; i < length; i++)
        while (!board_put(port, text[i]))
            if (board_ticks() - begun >= patience * board_ticks_per_ms)
                return false;
    board_flush(port);
    return true;
}

static bool is_asked(unsigned port)
{
    bool asked = false;
    for (unsigned i = 0; i < AT_ONCE; i++)
        asked = board_get(port) == '?' || asked;
    return asked;
}

int main(void)
{
    static char report[REPORT_SIZE];
    bool cut[BOARD_PORTS]; /* whether the port's last line did not end */
    uint8_t mac[6];
    credentials held;
    uint32_t printed;
    size_t length;

    board_start();
    board_mac(mac);
    credentials_read(&held, board_flash(), BOARD_FLASH_SIZE);
    length = report_write(report, &held, mac);
    for (unsigned port = 0; port < BOARD_PORTS; port++)
        cut[port] = !(print(port, "\r\nhost ", 7, PATIENCE) &&
                      print(port, held.host.start, held.host.length, PATIENCE) && print(port, "\r\n", 2, PATIENCE));
    printed = board_ticks() - PERIOD * board_ticks_per_ms; /* the first report at once */
    for (;;) {
        bool due = board_ticks() - printed >= PERIOD * board_ticks_per_ms;
        if (due)
            printed = board_ticks();
        for (unsigned port = 0; port < BOARD_PORTS; port++)
            if (is_asked(port) || due) /* on a port that was stuck, only once it takes something again */
                cut[port] = !((!cut[port] || print(port, "\r\n", 2, 0)) && print(port, report, length, PATIENCE));
    }
}
