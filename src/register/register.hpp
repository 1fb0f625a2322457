#pragma once
// The built-in register: Norway's municipalities of 2026 (Statistics Norway's classification) and those whose numbers
// have gone out of use since 2011, found the way people name them.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/dates/date.hpp"

namespace dialogg::registry {

struct Entry {
  std::string_view number;         // "1508"
  std::string_view name;           // "Ålesund"
  std::string_view official_name;  // "Trondheim - Tråante"
  std::string_view county;
  std::string_view latitude, longitude;  // degrees, two decimals, as text
};

/// One whose number has gone out of use: merged, split, or given a number of another county.
struct Former {
  std::string_view number;  // "1504"
  std::string_view name;
  std::string_view official_name;
  std::string_view county;                   // of its time
  domain::Date last_day;                     // of the number
  std::vector<std::string_view> successors;  // numbers of today, in order: several where it was divided
};

/// Every municipality of 2026, in the order of their numbers.
const std::vector<Entry>& municipalities();
/// In the order of their numbers.
const std::vector<Former>& former_municipalities();

/// Null where there is none.
const Entry* by_number(std::string_view number);
const Former* former_by_number(std::string_view number);

/// Whether the number was in use on that day. One that took over from others began after the first of them; of others
/// the register knows no beginning.
bool was_in_use(const Entry& entry, domain::Date day);
bool was_in_use(const Former& former, domain::Date day);

/// Its one successor; of several, the one that kept its name. Null where that does not decide it.
const Entry* successor_of(const Former& former);
/// Whether the number is that successor, or one of several where nothing decides which.
bool leads_to(const Former& former, std::string_view number);
/// Where those of a number, of today or former, lie today; empty where that is several counties, or the number is unknown.
std::string_view county_today(std::string_view number);

/// One of those that can be meant: what to type, and what tells it from the others.
struct Candidate {
  std::string number, told_by;  // "1515", "Møre og Romsdal"; or "5055", "Heim"
};

/// A name's meaning. At most one of `entry` and `candidates` is filled; none where nothing matched.
struct Found {
  const Entry* entry = nullptr;
  const Former* former = nullptr;     // the former one that was meant: it led to `entry`, or was divided
  std::string name = {};              // that the candidates share
  std::vector<Candidate> candidates;  // several share the name, or are what the former one was divided into
  std::optional<Candidate>
      numbered;  // nothing matched: the number beside the name is of this one, told by its name
  std::optional<std::string> nearest;  // nothing matched: a name that is near
};

/// Whom the words mean: a number (also after K, also "301" for 0301) or a name, or both (`Stjørdal (5035)`), of today or
/// former. A name is meant in any case, Unicode form or spelling of å; of double names each part and the whole;
/// "kommune", "herad", "gielda", "tjïelte" beside it say nothing. A county of today or of its time chooses among those
/// that share a name (`Herøy (Nordland)`, `Herøy i Nordland`, `Herøy (M.R.)`); one that does not fit means that nothing
/// matched. Names of today win over former ones, unless only others had the name on the `day` of what is recorded; a
/// name that is the same to the letter wins over one that is alike without diacritics.
Found find(std::string_view words, const std::optional<domain::Date>& day = {});

/// What find() gives, or Error{not_found}: the candidates, or "did you mean". Error{invalid} where a number and a name
/// are of different ones.
Entry require(std::string_view words, const std::optional<domain::Date>& day = {});

/// Who was it on that day: a former one that was meant itself, or that had the name of what it leads to; null: today's, where
/// there is one.
const Former* former_on(const Found& found, domain::Date day);

/// All whose number, name, official name, county, former name or former number contains each of the words, in the
/// order of their numbers; all for none.
std::vector<Entry> search(std::string_view words);

}  // namespace dialogg::registry
