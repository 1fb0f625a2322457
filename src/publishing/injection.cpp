#include "publishing/injection.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "domain/error.hpp"

namespace dialogg::publishing {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

namespace {

constexpr std::string_view kBegin = "<!-- dialogg:begin ";
constexpr std::string_view kEnd = "<!-- dialogg:end ";
constexpr std::string_view kClose = " -->";

struct Marker {
  std::string_view opening;  // kBegin or kEnd
  std::string_view id;
  std::size_t begin;  // in the document
  std::size_t end;
};

/// A line that opens or closes a fenced code block: how long its fence is, and of what.
struct Fence {
  char mark;
  std::size_t length;
  std::string_view rest;  // of the line
};

std::string_view without_line_end(std::string_view line) {
  while (line.ends_with('\n') || line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

/// At most three spaces, then three or more of ` or ~ (CommonMark 0.31, 4.5).
std::optional<Fence> fence_of(std::string_view line) {
  line = without_line_end(line);
  const std::size_t begin = line.find_first_not_of(' ');
  if (begin == line.npos || begin > 3 || (line[begin] != '`' && line[begin] != '~'))
    return std::nullopt;
  const std::size_t end = std::min(line.find_first_not_of(line[begin], begin), line.size());
  if (end - begin < 3)
    return std::nullopt;
  return Fence{line[begin], end - begin, line.substr(end)};
}

/// Whether a line belongs to a fenced code block, told line by line.
class CodeBlocks {
 public:
  bool holds(std::string_view line) {
    const auto fence = fence_of(line);
    if (open_) {
      if (fence && closes(*fence))
        open_.reset();
      return true;
    }
    if (!fence || (fence->mark == '`' && fence->rest.find('`') != std::string_view::npos))
      return false;
    open_ = fence;
    return true;
  }

 private:
  bool closes(const Fence& fence) const {
    return fence.mark == open_->mark && fence.length >= open_->length &&
           fence.rest.find_first_not_of(" \t") == std::string_view::npos;
  }

  std::optional<Fence> open_;
};

/// The first marker at or after `from`; it does not reach over a line's end.
std::optional<Marker> marker_in(std::string_view line, std::size_t from, std::size_t line_begin) {
  for (std::size_t at = line.find("<!-- dialogg:", from); at != line.npos;
       at = line.find("<!-- dialogg:", at + 1))
    for (const std::string_view opening : {kBegin, kEnd}) {
      const std::size_t id = at + opening.size();
      const std::size_t close = line.substr(at).starts_with(opening) ? line.find(kClose, id) : line.npos;
      if (close != line.npos && is_marker_id(line.substr(id, close - id)))
        return Marker{opening, line.substr(id, close - id), line_begin + at,
                      line_begin + close + kClose.size()};
    }
  return std::nullopt;
}

std::vector<Marker> markers_in(std::string_view document) {
  std::vector<Marker> markers;
  CodeBlocks code;
  for (std::size_t begin = 0; begin < document.size();) {
    const std::size_t end = std::min(document.find('\n', begin), document.size() - 1) + 1;
    const std::string_view line = document.substr(begin, end - begin);
    if (!code.holds(line))
      for (auto marker = marker_in(line, 0, begin); marker;
           marker = marker_in(line, marker->end - begin, begin))
        markers.push_back(*marker);
    begin = end;
  }
  return markers;
}

/// Of the line that the marker ends; where that is the document's last, of the first.
std::string_view line_end_at(std::string_view document, std::size_t at) {
  std::size_t end = document.find('\n', at);
  end = end == document.npos ? document.find('\n') : end;
  const bool has_return = end != document.npos && end > 0 && document[end - 1] == '\r';
  return has_return ? "\r\n" : "\n";
}

}  // namespace

Section find_section(std::string_view document, const std::string& path, const std::string& id) {
  const std::vector<Marker> markers = markers_in(document);
  const auto is_ours = [&](std::string_view opening) {
    return [&id, opening](const Marker& marker) { return marker.id == id && marker.opening == opening; };
  };
  const Phrase hint{Message::inject_write_markers, {id}};
  if (std::ranges::count_if(markers, is_ours(kBegin)) != 1 ||
      std::ranges::count_if(markers, is_ours(kEnd)) != 1)
    throw Error(ErrorKind::storage, Phrase{Message::inject_no_markers, {path, id}}, hint);
  const auto begin = std::ranges::find_if(markers, is_ours(kBegin));
  if (begin + 1 == markers.end() || !is_ours(kEnd)(*(begin + 1)))
    throw Error(ErrorKind::storage, Phrase{Message::inject_crossed_markers, {path, id}}, hint);
  return {document.substr(0, begin->end), document.substr((begin + 1)->begin),
          line_end_at(document, begin->end)};
}

bool is_marker_id(std::string_view id) {
  return !id.empty() && id.find_first_of("<>") == id.npos;
}

void LineEnds::write(std::string_view bytes) {
  if (line_end_ == "\n")
    return out_.write(bytes);
  while (!bytes.empty()) {
    const std::size_t end = bytes.find('\n');
    out_.write(bytes.substr(0, end));
    if (end == bytes.npos)
      return;
    out_.write(line_end_);
    bytes.remove_prefix(end + 1);
  }
}

}  // namespace dialogg::publishing
