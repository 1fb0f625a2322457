#include "writing/printing.hpp"

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "cli/output.hpp"
#include "cli/report_error.hpp"
#include "domain/error.hpp"
#include "messages/reason.hpp"
#include "text/joined.hpp"

namespace dialogg::writing {

using domain::Error;
using domain::ErrorKind;
using messages::Argument;
using messages::Message;
using messages::Phrase;

namespace {

constexpr std::size_t kMostNamed = 10;

Argument named(const std::vector<std::string>& refs) {
  const auto count = std::min(refs.size(), kMostNamed);
  const std::string first = text::joined({refs.begin(), refs.begin() + static_cast<std::ptrdiff_t>(count)});
  return count == refs.size() ? Argument(first)
                              : Argument(Phrase{Message::and_others, {first, refs.size() - count}});
}

/// As the failure of the output itself names it.
Argument reason_of(const Error& failed) {
  return failed.message.message == Message::output_failed ? failed.message.args.back()
                                                          : Argument(failed.message);
}

Error stored_but_not_printed(const std::vector<std::string>& refs, const Phrase& sentence, Argument why) {
  return {ErrorKind::storage, Phrase{Message::stored_but_not_printed, {named(refs), std::move(why)}},
          sentence};
}

}  // namespace

void print_stored(const cli::Context& context, const std::vector<std::string>& refs, const Phrase& sentence) {
  try {
    for (const std::string& ref : refs) context.world.out.write(ref + "\n");
    context.world.out.flush();
  } catch (const Error& failed) {
    throw stored_but_not_printed(refs, sentence, reason_of(failed));
  } catch (const std::system_error& failed) {
    throw stored_but_not_printed(refs, sentence, messages::reason(failed.code()));
  } catch (const cli::ReaderGone&) {
    cli::say_error(stored_but_not_printed(refs, sentence, messages::reason(EPIPE)), context);
    throw;
  }
}

}  // namespace dialogg::writing
