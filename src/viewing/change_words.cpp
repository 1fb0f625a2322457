#include "viewing/change_words.hpp"

#include <algorithm>
#include <string_view>

#include "records/fields.hpp"

namespace dialogg::viewing {

using records::Field;
using records::Fields;

namespace {

/// Where the log's name is not the key of the field, or of its label.
struct Renamed {
  std::string_view in_log, key;
};

constexpr Renamed kRenamed[] = {
    {"attendance", "attended"},   {"brought_as", "as"},    {"decided_by", "by"},
    {"example", "example_title"}, {"group", "group_name"}, {"held_by", "from"},
    {"invited", "invite"},        {"made_by", "from"},     {"municipality", "municipality_name"},
    {"proposal", "theme"},        {"proposed_by", "from"}, {"raised_by", "from"},
    {"view", "differing_view"}};

std::string_view key_of(std::string_view in_log) {
  const auto renamed = std::ranges::find(kRenamed, in_log, &Renamed::in_log);
  return renamed == std::end(kRenamed) ? in_log : renamed->key;
}

/// "attendance.count" in two; the list is empty where the field is the record's own.
struct Place {
  std::string_view list, column;
};

Place place_of(std::string_view field) {
  const std::size_t dot = field.find('.');
  if (dot == field.npos)
    return {{}, key_of(field)};
  return {key_of(field.substr(0, dot)), key_of(field.substr(dot + 1))};
}

/// A field of the value's vocabulary.
Field with_terms(const Fields& fields, const Place& place) {
  Field found = records::shown(std::string(place.column), nullptr);
  const Field* own = records::find_field(fields, place.list.empty() ? place.column : place.list);
  if (own == nullptr)
    return found;
  if (place.list.empty())
    found.terms = own->terms;
  else if (own->member_terms)
    found.terms = own->member_terms(place.column);
  return found;
}

std::string label_of(const Wording& wording, const Place& place) {
  const std::string label = wording.label(place.column);
  return place.list.empty() ? label : wording.label(place.list) + ", " + label;
}

}  // namespace

std::string ChangeWords::said(const storage::FieldChange& change) {
  const Place place = place_of(change.field);
  const Field field = with_terms(fields_of(change.record), place);
  const auto value = [&](const std::optional<std::string>& stored) {
    return stored ? wording_.value(field, domain::Value(*stored)) : std::string("–");
  };
  const std::string before =
      change.kind == storage::FieldChange::Kind::added ? "" : value(change.before) + " → ";
  return label_of(wording_, place) + ": " + before + value(change.after);
}

const Fields& ChangeWords::fields_of(const std::string& ref) {
  static const Fields none;
  const kinds::Kind* kind = kinds::by_look(ref);
  if (kind == nullptr)
    return none;
  Sample& sample = samples_[kind];
  if (!sample.record) {
    sample.record = kind->make();
    sample.fields = sample.record->fields(reading_);
  }
  return sample.fields;
}

}  // namespace dialogg::viewing
