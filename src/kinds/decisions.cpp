#include "app/decisions.hpp"

#include "forms/decision_form.hpp"
#include "forms/fields.hpp"
#include "kinds/kind.hpp"
#include "storage/decision_store.hpp"

namespace dialogg::kinds {

namespace {

class DecisionRecord : public Record {
 public:
  forms::Fields fields(const forms::Reading& reading) override {
    forms::Fields fields = forms::decision_fields(decision_, reading);
    fields.push_back(forms::shown("meeting", [this] { return forms::text_value(decision_.meeting.ref()); }));
    return fields;
  }
  void load(storage::Database& database, const std::string& ref) override {
    decision_ = app::require_decision(database, domain::read_id<domain::DecisionId>(ref).value());
  }
  void for_each(storage::Database& database, const domain::Filter& filter,
                const std::function<void()>& each) override {
    storage::DecisionStore(database).for_each(filter, [&](const domain::Decision& decision) {
      decision_ = decision;
      each();
    });
  }
  void save(app::Desk& desk) override { app::edit_decision(desk, decision_); }
  void remove(app::Desk& desk) override { app::remove_decision(desk, decision_.id); }
  std::string described(text::Language) const override { return decision_.text; }

 private:
  domain::Decision decision_;
};

constexpr std::string_view kColumns[] = {"ref", "text", "by", "meeting"};

}  // namespace

const Kind kDecisions{"decisions", domain::DecisionId::letter, kColumns,
                      [] { return std::unique_ptr<Record>(new DecisionRecord); }};

}  // namespace dialogg::kinds
