-- Names that no report shows are looked for in its texts: those of contacts who were taken out too, and those of facilitators.
CREATE TABLE contact_former (
  contact_id INTEGER PRIMARY KEY,  -- of a contact that was removed
  name       TEXT NOT NULL         -- internal
) STRICT;
CREATE INDEX meeting_facilitator_by_name ON meeting_facilitator (name);
CREATE INDEX visit_facilitator_by_name ON visit_facilitator (name);
