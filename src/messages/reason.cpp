#include "messages/reason.hpp"

#include <cerrno>

namespace dialogg::messages {

Argument reason(std::error_code error) {
  return reason(error.value());
}

Argument reason(int error_number) {
  switch (error_number) {
    case ENOSPC:
    case EDQUOT:
      return Message::reason_disk_full;
    case EIO:
      return Message::reason_device;
    case EPIPE:
      return Message::reason_reader_gone;
    case EBADF:
      return Message::reason_closed;
    case ENOENT:
    case ENOTDIR:
      return Message::reason_not_there;
    case EISDIR:
      return Message::reason_is_folder;
    case EACCES:
    case EPERM:
      return Message::reason_denied;
    case EROFS:
      return Message::reason_read_only;
    case ELOOP:
      return Message::reason_link_loop;
    case ENAMETOOLONG:
      return Message::reason_name_too_long;
    case EFBIG:
      return Message::reason_too_large;
    default:
      return std::generic_category().message(error_number);
  }
}

}  // namespace dialogg::messages
