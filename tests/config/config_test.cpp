#include "config/config.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <map>

#include "support/problems.hpp"
#include "support/temporary_folder.hpp"

using namespace dialogg;
using support::TemporaryFolder;

namespace {

config::Environment environment(std::map<std::string, std::string> variables = {}) {
  return [variables](const char* name) -> std::optional<std::string> {
    const auto found = variables.find(name);
    return found == variables.end() ? std::nullopt : std::optional(found->second);
  };
}

/// What .dialogg.toml in `folder` is refused with: the message, then the hint.
std::pair<std::string, std::string> refusal(const TemporaryFolder& folder, const std::string& content) {
  folder.write(".dialogg.toml", content);
  const auto error = support::error_of([&] { config::load(folder.path(), environment()); });
  CHECK(error.kind == domain::ErrorKind::usage);
  const std::string message = support::said(error.message);
  CHECK(message.starts_with(folder.path(".dialogg.toml")));
  return {message.substr(folder.path(".dialogg.toml").size()), error.hint ? support::said(*error.hint) : ""};
}

using Refusal = std::pair<std::string, std::string>;

}  // namespace

TEST_CASE("config: no file is no setting") {
  const TemporaryFolder folder;
  const auto settings = config::load(folder.path(), environment());
  CHECK_FALSE(settings.db);
  CHECK_FALSE(settings.lang);
  CHECK_FALSE(settings.color);
  CHECK_FALSE(settings.host);
}

TEST_CASE("config: the nearest .dialogg.toml upwards, and only that one") {
  const TemporaryFolder folder;
  folder.write(".dialogg.toml", "host = 'far'\nlang = 'nn'\n");
  folder.write("a/.dialogg.toml", "host = 'near'\n");
  const auto settings = config::load(folder.folder("a/b/c"), environment());
  CHECK(settings.host == "near");
  CHECK_FALSE(settings.lang);
}

TEST_CASE("config: a folder's file goes before the user's, setting by setting") {
  const TemporaryFolder folder;
  folder.write("work/.dialogg.toml", "lang = 'nn'\n");
  folder.write("xdg/dialogg/config.toml", "lang = 'en'\ncolor = 'never'\n");
  const auto settings = config::load(
      folder.path("work"), environment({{"XDG_CONFIG_HOME", folder.path("xdg")}, {"HOME", "/nowhere"}}));
  CHECK(settings.lang == "nn");
  CHECK(settings.color == "never");
}

TEST_CASE("config: without an absolute XDG_CONFIG_HOME the user's file is in ~/.config") {
  const TemporaryFolder folder;
  folder.write("home/.config/dialogg/config.toml", "host = 'KBT'\n");
  for (const std::string xdg : {"", "relative"})
    CHECK(config::load(folder.folder("work"),
                       environment({{"XDG_CONFIG_HOME", xdg}, {"HOME", folder.path("home")}}))
              .host == "KBT");
  CHECK(config::load(folder.path("work"), environment({{"HOME", folder.path("home")}})).host == "KBT");
}

TEST_CASE("config: db is relative to its file, and ~ is the home folder") {
  const TemporaryFolder folder;
  const auto db = [&](const std::string& written) {
    folder.write(".dialogg.toml", "db = '" + written + "'\n");
    return config::load(folder.folder("a/b"), environment({{"HOME", "/home/kari"}})).db;
  };
  CHECK(db("logg.db") == folder.path("logg.db"));
  CHECK(db("x/../logg.db") == folder.path("logg.db"));
  CHECK(db("/srv/logg.db") == "/srv/logg.db");
  CHECK(db("~/logg.db") == "/home/kari/logg.db");
  CHECK(db("~kari.db") == folder.path("~kari.db"));
}

TEST_CASE("config: ~ without HOME is refused") {
  const TemporaryFolder folder;
  CHECK(refusal(folder, "db = '~/x.db'") == Refusal{":1: db begins with ~, but HOME is not set", ""});
}

TEST_CASE("config: an unknown key is refused with its line and what may have been meant") {
  const TemporaryFolder folder;
  CHECK(refusal(folder, "lang = 'nb'\nbd = 'x.db'\n") ==
        Refusal{":2: unknown key “bd”", "did you mean “db”?"});
  CHECK(refusal(folder, "colour = 'never'\n") ==
        Refusal{":1: unknown key “colour”", "did you mean “color”?"});
  CHECK(refusal(folder, "\n[section]\nlang = 'nb'\n") ==
        Refusal{":2: unknown key “section”", "the keys are db, lang, color, host, region"});
}

