#include "app/statements.hpp"
#include "kinds/kind.hpp"
#include "records/statement_fields.hpp"
#include "storage/statement_store.hpp"

namespace dialogg::kinds {

namespace {

class StatementRecord : public Record {
 public:
  records::Fields fields(const records::Reading& reading) override {
    return records::statement_fields(statement_, reading);
  }
  void load(storage::Database& database, const std::string& ref) override {
    statement_ = app::require_statement(database, domain::read_id<domain::StatementId>(ref).value());
  }
  void for_each(storage::Database& database, const domain::Filter& filter,
                const std::function<void()>& each) override {
    storage::StatementStore(database).for_each(filter, [&](const domain::Statement& statement) {
      statement_ = statement;
      each();
    });
  }
  void save(app::Desk& desk) override { app::edit_statement(desk, statement_); }
  void remove(app::Desk& desk) override { app::remove_statement(desk, statement_.id); }
  std::vector<app::Reserve> reserves(storage::Database& database) const override {
    return {app::reserve_of(database, statement_.group.id)};
  }
  std::string described(messages::Language) const override { return statement_.title.written(); }

 private:
  domain::Statement statement_;
};

constexpr std::string_view kColumns[] = {"ref", "date", "title", "group-name", "addressed-to"};

}  // namespace

const Kind kStatements{"statements", domain::StatementId::letter, kColumns,
                       [] { return std::unique_ptr<Record>(new StatementRecord); }};

}  // namespace dialogg::kinds
