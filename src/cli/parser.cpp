#include "cli/parser.hpp"

#include <CLI/CLI.hpp>

#include <map>

#include "domain/error.hpp"
#include "domain/typed_names.hpp"

namespace dialogg::cli {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;
using records::Field;
using records::Fields;

namespace {

/// Marks what is a value for certain, so that CLI11 neither splits "[a,b]" nor drops an empty one.
constexpr char kValueMark = '\x01';

std::string letter_option(const Field& field) {
  return std::string{'-', field.letter()};
}

bool is_flag(const Field& field) {
  return field.arity == Field::Arity::flag;
}

/// Of this command or of another: "--json", "-d".
bool looks_like_option(const std::string& word, const Fields& fields) {
  const auto is_letter = [](char byte) { return (byte >= 'a' && byte <= 'z') || (byte & 0x80) != 0; };
  const bool is_long = word.size() > 3 && word.starts_with("--") && is_letter(word[2]);
  const bool is_short = word.size() == 2 && records::find_option(fields, word) != nullptr;
  return is_short || (is_long && std::all_of(word.begin() + 2, word.end(),
                                             [&](char byte) { return byte == '-' || is_letter(byte); }));
}

/// The command line as CLI11 is to read it: options by their long English names, in whatever language or by whatever letter they
/// were typed; those that may stand alone with their values; and every value marked.
class WordReader {
 public:
  WordReader(const std::vector<std::string>& words, const Fields& fields) : words_(words), fields_(fields) {}

  std::vector<std::string> read() {
    while (at_ < words_.size()) {
      const std::string& word = words_[at_++];
      if (word == "--")
        take_values();
      else if (const Field* field = records::find_option(fields_, word))
        take_option(*field, word);
      else if (const auto flags = flags_in(word); !flags.empty())
        for (const Field* flag : flags) result_.push_back("--" + flag->name);
      else
        result_.push_back(word == "-" || !word.starts_with('-') ? kValueMark + word : word);
    }
    return std::move(result_);
  }

 private:
  /// All that is left.
  void take_values() {
    for (; at_ < words_.size(); ++at_) result_.push_back(kValueMark + words_[at_]);
  }

  void take_option(const Field& field, const std::string& word) {
    std::string option = "--" + field.name;
    if (const std::size_t equals = word.find('='); equals != word.npos)
      result_.push_back(option + "=" + kValueMark + word.substr(equals + 1));
    else if (!field.alone.empty())
      result_.push_back(option + "=" + kValueMark + value_or_alone(field));
    else
      result_.push_back(std::move(option));
    if (word.find('=') == word.npos && field.alone.empty() && !is_flag(field))
      take_value(field);
  }

  /// An option that may stand alone takes no word that is not a value of it.
  std::string value_or_alone(const Field& field) {
    const bool has_value = at_ < words_.size() && domain::find_term(field.terms, words_[at_]);
    return has_value ? words_[at_++] : std::string(field.alone);
  }

  void take_value(const Field& field) {
    if (at_ == words_.size() || words_[at_] == "--")
      return;
    const std::string& value = words_[at_++];
    if (looks_like_option(value, fields_))
      refuse(field, value.starts_with("--") ? domain::option(value) : messages::as_is(value));
    result_.push_back(kValueMark + value);
  }

  [[noreturn]] static void refuse(const Field& field, const messages::Named& value) {
    throw Error(ErrorKind::usage, Phrase{Message::cli_value_is_option, {field.typed(), value}},
                Phrase{Message::cli_write_with_equals, {field.typed(), value}});
  }

  /// "-qn": letters of options that take no value. None where one of them is another letter: it may have been meant as a name.
  std::vector<const Field*> flags_in(const std::string& word) const {
    std::vector<const Field*> flags;
    for (std::size_t i = 1; i < word.size() && word.front() == '-'; ++i) {
      const Field* field = records::find_option(fields_, std::string{'-', word[i]});
      if (field == nullptr || !is_flag(*field))
        return {};
      flags.push_back(field);
    }
    return flags;
  }