TEST_CASE("config: a wrong type, a wrong value and an empty one are refused with their line") {
  const TemporaryFolder folder;
  CHECK(refusal(folder, "host = 'x'\nlang = 1\n") == Refusal{":2: lang must be text in quotation marks", ""});
  CHECK(refusal(folder, "color = ['never']\n") == Refusal{":1: color must be text in quotation marks", ""});
  CHECK(refusal(folder, "color = 'alwyas'\n") ==
        Refusal{":1: color cannot be “alwyas”", "did you mean “always”?"});
  CHECK(refusal(folder, "lang = 'norwegian'\n") ==
        Refusal{":1: lang cannot be “norwegian”", "choose one of these: nb, nn, en"});
  CHECK(refusal(folder, "db = ''\n") == Refusal{":1: db is empty", ""});
}

TEST_CASE("config: broken TOML is refused with its line") {
  const TemporaryFolder folder;
  folder.write(".dialogg.toml", "lang = 'nb'\ndb = \n");
  const auto error = support::error_of([&] { config::load(folder.path(), environment()); });
  CHECK(error.kind == domain::ErrorKind::usage);
  CHECK(support::said(error.message) ==
        "the settings in " + folder.path(".dialogg.toml") + " cannot be read");
  REQUIRE(error.problems.size() == 1);
  CHECK(support::said(error.problems[0]).starts_with(folder.path(".dialogg.toml") + ":2: not valid TOML"));
}

TEST_CASE("config: what is there but cannot be read is an error that names it") {
  const TemporaryFolder folder;
  folder.folder(".dialogg.toml");
  const auto error = support::error_of([&] { config::load(folder.path(), environment()); });
  CHECK(error.kind == domain::ErrorKind::storage);
  CHECK(support::said(error.message) == "cannot read " + folder.path(".dialogg.toml") + ": it is a folder");
}

namespace {

/// What is said of what stands at `.dialogg.toml` in the folder.
std::string unfit(const TemporaryFolder& folder) {
  const auto error = support::error_of([&] { config::load(folder.path(), environment()); });
  CHECK(error.kind == domain::ErrorKind::storage);
  CHECK(error.hint.has_value());
  const std::string message = support::said(error.message);
  CHECK(message.starts_with(folder.path(".dialogg.toml")));
  return message.substr(folder.path(".dialogg.toml").size());
}

}  // namespace

TEST_CASE("config: a link that leads nowhere, or in a ring, is said and not passed over") {
  const TemporaryFolder folder;
  std::filesystem::create_symlink("/mnt/stick/dialogg.toml", folder.path(".dialogg.toml"));
  CHECK(unfit(folder) == " is a link that leads nowhere");
  std::filesystem::remove(folder.path(".dialogg.toml"));
  std::filesystem::create_symlink(".dialogg.toml", folder.path(".dialogg.toml"));
  CHECK(unfit(folder) == " is a link that leads nowhere");
}

TEST_CASE("config: a pipe or a device is refused, and not waited for") {
  const TemporaryFolder folder;
  REQUIRE(::mkfifo(folder.path(".dialogg.toml").c_str(), 0600) == 0);
  CHECK(unfit(folder) == " is not a regular file");
  std::filesystem::remove(folder.path(".dialogg.toml"));
  std::filesystem::create_symlink("/dev/zero", folder.path(".dialogg.toml"));
  CHECK(unfit(folder) == " is not a regular file");
}

TEST_CASE("config: another user's file is not followed, nor a link that another made") {
  if (::geteuid() != 0)
    return;
  const TemporaryFolder folder;
  const std::string path = folder.write(".dialogg.toml", "host = 'x'\n");
  REQUIRE(::chown(path.c_str(), 65534, 65534) == 0);
  CHECK(unfit(folder) == " belongs to another user (no. 65534) and is not followed");
  CHECK(config::load(folder.path(), environment({{"SUDO_UID", "65534"}})).host == "x");
  std::filesystem::rename(path, folder.path("mine.toml"));
  REQUIRE(::chown(folder.path("mine.toml").c_str(), 0, 0) == 0);
  std::filesystem::create_symlink("mine.toml", path);
  CHECK(config::load(folder.path(), environment()).host == "x");
  REQUIRE(::lchown(path.c_str(), 65534, 65534) == 0);
  CHECK(unfit(folder) == " belongs to another user (no. 65534) and is not followed");
}

TEST_CASE("config: a nearer file of one's own goes before another's") {
  if (::geteuid() != 0)
    return;
  const TemporaryFolder folder;
  REQUIRE(::chown(folder.write(".dialogg.toml", "host = 'theirs'\n").c_str(), 65534, 65534) == 0);
  folder.write("a/.dialogg.toml", "host = 'mine'\n");
  CHECK(config::load(folder.path("a"), environment()).host == "mine");
}

TEST_CASE("config: a working folder that is gone has no settings") {
  CHECK_FALSE(config::load("", environment()).db);
}
