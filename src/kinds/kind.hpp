#pragma once
// Each kind of record with its type taken off: all that `list`, `show`, `edit` and `remove` need of it. A new kind
// costs one file here and one line in kinds.cpp.

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/desk.hpp"
#include "app/persons.hpp"
#include "app/scrutiny.hpp"
#include "domain/filter.hpp"
#include "domain/names.hpp"
#include "records/field.hpp"
#include "storage/database/database.hpp"

namespace dialogg::kinds {

/// Holds one record at a time; its fields stay bound to it.
class Record {
 public:
  virtual ~Record() = default;

  virtual records::Fields fields(const records::Reading& reading) = 0;
  /// Error{not_found}.
  virtual void load(storage::Database& database, const std::string& ref) = 0;
  /// Holds each record in turn, in the kind's order, and calls `each`.
  virtual void for_each(storage::Database& database, const domain::Filter& filter,
                        const std::function<void()>& each) = 0;
  /// Stores what `edit` has changed.
  virtual void save(app::Desk& desk) = 0;
  virtual void remove(app::Desk& desk) = 0;
  /// What its texts must not give away; those of a meeting's decisions, outcomes and follow-ups are the meeting's.
  virtual std::vector<app::Reserve> reserves(storage::Database&) const { return {}; }
  virtual std::vector<app::PersonNamed> persons(privacy::Owners&) const { return {}; }
  /// In a few terms, after its reference: "Ålesund, 2026-12-03".
  virtual std::string described(messages::Language language) const = 0;
};

struct Kind {
  std::string_view name;                      // "visits": list's word, and the JSON schema's
  char letter;                                // of its references; 0: themes, which go by their codes
  std::span<const std::string_view> columns;  // names of the fields that a table shows
  std::unique_ptr<Record> (*make)();
};

/// In the order in which the help lists them.
std::span<const Kind> all();

/// Their names, in the three languages.
std::vector<domain::Term> terms();

/// By name in any language, as `list` takes it. Error{invalid} with a suggestion.
const Kind& by_name(std::string_view name);
/// By the look of a reference alone: its letter, or a theme's code; nothing where it is the reference of no
/// kind. Whether there is such a record is for load() to say.
const Kind* by_look(std::string_view ref);
/// By a reference's letter, or a theme's code. Error{not_found} where it is the reference of no kind.
const Kind& by_ref(storage::Database& database, const std::string& ref);

extern const Kind kMunicipalities;
extern const Kind kContacts;
extern const Kind kApproaches;
extern const Kind kVisits;
extern const Kind kMeetings;
extern const Kind kDecisions;
extern const Kind kOutcomes;
extern const Kind kFollowUps;
extern const Kind kExamples;
extern const Kind kPassOns;
extern const Kind kGroups;
extern const Kind kStatements;
extern const Kind kInitiatives;
extern const Kind kThemes;

}  // namespace dialogg::kinds
