/* What the station wrote into the device: finds the NVS partition in the flash and reads namespace "blynk". */
#pragma once
#include <stddef.h>
#include <stdint.h>

#include "nvs.h"

typedef struct {
    nvs_state state;
    nvs_text token; /* key "auth"; none unless it has an AuthToken's form */
    nvs_text host;  /* key "host"; none unless it can be a host name */
} credentials;

void credentials_read(credentials *held, const uint8_t *flash, size_t flash_size);
