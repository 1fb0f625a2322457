#include "kinds/text_checks.hpp"

#include <set>
#include <string>
#include <unordered_map>

#include "kinds/kind.hpp"
#include "privacy/name_finder.hpp"
#include "privacy/people.hpp"
#include "storage/person_store.hpp"
#include "text/personal/personal_data.hpp"

namespace dialogg::kinds {

using domain::FreeText;
using domain::Naming;
using messages::Message;
using messages::Phrase;
using records::Exposure;
using records::Field;
using records::Fields;

namespace {

/// A field where it can be mended.
struct Place {
  std::string ref;
  std::string option;  // "summary"; empty: no option of `edit`
};

std::string mend(const Place& place) {
  return "dialogg edit " + place.ref + (place.option.empty() ? "" : " --" + place.option + " …");
}

/// Options add to a list: what is wrong in it is to be taken away first. `which`: its number; where that tells nothing, "…".
std::string in_a_list(std::string_view name, const std::string& which) {
  return "remove-" + std::string(name) + " " + which + " --" + std::string(name);
}

/// `place`: of the value in a list, from 0.
std::string option_of(const Field& field, std::size_t place) {
  if (field.where == Field::Where::shown)
    return {};
  if (!field.remove)
    return field.name;
  return in_a_list(field.name, field.terms.empty() ? std::to_string(place + 1) : "…");
}

std::string option_of(const app::PersonNamed& person) {
  return person.field == "attended" ? in_a_list(person.field, "…") : std::string(person.field);
}

std::string ref_in(const Fields& fields) {
  const Field* field = records::find_field(fields, "ref");
  const domain::Value ref = field == nullptr ? domain::Value() : field->get();
  return ref.text() == nullptr ? std::string() : *ref.text();
}

class Checker {
 public:
  Checker(storage::Database& database, const std::function<void(const app::Finding&)>& found)
      : database_(database),
        found_(found),
        people_(storage::PersonStore(database).names()),
        owners_(database) {}

  void check(const Kind& kind) {
    const auto record = kind.make();
    const records::Reading reading{};
    const Fields fields = record->fields(reading);
    record->for_each(database_, {}, [&] {
      reserves_ = record->reserves(database_);
      check(fields, {ref_in(fields), ""});
      for (const app::PersonNamed& person : record->persons(owners_))
        if (person.beside || !people_.is_one(person.text))
          report({person.ref, option_of(person)}, person.text, person.said(person.ref));
    });
  }

 private:
  /// `holder`: the field that holds a small record without a reference.
  void check(const Fields& fields, const Place& holder) {
    for (const Field& field : fields) {
      std::size_t count = 0;
      const auto next = [&] {
        return Place{holder.ref, holder.option.empty() ? option_of(field, count++) : holder.option};
      };
      if (field.each_record)
        field.each_record([&](const Fields& inner) {
          const Place place = next();
          const std::string ref = ref_in(inner);
          check(inner, ref.empty() ? place : Place{ref, ""});
        });
      else if (field.each_text && !field.of_another)
        field.each_text([&](const FreeText& text) { check(text.written(), field, next()); });
    }
  }

  void check(const std::string& written, const Field& field, const Place& place) {
    if (written.empty())
      return;
    for (const text::PersonalData& data : text::find_personal_data(written))
      report(place, data.found, {text::warning_of(data.kind), {place.ref, data.found}});
    const bool is_file = field.name == "path";  // nobody is shown where it lies
    if (field.exposure == Exposure::internal || is_file)
      return;
    const privacy::SearchedText text(written);
    if (!people_.is_one(written))
      check_people(text, place);
    if (field.exposure == Exposure::open)  // the others are not shown with a record that is not named
      for (const app::Reserve& reserve : reserves_) check_naming(text, reserve, place);
  }

  void check_people(const privacy::SearchedText& text, const Place& place) {
    for (const std::string_view name : people_.named_in(text))
      report(place, name, {Message::report_names_contact, {place.ref, name}});
  }

  void check_naming(const privacy::SearchedText& text, const app::Reserve& reserve, const Place& place) {
    if (reserve.naming == Naming::yes || !reserve.municipality.id)
      return;
    const auto& finder =
        places_.try_emplace(reserve.municipality.id.value, reserve.municipality).first->second;
    if (finder.is_in(text))
      report(place, reserve.municipality.name,
             {Message::report_names_hidden, {place.ref, reserve.municipality.name}});
  }

  /// Once: a meeting's decisions are met with it and by themselves.
  void report(const Place& place, std::string_view text, const Phrase& what) {
    if (said_.insert(place.ref + " " + std::string(text)).second)
      found_({place.ref, what, mend(place)});
  }

  storage::Database& database_;
  const std::function<void(const app::Finding&)>& found_;
  privacy::People people_;
  privacy::Owners owners_;
  std::vector<app::Reserve> reserves_;  // of the record that is read
  std::unordered_map<std::int64_t, privacy::PlaceFinder> places_;
  std::set<std::string> said_;
};

}  // namespace

void check_texts(storage::Database& database, const std::function<void(const app::Finding&)>& found) {
  Checker checker(database, found);
  for (const Kind& kind : all()) checker.check(kind);
}

}  // namespace dialogg::kinds
