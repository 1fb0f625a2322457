-- What `report briefing V1` asks for, as one would ask for it by hand. The points of a match are those of docs/matching.md,
-- its words looked up in the same index.
.bail on
CREATE TEMP TABLE place AS SELECT municipality_id AS id FROM visit WHERE id = 1;
SELECT date, time, place, initiated_by, occasion, name FROM visit JOIN municipality ON municipality.id = municipality_id
  WHERE visit.id = 1;
SELECT text FROM visit_wish WHERE visit_id = 1;
SELECT text FROM municipality_challenge WHERE municipality_id = (SELECT id FROM place);
SELECT date, kind, (SELECT group_concat(theme) FROM meeting_theme WHERE meeting_id = meeting.id),
  (SELECT group_concat(text) FROM outcome WHERE meeting_id = meeting.id)
  FROM meeting WHERE municipality_id = (SELECT id FROM place) ORDER BY date DESC, id DESC LIMIT 8;
SELECT text, owner, due FROM follow_up JOIN meeting ON meeting.id = meeting_id
  WHERE municipality_id = (SELECT id FROM place) AND status = 'open' ORDER BY due LIMIT 12;

CREATE TEMP TABLE need AS SELECT theme, max(points) AS points FROM (
    SELECT theme, 4 AS points FROM visit_theme WHERE visit_id = 1
    UNION ALL SELECT theme, 3 FROM municipality_theme WHERE municipality_id = (SELECT id FROM place)
    UNION ALL SELECT DISTINCT theme, 2 FROM meeting JOIN meeting_theme ON meeting_id = meeting.id
      WHERE municipality_id = (SELECT id FROM place)) GROUP BY theme;
SELECT title, name, summary, sum(themes) + min(sum(words), 4) AS points FROM (
    SELECT example_id, points AS themes, 0 AS words FROM need JOIN example_theme USING (theme)
    UNION ALL SELECT rowid / 32, 0, 1 FROM search_index WHERE search_index MATCH '("ungdom" OR "ungdom"*)'
      AND rowid % 32 = 7
    UNION ALL SELECT rowid / 32, 0, 1 FROM search_index WHERE search_index MATCH '("frafall" OR "frafall"*)'
      AND rowid % 32 = 7)
  JOIN example ON example.id = example_id JOIN municipality ON municipality.id = municipality_id
  WHERE status = 'published' AND municipality_id <> (SELECT id FROM place) AND NOT EXISTS (SELECT 1 FROM pass_on
    WHERE pass_on.example_id = example.id AND pass_on.municipality_id = (SELECT id FROM place))
  GROUP BY example.id ORDER BY points DESC, heard_on DESC, example.id DESC LIMIT 8;

SELECT role FROM meeting_attendance WHERE meeting_id =
  (SELECT id FROM meeting WHERE municipality_id = (SELECT id FROM place) ORDER BY date DESC, id DESC LIMIT 1);
SELECT title, state FROM pass_on JOIN example ON example.id = example_id
  WHERE pass_on.municipality_id = (SELECT id FROM place) AND state NOT IN ('adopted', 'not-relevant') LIMIT 6;
SELECT text FROM meeting JOIN outcome ON meeting_id = meeting.id
  WHERE municipality_id = (SELECT id FROM place) AND state IN ('hoped', 'under-way')
  ORDER BY date DESC, outcome.id DESC LIMIT 6;
