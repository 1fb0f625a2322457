-- Examples brought to other municipalities, and what came of it.

CREATE TABLE pass_on (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  uid             BLOB NOT NULL CHECK (length(uid) = 16),
  created_at      TEXT NOT NULL,
  updated_at      TEXT NOT NULL,
  example_id      INTEGER NOT NULL REFERENCES example,
  municipality_id INTEGER NOT NULL REFERENCES municipality,  -- that it was brought to
  date            TEXT NOT NULL,
  visit_id        INTEGER REFERENCES visit,    -- where it was brought up
  meeting_id      INTEGER REFERENCES meeting,  -- where it was brought up
  brought_as      TEXT CHECK (brought_as IN ('idea', 'solution')),
  state           TEXT NOT NULL CHECK (state IN ('mentioned', 'interested', 'considering', 'adapting', 'trial',
                                                 'adopted', 'not-relevant')),
  reason          TEXT,  -- why it is not relevant
  review_on       TEXT,  -- the day to ask again
  result          TEXT,  -- what came of it
  note            TEXT,  -- internal
  UNIQUE (example_id, municipality_id)
) STRICT;
CREATE INDEX pass_on_by_municipality ON pass_on (municipality_id);
CREATE INDEX pass_on_by_visit ON pass_on (visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX pass_on_by_meeting ON pass_on (meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX pass_on_by_date ON pass_on (date);
CREATE INDEX pass_on_by_review ON pass_on (review_on) WHERE review_on IS NOT NULL;

-- What `agenda` asks for, in a log of any size.
CREATE INDEX visit_open_by_date ON visit (date) WHERE status IN ('agreed', 'proposed');
