/* A device that says which token the station wrote into it, and logs in to the cloud with that token over MQTT.
 * Start your own firmware from it. */
#include <stdio.h>

#include "esp_crt_bundle.h"
#include "esp_err.h"
#include "esp_event.h"
#include "esp_netif.h"
#include "mqtt_client.h"
#include "protocol_examples_common.h"
#include "station_check.h"

static void on_cloud(void *context, esp_event_base_t base, int32_t id, void *data)
{
    const esp_mqtt_event_t *event = data;
    (void)context;
    (void)base;
    if (id == MQTT_EVENT_CONNECTED)
        printf("cloud: logged in\n");
    else if (id == MQTT_EVENT_DISCONNECTED)
        printf("cloud: lost\n"); /* the client tries again by itself */
    else if (id == MQTT_EVENT_ERROR && event->error_handle->error_type == MQTT_ERROR_TYPE_CONNECTION_REFUSED)
        printf("cloud: refuses the token\n");
}

/* `held` must last: the client may keep its strings. */
static void log_in(const station_credentials_t *held)
{
    const esp_mqtt_client_config_t config = {
        .broker = {
            .address = {
                .hostname = held->host[0] ? held->host : "blynk.cloud",
                .port = 8883,
                .transport = MQTT_TRANSPORT_OVER_SSL,
            },
            .verification.crt_bundle_attach = esp_crt_bundle_attach,
        },
        .credentials = {
            .username = "device",
            .authentication.password = held->token,
        },
        .session.keepalive = 45, /* s */
    };
    esp_mqtt_client_handle_t client = esp_mqtt_client_init(&config);

    ESP_ERROR_CHECK(esp_mqtt_client_register_event(client, MQTT_EVENT_ANY, on_cloud, NULL));
    ESP_ERROR_CHECK(esp_mqtt_client_start(client));
}

void app_main(void)
{
    static station_credentials_t held;

    station_credentials_read(&held);
    station_check_start(&held, "esp-idf-1.0");
    if (!held.token[0]) /* refuses to run: without a token the device only says so, and the station fails it */
        return;
    ESP_ERROR_CHECK(esp_netif_init());
    ESP_ERROR_CHECK(esp_event_loop_create_default());
    ESP_ERROR_CHECK(example_connect()); /* Wi-Fi as set under "Example Connection Configuration" */
    log_in(&held);
    /* yours: what the device is for */
}
