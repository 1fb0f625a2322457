#pragma once
// The one way from the log to a reader. What a record's fields say of themselves (records/field.hpp) decides what of it is left;
// a text is looked through when it is read for a page, and never before. Whatever of the log stands in a report, its drawings
// and its JSON was made here.

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/follow_up.hpp"
#include "domain/pass_on.hpp"
#include "domain/value.hpp"
#include "privacy/audience.hpp"
#include "privacy/finding.hpp"
#include "privacy/ground.hpp"
#include "privacy/people.hpp"
#include "privacy/person_rules.hpp"
#include "privacy/released.hpp"
#include "privacy/scrutiny.hpp"
#include "privacy/told_of.hpp"
#include "privacy/whose.hpp"
#include "records/field.hpp"

namespace dialogg::privacy {

class Gate {
 public:
  /// `filter` tells the report's period. `tell` is told of what should not leave the house; may be empty.
  Gate(storage::Database& database, Audience audience, const domain::Filter& filter, Tell tell);
  Gate(const Gate&) = delete;
  Gate& operator=(const Gate&) = delete;
  ~Gate();

  /// Whether readers are outside the house, a municipality among them.
  bool is_external() const { return is_outside(audience_); }
  /// The municipality whose people read it, where the audience is one: of itself they know what no one else may.
  void read_by(domain::MunicipalityId municipality);
  bool may_name(domain::Naming naming, domain::MunicipalityId municipality) const;
  /// All of them: one that several share is named to none but where all may be.
  bool may_name(const Whose& whose) const;
  /// The house's own errands are told of in the house alone.
  bool may_tell(const domain::FollowUp& follow_up) const {
    return !is_external() || domain::may_be_told(follow_up);
  }

  /// The record without what readers may not know. Warns once where they could guess which municipality is not named. REQUIRES:
  /// may_tell(), of a follow-up.
  template <class Record>
  Released<Record> release(Record record);
  /// `whose`: of a record that has no reserve of its own, its meeting's or its group's.
  template <class Record>
  Released<Record> release(Record record, const Whose& whose);

  /// The text as it was typed. Looked through, and pointed out where it names somebody who may not be named. REQUIRES: it
  /// was released.
  std::string_view read(const domain::FreeText& text);

  /// The record as JSON shows it: every field, null or empty where readers may not know it; its texts are looked through.
  template <class Record>
  domain::ValueMembers members(const Released<Record>& record);

  /// Where something comes from, as far as readers may know.
  Place where(const Whose& whose) const;

  /// What a report may be asked for by its readers: see ground.hpp.
  domain::Filter selects(domain::Filter filter) const;

  /// A text of the program's own, where one of the log's could stand.
  domain::FreeText own(std::string text) const;
  /// Words that were found in the record which `text` was released with: they give away what its texts do.
  domain::FreeText found_in(const domain::FreeText& text, std::string words) const;
  /// A text that is no record's: a title given by an option, a file's name. Looked through by finish().
  void look_at(std::string_view text, const std::string& option);
  /// Looks through what must give away no municipality that the page tells of and names nowhere: such texts, and web
  /// addresses, a photo's say. REQUIRES: all that the page is made of has been released and read.
  void finish();

 private:
  /// Worked out when it is first asked for: where everything may be named, nobody does.
  const Ground& ground() const;
  template <class Record>
  struct Bound;  // a record of each kind, and the fields bound to it
  struct Desks;

  template <class Record>
  Bound<Record>& bound();
  void source(const records::Fields& fields, const std::shared_ptr<const domain::TextSource>& source) const;
  domain::ValueMembers members(const records::Fields& fields, bool named);
  domain::Value value(const records::Field& field);
  std::vector<domain::MunicipalityLink> hidden(const Whose& whose) const;
  void remember(const Whose& whose);
  /// Texts of others that stand beside a record's own.
  template <class Record>
  void source_others(Record&, const std::shared_ptr<const domain::TextSource>&) const {}
  void source_others(domain::PassOn& pass_on, const std::shared_ptr<const domain::TextSource>& source) const;
  void source_others(domain::FollowUp& follow_up,
                     const std::shared_ptr<const domain::TextSource>& source) const;
  void warn_of_guessing(const Whose& whose, const Place& place);
  template <class Record>
  void mark_persons(Record& record);
  void mark_owner(domain::FreeText& owner);

  storage::Database& database_;
  Audience audience_;
  domain::MunicipalityId reader_;  // none but for the audience `municipality`
  domain::Filter filter_;
  People people_;                         // who are shown to nobody outside
  mutable std::optional<Ground> ground_;  // see ground()
  Scrutiny scrutiny_;
  Owners owners_;
  Tell tell_;
  bool has_warned_ = false;
  std::set<std::pair<std::string, std::string>> at_last_;  // what finish() looks through: where, and the text
  ToldOf told_of_;
  std::unique_ptr<Desks> desks_;
};

}  // namespace dialogg::privacy
