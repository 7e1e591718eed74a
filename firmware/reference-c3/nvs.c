#include "nvs.h"

#include <stdbool.h>

#include "crc32.h"

enum { PAGE = 4096, ENTRY = 32, FIRST = 64, COUNT = 126 }; /* bytes, bytes, bytes, entries a page */
enum { STATE_ERASED, STATE_INVALID, STATE_WRITTEN, STATE_EMPTY };
enum { KEY = 8, KEY_SIZE = 16, FIELD = 24 }; /* places in an entry */
enum { TYPE_U8 = 0x01, TYPE_STRING = 0x21, TYPE_BLOB = 0x41, TYPE_CHUNK = 0x42, TYPE_INDEX = 0x48 };

/* What a walk over all items looks for, and what it met. */
typedef struct {
    uint8_t namespace;
    const char *key;
    const uint8_t *newest; /* the entry that counts for namespace and key; NULL: none */
    bool any;              /* whether there is any item at all */
} search;

static uint32_t little(const uint8_t *bytes, unsigned count)
{
    uint32_t value = 0;
    while (count--)
        value = value << 8 | bytes[count];
    return value;
}

static bool is_good(const uint8_t *page) /* rule 1 */
{
    uint32_t state = little(page, 4);
    return (state == 0xFFFFFFFE || state == 0xFFFFFFFC || state == 0xFFFFFFF8) &&
           (page[8] == 0xFF || page[8] == 0xFE) && little(page + 28, 4) == crc32(0xFFFFFFFF, page + 4, 24);
}

static bool is_blank(const uint8_t *page)
{
    for (unsigned i = ENTRY; i < PAGE; i++)
        if (page[i] != 0xFF)
            return false;
    return true;
}

/* The good page with the lowest sequence number that is at least `least`; NULL: none. */
static const uint8_t *next_page(const uint8_t *partition, size_t size, uint32_t least)
{
    const uint8_t *next = NULL;
    for (const uint8_t *page = partition; page < partition + size; page += PAGE)
        if (little(page + 4, 4) >= least && (!next || little(page + 4, 4) < little(next + 4, 4)) && is_good(page))
            next = page;
    return next;
}

static bool pages_are_sound(const uint8_t *partition, size_t size) /* rules 1 and 2 */
{
    for (const uint8_t *page = partition; page < partition + size; page += PAGE) {
        if (!is_good(page)) {
            if (!is_blank(page))
                return false;
            continue;
        }
        for (const uint8_t *other = partition; other < page; other += PAGE)
            if (little(other + 4, 4) == little(page + 4, 4) && is_good(other))
                return false;
    }
    return true;
}

static unsigned entry_state(const uint8_t *page, unsigned index)
{
    return page[ENTRY + index / 4] >> 2 * (index % 4) & 3;
}

static bool has_data(uint8_t type)
{
    return type == TYPE_STRING || type == TYPE_BLOB || type == TYPE_CHUNK;
}

static bool is_known(uint8_t type)
{
    uint8_t bytes = type & 0x0F; /* of a number; the 1 before it means a sign */
    bool number = (type & 0xE0) == 0 && (bytes == 1 || bytes == 2 || bytes == 4 || bytes == 8);
    return number || has_data(type) || type == TYPE_INDEX;
}

/* The length up to the first zero; `size` where there is none. */
static size_t length_within(const uint8_t *bytes, size_t size)
{
    size_t length = 0;
    while (length < size && bytes[length])
        length++;
    return length;
}

/* How many entries the item takes that begins at `index`; 0: it is damaged. */
static unsigned checked_span(const uint8_t *page, unsigned index) /* rule 4 */
{
    const uint8_t *entry = page + FIRST + index * ENTRY;
    unsigned span = entry[2], size = little(entry + FIELD, 2);
    unsigned right_span = has_data(entry[1]) ? 1 + (size + ENTRY - 1) / ENTRY : 1;

    if (little(entry + 4, 4) != crc32(crc32(0xFFFFFFFF, entry, 4), entry + KEY, ENTRY - KEY))
        return 0;
    if (span > COUNT - index || length_within(entry + KEY, KEY_SIZE) == KEY_SIZE)
        return 0;
    return is_known(entry[1]) && span != right_span ? 0 : span;
}

static bool is_sound(const uint8_t *entry) /* rules 6 and 7, of a known type */
{
    uint8_t namespace = entry[0], type = entry[1];
    if (has_data(type)) {
        size_t size = little(entry + FIELD, 2);
        if (little(entry + FIELD + 4, 4) != crc32(0xFFFFFFFF, entry + ENTRY, size))
            return false;
        if (type == TYPE_STRING && length_within(entry + ENTRY, size) == size)
            return false;
    }
    return namespace != 0 || (type == TYPE_U8 && entry[FIELD] != 0 && entry[FIELD] != 255);
}

static bool has_key(const uint8_t *entry, const char *key)
{
    unsigned i = 0;
    while (i < KEY_SIZE && key[i] && entry[KEY + i] == (uint8_t)key[i])
        i++;
    return i < KEY_SIZE && !key[i] && !entry[KEY + i];
}

static bool walk_page(const uint8_t *page, search *wanted) /* rules 3 to 8; false: damage */
{
    unsigned index = 0, span;
    for (; index < COUNT; index += span) {
        unsigned state = entry_state(page, index);
        const uint8_t *entry = page + FIRST + index * ENTRY;
        bool complete = true;

        span = 1;
        if (state == STATE_INVALID)
            return false;
        if (state == STATE_EMPTY)
            break;
        if (state == STATE_ERASED)
            continue;
        span = checked_span(page, index);
        if (span == 0)
            return false;
        for (unsigned i = index; i < index + span; i++)
            complete = complete && entry_state(page, i) == STATE_WRITTEN;
        if (!complete || !is_known(entry[1])) /* rules 5 and 6 */
            continue;
        if (!is_sound(entry))
            return false;
        wanted->any = true;
        if (entry[1] != TYPE_CHUNK && entry[0] == wanted->namespace && has_key(entry, wanted->key))
            wanted->newest = entry;
    }
    for (; index < COUNT; index++) /* nothing may follow an empty entry */
        if (entry_state(page, index) != STATE_EMPTY)
            return false;
    return true;
}

static bool walk(const uint8_t *partition, size_t size, search *wanted) /* false: damage */
{
    uint32_t least = 0;
    const uint8_t *page;

    if (size == 0 || size % PAGE || !pages_are_sound(partition, size))
        return false;
    while ((page = next_page(partition, size, least))) {
        if (!walk_page(page, wanted))
            return false;
        least = little(page + 4, 4) + 1;
        if (least == 0) /* that was the highest number there is */
            break;
    }
    return true;
}

nvs_state nvs_check(const uint8_t *partition, size_t size)
{
    search everything = { 0, "", NULL, false };
    if (!walk(partition, size, &everything))
        return NVS_CORRUPT;
    return everything.any ? NVS_OK : NVS_EMPTY;
}

nvs_text nvs_string(const uint8_t *partition, size_t size, const char *namespace, const char *key)
{
    search name = { 0, namespace, NULL, false }, value = { 0, key, NULL, false };
    nvs_text none = { NULL, 0 }, text;

    if (!walk(partition, size, &name) || !name.newest)
        return none;
    value.namespace = name.newest[FIELD];
    if (!walk(partition, size, &value) || !value.newest || value.newest[1] != TYPE_STRING)
        return none;
    text.start = (const char *)value.newest + ENTRY;
    text.length = length_within(value.newest + ENTRY, little(value.newest + FIELD, 2));
    return text;
}
