#include "app/municipalities.hpp"

#include "forms/municipality_form.hpp"
#include "kinds/kind.hpp"
#include "storage/municipality_store.hpp"

namespace dialogg::kinds {

namespace {

class MunicipalityRecord : public Record {
 public:
  forms::Fields fields(const forms::Reading& reading) override {
    return forms::municipality_fields(municipality_, reading);
  }
  void load(storage::Database& database, const std::string& ref) override {
    municipality_ = app::require_municipality(database, ref);
  }
  void for_each(storage::Database& database, const domain::Filter& filter,
                const std::function<void()>& each) override {
    storage::MunicipalityStore(database).for_each(filter, [&](const domain::Municipality& municipality) {
      municipality_ = municipality;
      each();
    });
  }
  void save(app::Desk& desk) override { app::edit_municipality(desk, municipality_); }
  void remove(app::Desk& desk) override { app::remove_municipality(desk, municipality_); }
  std::string described(text::Language /*language*/) const override { return municipality_.name; }

 private:
  domain::Municipality municipality_;
};

constexpr std::string_view kColumns[] = {"ref", "name", "county", "theme"};

}  // namespace

const Kind kMunicipalities{"municipalities", domain::MunicipalityId::letter, kColumns,
                           [] { return std::unique_ptr<Record>(new MunicipalityRecord); }};

}  // namespace dialogg::kinds
