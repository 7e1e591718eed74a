/* Runs the example for SECONDS of its own time. NVS_INIT is what opening NVS returns, NVS_AUTH and NVS_HOST what it
 * holds, ASK_AT (ms) when somebody sends a "?", CLOUD the MQTT event that follows a login. How it logs in is printed,
 * but for the password its length. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "idf.h"
#include "sha256.h"

void app_main(void);

enum { MS_A_TICK = 10 };

static uint32_t ticks;
static int keyboard;
static void (*task)(void *);
static void *task_argument;
static esp_event_handler_t on_event;

static int number(const char *name, int otherwise)
{
    const char *value = getenv(name);
    return value ? atoi(value) : otherwise;
}

void check_error(esp_err_t error)
{
    if (error != ESP_OK)
        abort();
}

esp_err_t nvs_flash_init(void)
{
    return number("NVS_INIT", ESP_OK);
}

esp_err_t nvs_open(const char *name, nvs_open_mode_t mode, nvs_handle_t *handle)
{
    *handle = 1;
    if (strcmp(name, "blynk") != 0 || mode != NVS_READONLY)
        abort();
    return getenv("NVS_AUTH") || getenv("NVS_HOST") ? ESP_OK : ESP_ERR_NVS_NOT_FOUND;
}

esp_err_t nvs_get_str(nvs_handle_t handle, const char *key, char *text, size_t *size)
{
    const char *value = getenv(strcmp(key, "auth") == 0 ? "NVS_AUTH" : "NVS_HOST");
    (void)handle;
    if (!value)
        return ESP_ERR_NVS_NOT_FOUND;
    if (strlen(value) + 1 > *size)
        return ESP_ERR_NVS_INVALID_LENGTH;
    *size = strlen(value) + 1;
    memcpy(text, value, *size);
    return ESP_OK;
}

void nvs_close(nvs_handle_t handle)
{
    (void)handle;
}

esp_err_t esp_efuse_mac_get_default(uint8_t *mac)
{
    memcpy(mac, "\x7c\xdf\xa1\xb0\x0b\x1e", 6);
    return ESP_OK;
}

int mbedtls_sha256(const unsigned char *input, size_t length, unsigned char *output, int is224)
{
    (void)is224;
    sha256(input, length, output);
    return 0;
}

TickType_t xTaskGetTickCount(void)
{
    return ticks;
}

void vTaskDelay(TickType_t delay)
{
    uint32_t asked_at = (uint32_t)number("ASK_AT", 1000000000) / MS_A_TICK;
    if (ticks < asked_at && ticks + delay >= asked_at && write(keyboard, "x?\n", 3) != 3)
        abort();
    ticks += delay;
    if (ticks >= (uint32_t)number("SECONDS", 2) * 1000 / MS_A_TICK)
        exit(0);
}

BaseType_t xTaskCreate(void (*code)(void *), const char *name, uint32_t stack, void *argument, UBaseType_t priority,
                       TaskHandle_t *handle)
{
    (void)name, (void)stack, (void)priority, (void)handle;
    task = code;
    task_argument = argument;
    return 1;
}

esp_err_t esp_netif_init(void)
{
    return ESP_OK;
}

esp_err_t esp_event_loop_create_default(void)
{
    return ESP_OK;
}

esp_err_t example_connect(void)
{
    return ESP_OK;
}

esp_err_t esp_crt_bundle_attach(void *conf)
{
    (void)conf;
    return ESP_OK;
}

esp_mqtt_client_handle_t esp_mqtt_client_init(const esp_mqtt_client_config_t *config)
{
    printf("mqtt %s %u tls=%d verified=%d user=%s password=%zu characters\n", config->broker.address.hostname,
           config->broker.address.port, config->broker.address.transport == MQTT_TRANSPORT_OVER_SSL,
           config->broker.verification.crt_bundle_attach == esp_crt_bundle_attach, config->credentials.username,
           strlen(config->credentials.authentication.password));
    return NULL;
}

esp_err_t esp_mqtt_client_register_event(esp_mqtt_client_handle_t client, esp_mqtt_event_id_t event,
                                         esp_event_handler_t handler, void *context)
{
    (void)client, (void)event, (void)context;
    on_event = handler;
    return ESP_OK;
}

esp_err_t esp_mqtt_client_start(esp_mqtt_client_handle_t client)
{
    esp_mqtt_error_codes_t error = { MQTT_ERROR_TYPE_CONNECTION_REFUSED };
    esp_mqtt_event_t event = { number("CLOUD", MQTT_EVENT_CONNECTED), &error };
    (void)client;
    on_event(NULL, "mqtt", event.event_id, &event);
    return ESP_OK;
}

int main(void)
{
    int ends[2];
    if (pipe(ends) != 0 || dup2(ends[0], STDIN_FILENO) < 0)
        return 1;
    keyboard = ends[1];
    app_main();
    task(task_argument);
}
