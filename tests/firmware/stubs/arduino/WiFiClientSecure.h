#pragma once
#include "Arduino.h"

class WiFiClientSecure {
public:
  void setCACert(const char *pem);
  int connect(const char *host, uint16_t port);
  uint8_t connected();
  int available();
  int read();
  int read(uint8_t *bytes, size_t size);
  size_t write(const uint8_t *bytes, size_t size);
  void stop();
};
