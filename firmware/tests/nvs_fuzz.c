/* libFuzzer's entry: the NVS reader on whatever comes. The first byte chooses, the others are the partition.
 *
 * Half of the inputs get right CRCs in their page headers and entries first, for random bytes hardly ever have them. */
#include <stdlib.h>
#include <string.h>

#include "crc32.h"
#include "nvs.h"

enum { PAGE = 4096, ENTRY = 32 };

static void put_crc(uint8_t *at, uint32_t crc)
{
    for (unsigned i = 0; i < 4; i++)
        at[i] = (uint8_t)(crc >> 8 * i);
}

static void repair(uint8_t *page)
{
    page[0] = (uint8_t)(page[0] & 2 ? 0xFE : 0xFC), page[8] = 0xFE;
    memset(page + 1, 0xFF, 3);
    put_crc(page + 28, crc32(0xFFFFFFFF, page + 4, 24));
    for (uint8_t *entry = page + 2 * ENTRY; entry < page + PAGE; entry += ENTRY) {
        size_t size = entry[24] | (size_t)entry[25] << 8, room = (size_t)(page + PAGE - entry - ENTRY);
        if (entry[1] >= 0x21 && entry[1] != 0x48 && size <= room) /* a type with data after it */
            put_crc(entry + 28, crc32(0xFFFFFFFF, entry + ENTRY, size));
        put_crc(entry + 4, crc32(crc32(0xFFFFFFFF, entry, 4), entry + 8, 24));
    }
}

static void check(const uint8_t *image, size_t size)
{
    static const char *const keys[] = { "auth", "host" };
    nvs_state state = nvs_check(image, size);
    for (unsigned i = 0; i < 2; i++) {
        nvs_text text = nvs_string(image, size, "blynk", keys[i]);
        const uint8_t *start = (const uint8_t *)text.start;
        if (start && (state != NVS_OK || start < image || start + text.length >= image + size || start[text.length]))
            abort(); /* from a partition that holds nothing, outside it, or not ended by a zero */
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t whole = size ? (size - 1 + PAGE - 1) / PAGE * PAGE : 0;
    uint8_t *image;

    if (whole == 0)
        return 0;
    image = malloc(whole);
    memset(image, 0xFF, whole);
    memcpy(image, data + 1, size - 1);
    if (data[0] & 1)
        for (uint8_t *page = image; page < image + whole; page += PAGE)
            repair(page);
    check(image, whole - (data[0] & 2)); /* now and then not whole pages */
    free(image);
    return 0;
}
