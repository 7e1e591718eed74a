/* CRC-32 as NVS stores it: zlib's crc32() of the data, begun at 0xFFFFFFFF. */
#pragma once
#include <stddef.h>
#include <stdint.h>

/* Give 0xFFFFFFFF to begin; give an earlier result to go on with more data. */
uint32_t crc32(uint32_t crc, const uint8_t *data, size_t size);
