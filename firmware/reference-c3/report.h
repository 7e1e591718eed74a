/* The device's self-report. */
#pragma once
#include <stddef.h>
#include <stdint.h>

#include "credentials.h"

enum { REPORT_SIZE = 128 }; /* bytes; the longest has 90 */

/* Writes `station-check v=1 …` with the token's fingerprint, and CR, LF; returns the length. */
size_t report_write(char report[REPORT_SIZE], const credentials *held, const uint8_t mac[6]);