  const std::vector<std::string>& words_;
  const Fields& fields_;
  std::size_t at_ = 0;
  std::vector<std::string> result_;
};

std::string unmarked(const std::string& word) {
  return word.starts_with(kValueMark) ? word.substr(1) : word;
}

/// What is understood, and how it is suggested.
std::vector<domain::Known> known_options(const Fields& fields) {
  std::vector<std::string> names;
  std::vector<domain::Known> known;
  for (const Field& field : fields) {
    if (field.where == Field::Where::option || field.where == Field::Where::last_added)
      names.push_back(field.name);
    if (field.letter() != 0)
      known.push_back({letter_option(field), messages::as_is(letter_option(field))});
  }
  for (const domain::Known& one : domain::known_options(names))
    known.push_back({"--" + one.word, messages::joined(messages::as_is("--"), "", one.said)});
  return known;
}

/// What an unknown option was meant as: the nearest one; else a letter whose value is a word of its own, "-d 3.9.".
std::optional<messages::Named> meant_by(const std::string& word, const Fields& fields) {
  if (auto near = domain::nearest(known_options(fields), word.substr(0, word.find('='))))
    return near;
  const Field* field = records::find_option(fields, word.substr(0, 2));
  if (field == nullptr)
    return std::nullopt;
  return messages::as_is(word.substr(0, 2) + " " + word.substr(2));
}

std::string cli11_name(const Field& field) {
  return field.where == Field::Where::positional ? field.name : "--" + field.name;
}

class Parser {
 public:
  explicit Parser(const Fields& fields) : fields_(fields) {
    app_.set_help_flag();
    app_.allow_extras();
    for (const Field& field : fields)
      if (field.where != Field::Where::shown)
        options_[define(field)] = &field;
  }

  std::vector<Given> parse(const std::vector<std::string>& arguments) {
    std::vector<std::string> reversed = WordReader(arguments, fields_).read();
    std::reverse(reversed.begin(), reversed.end());
    try {
      app_.parse(std::move(reversed));
    } catch (const CLI::ArgumentMismatch&) {
      throw Error(ErrorKind::usage, Phrase{Message::cli_value_missing, {unmarked(arguments.back())}});
    } catch (const CLI::ParseError&) {
      throw Error(ErrorKind::usage, Message::cli_not_understood, Phrase{Message::cli_see_help});
    }
    std::vector<Given> given = in_order();
    refuse_leftovers();
    return given;
  }

 private:
  CLI::Option* define(const Field& field) {
    const std::string name = cli11_name(field);
    if (is_flag(field))
      return app_.add_flag(name)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    CLI::Option* option = app_.add_option(name, [](const CLI::results_t&) { return true; });
    option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    const bool many_words = field.where == Field::Where::positional && records::takes_several(field);
    option->expected(1);
    return many_words ? option->allow_extra_args() : option;
  }

  void refuse_leftovers() const {
    for (const std::string& marked_word : app_.remaining()) {
      const std::string word = unmarked(marked_word);
      if (marked_word.front() == kValueMark)
        throw Error(ErrorKind::usage, Phrase{Message::cli_word_too_many, {word}},
                    Phrase{Message::cli_quote_it});
      const auto meant = meant_by(word, fields_);
      throw Error(ErrorKind::usage, Phrase{Message::cli_unknown_option, {word.substr(0, word.find('='))}},
                  meant ? Phrase{Message::did_you_mean, {*meant}} : Phrase{Message::cli_see_help});
    }
  }

  std::vector<Given> in_order() const {
    std::map<const CLI::Option*, std::size_t> taken;
    std::vector<Given> given;
    for (CLI::Option* option : app_.parse_order()) {
      const Field* field = options_.at(option);
      const std::size_t occurrence = taken[option]++;
      if (occurrence > 0 && !records::takes_several(*field) && !is_flag(*field))
        refuse_second(*field);
      given.push_back({field, is_flag(*field) ? "" : unmarked(option->results().at(occurrence))});
    }
    return in_one(std::move(given));
  }

  /// "Verdal", "og" and "Levanger", typed one after the other, as one.
  static std::vector<Given> in_one(std::vector<Given> given) {
    const auto joins = [&](std::size_t i) {
      const Field* field = given[i].field;
      return field->joins && field->where == Field::Where::positional && field->joins(given[i].value) &&
             i > 0 && i + 1 < given.size() && given[i - 1].field == field && given[i + 1].field == field;
    };
    std::vector<Given> result;
    for (std::size_t i = 0; i < given.size(); ++i) {
      if (joins(i)) {
        result.back().value += " " + given[i].value + " " + given[i + 1].value;
        ++i;
      } else {
        result.push_back(std::move(given[i]));
      }
    }
    return result;
  }

  [[noreturn]] static void refuse_second(const Field& field) {
    if (field.where == Field::Where::positional)
      throw Error(ErrorKind::usage, Message::cli_not_understood, Phrase{Message::cli_see_help});
    throw Error(ErrorKind::usage, Phrase{Message::cli_given_twice, {field.typed()}});
  }

  CLI::App app_;
  const Fields& fields_;
  std::map<const CLI::Option*, const Field*> options_;
};

}  // namespace

std::vector<Given> parse(const std::vector<std::string>& arguments, const Fields& fields) {
  return Parser(fields).parse(arguments);
}

}  // namespace dialogg::cli
