#include "report.h"

#include "sha256.h"

#define VERSION "reference-c3-1.0"

enum { FINGERPRINT_SIZE = 8 /* bytes */ };

static char *add_text(char *at, const char *text)
{
    while (*text)
        *at++ = *text++;
    return at;
}

static char *add_hex(char *at, const uint8_t *bytes, size_t count, const char *between)
{
    for (size_t i = 0; i < count; i++) {
        at = i ? add_text(at, between) : at;
        *at++ = "0123456789abcdef"[bytes[i] >> 4];
        *at++ = "0123456789abcdef"[bytes[i] & 15];
    }
    return at;
}

size_t report_write(char report[REPORT_SIZE], const credentials *held, const uint8_t mac[6])
{
    char *at = add_text(report, "station-check v=1 fw=" VERSION " mac=");
    at = add_hex(at, mac, 6, ":");
    at = add_text(at, " auth=");
    if (held->token.start) {
        uint8_t digest[SHA256_SIZE];
        sha256((const uint8_t *)held->token.start, held->token.length, digest);
        at = add_hex(at, digest, FINGERPRINT_SIZE, "");
    } else {
        at = add_text(at, "-");
    }
    at = add_text(at, " nvs=");
    at = add_text(at, held->state == NVS_OK ? "ok" : held->state == NVS_EMPTY ? "empty" : "corrupt");
    at = add_text(at, "\r\n");
    return (size_t)(at - report);
}
