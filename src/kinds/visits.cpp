#include "app/visits.hpp"
#include "domain/dates/dates.hpp"
#include "kinds/dealings.hpp"
#include "kinds/kind.hpp"
#include "records/visit_fields.hpp"
#include "storage/visit_store.hpp"

namespace dialogg::kinds {

namespace {

class VisitRecord : public Record {
 public:
  records::Fields fields(const records::Reading& reading) override {
    records::Fields fields = records::visit_fields(visit_, reading);
    fields.push_back(follow_ups_for([this] {
      return Subject{database_, domain::VisitId::letter, visit_.id.value};
    }));
    return fields;
  }
  void load(storage::Database& database, const std::string& ref) override {
    database_ = &database;
    visit_ = app::require_visit(database, domain::read_id<domain::VisitId>(ref).value());
  }
  void for_each(storage::Database& database, const domain::Filter& filter,
                const std::function<void()>& each) override {
    database_ = &database;
    storage::VisitStore(database).for_each(filter, [&](const domain::Visit& visit) {
      visit_ = visit;
      each();
    });
  }
  void save(app::Desk& desk) override { app::edit_visit(desk, visit_); }
  void remove(app::Desk& desk) override { app::remove_visit(desk, visit_.id); }
  std::vector<app::Reserve> reserves(storage::Database&) const override { return {app::reserve_of(visit_)}; }
  std::string described(messages::Language language) const override {
    return domain::name_of(visit_) + (visit_.date ? ", " + domain::plain_date(language, *visit_.date) : "");
  }

 private:
  domain::Visit visit_;
  storage::Database* database_ = nullptr;  // that it was read from; it outlives the record's being shown
};

constexpr std::string_view kColumns[] = {
    "ref", "date", "municipality-name", "group-name", "status", "theme", "with-names", "time", "place"};

}  // namespace

const Kind kVisits{"visits", domain::VisitId::letter, kColumns,
                   [] { return std::unique_ptr<Record>(new VisitRecord); }};

}  // namespace dialogg::kinds
