/* Reads strings out of an NVS partition: ESP-IDF's key-value format, versions 1 and 2, not encrypted.
 *
 * The rules are those of the station's own reader; its app/device/nvs.py has them in words and with numbers, and the
 * numbers in nvs.c mean those. Both readers must agree on every image.
 */
#pragma once
#include <stddef.h>
#include <stdint.h>

typedef enum { NVS_OK, NVS_EMPTY, NVS_CORRUPT } nvs_state;

typedef struct {
    const char *start; /* within the partition, not ended by a zero; NULL: there is no such string */
    size_t length;
} nvs_text;

/* What can be said of the whole partition. A size that is not whole pages of 4096 bytes counts as corrupt. */
nvs_state nvs_check(const uint8_t *partition, size_t size);

/* The string of that namespace and key; none where the partition is corrupt or another type counts. */
nvs_text nvs_string(const uint8_t *partition, size_t size, const char *namespace, const char *key);
