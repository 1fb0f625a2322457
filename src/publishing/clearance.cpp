#include "publishing/clearance.hpp"

#include "domain/error.hpp"
#include "domain/typed_names.hpp"

namespace dialogg::publishing {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

void Clearance::hear(const privacy::Finding& finding) {
  if (finding.severity != privacy::Severity::breach)
    return warn_(finding.said);
  if (allowed_.contains(finding.where))
    return warn_({Message::outgoing_allowed, {finding.said}});
  std::string& first = finding.where.starts_with("--") ? option_ : record_;
  if (first.empty())
    first = finding.where;
  warn_(finding.said);
}

void Clearance::require(const std::string& file) const {
  if (record_.empty() && option_.empty())
    return;
  const Phrase failed =
      file.empty() ? Phrase{Message::outgoing_not_ready} : Phrase{Message::outgoing_held_back, {file}};
  const Phrase mend = record_.empty() ? Phrase{Message::outgoing_mend_option, {domain::option(option_)}}
                                      : Phrase{Message::outgoing_mend_text, {record_}};
  throw Error(ErrorKind::check, failed, mend);
}

}  // namespace dialogg::publishing
