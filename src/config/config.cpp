#include "config/config.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <initializer_list>
#include <span>
#include <string_view>

#include "domain/error.hpp"
#include "domain/value.hpp"
#include "formats/toml.hpp"
#include "messages/reason.hpp"
#include "text/joined.hpp"
#include "text/text_file.hpp"
#include "words/suggest.hpp"

namespace dialogg::config {

namespace {

namespace fs = std::filesystem;
using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

constexpr std::string_view kLanguages[] = {"nb", "nn", "en"};
constexpr std::string_view kColors[] = {"auto", "always", "never"};

struct Key {
  std::string_view name;
  std::optional<std::string> Settings::*setting;
  std::span<const std::string_view> values;  // none: any text
};

constexpr Key kKeys[] = {{"db", &Settings::db, {}},
                         {"lang", &Settings::lang, kLanguages},
                         {"color", &Settings::color, kColors},
                         {"host", &Settings::host, {}},
                         {"region", &Settings::region, {}}};

messages::Phrase hint(std::string_view written, const std::vector<std::string>& known, Message all_known) {
  if (const auto meant = words::suggest(written, known))
    return {Message::did_you_mean, {*meant}};
  return {all_known, {text::joined(known)}};
}

/// One file's settings.
class File {
 public:
  File(fs::path path, std::optional<std::string> home) : path_(std::move(path)), home_(std::move(home)) {}

  Settings read() const;

 private:
  domain::ValueMembers members() const;
  std::string value_of(const Key& key, const domain::Value& value) const;
  std::string resolved(const std::string& written, int line) const;
  Error error(Message message, int line, std::initializer_list<messages::Argument> about,
              std::optional<messages::Phrase> what_to_do = std::nullopt) const;

  fs::path path_;
  std::optional<std::string> home_;
};

Error File::error(Message message, int line, std::initializer_list<messages::Argument> about,
                  std::optional<messages::Phrase> what_to_do) const {
  std::vector<messages::Argument> arguments = {path_.string(), line};
  arguments.insert(arguments.end(), about);
  return {ErrorKind::usage, {message, std::move(arguments)}, std::move(what_to_do)};
}

domain::ValueMembers File::members() const {
  const auto content = text::read_text_file(path_.string());
  if (!content)
    throw Error{ErrorKind::storage,
                {Message::file_unreadable, {path_.string(), messages::reason(content.error())}}};
  auto parsed = formats::read_toml(*content);
  if (parsed)
    return std::move(*parsed);
  Error broken{ErrorKind::usage, {Message::config_broken, {path_.string()}}};
  broken.problems.push_back(std::move(parsed.error()));
  broken.problems.back().source = path_.string();
  throw broken;
}

/// A path as the rest of the program can open it.
std::string File::resolved(const std::string& written, int line) const {
  if (written != "~" && !written.starts_with("~/"))
    return (path_.parent_path() / written).lexically_normal().string();
  if (!home_)
    throw error(Message::config_no_home, line, {"db"});
  return (fs::path(*home_) / fs::path(written.substr(1)).relative_path()).lexically_normal().string();
}

std::string File::value_of(const Key& key, const domain::Value& value) const {
  const std::string* written = value.text();
  if (written == nullptr)
    throw error(Message::config_wrong_type, value.line, {key.name});
  if (written->empty())
    throw error(Message::config_empty, value.line, {key.name});
  if (!key.values.empty() && std::find(key.values.begin(), key.values.end(), *written) == key.values.end())
    throw error(Message::config_wrong_value, value.line, {key.name, *written},
                hint(*written, {key.values.begin(), key.values.end()}, Message::config_values));
  return key.setting == &Settings::db ? resolved(*written, value.line) : *written;
}

Settings File::read() const {
  Settings settings;
  for (const auto& [name, value] : members()) {
    const auto* key = std::ranges::find(kKeys, name, &Key::name);
    if (key == std::end(kKeys)) {
      std::vector<std::string> names;
      for (const Key& known : kKeys) names.emplace_back(known.name);
      throw error(Message::config_unknown_key, value.line, {name}, hint(name, names, Message::config_keys));
    }
    settings.*(key->setting) = value_of(*key, value);
  }
  return settings;
}

Error unfit(const Phrase& what, std::optional<Phrase> mend = std::nullopt) {
  return {ErrorKind::storage, what, std::move(mend)};
}

/// Root may be anybody, and so is whoever became root: their own files are still theirs.
bool is_trusted(uid_t owner, const Environment& environment) {
  return owner == 0 || owner == geteuid() ||
         (geteuid() == 0 && environment("SUDO_UID") == std::to_string(owner));
}

/// What stands at a path where settings may be.
class Place {
 public:
  Place(fs::path path, Message mend_of_another, const Environment& environment)
      : path_(std::move(path)), mend_of_another_(mend_of_another), environment_(environment) {}

