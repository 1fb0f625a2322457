#include "reports/parts/chart.hpp"

#include <algorithm>

namespace dialogg::reports {

namespace {

bool has_length(const ChartRow& row) {
  return row.count.least() > 0 || row.count.most().value_or(0) > 0;
}

}  // namespace

void write_chart(Sections& sections, std::string_view code, const messages::Phrase& title,
                 messages::Message unit, const std::vector<ChartRow>& rows) {
  if (std::ranges::count_if(rows, has_length) < 2)
    return;
  const std::string title_text = sections.say(title), unit_text = sections.say(unit);
  std::vector<std::string> shown;
  for (const ChartRow& row : rows) shown.push_back(sections.count(row.count));
  Chart chart{code, title_text, unit_text, {}};
  for (std::size_t i = 0; i < rows.size(); ++i)
    chart.bars.push_back({rows[i].label, rows[i].count.least(), rows[i].count.most(), shown[i]});
  sections.sink().add(chart);
}

}  // namespace dialogg::reports
