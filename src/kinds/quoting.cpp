#include "kinds/quoting.hpp"

#include <algorithm>
#include <set>

#include "kinds/kind.hpp"
#include "privacy/people.hpp"
#include "records/own_reference.hpp"

namespace dialogg::kinds {

namespace {

using records::Field;
using records::Fields;
using records::own_reference;

/// Those that are names, and not an address or a number.
std::vector<std::string> names_among(const std::vector<std::string>& marks) {
  std::vector<std::string> names;
  for (const std::string& mark : marks)
    if (mark.find_first_of("@0123456789") == std::string::npos)
      names.push_back(mark);
  return names;
}

class Quoting {
 public:
  Quoting(std::string own, const std::vector<std::string>& marks)
      : own_(std::move(own)), marks_(marks), people_(names_among(marks)) {}

  void look_through(storage::Database& database, const Kind& kind) {
    const auto record = kind.make();
    const records::Reading reading{};
    const Fields fields = record->fields(reading);
    record->for_each(database, {}, [&] { look_through(fields, own_reference(fields)); });
  }

  std::vector<Quote> found;

 private:
  /// `holder`: the record that holds a small one without a reference.
  void look_through(const Fields& fields, const std::string& holder) {
    if (holder == own_)
      return;
    for (const Field& field : fields) {
      if (field.each_record)
        field.each_record([&](const Fields& inner) {
          const std::string ref = own_reference(inner);
          look_through(inner, ref.empty() ? holder : ref);
        });
      else if (field.each_text && !field.of_another)
        field.each_text([&](const domain::FreeText& text) { look_at(text.written(), holder); });
    }
  }

  void look_at(const std::string& text, const std::string& ref) {
    if (text.empty())
      return;
    for (const std::string_view name : people_.named_in(privacy::SearchedText(text)))
      add(ref, std::string(name));
    for (const std::string& mark : marks_)
      if (text.find(mark) != std::string::npos)
        add(ref, mark);
  }

  void add(const std::string& ref, const std::string& mark) {
    if (said_.emplace(ref, mark).second)
      found.push_back({ref, mark});
  }

  std::string own_;
  const std::vector<std::string>& marks_;
  privacy::People people_;
  std::set<std::pair<std::string, std::string>> said_;
};

}  // namespace

std::vector<Quote> quotes_of(storage::Database& database, domain::ContactId contact,
                             const std::vector<std::string>& marks) {
  Quoting quoting(contact.ref(), marks);
  for (const Kind& kind : all()) quoting.look_through(database, kind);
  return std::move(quoting.found);
}

}  // namespace dialogg::kinds
