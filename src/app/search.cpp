#include "app/search.hpp"

#include "domain/error.hpp"
#include "storage/search/search_index.hpp"
#include "storage/search/search_store.hpp"

namespace dialogg::app {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

Rest search(storage::Database& database, const Search& wanted,
            const std::function<void(const domain::SearchHit&)>& each) {
  storage::SearchStore::Wanted query{.words = words::search_words(wanted.words), .kind = wanted.kind};
  if (query.words.empty())
    throw Error(ErrorKind::usage, Message::search_empty, Phrase{Message::search_empty_mend});
  if (wanted.limit > 0)
    query.limit = wanted.limit + 1;
  if (storage::SearchIndex(database).is_outdated())
    database.notice(Message::search_index_outdated);
  Rest rest = Rest::none;
  std::int64_t shown = 0;
  storage::SearchStore(database).for_each(query, [&](const domain::SearchHit& hit) {
    if (wanted.limit > 0 && ++shown > wanted.limit)
      rest = Rest::more;
    else
      each(hit);
  });
  return rest;
}

std::vector<std::string> searched_kinds() {
  std::vector<std::string> codes;
  for (const storage::SearchedKind& kind : storage::searched_kinds()) codes.emplace_back(kind.name);
  return codes;
}

}  // namespace dialogg::app
