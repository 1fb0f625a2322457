// Real streams, clock, randomness and environment; nothing else.

#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <iostream>
#include <string>
#include <system_error>
#include <vector>

#include "cli/output.hpp"
#include "cli/randomness.hpp"
#include "cli/run.hpp"
#include "commands/commands.hpp"

namespace {

std::optional<std::string> environment_variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

dialogg::domain::Date local_today() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  return {std::chrono::year{local.tm_year + 1900},
          std::chrono::month{static_cast<unsigned>(local.tm_mon) + 1},
          std::chrono::day{static_cast<unsigned>(local.tm_mday)}};
}

std::string utc_now() {
  const std::time_t now = std::time(nullptr);
  std::tm utc{};
  gmtime_r(&now, &utc);
  std::array<char, sizeof "2026-11-21T09:30:00Z"> text{};
  std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &utc);
  return text.data();
}

/// 128 bits from the kernel, in hexadecimal.
std::string new_uid() {
  std::array<unsigned char, 16> bits{};
  while (getrandom(bits.data(), bits.size(), 0) < 0)
    if (errno != EINTR)
      dialogg::cli::refuse_without_random_numbers();
  std::string uid;
  for (const unsigned char byte : bits) {
    uid += "0123456789abcdef"[byte / 16];
    uid += "0123456789abcdef"[byte % 16];
  }
  return uid;
}

int terminal_width() {
  winsize size{};
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

std::string current_folder() {
  std::error_code gone;
  return std::filesystem::current_path(gone).string();
}

}  // namespace

int main(int argc, char** argv) {
  signal(SIGPIPE, SIG_IGN);  // so that what was stored can be said first: see cli::ReaderGone
  dialogg::cli::FileSink standard_output(STDOUT_FILENO);
  dialogg::cli::HeldBack out(standard_output);
  dialogg::cli::FileSink standard_error(STDERR_FILENO);
  dialogg::cli::HeldBack err(standard_error);
  std::ios::sync_with_stdio(false);
  dialogg::cli::World world{.out = out,
                            .err = err,
                            .in = std::cin,
                            .environment = environment_variable,
                            .today = local_today,
                            .utc_now = utc_now,
                            .new_uid = new_uid,
                            .folder = current_folder(),
                            .in_is_terminal = isatty(STDIN_FILENO) != 0,
                            .out_is_terminal = isatty(STDOUT_FILENO) != 0,
                            .err_is_terminal = isatty(STDERR_FILENO) != 0,
                            .width = terminal_width()};
  return dialogg::cli::run(dialogg::commands::all(), {argv + 1, argv + argc}, world,
                           dialogg::commands::say_what_is_due, dialogg::commands::reference_of);
}
