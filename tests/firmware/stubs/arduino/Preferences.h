#pragma once
#include "Arduino.h"

class Preferences {
public:
  bool begin(const char *name, bool readOnly = false);
  String getString(const char *key, const String &otherwise = String());
  void end();
};
