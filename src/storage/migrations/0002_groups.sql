-- User-led dialogue groups: their charter, sessions, statements, and part in new measures.

CREATE TABLE dialogue_group (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  uid             BLOB NOT NULL CHECK (length(uid) = 16),
  created_at      TEXT NOT NULL,
  updated_at      TEXT NOT NULL,
  name            TEXT NOT NULL,
  municipality_id INTEGER REFERENCES municipality,
  host_unit       TEXT,  -- the unit that houses it
  kind            TEXT NOT NULL CHECK (kind IN ('dialogue-group', 'reflection-group', 'user-council', 'other')),
  status          TEXT NOT NULL CHECK (status IN ('idea', 'forming', 'active', 'paused', 'ended')),
  user_led        INTEGER CHECK (user_led IN (0, 1)),  -- 1: staff never decide alone; NULL: not said
  origin          TEXT,  -- how the idea came up: Markdown
  question        TEXT,  -- the question that it is to answer
  began           TEXT,  -- its first meeting
  days_to_start   INTEGER CHECK (days_to_start >= 0),  -- from the idea to the first meeting
  cadence         TEXT CHECK (cadence IN ('weekly', 'fortnightly', 'monthly', 'quarterly', 'irregular')),
  purpose         TEXT,
  recruitment     TEXT,  -- how people come to it
  rotating        INTEGER CHECK (rotating IN (0, 1)),  -- 1: those who take part change
  parent_id       INTEGER REFERENCES dialogue_group,   -- the group that it grew out of
  fed_by_id       INTEGER REFERENCES dialogue_group,   -- the group whose themes it takes up
  naming          TEXT NOT NULL CHECK (naming IN ('yes', 'no', 'not-asked')),  -- no: external reports leave its name out
  sort_key        TEXT NOT NULL   -- the name, in the Norwegian order
) STRICT;

CREATE TABLE dialogue_group_text (
  group_id INTEGER NOT NULL REFERENCES dialogue_group,
  list     TEXT NOT NULL CHECK (list IN ('venue', 'spread-goal', 'principle', 'channel')),
  position INTEGER NOT NULL,
  text     TEXT NOT NULL,
  PRIMARY KEY (group_id, list, position)
) STRICT, WITHOUT ROWID;

ALTER TABLE visit ADD COLUMN group_id INTEGER REFERENCES dialogue_group;    -- whose session it is; NULL: no group's
ALTER TABLE meeting ADD COLUMN group_id INTEGER REFERENCES dialogue_group;
CREATE INDEX visit_by_group ON visit (group_id) WHERE group_id IS NOT NULL;
CREATE INDEX meeting_by_group ON meeting (group_id) WHERE group_id IS NOT NULL;

-- The themes of a session that is prepared, and those put forward for the next one.
CREATE TABLE visit_proposal (
  visit_id    INTEGER NOT NULL REFERENCES visit,
  position    INTEGER NOT NULL,
  text        TEXT NOT NULL,
  proposed_by TEXT CHECK (proposed_by IN ('users', 'staff', 'students', 'organisations', 'municipality', 'host')),
  PRIMARY KEY (visit_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_proposal (
  meeting_id  INTEGER NOT NULL REFERENCES meeting,
  position    INTEGER NOT NULL,
  text        TEXT NOT NULL,
  proposed_by TEXT CHECK (proposed_by IN ('users', 'staff', 'students', 'organisations', 'municipality', 'host')),
  PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  uid          BLOB NOT NULL CHECK (length(uid) = 16),
  created_at   TEXT NOT NULL,
  updated_at   TEXT NOT NULL,
  group_id     INTEGER NOT NULL REFERENCES dialogue_group,
  title        TEXT NOT NULL,
  text         TEXT NOT NULL,  -- Markdown
  date         TEXT,
  addressed_to TEXT,
  response     TEXT,  -- what was answered
  taken_up     TEXT   -- what came of it
) STRICT;
CREATE INDEX statement_by_group ON statement (group_id);

CREATE TABLE statement_view (
  statement_id INTEGER NOT NULL REFERENCES statement,
  position     INTEGER NOT NULL,
  text         TEXT NOT NULL,  -- a point on which views differ (ulike syn)
  held_by      TEXT CHECK (held_by IN ('users', 'staff', 'students', 'organisations', 'municipality', 'host')),
  PRIMARY KEY (statement_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE initiative (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  uid        BLOB NOT NULL CHECK (length(uid) = 16),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  group_id   INTEGER NOT NULL REFERENCES dialogue_group,
  title      TEXT NOT NULL,
  need       TEXT,  -- that it meets
  change     TEXT CHECK (change IN ('adapt', 'new')),
  owner      TEXT,  -- the unit that runs it
  status     TEXT CHECK (status IN ('idea', 'planning', 'running', 'completed', 'stopped')),
  part       TEXT CHECK (part IN ('consulted', 'sparring', 'statement', 'delivery', 'shared')),  -- the group's
  result     TEXT
) STRICT;
CREATE INDEX initiative_by_group ON initiative (group_id);
