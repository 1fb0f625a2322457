#include "app/pass_ons.hpp"
#include "kinds/dealings.hpp"
#include "kinds/kind.hpp"
#include "records/pass_on_fields.hpp"
#include "storage/pass_on_store.hpp"

namespace dialogg::kinds {

namespace {

class PassOnRecord : public Record {
 public:
  records::Fields fields(const records::Reading& reading) override {
    records::Fields fields = records::pass_on_fields(pass_on_, reading);
    fields.push_back(follow_ups_for([this] {
      return Subject{database_, domain::PassOnId::letter, pass_on_.id.value};
    }));
    return fields;
  }
  void load(storage::Database& database, const std::string& ref) override {
    database_ = &database;
    pass_on_ = app::require_pass_on(database, domain::read_id<domain::PassOnId>(ref).value());
  }
  void for_each(storage::Database& database, const domain::Filter& filter,
                const std::function<void()>& each) override {
    database_ = &database;
    storage::PassOnStore(database).for_each(filter, [&](const domain::PassOn& pass_on) {
      pass_on_ = pass_on;
      each();
    });
  }
  void save(app::Desk& desk) override { app::edit_pass_on(desk, pass_on_); }
  void remove(app::Desk& desk) override { app::remove_pass_on(desk, pass_on_.id); }
  std::vector<app::Reserve> reserves(storage::Database&) const override { return app::reserves_of(pass_on_); }
  std::string described(messages::Language) const override {
    return pass_on_.example_title.written() + " → " + pass_on_.to.name;
  }

 private:
  domain::PassOn pass_on_;
  storage::Database* database_ = nullptr;  // that it was read from; it outlives the record's being shown
};

constexpr std::string_view kColumns[] = {"ref",     "date",  "example",  "example-title",
                                         "to-name", "state", "review-on"};

}  // namespace

const Kind kPassOns{"pass-ons", domain::PassOnId::letter, kColumns,
                    [] { return std::unique_ptr<Record>(new PassOnRecord); }};

}  // namespace dialogg::kinds
