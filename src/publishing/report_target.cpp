#include "publishing/report_target.hpp"

#include <cerrno>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "cli/atomic_file.hpp"
#include "cli/stream.hpp"
#include "domain/error.hpp"
#include "messages/reason.hpp"
#include "publishing/injection.hpp"
#include "publishing/overwriting.hpp"
#include "text/joined.hpp"
#include "text/line_diff.hpp"
#include "text/spool.hpp"
#include "text/text_file.hpp"

namespace dialogg::publishing {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

namespace {

/// Nothing where no file is there. A device may have no end, and nobody may write to a pipe: they are not read.
std::optional<std::string> content_of(const std::string& path) {
  using std::filesystem::file_type;
  std::error_code fault;
  const auto type = std::filesystem::status(path, fault).type();
  if (type == file_type::not_found)
    return std::nullopt;
  if (type == file_type::directory)
    throw unreadable(path, EISDIR);
  if (type != file_type::regular && type != file_type::none)
    throw Error(ErrorKind::storage, Phrase{Message::file_is_none, {path}});
  auto content = text::read_whole_file(path);
  if (!content)
    throw unreadable(path, content.error().value());
  return std::move(*content);
}

std::string document_at(const std::string& path) {
  auto content = content_of(path);
  if (!content)
    throw unreadable(path, ENOENT);
  return std::move(*content);
}

/// The document with the report in its section; the rest of it byte for byte.
void write_into(const Section& section, const WriteReport& write, text::Sink& out) {
  out.write(section.before);
  out.write(section.line_end);
  LineEnds report(out, section.line_end);
  write(report);
  out.write(section.after);
}

void write_whole(const ReportTarget& target, const WriteReport& write, text::Sink& out) {
  write(out);
  out.write(target.mark);
}

void require_replaceable(const cli::Context& context, const ReportTarget& target, const Drawings& drawings) {
  for (const render::Drawing& drawing : drawings) {
    require_not_the_log(drawing.path, context.db);
    if (!target.force)
      require_drawing_or_nothing(drawing.path);
  }
}

void write_drawing(const ReportTarget& target, const render::Drawing& drawing) {
  const Sight before(drawing.path);
  if (!target.force)
    require_drawing_or_nothing(drawing.path);
  cli::write_atomically(
      drawing.path, [&](text::Sink& file) { file.write(drawing.svg); }, target.readers,
      [&] {
        if (!target.force)
          before.require_unchanged();
      });
}

void write_drawings(const cli::Context& context, const ReportTarget& target, const Drawings& drawings) {
  require_replaceable(context, target, drawings);
  for (const render::Drawing& drawing : drawings) {
    if (!context.dry_run)
      write_drawing(target, drawing);
    context.note({context.dry_run ? Message::drawing_would_write : Message::drawing_written, {drawing.path}});
  }
}

using LastLook = std::function<void()>;

/// The drawings are there before the report is, so that it never shows one that is not.
void write_file(const cli::Context& context, const ReportTarget& target, const WriteReport& write,
                const Drawings& drawings, const LastLook& last_look) {
  if (context.dry_run) {
    text::StringSink nowhere;
    write(nowhere);
    return write_drawings(context, target, drawings);
  }
  cli::write_atomically(
      target.path,
      [&](text::Sink& file) {
        write(file);
        write_drawings(context, target, drawings);
      },
      target.readers, last_look);
}

void inject(const cli::Context& context, const ReportTarget& target, const WriteReport& write,
            const Drawings& drawings) {
  const std::string document = document_at(target.path);
  const Section section = find_section(document, target.path, target.section);
  write_file(
      context, target, [&](text::Sink& file) { write_into(section, write, file); }, drawings,
      [&] {
        if (content_of(target.path) != document)
          throw changed_meanwhile(target.path);
      });
  context.note({context.dry_run ? Message::report_would_inject : Message::report_injected,
                {target.path, target.section}});
}

/// The report to what is read as it comes: once the log is closed, so that nobody waits for its reader.
void write_later(cli::Context& context, const ReportTarget& target, const WriteReport& write,
                 const Drawings& drawings) {
  const auto report = std::make_shared<text::Spool>();
  context.afterwards.emplace_back([path = target.path, report] {
    cli::write_to_stream(path, [&](text::Sink& stream) { report->copy_to(stream); });
  });
  write_whole(target, write, *report);
  write_drawings(context, target, drawings);
  context.afterwards.emplace_back([&context, path = target.path] {
    context.note({Message::report_written, {path}});
  });
}

/// Where it may not be anything, it is looked at once more before it goes.
void write_over(cli::Context& context, const ReportTarget& target, const WriteReport& write,
                const Drawings& drawings) {
  const Sight before(target.path);
  if (!target.force)
    require_report_or_nothing(target.path);
  write_file(
      context, target, [&](text::Sink& file) { write_whole(target, write, file); }, drawings,
      [&] {
        if (!target.force)
          before.require_unchanged();
      });
  context.note({context.dry_run ? Message::report_would_write : Message::report_written, {target.path}});
}

}  // namespace

void write_report(cli::Context& context, const ReportTarget& target, const WriteReport& write,
                  const Drawings& drawings) {
  require_replaceable(context, target, drawings);
  if (target.path.empty() || target.path == "-") {
    write(context.world.out);
    return write_drawings(context, target, drawings);
  }
  require_not_the_log(target.path, context.db);
  if (!target.section.empty())
    return inject(context, target, write, drawings);
  if (!context.dry_run && cli::is_stream(target.path))
    return write_later(context, target, write, drawings);
  write_over(context, target, write, drawings);
}

std::vector<std::string> out_of_date(cli::Context& context, const ReportTarget& target,
                                     const WriteReport& write, const Drawings& drawings) {
  require_not_the_log(target.path, context.db);
  const bool is_part = !target.section.empty();
  const auto is = is_part ? document_at(target.path) : content_of(target.path);
  text::StringSink should_be;
  if (is_part)
    write_into(find_section(*is, target.path, target.section), write, should_be);
  else
    write_whole(target, write, should_be);
  std::vector<std::string> old;
  if (is != should_be.content) {
    old.push_back(target.path);
    const std::string diff =
        text::unified_diff(is ? target.path : "/dev/null", is.value_or(""), target.path, should_be.content);
    context.world.out.write(diff);
  }
  for (const render::Drawing& drawing : drawings)
    if (content_of(drawing.path) != drawing.svg)
      old.push_back(drawing.path);
  return old;
}

void require_none_out_of_date(const std::vector<std::string>& paths) {
  if (paths.empty())
    return;
  const Message what = paths.size() == 1 ? Message::report_out_of_date : Message::report_files_out_of_date;
  throw Error(ErrorKind::check, Phrase{what, {text::joined(paths)}}, Phrase{Message::report_update_it});
}

}  // namespace dialogg::publishing
