#include "app/outcomes.hpp"

#include "kinds/kind.hpp"
#include "records/fields.hpp"
#include "records/outcome_fields.hpp"
#include "storage/outcome_store.hpp"

namespace dialogg::kinds {

namespace {

class OutcomeRecord : public Record {
 public:
  records::Fields fields(const records::Reading& reading) override {
    records::Fields fields = records::outcome_fields(outcome_, reading);
    fields.push_back(
        records::shown("meeting", [this] { return records::text_value(outcome_.meeting.ref()); }));
    return fields;
  }
  void load(storage::Database& database, const std::string& ref) override {
    outcome_ = app::require_outcome(database, domain::read_id<domain::OutcomeId>(ref).value());
  }
  void for_each(storage::Database& database, const domain::Filter& filter,
                const std::function<void()>& each) override {
    storage::OutcomeStore(database).for_each(filter, [&](const domain::Outcome& outcome) {
      outcome_ = outcome;
      each();
    });
  }
  void save(app::Desk& desk) override { app::edit_outcome(desk, outcome_); }
  void remove(app::Desk& desk) override { app::remove_outcome(desk, outcome_.id); }
  std::string described(messages::Language) const override { return outcome_.text.written(); }

 private:
  domain::Outcome outcome_;
};

constexpr std::string_view kColumns[] = {"ref", "text", "kind", "state", "meeting"};

}  // namespace

const Kind kOutcomes{"outcomes", domain::OutcomeId::letter, kColumns,
                     [] { return std::unique_ptr<Record>(new OutcomeRecord); }};

}  // namespace dialogg::kinds