  /// Nothing at all is no setting. What is there, but is no file to be followed, is said: to pass it over might lead to
  /// another log without a word.
  bool holds_settings() const {
    struct stat entry {};
    if (lstat(path_.c_str(), &entry) != 0)
      return is_unless_none(errno);
    require_trusted(entry);
    struct stat file {};
    if (stat(path_.c_str(), &file) != 0)
      throw S_ISLNK(entry.st_mode)
          ? unfit({Message::config_dangling, {path_.string()}}, Phrase{Message::config_dangling_mend})
          : unreadable(errno);
    require_trusted(file);
    if (!S_ISREG(file.st_mode) && !S_ISDIR(file.st_mode))  // a folder is said when it is read
      throw unfit({Message::file_is_none, {path_.string()}}, Phrase{Message::config_is_none_mend});
    return true;
  }

 private:
  /// A file whose folder may not be looked into is as good as none.
  bool is_unless_none(int error) const {
    if (error != ENOENT && error != ENOTDIR && error != EACCES && error != ENAMETOOLONG)
      throw unreadable(error);
    return false;
  }

  void require_trusted(const struct stat& found) const {
    if (!is_trusted(found.st_uid, environment_))
      throw unfit({Message::config_of_another, {path_.string(), static_cast<std::int64_t>(found.st_uid)}},
                  Phrase{mend_of_another_});
  }

  Error unreadable(int error) const {
    return unfit({Message::file_unreadable, {path_.string(), messages::reason(error)}});
  }

  fs::path path_;
  Message mend_of_another_;
  const Environment& environment_;
};

std::optional<fs::path> nearest_file(const std::string& folder, const Environment& environment) {
  if (folder.empty())
    return std::nullopt;
  fs::path place = fs::absolute(folder).lexically_normal();
  while (true) {
    fs::path file = place / ".dialogg.toml";
    if (Place(file, Message::config_of_another_mend, environment).holds_settings())
      return file;
    if (place == place.parent_path())
      return std::nullopt;
    place = place.parent_path();
  }
}

/// $XDG_CONFIG_HOME counts only where it is an absolute path, as its specification says.
std::optional<fs::path> users_file(const Environment& environment) {
  const auto xdg = environment("XDG_CONFIG_HOME");
  const auto home = environment("HOME");
  fs::path folder;
  if (xdg && xdg->starts_with('/'))
    folder = *xdg;
  else if (home && !home->empty())
    folder = fs::path(*home) / ".config";
  else
    return std::nullopt;
  fs::path file = folder / "dialogg" / "config.toml";
  if (!Place(file, Message::config_become_owner, environment).holds_settings())
    return std::nullopt;
  return file;
}

}  // namespace

Settings load(const std::string& folder, const Environment& environment) {
  auto home = environment("HOME");
  if (home && home->empty())
    home.reset();
  Settings settings;
  if (const auto file = nearest_file(folder, environment))
    settings = File(*file, home).read();
  if (const auto file = users_file(environment)) {
    const Settings users = File(*file, home).read();
    for (const Key& key : kKeys)
      if (!(settings.*(key.setting)))
        settings.*(key.setting) = users.*(key.setting);
  }
  return settings;
}

}  // namespace dialogg::config
