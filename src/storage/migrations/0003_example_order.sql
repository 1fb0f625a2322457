-- All that decides an example's place in a list or a report, so that the long rows are not read to be sorted.
CREATE INDEX example_in_order ON example (sort_key, id, status, heard_on, municipality_id, naming, level, anchor);
