-- Contacts that were erased for good: which, and when. Nothing else of them is left, and no undo, restore or merge brings one back.
CREATE TABLE erasure (
  uid       BLOB PRIMARY KEY NOT NULL CHECK (length(uid) = 16),
  kind      TEXT NOT NULL CHECK (kind IN ('contact')),
  record_id INTEGER NOT NULL,
  erased_on TEXT NOT NULL,
  UNIQUE (kind, record_id)
) STRICT, WITHOUT ROWID;
