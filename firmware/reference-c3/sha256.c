#include "sha256.h"

enum { BLOCK = 64 }; /* bytes */

static uint32_t rotate(uint32_t x, unsigned bits)
{
    return x >> bits | x << (32 - bits);
}

static void add_block(uint32_t hash[8], const uint8_t block[BLOCK])
{
    static const uint32_t constants[64] = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    };
    uint32_t schedule[64], v[8]; /* v: the standard's a to h */

    for (unsigned i = 0; i < 16; i++)
        schedule[i] = (uint32_t)block[4 * i] << 24 | (uint32_t)block[4 * i + 1] << 16 |
                      (uint32_t)block[4 * i + 2] << 8 | block[4 * i + 3];
    for (unsigned i = 16; i < 64; i++) {
        uint32_t x = schedule[i - 15], y = schedule[i - 2];
        schedule[i] = (rotate(y, 17) ^ rotate(y, 19) ^ y >> 10) + schedule[i - 7] +
                      (rotate(x, 7) ^ rotate(x, 18) ^ x >> 3) + schedule[i - 16];
    }
    for (unsigned i = 0; i < 8; i++)
        v[i] = hash[i];
    for (unsigned i = 0; i < 64; i++) {
        uint32_t a = v[0], e = v[4];
        uint32_t t1 = v[7] + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & v[5]) ^ (~e & v[6])) +
                      constants[i] + schedule[i];
        uint32_t t2 = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
        for (unsigned j = 7; j > 0; j--)
            v[j] = v[j - 1];
        v[4] += t1;
        v[0] = t1 + t2;
    }
    for (unsigned i = 0; i < 8; i++)
        hash[i] += v[i];
}

void sha256(const uint8_t *data, size_t size, uint8_t digest[SHA256_SIZE])
{
    static const uint32_t begin[8] = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
    };
    uint32_t hash[8];
    uint8_t block[BLOCK];
    size_t rest = size % BLOCK;
    uint64_t bits = (uint64_t)size * 8;

    for (unsigned i = 0; i < 8; i++)
        hash[i] = begin[i];
    for (size_t done = 0; done < size - rest; done += BLOCK)
        add_block(hash, data + done);

    /* What is left, the bit 1, zeros, and the length in bits as the last 8 bytes. */
    for (size_t i = 0; i < BLOCK; i++)
        block[i] = i < rest ? data[size - rest + i] : i == rest ? 0x80 : 0;
    if (rest >= BLOCK - 8) {
        add_block(hash, block);
        for (size_t i = 0; i < BLOCK; i++)
            block[i] = 0;
    }
    for (unsigned i = 1; i <= 8; i++, bits >>= 8)
        block[BLOCK - i] = (uint8_t)bits;
    add_block(hash, block);

    for (unsigned i = 0; i < SHA256_SIZE; i++)
        digest[i] = (uint8_t)(hash[i / 4] >> (24 - 8 * (i % 4)));
}
