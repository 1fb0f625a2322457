#pragma once
// Records in a file, or in a form, stored one by one: all of them or none.

#include <functional>
#include <string>
#include <vector>

#include "domain/error.hpp"
#include "intake/records_in.hpp"
#include "writing/recording.hpp"

namespace dialogg::writing {

/// While it lives, fields say at once what the log does not know, and what they warn of waits for its line.
class LogChecks {
 public:
  LogChecks(records::Reading& reading, app::Desk& desk, messages::Language language);
  ~LogChecks() { reading_ = before_; }
  LogChecks(const LogChecks&) = delete;
  LogChecks& operator=(const LogChecks&) = delete;

 private:
  records::Reading& reading_;
  const records::Reading before_;
};

/// Takes the records one by one, so that memory does not grow with their number.
class Batch {
 public:
  /// `prepare` gets each record's members, and the fields, before they are read; it may be empty.
  using Prepare = std::function<void(domain::ValueMembers&, const records::Fields&)>;

  Batch(const Recorder& recorder, app::Desk& desk, std::string source, Prepare prepare = {});

  /// Throws all faults as one Error.
  Done run(const intake::RecordsIn& records);

 private:
  void add(const intake::RecordIn& record);
  void store(const domain::ValueMembers& members, int line);
  void place_warnings(std::size_t first, int line);
  domain::Error all_problems();

  const Recorder& recorder_;
  app::Desk& desk_;
  std::string source_;
  Prepare prepare_;
  std::vector<domain::Problem> problems_;
  domain::ErrorKind kind_ = domain::ErrorKind::invalid;  // of the first problem
  Done done_;
};

}  // namespace dialogg::writing
