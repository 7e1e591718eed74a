#include "credentials.h"

#include <stdbool.h>

enum { TOKEN_LENGTH = 32, LONGEST_HOST = 253 };
enum { TABLE = 0x8000, TABLE_SIZE = 0xC00, TABLE_ENTRY = 32, TABLE_LABEL = 12 };
enum { DEFAULT_NVS = 0x9000, DEFAULT_NVS_SIZE = 0x6000 };

typedef struct {
    uint32_t offset, size; /* bytes */
} place;

static uint32_t little32(const uint8_t *bytes)
{
    return bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

static bool is_called_nvs(const uint8_t *entry)
{
    const uint8_t *label = entry + TABLE_LABEL;
    return label[0] == 'n' && label[1] == 'v' && label[2] == 's' && !label[3];
}

/* The first partition of type data, subtype nvs; rather the one called "nvs", which nvs_flash_init() opens. */
static place find_nvs(const uint8_t *flash)
{
    const uint8_t *found = NULL;
    place nvs = { DEFAULT_NVS, DEFAULT_NVS_SIZE };

    for (const uint8_t *entry = flash + TABLE; entry < flash + TABLE + TABLE_SIZE; entry += TABLE_ENTRY) {
        if (entry[0] != 0xAA || entry[1] != 0x50) /* the end, or no table at all */
            break;
        if (entry[2] == 1 && entry[3] == 2 && (!found || (is_called_nvs(entry) && !is_called_nvs(found))))
            found = entry;
    }
    if (found) {
        nvs.offset = little32(found + 4);
        nvs.size = little32(found + 8);
    }
    return nvs;
}

static bool is_token(nvs_text text)
{
    bool is = text.length == TOKEN_LENGTH;
    for (size_t i = 0; is && i < text.length; i++) {
        char c = text.start[i];
        is = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
    return is;
}

static bool is_host(nvs_text text)
{
    bool is = text.length > 0 && text.length <= LONGEST_HOST;
    for (size_t i = 0; is && i < text.length; i++)
        is = text.start[i] > ' ' && text.start[i] < 0x7F;
    return is;
}

void credentials_read(credentials *held, const uint8_t *flash, size_t flash_size)
{
    static const nvs_text none = { NULL, 0 };
    place nvs = find_nvs(flash);
    const uint8_t *partition;

    held->state = NVS_CORRUPT;
    held->token = none;
    held->host = none;
    if (nvs.offset > flash_size || nvs.size > flash_size - nvs.offset) /* a broken table, or beyond what is mapped */
        return;
    partition = flash + nvs.offset;
    held->state = nvs_check(partition, nvs.size);
    held->token = nvs_string(partition, nvs.size, "blynk", "auth");
    held->host = nvs_string(partition, nvs.size, "blynk", "host");
    if (!is_token(held->token))
        held->token = none;
    if (!is_host(held->host))
        held->host = none;
}
