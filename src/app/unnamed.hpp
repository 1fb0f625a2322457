#pragma once
// Texts that name a municipality which is not to be named.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/desk.hpp"
#include "domain/meeting.hpp"
#include "domain/municipality.hpp"
#include "domain/naming.hpp"

namespace dialogg::app {

/// A record's free texts, each with its field's name ("user-part"). The texts must outlive it.
using FreeTexts = std::vector<std::pair<std::string_view, std::string_view>>;

/// Adds each of a list's texts under one field's name.
void add_texts(FreeTexts& texts, std::string_view field, const std::vector<std::string>& list);
/// The same for small records with a `text`.
template <class Record>
void add_texts(FreeTexts& texts, std::string_view field, const std::vector<Record>& records) {
  for (const Record& record : records) texts.emplace_back(field, record.text);
}
/// Where they lie, and what stands below them.
void add_texts(FreeTexts& texts, const std::vector<domain::Photo>& photos);

/// Whose reserve a record is under. Both outlive it.
struct Reserve {
  domain::Naming naming;
  const domain::MunicipalityLink& municipality;
  std::string ref;  // of the record that has --naming
};

/// A warning where the record `ref` has a text that names the municipality, and external reports may not: it says in
/// which fields, and how to lift the reserve.
void warn_of_naming(Desk& desk, const std::string& ref, const Reserve& reserve, const FreeTexts& texts);
/// The same under the reserve of the record's meeting, or of its group.
void warn_of_naming(Desk& desk, const std::string& ref, domain::MeetingId meeting, const FreeTexts& texts);
void warn_of_naming(Desk& desk, const std::string& ref, domain::GroupId group, const FreeTexts& texts);

}  // namespace dialogg::app
