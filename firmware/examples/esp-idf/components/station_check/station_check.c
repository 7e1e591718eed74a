#include "station_check.h"

#include <ctype.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "esp_mac.h"
#include "freertos/FreeRTOS.h"
#include "freertos/task.h"
#include "mbedtls/sha256.h"
#include "nvs.h"
#include "nvs_flash.h"

enum { REPORT_EVERY = 1000, LOOK_EVERY = 20 }; /* ms */
enum { TOKEN_LENGTH = 32, FINGERPRINT_SIZE = 8, STACK = 3072 };

static bool is_token(const char *text)
{
    bool is = strlen(text) == TOKEN_LENGTH;
    for (; is && *text; text++)
        is = isalnum((unsigned char)*text) || *text == '-' || *text == '_';
    return is;
}

/* Reads a string that fits whole; returns what the library says. */
static esp_err_t read_text(nvs_handle_t nvs, const char *key, char *text, size_t size)
{
    esp_err_t error = nvs_get_str(nvs, key, text, &size);
    if (error != ESP_OK)
        text[0] = '\0';
    return error;
}

void station_credentials_read(station_credentials_t *held)
{
    nvs_handle_t nvs;
    esp_err_t error;

    memset(held, 0, sizeof *held);
    held->nvs = "corrupt";
    if (nvs_flash_init() != ESP_OK)
        return;
    held->nvs = "empty";
    if (nvs_open("blynk", NVS_READONLY, &nvs) != ESP_OK)
        return;
    error = read_text(nvs, "auth", held->token, sizeof held->token);
    read_text(nvs, "host", held->host, sizeof held->host);
    nvs_close(nvs);
    if (error != ESP_ERR_NVS_NOT_FOUND)
        held->nvs = "ok";
    if (!is_token(held->token))
        held->token[0] = '\0';
}

static void make_report(char *line, size_t size, const station_credentials_t *held, const char *firmware)
{
    uint8_t mac[6], digest[32];
    char auth[2 * FINGERPRINT_SIZE + 1] = "-";

    esp_efuse_mac_get_default(mac);
    if (held->token[0]) {
        mbedtls_sha256((const unsigned char *)held->token, strlen(held->token), digest, 0);
        for (unsigned i = 0; i < FINGERPRINT_SIZE; i++)
            snprintf(auth + 2 * i, 3, "%02x", digest[i]);
    }
    snprintf(line, size, "station-check v=1 fw=%s mac=%02x:%02x:%02x:%02x:%02x:%02x auth=%s nvs=%s\n", firmware, mac[0],
             mac[1], mac[2], mac[3], mac[4], mac[5], auth, held->nvs);
}

static bool is_asked(void)
{
    bool asked = false;
    char byte;
    while (read(STDIN_FILENO, &byte, 1) == 1)
        asked = asked || byte == '?';
    return asked;
}

static void report_for_ever(void *line)
{
    TickType_t reported = xTaskGetTickCount() - pdMS_TO_TICKS(REPORT_EVERY); /* the first one at once */
    for (;;) {
        if (is_asked() || xTaskGetTickCount() - reported >= pdMS_TO_TICKS(REPORT_EVERY)) {
            reported = xTaskGetTickCount();
            fputs(line, stdout);
            fflush(stdout);
        }
        vTaskDelay(pdMS_TO_TICKS(LOOK_EVERY));
    }
}

void station_check_start(const station_credentials_t *held, const char *firmware)
{
    static char line[128];

    make_report(line, sizeof line, held, firmware);
    fcntl(STDIN_FILENO, F_SETFL, O_NONBLOCK);
    xTaskCreate(report_for_ever, "station_check", STACK, line, tskIDLE_PRIORITY + 1, NULL);
}
