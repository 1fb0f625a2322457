#include "app/themes.hpp"
#include "kinds/kind.hpp"
#include "records/theme_fields.hpp"
#include "storage/theme_store.hpp"

namespace dialogg::kinds {

namespace {

class ThemeRecord : public Record {
 public:
  /// Its code is what it goes by: records hold it, so it is not edited.
  records::Fields fields(const records::Reading&) override {
    records::Fields fields = records::theme_fields(theme_);
    for (records::Field& field : fields)
      if (field.name == "code") {
        field.where = records::Field::Where::shown;
        field.set = nullptr;
      }
    return fields;
  }
  void load(storage::Database& database, const std::string& code) override {
    theme_ = app::require_theme(database, code);
  }
  /// All of them: the vocabulary is the same whatever the filter is about.
  void for_each(storage::Database& database, const domain::Filter&,
                const std::function<void()>& each) override {
    for (const domain::Theme& theme : storage::ThemeStore(database).all()) {
      theme_ = theme;
      each();
    }
  }
  void save(app::Desk& desk) override { app::edit_theme(desk, theme_); }
  void remove(app::Desk& desk) override { app::remove_theme(desk, theme_); }
  std::string described(messages::Language language) const override { return theme_.label(language); }

 private:
  domain::Theme theme_;
};

constexpr std::string_view kColumns[] = {"code", "nb", "nn", "en"};

}  // namespace

const Kind kThemes{"themes", 0, kColumns, [] { return std::unique_ptr<Record>(new ThemeRecord); }};

}  // namespace dialogg::kinds
