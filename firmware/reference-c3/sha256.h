/* SHA-256, FIPS 180-4. */
#pragma once
#include <stddef.h>
#include <stdint.h>

enum { SHA256_SIZE = 32 }; /* bytes */

void sha256(const uint8_t *data, size_t size, uint8_t digest[SHA256_SIZE]);
