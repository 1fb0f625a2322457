-- The log. Text is UTF-8 in NFC; NULL is unknown; days are 'YYYY-MM-DD', shortened to 'YYYY-MM' or 'YYYY' where no
-- more is known; instants are UTC, 'YYYY-MM-DDTHH:MM:SSZ'. Codes are those of the command line.
-- AUTOINCREMENT: a reference such as V7 is printed and sent to people, so its number is never used again.

CREATE TABLE municipality (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           BLOB NOT NULL CHECK (length(uid) = 16),  -- the identity that survives export and merging
  created_at    TEXT NOT NULL,
  updated_at    TEXT NOT NULL,
  number        TEXT UNIQUE CHECK (number GLOB '[0-9][0-9][0-9][0-9]'),  -- official; NULL: a place that is no municipality
  name          TEXT NOT NULL,  -- Norwegian
  official_name TEXT NOT NULL,  -- with its Sámi or Kven form
  county        TEXT,           -- NULL: not known
  note          TEXT,           -- internal
  sort_key      TEXT NOT NULL   -- the name, in the Norwegian order
) STRICT;

CREATE TABLE theme (
  code       TEXT PRIMARY KEY NOT NULL,
  uid        BLOB NOT NULL CHECK (length(uid) = 16),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  nb         TEXT NOT NULL,  -- label in bokmål
  nn         TEXT NOT NULL,  -- in nynorsk
  en         TEXT NOT NULL   -- in English
) STRICT, WITHOUT ROWID;

