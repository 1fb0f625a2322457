#include "records/statement_fields.hpp"

#include "records/fields.hpp"
#include "records/point_fields.hpp"
#include "records/record_fields.hpp"

namespace dialogg::records {

using domain::Statement;
using messages::Message;

Fields statement_fields(Statement& statement, const Reading& reading) {
  Fields fields = record_fields([&statement] { return statement.id ? statement.id.ref() : std::string(); },
                                statement.stamp);
  Field whose = group(Message::option_statement_group, statement.group, reading);
  whose.mandatory = true;
  whose.where = Field::Where::positional;
  Field title = text("title", Message::option_statement_title, statement.title);
  title.mandatory = true;
  Field words = long_text("text", Message::option_statement_text, statement.text);
  words.mandatory = true;
  const Fields own = {
      where_named(whose),
      where_named(of_another(shown("group-name", statement.group.name))),
      open(title),
      open(words),
      open(partial_date("date", Message::option_statement_date, statement.date, reading,
                        domain::Direction::past)),
      open(text("addressed-to", Message::option_addressed_to, statement.addressed_to, kSentence)),
      open(small_records("differing-view", Message::option_differing_view, statement.differing_views,
                         point_fields, reading)),
      open(long_text("response", Message::option_response, statement.response)),
      open(long_text("taken-up", Message::option_taken_up, statement.taken_up)),
  };
  fields.insert(fields.end(), own.begin(), own.end());
  return fields;
}

}  // namespace dialogg::records
