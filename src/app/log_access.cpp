#include "app/log_access.hpp"

#include <sys/stat.h>

namespace dialogg::app {

using messages::Message;
using messages::Phrase;

void check_access(const std::string& path, const std::function<void(const Finding&)>& found) {
  struct stat file {};
  if (stat(path.c_str(), &file) != 0 || (file.st_mode & (S_IROTH | S_IWOTH)) == 0)
    return;
  const bool can_write = (file.st_mode & S_IWOTH) != 0;
  found({"",
         {can_write ? Message::log_writable_by_all : Message::log_readable_by_all, {path}},
         Phrase{Message::log_shut_others_out, {path}}});
}

}  // namespace dialogg::app
