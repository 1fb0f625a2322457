#include "publishing/report_markdown.hpp"

#include "domain/dates/dates.hpp"
#include "publishing/internal_mark.hpp"
#include "render/markdown/front_matter.hpp"
#include "render/markdown/markdown.hpp"
#include "reports/parts/contents.hpp"

namespace dialogg::publishing {

using reports::ReportOptions;

namespace {

bool is_internal(const ReportOptions& options) {
  return options.audience == privacy::Audience::internal;
}

std::string front_matter(const ReportPage& page, const ReportOptions& options) {
  const auto& [since, until] = std::pair(options.filter.since, options.filter.until);
  return render::front_matter({
      {"title", page.title()},
      {"audience", is_internal(options) ? std::string(domain::code(options.audience)) : ""},
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
  InternalMark marked(sink, messages::pattern(options.language, messages::Message::internal_page));
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
  (is_internal(options) ? write_marked : write_blocks)(page, options, layout.toc, charts);
  return charts.take();
}

}  // namespace dialogg::publishing
