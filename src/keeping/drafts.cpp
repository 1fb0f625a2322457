#include "keeping/drafts.hpp"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>

#include "config/state_folder.hpp"
#include "domain/error.hpp"
#include "keeping/instants.hpp"
#include "keeping/private_file.hpp"
#include "messages/reason.hpp"
#include "text/ascii.hpp"
#include "text/text_file.hpp"
#include "text/unicode.hpp"

namespace dialogg::keeping {

namespace fs = std::filesystem;
using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

namespace {

constexpr std::string_view kEnding = ".toml";
constexpr std::size_t kFewestDigits = 5;  // of a phone number

/// The log wherever one stands, and by whatever link it is reached.
std::string name_of(const std::string& log) {
  std::error_code fault;
  const fs::path whole = fs::weakly_canonical(fs::absolute(log, fault), fault);
  return digest(fault ? log : whole.string());
}

std::vector<std::string> parts_of(std::string name) {
  std::vector<std::string> parts;
  for (std::size_t dot = name.find('.'); dot != name.npos; dot = name.find('.')) {
    parts.push_back(name.substr(0, dot));
    name.erase(0, dot + 1);
  }
  parts.push_back(name);
  return parts;
}

std::string digits_of(std::string_view text) {
  std::string digits;
  for (const char byte : text)
    if (text::is_ascii_digit(byte))
      digits += byte;
    else if (byte != ' ' && byte != '-' && byte != '(' && byte != ')')
      digits += '|';
  return digits;
}

/// What is no text, as an editor's own files, is looked through byte by byte.
bool mentions(const std::string& content, const std::string& word) {
  if (text::trim(word).empty())
    return false;
  const std::string digits = digits_of(word);
  if (digits.size() >= kFewestDigits && text::is_digits(digits) &&
      digits_of(content).find(digits) != std::string::npos)
    return true;
  if (content.find(word) != std::string::npos)
    return true;
  return !text::find_fault(content) && !text::find_fault(word) &&
         text::match_key(text::fold_space(content)).find(text::match_key(text::fold_space(word))) !=
             std::string::npos;
}

}  // namespace

std::string digest(std::string_view content) {
  std::uint64_t hash = 14'695'981'039'346'656'037U;  // FNV-1a
  for (const char byte : content) hash = (hash ^ static_cast<unsigned char>(byte)) * 1'099'511'628'211U;
  return fmt::format("{:016x}", hash);
}

Drafts::Drafts(const config::Environment& environment, const std::string& log)
    : folder_(config::state_folder(environment)), log_(name_of(log)) {
  if (!folder_.empty())
    folder_ += "/drafts";
}

std::vector<std::string> Drafts::files() const {
  std::vector<std::string> found;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(folder_, none))
    if (entry.path().filename().string().find("." + log_) != std::string::npos)
      found.push_back(entry.path().string());
  return found;
}

std::vector<Draft> Drafts::of(std::string_view about) const {
  std::vector<Draft> drafts;
  for (const std::string& path : files()) {
    const std::string name = fs::path(path).filename().string();
    const std::vector<std::string> parts = parts_of(name);
    if (name.starts_with('.') || !name.ends_with(kEnding) || parts.size() < 4 || parts[2] != log_)
      continue;
    if (about.empty() || parts[0] == about)
      drafts.push_back({path, parts[0], instant_of(parts[1].substr(0, kStampSize)).value_or(""),
                        parts.size() > 4 ? parts[3] : ""});
  }
  std::ranges::sort(drafts, std::greater{}, [](const Draft& draft) {
    return fs::path(draft.path).filename().string().substr(draft.about.size());
  });
  return drafts;
}

Draft Drafts::begin(std::string_view about, const std::string& begun, std::string_view content,
                    std::string_view base) const {
  if (!have_a_place())
    throw Error(ErrorKind::usage, Message::drafts_without_home, Phrase{Message::state_without_home_mend});
  make_private_folder(folder_);
  for (int number = 0;; ++number) {
    const std::string time = stamp_of(begun) + (number == 0 ? "" : fmt::format("_{:03}", number));
    const std::string path =
        fmt::format("{}/{}.{}.{}{}{}{}", folder_, about, time, log_, base.empty() ? "" : ".", base, kEnding);
    if (make_private_file(path, content))
      return {path, std::string(about), begun, std::string(base)};
  }
}

void Drafts::rewrite(const Draft& draft, std::string_view content) const {
  replace_private_file(draft.path, content);
}

Draft Drafts::rebased(const Draft& draft, std::string_view base) const {
  Draft other = draft;
  const std::size_t ending = draft.path.size() - kEnding.size() - draft.base.size();
  other.path = draft.path.substr(0, ending) + std::string(base) + std::string(kEnding);
  other.base = base;
  std::error_code fault;
  fs::rename(draft.path, other.path, fault);
  if (fault)
    throw Error(ErrorKind::storage, Phrase{Message::draft_not_kept, {draft.path, messages::reason(fault)}});
  return other;
}

void Drafts::remove(const Draft& draft) const {
  const std::string name = fs::path(draft.path).filename().string();
  for (const std::string& path : files())
    if (path.find(name) != std::string::npos)
      ::unlink(path.c_str());
}

std::vector<std::string> Drafts::that_mention(const std::vector<std::string>& words) const {
  std::vector<std::string> found = files();
  std::erase_if(found, [&](const std::string& path) {
    const auto content = text::read_whole_file(path);
    return content &&  // one that cannot be read may
           std::ranges::none_of(words, [&](const std::string& word) { return mentions(*content, word); });
  });
  return found;
}

std::size_t Drafts::remove_that_mention(const std::vector<std::string>& words) const {
  const std::vector<std::string> found = that_mention(words);
  for (const std::string& path : found)
    if (::unlink(path.c_str()) != 0 && errno != ENOENT)
      throw Error(ErrorKind::storage, Phrase{Message::draft_not_removed, {path, messages::reason(errno)}});
  return found.size();
}

}  // namespace dialogg::keeping
