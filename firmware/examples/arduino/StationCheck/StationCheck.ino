/* A device that says which token the station wrote into it, and logs in to the cloud with that token.
 * Start your own firmware from it: what is marked "yours" is meant to change, the report is not. */
#include <Preferences.h>
#include <WiFi.h>
#include <WiFiClientSecure.h>
#include <esp_mac.h>
#include <mbedtls/sha256.h>

#include "roots.h"

static const char FIRMWARE[] = "arduino-1.0"; // yours: up to 32 characters, no spaces
static const char WIFI_SSID[] = "";           // yours; "": the device only reports
static const char WIFI_PASSWORD[] = "";
static const char DEFAULT_HOST[] = "blynk.cloud"; // where the station wrote no host

enum { REPORT_EVERY = 1000, RETRY_EVERY = 10000, ANSWER_WITHIN = 10000, PING_EVERY = 30000 };  // ms
enum { MSG_RESPONSE = 0, MSG_PING = 6, MSG_HW_LOGIN = 29, STATUS_OK = 200, STATUS_INVALID_TOKEN = 9 };     // binary protocol
enum { CLOUD_PORT = 443, HEADER_SIZE = 5, TOKEN_LENGTH = 32, FINGERPRINT_SIZE = 8 };
enum CloudState { OFFLINE, LOGGING_IN, ONLINE, REFUSED };

static String token, host, report;
static WiFiClientSecure client;
static CloudState cloud = OFFLINE;
static uint32_t since;    // when the cloud's state was entered, or the last ping sent; ms
static uint16_t passing;  // bytes of a message's body that are still to come

static bool isToken(const String &text) {
  bool is = text.length() == TOKEN_LENGTH;
  for (unsigned i = 0; is && i < text.length(); i++)
    is = isalnum((unsigned char)text[i]) || text[i] == '-' || text[i] == '_';
  return is;
}

// Takes the token and the host; returns the report's word for what NVS holds. Nothing here may erase NVS.
static const char *readCredentials() {
  const char *state = "empty";
  Preferences preferences;
  if (preferences.begin("blynk", true)) { // read-only
    String auth = preferences.getString("auth", "");
    if (auth.length())
      state = "ok";
    if (isToken(auth))
      token = auth;
    host = preferences.getString("host", DEFAULT_HOST);
    preferences.end();
  }
  return state;
}

// The line that the station expects: never the token itself.
static void makeReport(const char *state) {
  uint8_t mac[6], digest[32];
  char auth[2 * FINGERPRINT_SIZE + 1] = "-", line[128];

  esp_efuse_mac_get_default(mac);
  if (token.length()) {
    mbedtls_sha256((const unsigned char *)token.c_str(), token.length(), digest, 0);
    for (unsigned i = 0; i < FINGERPRINT_SIZE; i++)
      snprintf(auth + 2 * i, 3, "%02x", digest[i]);
  }
  snprintf(line, sizeof line, "station-check v=1 fw=%s mac=%02x:%02x:%02x:%02x:%02x:%02x auth=%s nvs=%s", FIRMWARE,
           mac[0], mac[1], mac[2], mac[3], mac[4], mac[5], auth, state);
  report = line;
}

// Once a second, and whenever the station asks with "?".
static void reportWhenDue() {
  static uint32_t reported;
  bool asked = false;
  while (Serial.available())
    asked |= Serial.read() == '?';
  if (asked || millis() - reported >= REPORT_EVERY) {
    reported = millis();
    Serial.println(report);
  }
}

static void enter(CloudState state, const char *what) {
  cloud = state;
  since = millis();
  Serial.println(what);
  if (state == OFFLINE || state == REFUSED)
    client.stop();
}

// A message of the binary protocol: type, id and length, the numbers big-endian; a response's length is its status.
static void sendHeader(uint8_t type, uint16_t id, uint16_t length) {
  const uint8_t header[HEADER_SIZE] = {type, uint8_t(id >> 8), uint8_t(id), uint8_t(length >> 8), uint8_t(length)};
  client.write(header, sizeof header);
}

static void receiveMessage() {
  uint8_t header[HEADER_SIZE];

  for (; passing && client.available(); passing--) // yours: what the cloud sends; here it is passed over
    client.read();
  if (passing || client.available() < HEADER_SIZE)
    return;
  client.read(header, sizeof header);
  const uint16_t id = uint16_t(header[1] << 8 | header[2]), length = uint16_t(header[3] << 8 | header[4]);
  if (header[0] == MSG_RESPONSE) {
    if (cloud == LOGGING_IN && length == STATUS_OK)
      enter(ONLINE, "cloud: logged in");
    else if (cloud == LOGGING_IN && length == STATUS_INVALID_TOKEN)
      enter(REFUSED, "cloud: refuses the token");
    else if (cloud == LOGGING_IN)
      enter(OFFLINE, "cloud: refuses the login");
    return;
  }
  passing = length;
  if (header[0] == MSG_PING)
    sendHeader(MSG_RESPONSE, id, STATUS_OK);
}

static void keepOnline() {
  const uint32_t elapsed = millis() - since;
  switch (cloud) {
  case OFFLINE:
    if (WiFi.status() != WL_CONNECTED || elapsed < RETRY_EVERY) // connecting takes seconds: the station comes first
      break;
    passing = 0;
    client.setCACert(ROOTS);
    if (client.connect(host.c_str(), CLOUD_PORT)) {
      sendHeader(MSG_HW_LOGIN, 1, TOKEN_LENGTH);
      client.write((const uint8_t *)token.c_str(), TOKEN_LENGTH);
      enter(LOGGING_IN, "cloud: connected");
    } else {
      enter(OFFLINE, "cloud: not reached");
    }
    break;
  case LOGGING_IN:
  case ONLINE:
    receiveMessage();
    if (cloud == OFFLINE || cloud == REFUSED)
      break;
    if (!client.connected() || (cloud == LOGGING_IN && elapsed >= ANSWER_WITHIN)) {
      enter(OFFLINE, "cloud: lost");
    } else if (cloud == ONLINE && elapsed >= PING_EVERY) {
      sendHeader(MSG_PING, 2, 0);
      since = millis();
    }
    break;
  case REFUSED: // another try would not help: the station must write a token that is valid
    break;
  }
}

void setup() {
  Serial.begin(115200);
  makeReport(readCredentials());
  Serial.println();
  Serial.println(report);
  if (token.length() && WIFI_SSID[0]) {
    WiFi.persistent(false); // NVS stays as the station wrote it
    WiFi.begin(WIFI_SSID, WIFI_PASSWORD);
  }
}

void loop() {
  reportWhenDue();
  if (token.length() == 0) // refuses to run: without a token the device only says so, and the station fails it
    return;
  keepOnline();
  // yours: what the device is for
}
