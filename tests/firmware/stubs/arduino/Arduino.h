/* As much of the Arduino core for ESP32 as the example uses, acting on this computer; see host.cpp. */
#pragma once
#include <cctype>
#include <cstdint>
#include <cstdio>
#include <string>

class String {
public:
  String(const char *text = "") : text_(text) {}
  unsigned length() const { return unsigned(text_.size()); }
  const char *c_str() const { return text_.c_str(); }
  char operator[](unsigned index) const { return text_[index]; }

private:
  std::string text_;
};

uint32_t millis();

class HardwareSerial {
public:
  void begin(unsigned long baud);
  int available();
  int read();
  void println(const char *text = "");
  void println(const String &text) { println(text.c_str()); }
};
extern HardwareSerial Serial;
