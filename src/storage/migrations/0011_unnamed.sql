-- Which municipalities have something that may, or may not, be named: every report that goes out of the house asks for it, and
-- these answer without the records themselves.
DROP INDEX visit_by_municipality;
CREATE INDEX visit_by_municipality ON visit (municipality_id, naming);
DROP INDEX example_by_municipality;
CREATE INDEX example_by_municipality ON example (municipality_id, naming, status);
DROP INDEX meeting_unnamed;
CREATE INDEX meeting_unnamed ON meeting (municipality_id) WHERE naming <> 'yes';
