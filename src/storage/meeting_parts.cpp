#include "storage/meeting_parts.hpp"

#include "storage/list_table.hpp"
#include "storage/point_list.hpp"
#include "storage/with_table.hpp"

namespace dialogg::storage {

using domain::Meeting;

namespace {

constexpr ListTable kThemes = DIALOGG_LIST_TABLE("meeting_theme", "meeting_id", "theme");
constexpr ListTable kFacilitators = DIALOGG_LIST_TABLE("meeting_facilitator", "meeting_id", "name");
constexpr ListTable kLinks = DIALOGG_LIST_TABLE("meeting_link", "meeting_id", "link");
constexpr ListTable kAttendance = {
    "INSERT INTO meeting_attendance VALUES (?, ?, ?, ?, ?)",
    "DELETE FROM meeting_attendance WHERE meeting_id = ?",
    "SELECT role, count, organisation FROM meeting_attendance WHERE meeting_id = ? ORDER BY position"};
constexpr ListTable kPoints = {
    "INSERT INTO meeting_point VALUES (?, ?, ?, ?, ?)", "DELETE FROM meeting_point WHERE meeting_id = ?",
    "SELECT text, raised_by, disagreement FROM meeting_point WHERE meeting_id = ? ORDER BY position"};
constexpr ListTable kPhotos = {
    "INSERT INTO meeting_photo VALUES (?, ?, ?, ?, ?, ?)", "DELETE FROM meeting_photo WHERE meeting_id = ?",
    "SELECT path, caption, credit, consent FROM meeting_photo WHERE meeting_id = ? ORDER BY position"};

constexpr ListTable kNextThemes = DIALOGG_POINT_TABLE("meeting_proposal", "meeting_id", "proposed_by");

/// Points and disagreements share a table, and its positions.
struct TablePoint {
  domain::Point point;
  int disagreement = 0;

  bool operator==(const TablePoint&) const = default;
};

std::vector<TablePoint> points_of(const Meeting& meeting) {
  std::vector<TablePoint> points;
  for (const domain::Point& point : meeting.points) points.push_back({point, 0});
  for (const domain::Point& point : meeting.disagreements) points.push_back({point, 1});
  return points;
}

}  // namespace

// Beside Bind and Row, where the templates of list_table.hpp find them.

static Bind& operator<<(Bind& bind, const domain::Attendance& value) {
  return bind << value.role << value.count << value.organisation;
}

static Row& operator>>(Row& row, domain::Attendance& value) {
  return row >> value.role >> value.count >> value.organisation;
}

static Bind& operator<<(Bind& bind, const TablePoint& value) {
  return bind << value.point.text << value.point.from << value.disagreement;
}

static Row& operator>>(Row& row, TablePoint& value) {
  return row >> value.point.text >> value.point.from >> value.disagreement;
}

static Bind& operator<<(Bind& bind, const domain::Photo& value) {
  return bind << value.path << value.caption << value.credit << value.consent;
}

static Row& operator>>(Row& row, domain::Photo& value) {
  return row >> value.path >> value.caption >> value.credit >> value.consent;
}

void insert_parts(Database& database, const Meeting& meeting) {
  const std::int64_t id = meeting.id.value;
  insert_list(database, kFacilitators, id, meeting.facilitators);
  insert_list(database, kAttendance, id, meeting.attended);
  insert_list(database, kThemes, id, meeting.themes);
  insert_list(database, kPoints, id, points_of(meeting));
  insert_list(database, kPhotos, id, meeting.photos);
  insert_list(database, kNextThemes, id, meeting.next_themes);
  insert_list(database, kLinks, id, meeting.links);
  insert_with(database, kMeetingWith, id, meeting.with);
}

void update_parts(Database& database, const Meeting& meeting) {
  const std::int64_t id = meeting.id.value;
  update_list(database, kFacilitators, id, meeting.facilitators);
  update_list(database, kAttendance, id, meeting.attended);
  update_list(database, kThemes, id, meeting.themes);
  update_list(database, kPoints, id, points_of(meeting));
  update_list(database, kPhotos, id, meeting.photos);
  update_list(database, kNextThemes, id, meeting.next_themes);
  update_list(database, kLinks, id, meeting.links);
  update_with(database, kMeetingWith, id, meeting.with);
}

void remove_parts(Database& database, domain::MeetingId id) {
  for (const ListTable& table :
       {kFacilitators, kAttendance, kThemes, kPoints, kPhotos, kNextThemes, kLinks, kMeetingWith})
    remove_list(database, table, id.value);
}

void select_parts(Database& database, Meeting& meeting) {
  const std::int64_t id = meeting.id.value;
  meeting.with = select_with(database, kMeetingWith, id);
  meeting.facilitators = select_list<domain::FreeText>(database, kFacilitators, id);
  meeting.attended = select_list<domain::Attendance>(database, kAttendance, id);
  meeting.themes = select_list<std::string>(database, kThemes, id);
  meeting.links = select_list<domain::FreeText>(database, kLinks, id);
  meeting.photos = select_list<domain::Photo>(database, kPhotos, id);
  meeting.next_themes = select_list<domain::Point>(database, kNextThemes, id);
  for (TablePoint& row : select_list<TablePoint>(database, kPoints, id))
    (row.disagreement == 0 ? meeting.points : meeting.disagreements).push_back(std::move(row.point));
}

}  // namespace dialogg::storage
