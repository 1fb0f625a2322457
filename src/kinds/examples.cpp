#include "app/examples.hpp"
#include "forms/example_form.hpp"
#include "kinds/kind.hpp"
#include "storage/example_store.hpp"

namespace dialogg::kinds {

namespace {

class ExampleRecord : public Record {
 public:
  forms::Fields fields(const forms::Reading& reading) override {
    return forms::example_fields(example_, reading);
  }
  void load(storage::Database& database, const std::string& ref) override {
    example_ = app::require_example(database, domain::read_id<domain::ExampleId>(ref).value());
  }
  void for_each(storage::Database& database, const domain::Filter& filter,
                const std::function<void()>& each) override {
    storage::ExampleStore(database).for_each(filter, [&](const domain::Example& example) {
      example_ = example;
      each();
    });
  }
  void save(app::Desk& desk) override { app::edit_example(desk, example_); }
  void remove(app::Desk& desk) override { app::remove_example(desk, example_.id); }
  std::string described(text::Language) const override { return example_.title; }

 private:
  domain::Example example_;
};

constexpr std::string_view kColumns[] = {"ref", "date", "municipality-name", "status", "theme", "title"};

}  // namespace

const Kind kExamples{"examples", domain::ExampleId::letter, kColumns,
                     [] { return std::unique_ptr<Record>(new ExampleRecord); }};

}  // namespace dialogg::kinds
