#pragma once
// A record asked for, one question at a time.

#include <functional>
#include <istream>
#include <string>

#include "messages/language.hpp"
#include "records/field.hpp"
#include "text/sink.hpp"

namespace dialogg::intake {

struct Asking {
  std::istream& in;
  text::Sink& out;
  messages::Language language;
  /// Gets each answer that was understood, as typed, and its field.
  std::function<void(const records::Field&, const std::string& answer)> answered;
};

/// Asks for what must be filled in, and for what most fill in, of fields that have no value yet. A wrong answer is asked for
/// again; an empty one goes on, where that may be. False where the answers ended before the questions.
bool ask(const records::Fields& fields, const Asking& asking);

}  // namespace dialogg::intake
