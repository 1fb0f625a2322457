-- More kinds of meetings, decisions that a municipality's leaders or politicians took, and what there is besides the minutes.
CREATE TABLE meeting_link (
  meeting_id INTEGER NOT NULL REFERENCES meeting,
  position   INTEGER NOT NULL,
  link       TEXT NOT NULL,  -- a web address; or a file's path, internal
  PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;

-- SQLite alters no CHECK. What is stored is not touched, so the words of the two tables may be (sqlite.org, "Making Other Kinds Of
-- Table Schema Changes"); other connections read them anew because a table was made above.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, '''reflection-session'', ''other''',
  '''reflection-session'', ''course'', ''lecture'', ''guidance'', ''network-meeting'', ''other''')
  WHERE type = 'table' AND name = 'meeting';
UPDATE sqlite_schema SET sql = replace(sql, '(''users'', ''jointly'', ''staff'')',
  '(''users'', ''jointly'', ''staff'', ''municipality'')')
  WHERE type = 'table' AND name = 'decision';
PRAGMA writable_schema = RESET;
