#pragma once
// A field of a record, said once: its option, its key in TOML and JSON, how it is read and how it is shown.
// Recording commands, `edit`, --from, `show` and JSON all work from the same list of fields, bound to one
// record.

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/dates/date.hpp"
#include "domain/free_text.hpp"
#include "domain/names.hpp"
#include "domain/value.hpp"
#include "messages/message.hpp"

namespace dialogg::records {

/// What reading a value depends on besides the value.
struct Reading {
  domain::Date today;
  std::string host = {};  // who holds the meetings, as configured; may be empty
  /// Where a log is open: throw Error where the word names no theme, no municipality. They let a batch report such
  /// faults beside all the others; the use case resolves the words. May be empty.
  std::function<void(const std::string&)> check_theme = {};
  std::function<void(const std::string&)> check_municipality = {};
  /// The same for a reference ("V7").
  std::function<void(const std::string&)> check_reference = {};
  /// The reference that a name stands for: "Dialoggruppa", 'G' -> "G1". Error{not_found} where it stands for none or several. May be
  /// empty: then names are not understood.
  std::function<std::string(const std::string& name, char letter)> reference_of = {};
  /// Gets what should be looked at in a value that was read. May be empty.
  std::function<void(const messages::Phrase&)> warn = {};
  /// Whether the log knows an organisation, group or municipality by this name. May be empty: it knows none.
  std::function<bool(const std::string&)> is_organisation = {};
};

/// Who may know a field's value besides the house itself: see privacy/gate.hpp.
enum class Exposure {
  internal,     // nobody; what a field is where it does not say
  where_named,  // readers, where the record's municipality may be named to them
  open,         // readers
};

struct Field;
using Fields = std::vector<Field>;
using EachText = std::function<void(domain::FreeText&)>;
using EachRecord = std::function<void(const Fields&)>;

struct Field {
  enum class Arity {
    single,
    repeated,  // one value each time
    flag,      // no value: `set` gets true
  };
  enum class Where {
    option,      // --name, and a key
    positional,  // a word of the command line, and a key; an option in `edit`
    last_added,  // an option about the last value of another (--caption after --photo); no key
    shown,       // no option; JSON and `show`. A file sets it where it has a `set`
  };

  std::string name;                              // "follow-up": --follow-up; the key is follow_up
  std::optional<messages::Message> placeholder;  // what stands for its value in the help; none for a flag
  messages::Message help;
  Arity arity = Arity::single;
  Where where = Where::option;
  /// Takes further values as a list does, though it is one: they go into another field (MUNICIPALITY… into --with).
  bool several = false;
  std::string_view alone = {};  // the value where the option stands alone: --user-led is --user-led=yes
  bool long_text = false;       // @FILE and - are understood on the command line
  bool mandatory = false;
  Exposure exposure = Exposure::internal;
  /// True while a mandatory field may be empty: another one answers for it (a visit, for the date).
  std::function<bool()> excused = {};
  std::vector<domain::Term> terms = {};  // the vocabulary of its values, where it has one
  /// Reads one value (a list's element, where repeated) into the record. Empty text empties the field.
  /// Throws Error{invalid}. Not set for what the log fills in.
  std::function<void(const domain::Value&)> set;
  /// The value now, as JSON shows it; null where unknown. Not set for what has no key in JSON.
  std::function<domain::Value()> get;
  /// Takes the value in this place (from 0) out of a list. Set for every list that `edit` may change.
  std::function<void(std::size_t)> remove = {};
  /// The list that `remove` takes from, where it is not what `get` gives.
  std::function<domain::Value()> elements = {};
  /// Gives one of a list's values another, where `edit` does that rather than add one: the number of a role.
  std::function<void(const domain::Value&)> amend = {};
  /// Where its words are values of other fields of the record: the name of the one that a word goes to. May be empty.
  std::function<std::string(const std::string&)> goes_to = {};
  /// Several values in one word of the command line: "nav, ledelse". Not set where a comma is text.
  std::function<std::vector<std::string>(const std::string&)> split = {};
  /// Whether this word, typed between two values without quotation marks, makes them one that `split` takes apart: "Verdal og
  /// Levanger". May be empty.
  std::function<bool(std::string_view)> joins = {};
  /// Whether these words are a value of it that the log knows, and so need no quotation marks in an inline mark. May be
  /// empty; a vocabulary's words are known anyway.
  std::function<bool(const std::string&)> is_known = {};
  /// The texts in it that somebody wrote, those of small records too; set for whatever holds some. Search, `check`,
  /// scrutiny and matching read what this visits.
  std::function<void(const EachText&)> each_text = {};
  /// Takes the value out of the record, so that nobody sees it. Set for whatever may be hidden.
  std::function<void()> hide = {};
  /// The fields of each of a list's small records, where they have exposures of their own.
  std::function<void(const EachRecord&)> each_record = {};
  /// For a list of small records: the vocabulary of a member (by key), where it has one. May be empty.
  std::function<std::vector<domain::Term>(std::string_view)> member_terms = {};
  bool of_another = false;  // its text is another record's, and can be mended there alone

  std::string key() const;
  /// Its letter, where it is an option that has one: domain::option_letter().
  char letter() const;
  /// As it is typed where a record is made: "--date", or a positional's "PLACE".
  messages::Named typed() const;
};

Field open(Field field);
Field where_named(Field field);
Field of_another(Field field);

/// Whether it may be given more than once.
bool takes_several(const Field& field);

/// By name or key ("follow-up", "follow_up"); null where there is none.
const Field* find_field(const Fields& fields, std::string_view name);

/// The field that has the names of the municipalities that this one refers to: "with-names" of "with". Null where there is none.
const Field* names_beside(const Fields& fields, const Field& field);

/// By what somebody typed: its name or key, or what it is called in any language. Null where there is none.
const Field* find_typed(const Fields& fields, std::string_view word);
/// A field, by its name, as a record's members have it; where it is not among them, in English where all keys are.
messages::Named key_in(const domain::ValueMembers& members, const Fields& fields, std::string_view name);
/// The option that a word of the command line ("--dato", "-d", "--dato=i går") is; null where it is none of them.
const Field* find_option(const Fields& fields, std::string_view word);

/// Reads one value given for `field`: each element of a list where it is repeated. Throws what `set` throws,
/// and Error{invalid} for a list or table where one value is wanted.
void set_field(const Field& field, const domain::Value& value);

/// Reads a record's members into the fields. Every fault becomes a Problem at its line: an unknown key (with
/// a suggestion), a value that cannot be read, a mandatory field that is missing. One inside a small record is
/// named with the field that holds it ("follow_up.due").
void set_fields(const Fields& fields, const domain::ValueMembers& members, const std::string& source,
                int line, std::vector<domain::Problem>& problems);

/// The values of a list that `edit` may change; none where it is no such list.
domain::ValueList elements_of(const Field& field);

/// Several values in one word of the command line, with commas between.
std::vector<std::string> split_at_commas(const std::string& word);

/// The values in one word of the command line: one, where the field does not split it.
std::vector<std::string> values_in(const Field& field, const std::string& word);

/// Names of the mandatory fields that have no value and are not excused.
std::vector<std::string> missing(const Fields& fields);

/// Whether a member is what the log puts on each record: "uid", "created_at", "updated_at".
bool is_stamp(std::string_view key);
/// The record as JSON shows it: every field, in order.
domain::Value to_value(const Fields& fields);

}  // namespace dialogg::records
