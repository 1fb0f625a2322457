#include "writing/confirm.hpp"

#include <istream>
#include <string>

#include "text/unicode.hpp"

namespace dialogg::writing {

bool can_ask(const cli::Context& context) {
  return context.world.in_is_terminal && context.world.err_is_terminal && !context.no_input;
}

bool confirm(const cli::Context& context, const messages::Phrase& question) {
  context.world.err.write(context.say(question));
  context.world.err.flush();
  std::string answer;
  std::getline(context.world.in, answer);
  answer = text::lower(text::trim(answer));
  return answer == "j" || answer == "ja" || answer == "y" || answer == "yes";
}

}  // namespace dialogg::writing
