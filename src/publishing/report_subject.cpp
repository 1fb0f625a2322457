#include "publishing/report_subject.hpp"

#include "app/groups.hpp"
#include "domain/dates/dates.hpp"
#include "domain/error.hpp"
#include "domain/typed_names.hpp"
#include "kinds/meant.hpp"
#include "privacy/gate.hpp"
#include "publishing/unfit_option.hpp"
#include "viewing/filtering.hpp"

namespace dialogg::publishing {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

namespace {

/// "K1508", "M1"
std::string ref_like(const ReportType& type) {
  return type.letters == "K" ? "K1508" : std::string(1, type.letters.front()) + "1";
}

[[noreturn]] void refuse_ref(const ReportSubject& subject, const ReportType& type) {
  throw Error(ErrorKind::not_found, Phrase{Message::reference_of_another_kind, {subject.ref, ref_like(type)}},
              Phrase{Message::list_the_kind, {domain::kind_name(type.about)}});
}

/// What --status means is that of these records.
std::string_view kind_selected(ReportKind kind) {
  switch (kind) {
    case ReportKind::follow_ups:
      return "follow-ups";
    case ReportKind::passed_on:
      return "pass-ons";
    default:
      return "examples";
  }
}

/// `words` with the one period of a report about a period.
void settle_period(const ReportSubject& subject, std::string_view otherwise, const records::Reading& reading,
                   records::FilterValues& words) {
  const bool has_period = words.period || words.since || words.until;
  if (!subject.ref.empty()) {
    refuse_unfit(has_period, subject.ref, domain::option("--period"));
    words.period = domain::read_period(subject.ref, reading.today, reading.warn);
  } else if (!has_period) {
    words.period = domain::read_period(otherwise, reading.today);
  } else if (!words.period && !(words.since && words.until)) {
    throw Error(ErrorKind::usage, Message::report_needs_both_ends);
  }
}

}  // namespace

void require_ref(const ReportSubject& subject) {
  const ReportType& type = type_of(subject.kind);
  if (type.letters.empty() || !subject.ref.empty())
    return;
  throw Error(ErrorKind::usage,
              Phrase{Message::report_about_which, {domain::named(subject.kind), ref_like(type)}},
              Phrase{Message::list_the_kind, {domain::kind_name(type.about)}});
}

std::string settled_ref(const ReportSubject& subject, storage::Database& database,
                        messages::Language language) {
  require_ref(subject);
  const ReportType& type = type_of(subject.kind);
  if (type.letters.empty()) {
    refuse_unfit(!subject.ref.empty() && type.default_period.empty(), subject.ref,
                 domain::named(subject.kind));
    return {};
  }
  // Of several kinds a name is the municipality's or the group's own.
  const kinds::Wanted wanted{type.letters.size() == 1 ? type.letters.front() : '\0'};
  std::string ref = kinds::meant_by(database, subject.ref, wanted, language);
  if (type.letters.find(ref.front()) == std::string_view::npos)
    refuse_ref(subject, type);
  return ref;
}

domain::Filter settled_filter(const ReportSubject& subject, const records::Reading& reading,
                              storage::Database& database) {
  records::FilterValues words = subject.filter;
  const std::string_view period = type_of(subject.kind).default_period;
  if (!period.empty())
    settle_period(subject, period, reading, words);
  return viewing::to_filter(database, words, kind_selected(subject.kind));
}

void refuse_unnamed_group(storage::Database& database, const reports::ReportOptions& options) {
  if (!options.filter.group)
    return;
  const domain::Group group = app::require_group(database, *options.filter.group);
  if (!options.gate->may_name(privacy::whose(group)))
    throw Error(ErrorKind::invalid, Phrase{Message::group_unnamed, {group.id.ref()}},
                Phrase{Message::report_use_internal});
}

}  // namespace dialogg::publishing
