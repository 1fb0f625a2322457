// What of a record goes to readers: as itself, and as the members of JSON.

#include "privacy/gate.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "privacy/masking.hpp"
#include "privacy/record_rules.hpp"
#include "privacy/text_source.hpp"
#include "records/fields_of.hpp"
#include "storage/municipality_store.hpp"
#include "storage/naming_store.hpp"
#include "storage/person_store.hpp"

namespace dialogg::privacy {

using domain::FollowUp;
using domain::FreeText;
using domain::Meeting;
using domain::MunicipalityLink;
using domain::PassOn;
using domain::TextSource;
using domain::Value;
using domain::ValueMembers;
using records::Field;
using records::Fields;

/// The fields are bound once: a report of many records binds none anew.
template <class Record>
struct Gate::Bound {
  Record record;
  records::Reading reading{};
  Fields fields = records::fields_of(record, reading);
};

struct Gate::Desks {
  std::tuple<std::unique_ptr<Bound<domain::Approach>>, std::unique_ptr<Bound<domain::Example>>,
             std::unique_ptr<Bound<FollowUp>>, std::unique_ptr<Bound<domain::Group>>,
             std::unique_ptr<Bound<domain::Initiative>>, std::unique_ptr<Bound<Meeting>>,
             std::unique_ptr<Bound<domain::Municipality>>, std::unique_ptr<Bound<domain::Outcome>>,
             std::unique_ptr<Bound<PassOn>>, std::unique_ptr<Bound<domain::Statement>>,
             std::unique_ptr<Bound<domain::Visit>>>
      of;
};

namespace {

template <class Record>
std::string ref_of(const Record& record) {
  if constexpr (requires { record.ref(); })
    return record.ref();
  else
    return record.id.ref();
}

void mark_person(FreeText& text) {
  const auto source = std::make_shared<TextSource>(*text.source());
  source->is_person = true;
  text.come_from(source);
}

/// Empty for a small record without a reference of its own: a point, a photo.
std::string ref_of(const Fields& fields) {
  const Field* field = records::find_field(fields, "ref");
  const Value ref = field == nullptr ? Value() : field->get();
  return ref.text() == nullptr ? std::string() : *ref.text();
}

Value nothing(const Field& field) {
  return field.arity == Field::Arity::repeated ? Value(domain::ValueList()) : Value();
}

std::vector<MunicipalityLink> unnamed(storage::Database& database, Audience audience) {
  return is_outside(audience) ? storage::MunicipalityStore(database).only_unnamed()
                              : std::vector<MunicipalityLink>();
}

}  // namespace

Gate::Gate(storage::Database& database, Audience audience, const domain::Filter& filter, Tell tell)
    : database_(database),
      audience_(audience),
      filter_(filter),
      people_(is_outside(audience) ? storage::PersonStore(database).names() : std::vector<std::string>()),
      scrutiny_(audience, people_, unnamed(database, audience), tell),
      owners_(database),
      tell_(std::move(tell)),
      desks_(std::make_unique<Desks>()) {}

Gate::~Gate() = default;

template <class Record>
Gate::Bound<Record>& Gate::bound() {
  auto& desk = std::get<std::unique_ptr<Bound<Record>>>(desks_->of);
  if (!desk)
    desk = std::make_unique<Bound<Record>>();
  return *desk;
}

void Gate::source(const Fields& fields, const std::shared_ptr<const TextSource>& source) const {
  for (const Field& field : fields) {
    if (field.each_record)
      field.each_record([&](const Fields& inner) {
        const std::string ref = ref_of(inner);
        this->source(inner, ref.empty() ? source : std::make_shared<const TextSource>(ref, source->hidden));
      });
    else if (field.each_text)
      field.each_text([&](FreeText& text) {
        if (people_.is_one(text.written()))
          text.clear();
        text.come_from(source);
      });
  }
}

/// The title is the example's, and can be mended there.
void Gate::source_others(PassOn& pass_on, const std::shared_ptr<const TextSource>&) const {
  pass_on.example_title.come_from(
      std::make_shared<TextSource>(pass_on.example->ref(), hidden(from(pass_on))));
}

/// Reports say whose it is; no field does.
void Gate::source_others(FollowUp& follow_up, const std::shared_ptr<const TextSource>& source) const {
  follow_up.group.name.come_from(source);
}

void Gate::mark_owner(FreeText& owner) {
  if (!owner.empty() && scrutiny_.is_on() && owners_.is_person(owner.written()))
    mark_person(owner);
}

/// Reports print these as they are; they are pointed out when they are read.
template <class Record>
void Gate::mark_persons(Record& record) {
  if constexpr (requires { record.attended; })
    for (domain::Attendance& attendance : record.attended)
      if (is_person_of_user_side(attendance))
        mark_person(attendance.organisation);
  if constexpr (requires { record.follow_ups; })
    for (FollowUp& follow_up : record.follow_ups) mark_owner(follow_up.owner);
  if constexpr (requires { record.owner; })
    mark_owner(record.owner);
}

template <class Record>
Released<Record> Gate::release(Record record) {
  const Whose reserve = whose(record);
  return release(std::move(record), reserve);
}

template <class Record>
Released<Record> Gate::release(Record record, const Whose& whose) {
  Released<Record> released;
  released.named_ = may_name(whose);
  released.place_ = where(whose);
  warn_of_guessing(whose, released.place_);
  const auto source = std::make_shared<TextSource>(ref_of(record), hidden(whose));
  remember(whose);
  for (const Whose& other : others_of(record)) {
    std::ranges::copy(hidden(other), std::back_inserter(source->hidden));
    remember(other);
  }
  Bound<Record>& desk = bound<Record>();
  desk.record = std::move(record);
  this->source(desk.fields, source);
  source_others(desk.record, source);
  mark_persons(desk.record);
  released.figures_ = figures_of(audience_, released.named_, desk.record);
  if (is_external()) {
    keep_consented(desk.record);
    mask(desk.fields, released.named_);
    hide_links(desk.record, released.named_);
    keep_roles(desk.record, released.figures_);
  }
  released.record_ = std::move(desk.record);
  return released;
}

ValueMembers Gate::members(const Fields& fields, bool named) {
  ValueMembers members;
  for (const Field& field : fields) {
    if (!field.get || field.where == Field::Where::last_added)
      continue;
    const bool shown = !is_external() || is_shown(field, named);
    if (shown && field.each_record) {
      domain::ValueList list;
      field.each_record([&](const Fields& inner) { list.emplace_back(this->members(inner, named)); });
      members.emplace_back(field.key(), Value(std::move(list)));
      continue;
    }
    members.emplace_back(field.key(), shown ? value(field) : nothing(field));
  }
  return members;
}

/// A record that may be named does not tell which one that may not it belongs to.
Value Gate::value(const Field& field) {
  if (field.each_text)
    field.each_text([&](const FreeText& text) { read(text); });
  Value value = field.get();
  const bool is_link = is_external() && !field.each_text && field.name != "ref" && value.text() != nullptr;
  return is_link && !storage::NamingStore(database_).may_name(*value.text()) ? Value() : value;
}

template <class Record>
ValueMembers Gate::members(const Released<Record>& record) {
  Bound<Record>& desk = bound<Record>();
  desk.record = *record;
  return members(desk.fields, record.is_named());
}

#define DIALOGG_RELEASES(Record)                                              \
  template Released<Record> Gate::release(Record record, const Whose& whose); \
  template ValueMembers Gate::members(const Released<Record>& record);
#define DIALOGG_RELEASES_BY_ITSELF(Record) \
  DIALOGG_RELEASES(Record)                 \
  template Released<Record> Gate::release(Record record);

DIALOGG_RELEASES_BY_ITSELF(domain::Example)
DIALOGG_RELEASES_BY_ITSELF(FollowUp)
DIALOGG_RELEASES_BY_ITSELF(domain::Group)
DIALOGG_RELEASES_BY_ITSELF(Meeting)
DIALOGG_RELEASES_BY_ITSELF(domain::Municipality)
DIALOGG_RELEASES_BY_ITSELF(PassOn)
DIALOGG_RELEASES_BY_ITSELF(domain::Visit)
DIALOGG_RELEASES(domain::Approach)
DIALOGG_RELEASES(domain::Initiative)
DIALOGG_RELEASES(domain::Outcome)
DIALOGG_RELEASES(domain::Statement)

}  // namespace dialogg::privacy
