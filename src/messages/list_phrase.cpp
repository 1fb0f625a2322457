#include "messages/list_phrase.hpp"

#include "messages/message.hpp"

namespace dialogg::messages {

std::string list_phrase(Language language, const std::vector<std::string>& names) {
  if (names.empty())
    return {};
  std::string all = names.front();
  for (std::size_t i = 1; i + 1 < names.size(); ++i) all += ", " + names[i];
  return names.size() == 1 ? all : say(language, Phrase{Message::one_and_last, {all, names.back()}});
}

}  // namespace dialogg::messages
