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

/// Marks what is a value for certain, so that CLI11 neither splits "[a,b]" nor drops an empty one, and so
/// that a value that looks like an option is known to have been a word of its own.
constexpr char kValueMark = '\x01';

/// Options by their English names, in whatever language they were typed. A value that is exactly an option is so too;
/// value_of() refuses it.
std::vector<std::string> in_english(std::vector<std::string> arguments, const Fields& fields) {
  for (std::string& word : arguments) {
    if (word == "--")
      break;
    if (const Field* field = records::find_option(fields, word))
      word = "--" + field->name + word.substr(std::min(word.find('='), word.size()));
  }
  return arguments;
}

/// A field whose option may stand alone, where `word` is that option.
const Field* may_stand_alone(const std::string& word, const Fields& fields) {
  const Field* field = records::find_option(fields, word);
  const bool alone = field != nullptr && !field->alone.empty() && word.find('=') == word.npos;
  return alone ? field : nullptr;
}

/// Gives every option that stands alone its value, so that it takes no word that is not one.
std::vector<std::string> completed(const std::vector<std::string>& arguments, const Fields& fields) {
  std::vector<std::string> result;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    result.push_back(arguments[i]);
    const Field* field = may_stand_alone(arguments[i], fields);
    if (field == nullptr)
      continue;
    const bool has_value = i + 1 < arguments.size() && domain::find_term(field->terms, arguments[i + 1]);
    result.back() += "=" + (has_value ? arguments[++i] : std::string(field->alone));
  }
  return result;
}

std::vector<std::string> marked(const std::vector<std::string>& arguments) {
  std::vector<std::string> result;
  bool only_values = false;
  for (const std::string& word : arguments) {
    const std::size_t equals = word.find('=');
    if (word == "--" && !only_values) {
      only_values = true;
      continue;
    }
    if (only_values || word == "-" || !word.starts_with('-'))
      result.push_back(kValueMark + word);
    else if (word.starts_with("--") && equals != word.npos)
      result.push_back(word.substr(0, equals + 1) + kValueMark + word.substr(equals + 1));
    else
      result.push_back(word);
  }
  return result;
}

std::string unmarked(const std::string& word) {
  std::string value = word;
  value.erase(std::remove(value.begin(), value.end(), kValueMark), value.end());
  return value;
}

std::string short_option(const Field& field) {
  return std::string("-") + field.short_name;
}

/// What is understood, and how it is suggested.
std::vector<domain::Known> known_options(const Fields& fields) {
  std::vector<std::string> names;
  std::vector<domain::Known> known;
  for (const Field& field : fields) {
    if (field.where == Field::Where::option || field.where == Field::Where::last_added)
      names.push_back(field.name);
    if (field.short_name != 0)
      known.push_back({short_option(field), messages::as_is(short_option(field))});
  }
  for (const domain::Known& one : domain::known_options(names))
    known.push_back({"--" + one.word, messages::joined(messages::as_is("--"), "", one.said)});
  return known;
}

std::string cli11_name(const Field& field) {
  if (field.where == Field::Where::positional)
    return field.name;
  const std::string name = "--" + field.name;
  return field.short_name == 0 ? name : short_option(field) + "," + name;
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
    std::vector<std::string> reversed = marked(completed(in_english(arguments, fields_), fields_));
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
    if (field.arity == Field::Arity::flag)
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
      const std::string name = word.substr(0, word.find('='));
      const auto near = domain::nearest(known_options(fields_), name);
      throw Error(ErrorKind::usage, Phrase{Message::cli_unknown_option, {name}},
                  near ? Phrase{Message::did_you_mean, {*near}} : Phrase{Message::cli_see_help});
    }
  }

  std::vector<Given> in_order() const {
    std::map<const CLI::Option*, std::size_t> taken;
    std::vector<Given> given;
    for (CLI::Option* option : app_.parse_order()) {
      const Field* field = options_.at(option);
      const std::size_t occurrence = taken[option]++;
      if (occurrence > 0 && !records::takes_several(*field) && field->arity != Field::Arity::flag)
        refuse_second(*field);
      if (field->arity == Field::Arity::flag)
        given.push_back({field, ""});
      else
        given.push_back({field, value_of(*field, option->results().at(occurrence))});
    }
    return given;
  }

  [[noreturn]] static void refuse_second(const Field& field) {
    if (field.where == Field::Where::positional)
      throw Error(ErrorKind::usage, Message::cli_not_understood, Phrase{Message::cli_see_help});
    throw Error(ErrorKind::usage, Phrase{Message::cli_given_twice, {field.typed()}});
  }

  /// Of this command or of another: "--json".
  bool looks_like_option(const std::string& word) const {
    const auto is_letter = [](char byte) { return (byte >= 'a' && byte <= 'z') || (byte & 0x80) != 0; };
    const bool is_long = word.size() > 3 && word.starts_with("--") && is_letter(word[2]);
    const bool is_short = std::ranges::any_of(
        fields_, [&](const Field& field) { return field.short_name != 0 && word == short_option(field); });
    return is_short || (is_long && std::all_of(word.begin() + 2, word.end(),
                                               [&](char byte) { return byte == '-' || is_letter(byte); }));
  }

  static Error refused(const Field& field, const messages::Named& value) {
    return {ErrorKind::usage, Phrase{Message::cli_value_is_option, {field.typed(), value}},
            Phrase{Message::cli_write_with_equals, {field.typed(), value}}};
  }

  std::string value_of(const Field& field, const std::string& result) const {
    if (result.starts_with(kValueMark))
      return result.substr(1);
    if (looks_like_option(result))
      throw refused(field, result.starts_with("--") ? domain::option(result) : messages::as_is(result));
    return result;
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
