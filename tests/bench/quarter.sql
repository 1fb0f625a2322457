-- The figures and lists of `report quarter 2024-Q3`, as one would ask for them by hand.
.bail on
CREATE TEMP TABLE period (name, since, until);
INSERT INTO period VALUES ('2024-Q3', '2024-07-01', '2024-10-01'), ('2024-Q2', '2024-04-01', '2024-07-01'),
  ('2023-Q3', '2023-07-01', '2023-10-01');

SELECT name, count(*), count(DISTINCT municipality_id) FROM period JOIN meeting ON date >= since AND date < until
  GROUP BY name;
SELECT name, role, sum(count) FROM period JOIN meeting ON date >= since AND date < until
  JOIN meeting_attendance ON meeting_id = meeting.id GROUP BY name, role;
SELECT name, count(*), count(*) - count(decided_by) FROM period JOIN meeting ON date >= since AND date < until
  JOIN decision ON meeting_id = meeting.id GROUP BY name;
SELECT name, count(*) FROM period JOIN meeting ON date >= since AND date < until
  JOIN outcome ON meeting_id = meeting.id GROUP BY name;
SELECT count(*) FROM example WHERE status = 'published' AND heard_on >= '2024-07-01' AND heard_on < '2024-10-01';
SELECT count(*) FROM example WHERE status = 'published' AND heard_on >= '2024-04-01' AND heard_on < '2024-07-01';
SELECT count(*) FROM example WHERE status = 'published' AND heard_on >= '2023-07-01' AND heard_on < '2023-10-01';
SELECT name, count(*) FROM period JOIN pass_on ON date >= since AND date < until GROUP BY name;

SELECT number, max(naming = 'yes') FROM meeting JOIN municipality ON municipality.id = municipality_id
  WHERE date >= '2024-07-01' AND date < '2024-10-01' GROUP BY number;
SELECT number, max(naming = 'yes') FROM visit JOIN municipality ON municipality.id = municipality_id
  WHERE status IN ('agreed', 'proposed') GROUP BY number;
SELECT invited.role, count(*) FROM meeting JOIN visit_invited AS invited ON invited.visit_id = meeting.visit_id
  WHERE date >= '2024-07-01' AND date < '2024-10-01' AND NOT EXISTS (SELECT 1 FROM meeting_attendance AS present
    WHERE present.meeting_id = meeting.id AND present.role = invited.role) GROUP BY 1;
SELECT theme, count(*), count(DISTINCT municipality_id) FROM meeting JOIN meeting_theme ON meeting_id = meeting.id
  WHERE date >= '2024-07-01' AND date < '2024-10-01' GROUP BY theme ORDER BY 2 DESC;

SELECT title, municipality.name FROM example JOIN municipality ON municipality.id = municipality_id
  WHERE status = 'published' AND heard_on >= '2024-07-01' AND heard_on < '2024-10-01'
  ORDER BY example.sort_key, example.id LIMIT 30;
SELECT text, decided_by, municipality.name FROM meeting JOIN decision ON meeting_id = meeting.id
  JOIN municipality ON municipality.id = municipality_id
  WHERE date >= '2024-07-01' AND date < '2024-10-01' ORDER BY date, meeting.id LIMIT 30;
SELECT text, outcome.kind, state, municipality.name FROM meeting JOIN outcome ON meeting_id = meeting.id
  JOIN municipality ON municipality.id = municipality_id
  WHERE date >= '2024-07-01' AND date < '2024-10-01' ORDER BY date, meeting.id LIMIT 30;
SELECT title, name, state, result FROM pass_on JOIN example ON example.id = example_id
  JOIN municipality ON municipality.id = pass_on.municipality_id
  WHERE date >= '2024-07-01' AND date < '2024-10-01' ORDER BY date LIMIT 30;
SELECT sum(status = 'open'), sum(status = 'open' AND due < '2026-11-21'),
  sum(status = 'done' AND due >= '2024-07-01' AND due < '2024-10-01') FROM follow_up;
SELECT date, name, status FROM visit JOIN municipality ON municipality.id = municipality_id
  WHERE date >= '2024-10-01' AND date < '2025-01-01' ORDER BY date LIMIT 30;
