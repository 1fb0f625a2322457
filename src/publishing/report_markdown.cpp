#include "publishing/report_markdown.hpp"

#include "domain/dates/dates.hpp"
#include "publishing/internal_mark.hpp"
#include "render/markdown/front_matter.hpp"
#include "render/markdown/markdown.hpp"
#include "reports/parts/contents.hpp"

namespace dialogg::publishing {

using reports::ReportOptions;

namespace {

/// What a page says at its top of whom it is for; nothing where it is for all.
std::optional<messages::Message> mark_of(const ReportOptions& options) {
  switch (options.audience) {
    case privacy::Audience::external:
      break;
    case privacy::Audience::internal:
      return messages::Message::internal_page;
    case privacy::Audience::municipality:
      return messages::Message::municipality_page;
  }
  return std::nullopt;
}

std::string front_matter(const ReportPage& page, const ReportOptions& options) {
  const auto& [since, until] = std::pair(options.filter.since, options.filter.until);
  return render::front_matter({
      {"title", page.title()},
      {"audience", mark_of(options) ? std::string(domain::code(options.audience)) : ""},
      {"lang", std::string(messages::code(options.language))},
      {"date", page.date()},
      {"since", since ? domain::iso(*since) : ""},
      {"until", until ? domain::iso(std::chrono::sys_days(*until) - std::chrono::days(1)) : ""},
  });
}

void write_with_contents(ReportPage& page, const ReportOptions& options, reports::BlockSink& sink) {
  const auto write = [&](reports::BlockSink& whole) { page.write(options, whole); };
  reports::write_with_contents(write, messages::pattern(options.language, messages::Message::report_contents),
                               sink);
}

void write_blocks(ReportPage& page, const ReportOptions& options, bool toc, reports::BlockSink& sink) {
  if (toc)
    write_with_contents(page, options, sink);
  else
    page.write(options, sink);
}

void write_marked(ReportPage& page, const ReportOptions& options, bool toc, reports::BlockSink& sink) {
  InternalMark marked(sink, messages::pattern(options.language, *mark_of(options)));
  write_blocks(page, options, toc, marked);
  marked.finish();
}

}  // namespace

std::vector<render::Drawing> write_markdown(ReportPage& page, const ReportOptions& options,
                                            const MarkdownLayout& layout, text::Sink& out) {
  if (layout.front_matter)
    out.write(front_matter(page, options));
  render::Markdown markdown(out, {.heading_level = layout.heading_level});
  render::ChartImages charts(markdown, layout.chart_stem);
  (mark_of(options) ? write_marked : write_blocks)(page, options, layout.toc, charts);
  return charts.take();
}

}  // namespace dialogg::publishing
