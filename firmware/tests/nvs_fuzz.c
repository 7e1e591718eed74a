/* libFuzzer's entry: everything that reads the flash, on whatever comes. The first byte's bits choose:
 *   0  right CRCs and page states first, for random bytes hardly ever have them
 *   1  a size that is not whole pages
 *   2  a flash with a partition table of the next bytes, instead of a partition alone
 *   3  with 0: all entries written, and each item's span as its size wants it, room or none
 *   4  with 0: each page's first entry moved to its last place, where no data has room, and the others erased
 * The sanitizers find what reads outside; abort() what else must never happen. */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "crc32.h"
#include "credentials.h"
#include "nvs.h"
#include "report.h"

enum { PAGE = 4096, ENTRY = 32, TABLE = 0x8000, NVS = 0x9000, FLASH = 0xB000, TABLE_INPUT = 3 * ENTRY };

static void put_crc(uint8_t *at, uint32_t crc)
{
    for (unsigned i = 0; i < 4; i++)
        at[i] = (uint8_t)(crc >> 8 * i);
}

static void repair(uint8_t *page, bool spans, bool moved)
{
    page[0] = (uint8_t)(page[0] & 2 ? 0xFE : 0xFC);
    memset(page + 1, 0xFF, 3);
    page[8] = 0xFE;
    put_crc(page + 28, crc32(0xFFFFFFFF, page + 4, 24));
    if (spans)
        memset(page + ENTRY, 0xAA, ENTRY);
    if (moved) {
        memset(page + ENTRY, 0, ENTRY - 1);
        page[2 * ENTRY - 1] = 0xA8; /* written: the last entry, and the bits behind it that stand for none */
        memcpy(page + PAGE - ENTRY, page + 2 * ENTRY, ENTRY);
    }
    for (uint8_t *entry = page + 2 * ENTRY; entry < page + PAGE; entry += ENTRY) {
        size_t size = entry[24] | (size_t)entry[25] << 8, room = (size_t)(page + PAGE - entry - ENTRY);
        bool with_data = entry[1] >= 0x21 && entry[1] != 0x48, has_data = with_data && size <= room;
        if (spans || moved)
            entry[2] = (uint8_t)(with_data ? 1 + (size + ENTRY - 1) / ENTRY : 1);
        if (has_data)
            put_crc(entry + 28, crc32(0xFFFFFFFF, entry + ENTRY, size));
        put_crc(entry + 4, crc32(crc32(0xFFFFFFFF, entry, 4), entry + 8, 24));
        if (has_data)
            entry += (size + ENTRY - 1) / ENTRY * ENTRY;
    }
}

/* Puts the data into blank pages. */
static void fill(uint8_t *pages, size_t size, uint8_t choice, const uint8_t *data, size_t count)
{
    size_t used = count < size ? count : size, whole = (used + PAGE - 1) / PAGE * PAGE;
    memcpy(pages, data, used);
    for (uint8_t *page = pages; choice & 1 && page < pages + whole; page += PAGE)
        repair(page, choice & 8, choice & 16);
}

/* A text must lie within the bytes that were read, with its zero. */
static void check_text(nvs_text text, const uint8_t *bytes, size_t size)
{
    const uint8_t *start = (const uint8_t *)text.start;
    if (start && (start < bytes || start + text.length >= bytes + size || start[text.length]))
        abort();
}

static void read_partition(uint8_t choice, const uint8_t *data, size_t size)
{
    static const char *const keys[] = { "auth", "host" };
    size_t whole = (size + PAGE - 1) / PAGE * PAGE;
    uint8_t *partition = malloc(whole);

    memset(partition, 0xFF, whole);
    fill(partition, whole, choice, data, size);
    whole -= choice & 2;
    for (unsigned i = 0; i < 2; i++) {
        nvs_text text = nvs_string(partition, whole, "blynk", keys[i]);
        if (text.start && nvs_check(partition, whole) != NVS_OK)
            abort();
        check_text(text, partition, whole);
    }
    free(partition);
}

static void read_flash(uint8_t choice, const uint8_t *data, size_t size)
{
    static const uint8_t mac[6] = { 1, 2, 3, 4, 5, 6 };
    size_t in_table = size < TABLE_INPUT ? size : TABLE_INPUT, length;
    uint8_t *flash = malloc(FLASH);
    char *report = malloc(REPORT_SIZE);
    credentials held;

    memset(flash, 0xFF, FLASH);
    memcpy(flash + TABLE, data, in_table);
    fill(flash + NVS, FLASH - NVS, choice, data + in_table, size - in_table);
    credentials_read(&held, flash, FLASH);
    check_text(held.token, flash, FLASH);
    check_text(held.host, flash, FLASH);
    length = report_write(report, &held, mac);
    if (memcmp(report, "station-check v=1 ", 18) != 0 || report[length - 1] != '\n')
        abort();
    if ((held.token.start || held.host.start) && held.state != NVS_OK)
        abort();
    free(report);
    free(flash);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 1)
        (data[0] & 4 ? read_flash : read_partition)(data[0], data + 1, size - 1);
    return 0;
}
