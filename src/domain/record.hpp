#pragma once
// What every record has besides what it is about.

#include <string>

namespace dialogg::domain {

struct Stamp {
  std::string uid;         // 128 random bits, 32 hexadecimal digits; survives export, import and merging
  std::string created_at;  // UTC, ISO 8601: "2026-11-21T09:30:00Z"
  std::string updated_at;
};

}  // namespace dialogg::domain
