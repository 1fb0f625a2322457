#include "storage/search/search_store.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <unordered_set>

#include "storage/database/errors.hpp"
#include "storage/database/record_keys.hpp"
#include "storage/query.hpp"
#include "storage/search/search_words.hpp"
#include "text/joined.hpp"

namespace dialogg::storage {

namespace {

using Rowids = std::vector<std::int64_t>;

constexpr std::int64_t kRanked = 200;

}  // namespace

void SearchStore::for_each(const Wanted& wanted, const std::function<void(const domain::SearchHit&)>& each) {
  Wanted wide = wanted;
  wide.limit = std::max(wanted.limit, kRanked);
  const Rowids found = find(wide);
  const auto unranked = found.begin() + std::min(kRanked, static_cast<std::int64_t>(found.size()));
  std::vector<Found> best;
  for (auto rowid = found.begin(); rowid != unranked; ++rowid)
    if (auto one = read(*rowid, wanted.words))
      best.push_back(std::move(*one));
  std::stable_partition(best.begin(), best.end(), [](const Found& one) { return one.as_typed; });
  std::int64_t shown = 0;
  for (const Found& one : best)
    if (shown++ < wanted.limit)
      each(one.hit);
  for (auto rowid = unranked; rowid != found.end() && shown < wanted.limit; ++rowid)
    if (const auto one = read(*rowid, wanted.words)) {
      each(one->hit);
      ++shown;
    }
}

Rowids SearchStore::find(const Wanted& wanted) {
  Rowids found = wanted.words.words.empty() ? matching({"", wanted.words.signs}, wanted)
                                            : matching(beginnings(wanted.words.words), wanted);
  if (static_cast<std::int64_t>(found.size()) < wanted.limit) {
    const std::unordered_set<std::int64_t> before(found.begin(), found.end());
    if (const auto more = insides(wanted.words.words))
      for (const std::int64_t rowid : matching(*more, wanted))
        if (!before.contains(rowid))
          found.push_back(rowid);
  }
  if (static_cast<std::int64_t>(found.size()) > wanted.limit)
    found.resize(static_cast<std::size_t>(wanted.limit));
  return found;
}

SearchStore::Conditions SearchStore::beginnings(const std::vector<std::string>& words) {
  Conditions conditions;
  for (const std::string& word : words) text::add_to(conditions.expression, any_of(word, {}), " AND ");
  return conditions;
}

std::optional<SearchStore::Conditions> SearchStore::insides(const std::vector<std::string>& words) {
  Conditions conditions;
  bool found = false;
  for (const std::string& word : words) {
    const auto others = words_with(database_, word);
    found = found || !others.empty();
    if (others.size() > kMostWordsWith)
      conditions.pieces.push_back(word);  // the texts are read instead
    else
      text::add_to(conditions.expression, any_of(word, others), " AND ");
  }
  return found ? std::optional(conditions) : std::nullopt;
}

Rowids SearchStore::matching(const Conditions& conditions, const Wanted& wanted) {
  Query query("SELECT rowid FROM search_index");
  if (!conditions.expression.empty())
    query.where("search_index MATCH ?", conditions.expression);
  for (const std::string& piece : conditions.pieces)
    query.where("(instr(body, ?) OR instr(title, ?))", piece, piece);
  const auto kind = std::ranges::find(searched_kinds(), wanted.kind, &SearchedKind::name);
  if (kind != searched_kinds().end())
    query.where("rowid % ? = ?", kSearchedKindsAtMost, kind->number);
  query.then(conditions.expression.empty() ? " ORDER BY rowid DESC" : " ORDER BY rank, rowid DESC");
  query.then(" LIMIT " + std::to_string(wanted.limit));
  try {
    Rowids found;
    query.for_each(database_, [&](SQLite::Statement& row) { found.push_back(row.getColumn(0).getInt64()); });
    return found;
  } catch (const SQLite::Exception& exception) {
    // Nothing but the index was read: the records may well be whole.
    if (exception.getErrorCode() != SQLITE_CORRUPT && exception.getErrorCode() != SQLITE_ERROR)
      throw;
    throw error_of(SQLITE_CORRUPT_VTAB, database_.path());
  }
}

std::optional<SearchStore::Found> SearchStore::read(std::int64_t rowid, const words::SearchWords& words) {
  const auto place = searched_record(rowid);
  auto record = place ? search_texts(database_, *place->kind, place->id) : std::nullopt;
  if (!record)
    return std::nullopt;
  Found found;
  domain::SearchHit& hit = found.hit;
  hit.ref = RecordKeys(database_).ref({place->kind->table, std::to_string(place->id)});
  hit.kind = place->kind->name;
  hit.uid = record->uid;
  hit.title = record->title;
  hit.municipality = record->municipality;
  hit.group = record->group;
  hit.date = record->date;
  record->texts.push_back(record->title);
  hit.snippet = words::snippet(record->texts, words);
  found.as_typed = words::stand_as_typed(words.typed, record->texts);
  return found;
}

}  // namespace dialogg::storage
