#include "render/marks.hpp"

namespace dialogg::render {

std::string with_marks(std::string_view cell, std::string_view begin, std::string_view end) {
  std::string out;
  bool open = false;
  for (const char byte : cell) {
    if (byte == kMarkBegin)
      out += begin;
    else if (byte == kMarkEnd)
      out += end;
    else
      out += byte;
    if (byte == kMarkBegin || byte == kMarkEnd)
      open = byte == kMarkBegin;
  }
  if (open)
    out += end;
  return out;
}

bool has_marks(std::string_view cell) {
  return cell.find(kMarkBegin) != cell.npos;
}

}  // namespace dialogg::render
