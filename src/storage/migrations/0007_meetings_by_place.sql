-- What overviews ask of meetings, answered by indexes alone: who has been met, when, and whether all of it may be named.
DROP INDEX meeting_by_municipality;
CREATE INDEX meeting_by_municipality ON meeting (municipality_id, date, naming);
CREATE INDEX meeting_unnamed ON meeting (date) WHERE naming <> 'yes';
