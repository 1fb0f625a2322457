#include "keeping/drafts.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>

#include "support/caught.hpp"
#include "support/temporary_folder.hpp"
#include "text/text_file.hpp"

using namespace dialogg;
namespace fs = std::filesystem;

namespace {

constexpr const char* kBegun = "2026-11-21T09:30:00Z";

struct Place {
  support::TemporaryFolder folder;
  config::Environment environment = [this](const char* name) {
    return std::string(name) == "XDG_STATE_HOME" ? std::optional(folder.path()) : std::nullopt;
  };
  keeping::Drafts drafts{environment, folder.path() + "/a.db"};
  keeping::Drafts others{environment, folder.path() + "/b.db"};
};

unsigned mode_of(const std::string& path) {
  struct stat found {};
  ::stat(path.c_str(), &found);
  return found.st_mode & 0777;
}

std::string content_of(const keeping::Draft& draft) {
  return text::read_whole_file(draft.path).value_or("(gone)");
}

}  // namespace

TEST_CASE("Drafts: nobody but the owner may read one, nor look into the folder") {
  const Place place;
  const keeping::Draft draft = place.drafts.begin("log-meeting", kBegun, "x");
  CHECK(mode_of(draft.path) == 0600);
  CHECK(mode_of(fs::path(draft.path).parent_path()) == 0700);
  place.drafts.rewrite(draft, "y");
  CHECK(mode_of(draft.path) == 0600);
  CHECK(content_of(draft) == "y");
}

TEST_CASE("Drafts: a command finds its own of this log, the newest first") {
  const Place place;
  place.drafts.begin("log-meeting", kBegun, "first");
  place.drafts.begin("log-meeting", kBegun, "second, in the same second");
  const keeping::Draft newest = place.drafts.begin("log-meeting", "2026-11-22T08:00:00Z", "third", "base");
  place.drafts.begin("plan-visit", "2026-11-23T08:00:00Z", "of another command");
  place.others.begin("log-meeting", "2026-11-24T08:00:00Z", "of another log");
  const std::vector<keeping::Draft> found = place.drafts.of("log-meeting");
  REQUIRE(found.size() == 3);
  CHECK(found[0].path == newest.path);
  CHECK(found[0].begun == "2026-11-22T08:00:00Z");
  CHECK(found[0].base == "base");
  CHECK(content_of(found[1]) == "second, in the same second");
  CHECK(found[2].begun == kBegun);
  CHECK(place.drafts.of().size() == 4);
}

TEST_CASE("Drafts: the log is the same by whatever path it is reached") {
  const Place place;
  std::ofstream(place.folder.path() + "/a.db") << "x";
  fs::create_symlink(place.folder.path() + "/a.db", place.folder.path() + "/link.db");
  place.drafts.begin("log-meeting", kBegun, "x");
  CHECK(keeping::Drafts(place.environment, place.folder.path() + "/./link.db").of().size() == 1);
}

TEST_CASE("Drafts: one that is removed takes what an editor left beside it with it") {
  const Place place;
  const keeping::Draft draft = place.drafts.begin("log-meeting", kBegun, "x");
  std::ofstream(draft.path + "~") << "x";
  place.drafts.remove(draft);
  CHECK_FALSE(fs::exists(draft.path));
  CHECK_FALSE(fs::exists(draft.path + "~"));
}

TEST_CASE("Drafts: one begun from another record is the same draft") {
  const Place place;
  const keeping::Draft draft = place.drafts.begin("edit-M3", kBegun, "x", "one");
  const keeping::Draft other = place.drafts.rebased(draft, "two");
  REQUIRE(place.drafts.of("edit-M3").size() == 1);
  CHECK(place.drafts.of("edit-M3").front().base == "two");
  CHECK(content_of(other) == "x");
}

TEST_CASE("Drafts: those that mention somebody are found however it is written, and go") {
  const Place place;
  const keeping::Draft by_name = place.drafts.begin("log-meeting", kBegun, "punkt = \"KARI\n  nordmann sa\"");
  place.drafts.begin("log-meeting", kBegun, "telefon = \"91 23 45 67\"");
  const keeping::Draft none = place.drafts.begin("log-meeting", kBegun, "dato = \"2026-11-21\"");
  place.others.begin("log-meeting", kBegun, "Kari Nordmann");
  std::ofstream(fs::path(none.path).parent_path() / ("." + fs::path(none.path).filename().string() + ".swp"))
      << std::string("\0\xFF", 2) << "Kari Nordmann";
  const std::vector<std::string> words{"Kari Nordmann", "912 34 567", ""};
  CHECK(place.drafts.that_mention(words).size() == 3);
  CHECK(place.drafts.remove_that_mention(words) == 3);
  CHECK_FALSE(fs::exists(by_name.path));
  CHECK(place.drafts.of().size() == 1);
  CHECK(place.others.of().size() == 1);
}

TEST_CASE("Drafts: without a home there are none, and that is said") {
  const keeping::Drafts drafts([](const char*) { return std::nullopt; }, "a.db");
  CHECK(drafts.of().empty());
  CHECK(caught([&] { drafts.begin("x", kBegun, ""); }).starts_with("there is no place to keep drafts"));
}
