#include <algorithm>

#include "app/examples.hpp"
#include "kinds/dealings.hpp"
#include "kinds/kind.hpp"
#include "records/example_fields.hpp"
#include "records/fields.hpp"
#include "storage/example_store.hpp"
#include "storage/pass_on_store.hpp"

namespace dialogg::kinds {

namespace {

class ExampleRecord : public Record {
 public:
  records::Fields fields(const records::Reading& reading) override {
    records::Fields fields = records::example_fields(example_, reading);
    records::Field went = records::shown("passed-on", [this] { return passed_on(); });
    went.arity = records::Field::Arity::repeated;
    went.member_terms = [](std::string_view key) {
      return key == "state" ? domain::terms_of<domain::PassOnState>() : std::vector<domain::Term>();
    };
    fields.push_back(std::move(went));
    fields.push_back(follow_ups_for([this] {
      return Subject{database_, domain::ExampleId::letter, example_.id.value};
    }));
    return fields;
  }
  void load(storage::Database& database, const std::string& ref) override {
    database_ = &database;
    example_ = app::require_example(database, domain::read_id<domain::ExampleId>(ref).value());
    pass_ons_ = storage::PassOnStore(database).of_example(example_.id);
  }
  void for_each(storage::Database& database, const domain::Filter& filter,
                const std::function<void()>& each) override {
    database_ = &database;
    storage::PassOnStore pass_ons(database);
    const auto passed_on = pass_ons.examples();
    storage::ExampleStore(database).for_each(filter, [&](const domain::Example& example) {
      example_ = example;
      const bool went = std::binary_search(passed_on.begin(), passed_on.end(), example.id);
      pass_ons_ = went ? pass_ons.of_example(example.id) : std::vector<domain::PassOn>();
      each();
    });
  }
  void save(app::Desk& desk) override { app::edit_example(desk, example_); }
  void remove(app::Desk& desk) override { app::remove_example(desk, example_.id); }
  std::vector<app::Reserve> reserves(storage::Database&) const override {
    return {app::reserve_of(example_)};
  }
  std::string described(messages::Language) const override { return example_.title.written(); }

 private:
  /// Where it went: a small record each.
  domain::Value passed_on() const {
    domain::ValueList list;
    for (const domain::PassOn& one : pass_ons_)
      list.emplace_back(domain::ValueMembers{{"text", one.to.name},
                                             {"ref", one.id.ref()},
                                             {"to", one.to.ref()},
                                             {"state", domain::code(one.state)}});
    return domain::Value(std::move(list));
  }

  domain::Example example_;
  std::vector<domain::PassOn> pass_ons_;   // of it
  storage::Database* database_ = nullptr;  // that it was read from; it outlives the record's being shown
};

constexpr std::string_view kColumns[] = {"ref", "date", "municipality-name", "status", "theme", "title"};

}  // namespace

const Kind kExamples{"examples", domain::ExampleId::letter, kColumns,
                     [] { return std::unique_ptr<Record>(new ExampleRecord); }};

}  // namespace dialogg::kinds
