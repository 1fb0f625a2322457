#include "kinds/text_checks.hpp"

#include <exception>
#include <set>
#include <string>
#include <unordered_map>

#include "domain/error.hpp"
#include "domain/typed_names.hpp"
#include "kinds/kind.hpp"
#include "privacy/name_finder.hpp"
#include "privacy/people.hpp"
#include "records/own_reference.hpp"
#include "storage/database/record_keys.hpp"
#include "storage/person_store.hpp"
#include "text/personal/personal_data.hpp"

namespace dialogg::kinds {

using domain::FreeText;
using domain::Naming;
using messages::Message;
using messages::Named;
using messages::Phrase;
using records::Exposure;
using records::Field;
using records::Fields;
using records::own_reference;

namespace {

/// A field where it can be mended.
struct Place {
  std::string ref;
  Named options;  // "--summary", "--remove-point 2 --point"; empty: no option of `edit`
};

Phrase mend(const Place& place) {
  if (place.options.empty())
    return {Message::mend_edit, {place.ref}};
  return {Message::mend_edit_option, {place.ref, place.options}};
}

/// Options add to a list: what is wrong in it is to be taken away first. `which`: its number; where that tells nothing, "…".
Named in_a_list(std::string_view name, const std::string& which) {
  const Named remove = domain::option("remove-" + std::string(name), messages::as_is(which));
  return messages::joined(remove, " ", domain::option(name));
}

/// `place`: of the value in a list, from 0.
Named options_of(const Field& field, std::size_t place) {
  if (field.where == Field::Where::shown)
    return {};
  if (!field.remove)
    return domain::option(field.name);
  return in_a_list(field.name, field.terms.empty() ? std::to_string(place + 1) : "…");
}

Named options_of(const app::PersonNamed& person) {
  return person.field == "attended" ? in_a_list(person.field, "…") : domain::option(person.field);
}

class Checker {
 public:
  explicit Checker(storage::Database& database)
      : database_(database), people_(storage::PersonStore(database).names()), owners_(database) {}

  /// How many records of the kind there are. Error where one cannot be read.
  std::size_t check(const Kind& kind) {
    std::size_t records = 0;
    const auto record = kind.make();
    const records::Reading reading{};
    const Fields fields = record->fields(reading);
    record->for_each(database_, {}, [&] {
      ++records;
      reserves_ = record->reserves(database_);
      check(fields, {own_reference(fields), {}});
      for (const app::PersonNamed& person : record->persons(owners_))
        if (person.beside || !people_.is_one(person.text))
          report({person.ref, options_of(person)}, person.text, person.said(person.ref));
    });
    return records;
  }

  const std::vector<app::Finding>& found() const { return found_; }

 private:
  /// `holder`: the field that holds a small record without a reference.
  void check(const Fields& fields, const Place& holder) {
    for (const Field& field : fields) {
      std::size_t count = 0;
      const auto next = [&] {
        return Place{holder.ref, holder.options.empty() ? options_of(field, count++) : holder.options};
      };
      if (field.each_record)
        field.each_record([&](const Fields& inner) {
          const Place place = next();
          const std::string ref = own_reference(inner);
          check(inner, ref.empty() ? place : Place{ref, {}});
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
    if (reserve.naming == Naming::yes)
      return;
    for (const domain::MunicipalityLink& municipality : reserve.municipalities) {
      const auto& finder = places_.try_emplace(municipality.id.value, municipality).first->second;
      if (finder.is_in(text))
        report(place, municipality.name, {Message::report_names_hidden, {place.ref, municipality.name}});
    }
  }

  /// Once: a meeting's decisions are met with it and by themselves.
  void report(const Place& place, std::string_view text, const Phrase& what) {
    if (said_.insert(place.ref + " " + std::string(text)).second)
      found_.push_back({place.ref, what, mend(place)});
  }

  storage::Database& database_;
  std::vector<app::Finding> found_;
  privacy::People people_;
  privacy::Owners owners_;
  std::vector<app::Reserve> reserves_;  // of the record that is read
  std::unordered_map<std::int64_t, privacy::PlaceFinder> places_;
  std::set<std::string> said_;
};

/// One by one, which is much slower than all of a kind at once.
bool find_unreadable(storage::Database& database, const Kind& kind, const std::vector<std::string>& refs,
                     const std::function<void(const app::Finding&)>& found) {
  bool any = false;
  const auto record = kind.make();
  for (const std::string& ref : refs) {
    try {
      record->load(database, ref);
    } catch (const domain::Error& why) {
      found({ref, why.message, {}});
      any = true;
    }
  }
  return any;
}

}  // namespace

bool check_texts(storage::Database& database, const std::function<void(const app::Finding&)>& found) {
  Checker checker(database);
  storage::RecordKeys keys(database);
  bool readable = true;
  std::exception_ptr failure;  // of a record, or of one that it belongs to
  for (const Kind& kind : all()) {
    const std::vector<std::string> refs = keys.refs_of(kind.letter);
    try {
      if (checker.check(kind) == refs.size())
        continue;
    } catch (const domain::Error&) {
      failure = std::current_exception();
    }
    readable = !find_unreadable(database, kind, refs, found) && readable;
  }
  if (!readable)
    return false;
  if (failure)
    std::rethrow_exception(failure);
  for (const app::Finding& one : checker.found()) found(one);
  return true;
}

}  // namespace dialogg::kinds
