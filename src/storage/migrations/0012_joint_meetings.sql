-- A meeting or a visit of several municipalities: those besides the one that its own row names.
CREATE TABLE meeting_with (
  meeting_id      INTEGER NOT NULL REFERENCES meeting,
  position        INTEGER NOT NULL,
  municipality_id INTEGER NOT NULL REFERENCES municipality,
  PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_with_by_municipality ON meeting_with (municipality_id, meeting_id);

CREATE TABLE visit_with (
  visit_id        INTEGER NOT NULL REFERENCES visit,
  position        INTEGER NOT NULL,
  municipality_id INTEGER NOT NULL REFERENCES municipality,
  PRIMARY KEY (visit_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_with_by_municipality ON visit_with (municipality_id, visit_id);
