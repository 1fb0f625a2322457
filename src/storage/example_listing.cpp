#include "storage/example_listing.hpp"

#include "storage/example_conditions.hpp"
#include "storage/row.hpp"

namespace dialogg::storage {

using domain::Example;
using domain::ExampleId;

void ExampleListing::for_each_line(const domain::Filter& filter,
                                   const std::function<void(const ExampleLine&)>& each) {
  Query query("SELECT id, municipality_id, naming, level, anchor FROM example");
  add_example_conditions(query, filter);
  query.then(" ORDER BY sort_key, id");
  query.for_each(database_, [&](SQLite::Statement& statement) {
    ExampleLine line;
    Row row(statement);
    row >> line.id >> line.municipality >> line.naming >> line.level;
    line.anchor = row.view();
    each(line);
  });
}

void ExampleListing::for_each_theme(ExampleId id, const std::function<void(std::string_view)>& each) {
  auto& statement =
      database_.statement("SELECT theme FROM example_theme WHERE example_id = ? ORDER BY position");
  Bind(statement) << id;
  while (statement.executeStep()) each(Row(statement).view());
  statement.reset();
}

void ExampleListing::for_each_theme(ExampleId first, ExampleId last,
                                    const std::function<void(ExampleId, std::string_view)>& each) {
  auto& statement = database_.statement(
      "SELECT example_id, theme FROM example_theme WHERE example_id BETWEEN ? AND ? "
      "ORDER BY example_id, position");
  Bind(statement) << first << last;
  while (statement.executeStep()) {
    ExampleId id;
    Row row(statement);
    row >> id;
    each(id, row.view());
  }
  statement.reset();
}

bool ExampleListing::read(ExampleId id, Example& example) {
  auto& statement = database_.statement(
      "SELECT title, summary, meeting_id, municipality_id, naming, level, target_group, challenge, practice, "
      "carried_out_by, user_part, effect, claimed_by, prerequisites, obstacles, lessons, maturity, source, "
      "status, reason FROM example WHERE id = ?");
  Bind(statement) << id;
  const bool found = statement.executeStep();
  if (found) {
    example.id = id;
    Row(statement) >> example.title >> example.summary >> example.meeting >> example.municipality.id >>
        example.naming >> example.level >> example.target_group >> example.challenge >> example.practice >>
        example.carried_out_by >> example.user_part >> example.effect >> example.claimed_by >>
        example.prerequisites >> example.obstacles >> example.lessons >> example.maturity >> example.source >>
        example.status >> example.reason;
  }
  statement.reset();
  return found;
}

std::string ExampleListing::title(ExampleId id) {
  auto& statement = database_.statement("SELECT title FROM example WHERE id = ?");
  Bind(statement) << id;
  std::string title;
  if (statement.executeStep())
    Row(statement) >> title;
  statement.reset();
  return title;
}

std::vector<ExampleId> ExampleListing::with_photos() {
  auto& statement = database_.statement("SELECT DISTINCT example_id FROM example_photo ORDER BY example_id");
  std::vector<ExampleId> ids;
  while (statement.executeStep()) Row(statement) >> ids.emplace_back();
  statement.reset();
  return ids;
}

std::vector<domain::MunicipalityLink> ExampleListing::municipalities() {
  auto& statement = database_.statement("SELECT id, number, name, county FROM municipality");
  std::vector<domain::MunicipalityLink> links;
  while (statement.executeStep()) {
    domain::MunicipalityLink& link = links.emplace_back();
    Row(statement) >> link.id >> link.number >> link.name >> link.county;
  }
  statement.reset();
  return links;
}

}  // namespace dialogg::storage
