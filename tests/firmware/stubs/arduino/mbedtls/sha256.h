#pragma once
#include <stddef.h>

extern "C" int mbedtls_sha256(const unsigned char *input, size_t length, unsigned char *output, int is224);
