#pragma once
// A good example heard in a municipality, to be carried on to others. The card follows TIDieR, the EU's
// criteria for best practice and Interreg's form.

#include <optional>
#include <string>
#include <vector>

#include "domain/date.hpp"
#include "domain/id.hpp"
#include "domain/municipality.hpp"
#include "domain/naming.hpp"
#include "domain/photo.hpp"
#include "domain/record.hpp"

namespace dialogg::domain {

enum class Level { individual, service, system };
enum class ClaimedBy { municipality, users, host, figures, evaluation };
enum class Maturity { idea, trial, operation, spread, embedded };
enum class ExampleStatus { draft, published, withdrawn };

struct Example {
  ExampleId id;
  Stamp stamp;
  std::string title;    // 1 to 200 characters
  std::string summary;  // Markdown, at most 280 characters
  std::optional<MeetingId> meeting;
  MunicipalityLink municipality;        // where it comes from; the meeting's, where that has one
  std::optional<PartialDate> heard_on;  // the meeting's date, else the day it was recorded
  Naming naming = Naming::not_asked;
  std::optional<Level> level;
  std::vector<std::string> themes;  // codes; it stands in full under the first
  std::string target_group;
  std::string challenge;
  std::string practice;  // what is done
  std::string carried_out_by;
  std::string user_part;
  std::string effect;
  std::optional<ClaimedBy> claimed_by;  // whose word the effect is
  std::string prerequisites;
  std::string obstacles;
  std::string lessons;
  std::optional<Maturity> maturity;
  std::string source;
  ExampleStatus status = ExampleStatus::published;
  std::string reason;  // why it was withdrawn
  std::vector<Photo> photos;
};

/// How much of the card is filled, in per cent: the share of the fields another municipality needs in order
/// to judge and copy it (summary, level, themes, target group, challenge, practice, carried out by, user
/// part, effect with claimed by, prerequisites, obstacles, lessons, maturity).
int completeness(const Example& example);

}  // namespace dialogg::domain
