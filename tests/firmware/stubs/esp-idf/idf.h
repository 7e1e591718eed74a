/* As much of ESP-IDF as the example uses, acting on this computer; see host.c. */
#pragma once
#include <stddef.h>
#include <stdint.h>

typedef int esp_err_t;
enum { ESP_OK = 0, ESP_ERR_NVS_NOT_FOUND = 0x1102, ESP_ERR_NVS_INVALID_LENGTH = 0x110C, ESP_ERR_NVS_NO_FREE_PAGES = 0x110D };
void check_error(esp_err_t error);
#define ESP_ERROR_CHECK(error) check_error(error)

typedef uint32_t nvs_handle_t;
typedef enum { NVS_READONLY, NVS_READWRITE } nvs_open_mode_t;
esp_err_t nvs_flash_init(void);
esp_err_t nvs_open(const char *name, nvs_open_mode_t mode, nvs_handle_t *handle);
esp_err_t nvs_get_str(nvs_handle_t handle, const char *key, char *text, size_t *size);
void nvs_close(nvs_handle_t handle);

esp_err_t esp_efuse_mac_get_default(uint8_t *mac);
int mbedtls_sha256(const unsigned char *input, size_t length, unsigned char *output, int is224);

typedef uint32_t TickType_t;
typedef int BaseType_t;
typedef unsigned UBaseType_t;
typedef void *TaskHandle_t;
#define tskIDLE_PRIORITY 0
#define pdMS_TO_TICKS(ms) ((TickType_t)(ms) / 10)
TickType_t xTaskGetTickCount(void);
void vTaskDelay(TickType_t ticks);
BaseType_t xTaskCreate(void (*code)(void *), const char *name, uint32_t stack, void *argument, UBaseType_t priority, TaskHandle_t *task);

typedef const char *esp_event_base_t;
typedef void (*esp_event_handler_t)(void *context, esp_event_base_t base, int32_t id, void *data);
esp_err_t esp_netif_init(void);
esp_err_t esp_event_loop_create_default(void);
esp_err_t example_connect(void);
esp_err_t esp_crt_bundle_attach(void *conf);

typedef enum { MQTT_EVENT_ANY = -1, MQTT_EVENT_ERROR = 0, MQTT_EVENT_CONNECTED, MQTT_EVENT_DISCONNECTED } esp_mqtt_event_id_t;
typedef enum { MQTT_ERROR_TYPE_NONE, MQTT_ERROR_TYPE_TCP_TRANSPORT, MQTT_ERROR_TYPE_CONNECTION_REFUSED } esp_mqtt_error_type_t;
typedef enum { MQTT_TRANSPORT_UNKNOWN, MQTT_TRANSPORT_OVER_TCP, MQTT_TRANSPORT_OVER_SSL } esp_mqtt_transport_t;
typedef struct {
    esp_mqtt_error_type_t error_type;
} esp_mqtt_error_codes_t;
typedef struct {
    esp_mqtt_event_id_t event_id;
    esp_mqtt_error_codes_t *error_handle;
} esp_mqtt_event_t;
typedef struct {
    struct {
        struct {
            const char *uri, *hostname;
            esp_mqtt_transport_t transport;
            const char *path;
            uint32_t port;
        } address;
        struct {
            esp_err_t (*crt_bundle_attach)(void *conf);
        } verification;
    } broker;
    struct {
        const char *username, *client_id;
        struct {
            const char *password;
        } authentication;
    } credentials;
    struct {
        int keepalive;
    } session;
} esp_mqtt_client_config_t;
typedef struct esp_mqtt_client *esp_mqtt_client_handle_t;
esp_mqtt_client_handle_t esp_mqtt_client_init(const esp_mqtt_client_config_t *config);
esp_err_t esp_mqtt_client_register_event(esp_mqtt_client_handle_t client, esp_mqtt_event_id_t event, esp_event_handler_t handler, void *context);
esp_err_t esp_mqtt_client_start(esp_mqtt_client_handle_t client);
