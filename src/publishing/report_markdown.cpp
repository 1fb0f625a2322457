#include "publishing/report_markdown.hpp"

#include "domain/dates/dates.hpp"
#include "render/markdown/front_matter.hpp"
#include "render/markdown/markdown.hpp"
#include "reports/parts/contents.hpp"

namespace dialogg::publishing {

using reports::ReportOptions;

namespace {

std::string front_matter(const ReportPage& page, const ReportOptions& options) {
  const auto& [since, until] = std::pair(options.filter.since, options.filter.until);
  return render::front_matter({
      {"title", page.title()},
      {"lang", std::string(messages::code(options.language))},
      {"date", page.date()},
      {"since", since ? domain::iso(*since) : ""},
      {"until", until ? domain::iso(std::chrono::sys_days(*until) - std::chrono::days(1)) : ""},
  });
}

void write_with_contents(ReportPage& page, const ReportOptions& options, reports::BlockSink& sink) {
  ReportOptions quiet = options;
  quiet.warn = nullptr;
  reports::write_with_contents([&](reports::BlockSink& whole) { page.write(options, whole); },
                               [&](reports::BlockSink& contents) { page.write(quiet, contents); },
                               messages::pattern(options.language, messages::Message::report_contents), sink);
}

}  // namespace

std::vector<render::Drawing> write_markdown(ReportPage& page, const ReportOptions& options,
                                            const MarkdownLayout& layout, text::Sink& out) {
  if (layout.front_matter)
    out.write(front_matter(page, options));
  render::Markdown markdown(out, {.heading_level = layout.heading_level});
  render::ChartImages charts(markdown, layout.chart_stem);
  layout.toc ? write_with_contents(page, options, charts) : page.write(options, charts);
  return charts.take();
}

}  // namespace dialogg::publishing