CREATE TABLE municipality_theme (
  municipality_id INTEGER NOT NULL REFERENCES municipality,
  position        INTEGER NOT NULL,  -- 0, 1, …: as given
  theme           TEXT NOT NULL REFERENCES theme,
  PRIMARY KEY (municipality_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE municipality_challenge (
  municipality_id INTEGER NOT NULL REFERENCES municipality,
  position        INTEGER NOT NULL,
  text            TEXT NOT NULL,  -- in its own words
  PRIMARY KEY (municipality_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  uid             BLOB NOT NULL CHECK (length(uid) = 16),
  created_at      TEXT NOT NULL,
  updated_at      TEXT NOT NULL,
  municipality_id INTEGER REFERENCES municipality,
  date            TEXT,  -- a day; a month or a year while it is being agreed
  time            TEXT CHECK (time GLOB '[0-2][0-9]:[0-5][0-9]'),  -- local, of the beginning
  place           TEXT,
  status          TEXT NOT NULL CHECK (status IN ('proposed', 'agreed', 'held', 'cancelled', 'postponed')),
  reason          TEXT,  -- why it was cancelled or postponed
  initiated_by    TEXT CHECK (initiated_by IN ('host', 'municipality', 'other')),
  occasion        TEXT CHECK (occasion IN ('general', 'priority', 'change', 'other')),
  themes_by       TEXT CHECK (themes_by IN ('host', 'municipality', 'jointly')),
  naming          TEXT NOT NULL CHECK (naming IN ('yes', 'no', 'not-asked'))  -- no: external reports leave its name out
) STRICT;
CREATE INDEX visit_by_municipality ON visit (municipality_id);
CREATE INDEX visit_by_date ON visit (date);

CREATE TABLE visit_wish (
  visit_id INTEGER NOT NULL REFERENCES visit,
  position INTEGER NOT NULL,
  text     TEXT NOT NULL,  -- the municipality's own words
  PRIMARY KEY (visit_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_theme (
  visit_id INTEGER NOT NULL REFERENCES visit,
  position INTEGER NOT NULL,
  theme    TEXT NOT NULL REFERENCES theme,
  PRIMARY KEY (visit_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_invited (
  visit_id INTEGER NOT NULL REFERENCES visit,
  position INTEGER NOT NULL,
  role     TEXT NOT NULL,
  PRIMARY KEY (visit_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_facilitator (
  visit_id INTEGER NOT NULL REFERENCES visit,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL,  -- internal
  PRIMARY KEY (visit_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  uid             BLOB NOT NULL CHECK (length(uid) = 16),
  created_at      TEXT NOT NULL,
  updated_at      TEXT NOT NULL,
  kind            TEXT NOT NULL CHECK (kind IN ('dialogue-meeting', 'dialogue-conference', 'group-session',
                                                'planning-meeting', 'reflection-session', 'other')),
  date            TEXT NOT NULL,  -- the day it was held
  municipality_id INTEGER REFERENCES municipality,  -- as it was then
  visit_id        INTEGER REFERENCES visit,         -- the visit it fulfils
  form            TEXT CHECK (form IN ('in-person', 'digital', 'hybrid')),
  place           TEXT,
  duration        INTEGER CHECK (duration > 0),   -- minutes
  drivers         INTEGER CHECK (drivers >= 0),   -- pådrivere among those present
  newcomers       INTEGER CHECK (newcomers >= 0), -- there for the first time
  summary         TEXT,                           -- Markdown
  naming          TEXT NOT NULL CHECK (naming IN ('yes', 'no', 'not-asked'))
) STRICT;
CREATE INDEX meeting_by_date ON meeting (date);
CREATE INDEX meeting_by_municipality ON meeting (municipality_id);
CREATE INDEX meeting_by_visit ON meeting (visit_id) WHERE visit_id IS NOT NULL;

CREATE TABLE meeting_attendance (
  meeting_id   INTEGER NOT NULL REFERENCES meeting,
  position     INTEGER NOT NULL,
  role         TEXT NOT NULL,
  count        INTEGER CHECK (count BETWEEN 0 AND 9999),  -- NULL: present, number unknown
  organisation TEXT,
  PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_theme (
  meeting_id INTEGER NOT NULL REFERENCES meeting,
  position   INTEGER NOT NULL,
  theme      TEXT NOT NULL REFERENCES theme,
  PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_theme_by_theme ON meeting_theme (theme);

CREATE TABLE meeting_facilitator (
  meeting_id INTEGER NOT NULL REFERENCES meeting,
  position   INTEGER NOT NULL,
  name       TEXT NOT NULL,  -- internal
  PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_point (
  meeting_id   INTEGER NOT NULL REFERENCES meeting,
  position     INTEGER NOT NULL,
  text         TEXT NOT NULL,
  raised_by    TEXT CHECK (raised_by IN ('users', 'staff', 'students', 'organisations', 'municipality', 'host')),
  disagreement INTEGER NOT NULL CHECK (disagreement IN (0, 1)),  -- 1: views differed on it (ulike syn)
  PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_photo (
  meeting_id INTEGER NOT NULL REFERENCES meeting,
  position   INTEGER NOT NULL,
  path       TEXT NOT NULL,  -- or URL
  caption    TEXT,
  credit     TEXT,           -- the photographer
  consent    TEXT NOT NULL CHECK (consent IN ('yes', 'no', 'not-asked')),
  PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  uid        BLOB NOT NULL CHECK (length(uid) = 16),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  meeting_id INTEGER NOT NULL REFERENCES meeting,
  text       TEXT NOT NULL,
  decided_by TEXT CHECK (decided_by IN ('users', 'jointly', 'staff'))
) STRICT;
CREATE INDEX decision_by_meeting ON decision (meeting_id);

CREATE TABLE outcome (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  uid        BLOB NOT NULL CHECK (length(uid) = 16),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  meeting_id INTEGER REFERENCES meeting,
  text       TEXT NOT NULL,
  kind       TEXT CHECK (kind IN ('knowledge', 'impetus', 'contact', 'decision', 'new-initiative',
                                  'changed-initiative', 'new-body', 'statement', 'relation')),
  state      TEXT NOT NULL CHECK (state IN ('hoped', 'under-way', 'in-place', 'fell-through'))
) STRICT;
CREATE INDEX outcome_by_meeting ON outcome (meeting_id);

CREATE TABLE follow_up (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  uid        BLOB NOT NULL CHECK (length(uid) = 16),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  meeting_id INTEGER REFERENCES meeting,  -- where it was promised
  text       TEXT NOT NULL,
  owner      TEXT,  -- a role or an organisation
  due        TEXT,  -- a day
  status     TEXT NOT NULL CHECK (status IN ('open', 'done', 'dropped')),
  result     TEXT   -- what came of it, or why it was dropped
) STRICT;
CREATE INDEX follow_up_by_meeting ON follow_up (meeting_id);
CREATE INDEX follow_up_by_due ON follow_up (due) WHERE status = 'open';

CREATE TABLE example (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  uid             BLOB NOT NULL CHECK (length(uid) = 16),
  created_at      TEXT NOT NULL,
  updated_at      TEXT NOT NULL,
  title           TEXT NOT NULL,
  summary         TEXT,  -- Markdown, at most 280 characters
  meeting_id      INTEGER REFERENCES meeting,       -- where it was heard
  municipality_id INTEGER REFERENCES municipality,  -- where it comes from
  heard_on        TEXT NOT NULL,  -- the meeting's date, else the day it was recorded
  naming          TEXT NOT NULL CHECK (naming IN ('yes', 'no', 'not-asked')),  -- may the municipality be named?
  level           TEXT CHECK (level IN ('individual', 'service', 'system')),
  target_group    TEXT,
  challenge       TEXT,
  practice        TEXT,  -- what is done
  carried_out_by  TEXT,
  user_part       TEXT,
  effect          TEXT,
  claimed_by      TEXT CHECK (claimed_by IN ('municipality', 'users', 'host', 'figures', 'evaluation')),
  prerequisites   TEXT,
  obstacles       TEXT,
  lessons         TEXT,
  maturity        TEXT CHECK (maturity IN ('idea', 'trial', 'operation', 'spread', 'embedded')),
  source          TEXT,
  status          TEXT NOT NULL CHECK (status IN ('draft', 'published', 'withdrawn')),
  reason          TEXT,           -- why it was withdrawn
  sort_key        TEXT NOT NULL,  -- the title, in the Norwegian order
  anchor          TEXT NOT NULL   -- the title as a heading's fragment: two examples may share it
) STRICT;
CREATE INDEX example_by_heard_on ON example (heard_on);
CREATE INDEX example_by_municipality ON example (municipality_id);
CREATE INDEX example_by_meeting ON example (meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX example_by_anchor ON example (anchor);
-- All that decides an example's place in a list or a report, so that the long rows are not read to be sorted.
CREATE INDEX example_in_order ON example (sort_key, id, status, heard_on, municipality_id, naming, level, anchor);

CREATE TABLE example_theme (
  example_id INTEGER NOT NULL REFERENCES example,
  position   INTEGER NOT NULL,  -- 0: the theme it stands under in full
  theme      TEXT NOT NULL REFERENCES theme,
  PRIMARY KEY (example_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX example_theme_by_theme ON example_theme (theme);

CREATE TABLE example_photo (
  example_id INTEGER NOT NULL REFERENCES example,
  position   INTEGER NOT NULL,
  path       TEXT NOT NULL,
  caption    TEXT,
  credit     TEXT,
  consent    TEXT NOT NULL CHECK (consent IN ('yes', 'no', 'not-asked')),
  PRIMARY KEY (example_id, position)
) STRICT, WITHOUT ROWID;

-- History: what each command did to the tables above, as changesets of SQLite's session extension.
CREATE TABLE operation (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  created_at TEXT NOT NULL,
  command    TEXT NOT NULL,  -- "plan-visit"
  subject    TEXT,           -- reference of the first record it was about
  records    INTEGER NOT NULL CHECK (records >= 0),  -- how many it was about
  state      TEXT NOT NULL CHECK (state IN ('done', 'undone', 'replaced')),  -- replaced: undone, and then overtaken
  undone_as  INTEGER         -- order of undoing: redo takes the highest
) STRICT;
CREATE INDEX operation_undone ON operation (undone_as) WHERE state = 'undone';

-- With rowids: in a table without, SQLite reads whole changesets to compare keys, and a large batch slows every
-- later command.
CREATE TABLE operation_part (
  operation_id INTEGER NOT NULL REFERENCES operation,
  part         INTEGER NOT NULL,  -- 0, 1, …: applied in this order, undone in the opposite one
  changeset    BLOB NOT NULL,
  PRIMARY KEY (operation_id, part)
) STRICT;

-- The vocabulary of themes to begin with. Their uids are the same in every log, so that logs can be merged.
INSERT INTO theme (code, uid, created_at, updated_at, nb, nn, en) VALUES
  ('recovery',           x'00000000000000000000000000000001', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'Recovery', 'Recovery', 'Recovery'),
  ('user-participation', x'00000000000000000000000000000002', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'Brukermedvirkning', 'Brukarmedverknad', 'User participation'),
  ('user-involvement',   x'00000000000000000000000000000003', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'Brukerinvolvering', 'Brukarinvolvering', 'User involvement'),
  ('collaboration',      x'00000000000000000000000000000004', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'Samarbeid', 'Samarbeid', 'Collaboration'),
  ('co-creation',        x'00000000000000000000000000000005', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'Samskaping', 'Samskaping', 'Co-creation'),
  ('children-youth',     x'00000000000000000000000000000006', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'Barn og unge', 'Barn og unge', 'Children and young people'),
  ('school',             x'00000000000000000000000000000007', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'Skole og opplæring', 'Skule og opplæring', 'School and training'),
  ('mental-health',      x'00000000000000000000000000000008', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'Psykisk helse', 'Psykisk helse', 'Mental health'),
  ('substance-use',      x'00000000000000000000000000000009', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'Rus', 'Rus', 'Substance use'),
  ('work',               x'0000000000000000000000000000000a', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'Arbeid og aktivitet', 'Arbeid og aktivitet', 'Work and activity'),
  ('housing',            x'0000000000000000000000000000000b', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'Bolig', 'Bustad', 'Housing'),
  ('economy',            x'0000000000000000000000000000000c', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'Økonomi og gjeld', 'Økonomi og gjeld', 'Money and debt'),
  ('carers',             x'0000000000000000000000000000000d', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'Pårørende', 'Pårørande', 'Carers'),
  ('peer-support',       x'0000000000000000000000000000000e', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'Erfaringskompetanse', 'Erfaringskompetanse', 'Expertise by experience'),
  ('dialogue',           x'0000000000000000000000000000000f', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'Dialog og tillit', 'Dialog og tillit', 'Dialogue and trust'),
  ('recruitment',        x'00000000000000000000000000000010', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'Rekruttering og informasjon', 'Rekruttering og informasjon', 'Recruitment and information'),
  ('service-development',x'00000000000000000000000000000011', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'Tjenesteutvikling', 'Tenesteutvikling', 'Service development');
