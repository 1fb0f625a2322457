#pragma once
// How much of a report's period a reader can hide in: a municipality that is not named is one of those that were met and are not
// named, and its county is told only where that leaves enough of them.

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "domain/filter.hpp"
#include "domain/municipality.hpp"
#include "storage/database/database.hpp"

namespace dialogg::privacy {

inline constexpr std::size_t kEnough = 5;  // municipalities among which one is not found out

class Ground {
 public:
  /// `met`: today's numbers of municipalities with a meeting, named or not; `named`: of those that readers see named; `unnamed`:
  /// the counties of today in which the log has something that may not be named.
  Ground(const std::set<std::string>& met, const std::set<std::string>& named,
         const std::set<std::string>& unnamed);
  /// Of the meetings in the filter's period.
  Ground(storage::Database& database, const domain::Filter& filter);

  /// Whether "a municipality in COUNTY" leaves open which: at least five were met there, and at least five of it are not named.
  /// Not even then is a county told where those of the others, by being what is left, would be too few.
  bool tells(std::string_view county) const { return told_.contains(county); }
  /// Whether each of `sharing` municipalities that are not named, and share a record, is one of enough.
  bool is_enough(std::size_t sharing = 1) const {
    return met_ >= kEnough && not_named_ + 1 >= kEnough + sharing;
  }

 private:
  std::size_t met_ = 0, not_named_ = 0;  // in the counties that are told of
  std::set<std::string, std::less<>> told_;
};

/// What readers may choose by: with a filter for a municipality, a group, or a county that is not told, they get only what
/// may be named, so that it answers nothing else.
domain::Filter for_readers(domain::Filter filter, const Ground& ground);

/// Municipalities that the figures of the filter's period count, though no meeting in it names them. None where the filter
/// tells no period: a report about no period has no such figures.
std::vector<domain::MunicipalityLink> counted_unnamed(storage::Database& database,
                                                      const domain::Filter& filter);

}  // namespace dialogg::privacy
