-- A checksum beside each changeset, verified before anything reads it. Those of operations from before are computed by the program
-- when it migrates: SQL has no checksum.
ALTER TABLE operation_part ADD COLUMN checksum INTEGER;  -- NULL: the changeset was damaged already when checksums came

-- One row where the full text could not follow the records, and has to be made anew; else none.
CREATE TABLE search_outdated (
  id INTEGER PRIMARY KEY CHECK (id = 1)
) STRICT;
