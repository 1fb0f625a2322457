#include "reports/scrutiny.hpp"

#include <algorithm>

#include "app/unnamed.hpp"
#include "text/personal_data.hpp"

namespace dialogg::reports {

using text::Message;
using text::PersonalData;

namespace {

constexpr std::ptrdiff_t kDigitsOfAPhone = 8;

/// Quick to say no: nearly every text is without. No branch, so that the compiler can do many bytes at a time.
bool has_digit_or_at(std::string_view text) {
  unsigned char any = 0;
  for (const char byte : text)
    any |= static_cast<unsigned char>((static_cast<unsigned char>(byte - '0') < 10) | (byte == '@'));
  return any != 0;
}

bool may_hold_personal_data(std::string_view text) {
  if (!has_digit_or_at(text))
    return false;
  const auto digits = std::ranges::count_if(text, [](char byte) { return byte >= '0' && byte <= '9'; });
  return digits >= kDigitsOfAPhone || text.find('@') != std::string_view::npos;
}

}  // namespace

void Scrutiny::read(std::string_view text, const std::string& ref, const domain::MunicipalityLink* hidden) {
  if (!warn_ || text.empty())
    return;
  if (may_hold_personal_data(text))
    for (const PersonalData& data : text::find_personal_data(text))
      if (said_.insert(ref + " " + data.found).second)
        warn_({text::warning_of(data.kind), {ref, data.found}});
  if (hidden == nullptr)
    return;
  const auto& names = names_of(*hidden);
  if (std::any_of(names.begin(), names.end(), [&](const PlaceName& name) { return name.is_in(text); }) &&
      said_.insert(ref).second)
    warn_({Message::report_names_hidden, {ref, hidden->name}});
}

const std::vector<PlaceName>& Scrutiny::names_of(const domain::MunicipalityLink& municipality) {
  const auto [known, is_new] = names_.try_emplace(municipality.id.value);
  if (is_new)
    for (const std::string_view name : app::names_of(municipality)) known->second.emplace_back(name);
  return known->second;
}

}  // namespace dialogg::reports
