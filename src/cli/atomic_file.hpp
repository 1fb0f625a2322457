#pragma once
// Files that are either the old one, whole, or the new one, whole.

#include <functional>
#include <string>

#include "text/sink.hpp"

namespace dialogg::cli {

enum class Readers {
  all,    // whom the folder and the umask let
  owner,  // nobody else
};

/// Puts what `write` writes in place of the file at `path`, or makes it; a symbolic link leads to its target.
/// The old file's permissions, and its owner and attributes where that is allowed, are kept, and a new file gets 0644 without the umask's bits; for its owner alone either
/// gets 0600. Where anything fails,
/// and where `write` throws, the old file is as it was and nothing is left beside it; nor where the program is ended by a
/// signal. `last_look` is called when all is ready, before the new file takes the old one's place, and may throw. Throws
/// Error{storage}: the target is a folder, a pipe or a disk, or may not be written, its folder is not there, the disk is full.
/// What is read as it comes (/dev/null, /dev/stdout) is written to as it is.
void write_atomically(const std::string& path, const std::function<void(text::Sink&)>& write,
                      Readers readers = Readers::all, const std::function<void()>& last_look = {});

}  // namespace dialogg::cli
