-- Contacts and approaches. Both are internal: no report has a contact in it.

CREATE TABLE contact (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  uid             BLOB NOT NULL CHECK (length(uid) = 16),
  created_at      TEXT NOT NULL,
  updated_at      TEXT NOT NULL,
  municipality_id INTEGER NOT NULL REFERENCES municipality,
  name            TEXT NOT NULL,  -- of a person in their work role
  title           TEXT,
  email           TEXT,
  phone           TEXT,
  basis           TEXT,  -- the legal basis, or the consent, for keeping it
  erase_by        TEXT CHECK (erase_by GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),  -- the last day it may be kept
  note            TEXT
) STRICT;
CREATE INDEX contact_by_municipality ON contact (municipality_id);
CREATE INDEX contact_by_erasure ON contact (erase_by) WHERE erase_by IS NOT NULL;

CREATE TABLE approach (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  uid             BLOB NOT NULL CHECK (length(uid) = 16),
  created_at      TEXT NOT NULL,
  updated_at      TEXT NOT NULL,
  municipality_id INTEGER NOT NULL REFERENCES municipality,
  made_by         TEXT NOT NULL CHECK (made_by IN ('host', 'municipality')),
  date            TEXT NOT NULL,
  channel         TEXT CHECK (channel IN ('email', 'phone', 'letter', 'meeting', 'other')),
  note            TEXT,
  visit_id        INTEGER REFERENCES visit  -- that it led to; NULL: none yet
) STRICT;
CREATE INDEX approach_by_municipality ON approach (municipality_id);
CREATE INDEX approach_by_date ON approach (date);
CREATE INDEX approach_by_visit ON approach (visit_id) WHERE visit_id IS NOT NULL;
