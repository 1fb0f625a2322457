-- Municipalities whose numbers have gone out of use: a meeting stays in the one that it was held in.
ALTER TABLE municipality ADD COLUMN successor_id INTEGER REFERENCES municipality;  -- today's, under which it is counted; NULL: in use, or divided
ALTER TABLE municipality ADD COLUMN county_today TEXT;  -- NULL: the county is; or the parts lie in several
CREATE INDEX municipality_by_successor ON municipality (successor_id) WHERE successor_id IS NOT NULL;
