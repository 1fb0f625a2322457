#include "records/photo_fields.hpp"

#include "domain/error.hpp"
#include "records/fields.hpp"

namespace dialogg::records {

using domain::FreeText;
using domain::Photo;
using domain::Value;
using messages::Message;

namespace {

constexpr std::size_t kLongestPath = 4'096;

Fields photo_fields(Photo& photo) {
  Field path = long_text("path", Message::option_photo, photo.path, kLongestPath);  // its spaces stay
  path.mandatory = true;
  return {open(path), open(text("caption", Message::option_caption, photo.caption, 500)),
          open(text("credit", Message::option_credit, photo.credit)),
          open(code("consent", Message::option_consent, photo.consent))};
}

void set(Photo& photo, const Value& value) {
  const Fields fields = photo_fields(photo);
  if (value.members() != nullptr)
    return set_small_record(fields, value);
  fields.front().set(value);
  if (photo.path.empty())
    throw domain::Error(domain::ErrorKind::invalid, Message::photo_without_path);
}

Field photo_list(std::vector<Photo>& photos) {
  Field field{"photo", Message::placeholder_file, Message::option_photo, Field::Arity::repeated};
  field.set = [&photos](const Value& value) {
    Photo photo;
    set(photo, value);
    photos.push_back(std::move(photo));
  };
  field.get = [&photos] {
    domain::ValueList list;
    for (Photo& photo : photos) list.push_back(to_value(photo_fields(photo)));
    return Value(std::move(list));
  };
  field.remove = removal(photos);
  field.hide = [&photos] { photos.clear(); };
  field.each_text = [&photos](const EachText& each) {
    for (Photo& photo : photos)
      for (FreeText* text : {&photo.path, &photo.caption, &photo.credit}) each(*text);
  };
  field.each_record = [&photos](const EachRecord& each) {
    for (Photo& photo : photos) each(photo_fields(photo));
  };
  field.member_terms = [](std::string_view key) {
    return key == "consent" ? domain::terms_of<domain::Naming>() : std::vector<domain::Term>();
  };
  return field;
}

/// An option that sets `name` of the photo before it; once for each.
Field about_last(std::vector<Photo>& photos, const std::string& name) {
  Photo sample;
  Field field = *find_field(photo_fields(sample), name);
  field.where = Field::Where::last_added;
  field.arity = Field::Arity::repeated;
  field.get = nullptr;
  field.each_text = nullptr;  // the list of photos has them, and hides
  field.hide = nullptr;
  field.set = [&photos, name](const Value& value) {
    if (photos.empty())
      throw domain::Error(domain::ErrorKind::usage, Message::photo_must_come_first);
    find_field(photo_fields(photos.back()), name)->set(value);
  };
  return field;
}

}  // namespace

Fields photo_list_fields(std::vector<Photo>& photos) {
  return {open(photo_list(photos)), about_last(photos, "caption"), about_last(photos, "credit"),
          about_last(photos, "consent")};
}

}  // namespace dialogg::records
