-- What minutes say of a meeting besides who came and what was said.
ALTER TABLE meeting ADD COLUMN title TEXT;  -- of its own
ALTER TABLE meeting ADD COLUMN until TEXT CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');  -- the last day of several
ALTER TABLE meeting ADD COLUMN time TEXT;  -- when it began
ALTER TABLE meeting ADD COLUMN total INTEGER CHECK (total BETWEEN 0 AND 9999);  -- present, where the split is not known
ALTER TABLE meeting ADD COLUMN note TEXT;  -- Markdown; internal
