#pragma once
// The values of fields as a person reads them: codes by their names, in the user's language.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/theme.hpp"
#include "domain/value.hpp"
#include "messages/language.hpp"
#include "records/field.hpp"

namespace dialogg::viewing {

class Wording {
 public:
  /// `themes`: the log's vocabulary; a theme that is not in it stands as its code.
  explicit Wording(messages::Language language, std::vector<domain::Theme> themes = {})
      : language_(language), themes_(std::move(themes)) {}

  messages::Language language() const { return language_; }
  /// The same in another language.
  Wording in(messages::Language language) const { return Wording(language, themes_); }
  /// "Tema"; the key with spaces where it has no label.
  std::string label(std::string_view key) const;
  /// In one piece; a list's values with ", " between them; nothing where it is unknown.
  std::string value(const records::Field& field, const domain::Value& value) const;
  /// The values of a list one by one; of any other value, it alone; none where it is unknown.
  std::vector<std::string> values(const records::Field& field, const domain::Value& value) const;

 private:
  std::string theme(const std::string& code) const;
  std::string member_words(const records::Field& field, const std::string& key,
                           const domain::Value& value) const;
  std::string member_values(const records::Field& field, const domain::ValueMembers& members) const;

  messages::Language language_;
  std::vector<domain::Theme> themes_;
};

/// For programs: codes and numbers as they are, a list's values with ";" between them.
std::string machine_value(const domain::Value& value);

}  // namespace dialogg::viewing
