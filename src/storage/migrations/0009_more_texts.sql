-- Organisations, facilitators and photos' texts are searched from here on: the index is made anew after a migration, and so is
-- the list of its words.
DELETE FROM search_word;
