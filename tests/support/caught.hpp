#pragma once
// What an operation says when it is refused: "message / hint" in English; "" where nothing is thrown.

#include <string>

#include "domain/error.hpp"

template <class Operation>
std::string caught(Operation operation) {
  using dialogg::messages::Language;
  try {
    operation();
  } catch (const dialogg::domain::Error& error) {
    const std::string message = say(Language::english, error.message);
    return error.hint ? message + " / " + say(Language::english, *error.hint) : message;
  }
  return "";
}
