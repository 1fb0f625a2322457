#pragma once
// What a log holds, in a few words.

#include <string>

#include "messages/message.hpp"
#include "storage/database/database.hpp"

namespace dialogg::commands {

/// "12 møter, sist endret 12. november 2026"
messages::Phrase contents_phrase(storage::Database& database, messages::Language language);

}  // namespace dialogg::commands
