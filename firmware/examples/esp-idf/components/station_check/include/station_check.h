/* Says which token the station wrote into this device. */
#pragma once

typedef struct {
    char token[33];  /* "": none, and the device must not run */
    char host[254];  /* "": none was written */
    const char *nvs; /* the report's word: "ok", "empty" or "corrupt" */
} station_credentials_t;

/* Opens NVS and reads namespace "blynk". Never erases NVS, as much example code does: the token would be gone. */
void station_credentials_read(station_credentials_t *held);

/* Starts the task that prints the report once a second and whenever it reads "?" on the console.
 * `firmware` has up to 32 characters and no spaces. */
void station_check_start(const station_credentials_t *held, const char *firmware);
