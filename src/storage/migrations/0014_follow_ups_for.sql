-- Follow-ups for other records than meetings, and for nothing; approaches that were declined.
ALTER TABLE follow_up ADD COLUMN visit_id INTEGER REFERENCES visit;  -- what it is for, as the next ones: at most one, with meeting_id
ALTER TABLE follow_up ADD COLUMN approach_id INTEGER REFERENCES approach;
ALTER TABLE follow_up ADD COLUMN pass_on_id INTEGER REFERENCES pass_on;
ALTER TABLE follow_up ADD COLUMN example_id INTEGER REFERENCES example;
ALTER TABLE follow_up ADD COLUMN group_id INTEGER REFERENCES dialogue_group;
ALTER TABLE follow_up ADD COLUMN municipality_id INTEGER REFERENCES municipality CHECK (
  (meeting_id IS NOT NULL) + (visit_id IS NOT NULL) + (approach_id IS NOT NULL) + (pass_on_id IS NOT NULL) +
  (example_id IS NOT NULL) + (group_id IS NOT NULL) + (municipality_id IS NOT NULL) <= 1);
CREATE INDEX follow_up_by_visit ON follow_up (visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX follow_up_by_approach ON follow_up (approach_id) WHERE approach_id IS NOT NULL;
CREATE INDEX follow_up_by_pass_on ON follow_up (pass_on_id) WHERE pass_on_id IS NOT NULL;
CREATE INDEX follow_up_by_example ON follow_up (example_id) WHERE example_id IS NOT NULL;
CREATE INDEX follow_up_by_group ON follow_up (group_id) WHERE group_id IS NOT NULL;
CREATE INDEX follow_up_by_municipality ON follow_up (municipality_id) WHERE municipality_id IS NOT NULL;

ALTER TABLE approach ADD COLUMN answer TEXT CHECK (answer IN ('declined'));  -- where it led to no visit; NULL beside visit_id NULL: none
-- What `agenda` asks for.
CREATE INDEX approach_unanswered ON approach (date) WHERE visit_id IS NULL AND answer IS NULL;
