-- The full text of records, in step with them: kept by the program whenever it changes a record, and made anew after
-- a migration. Not part of the history.

-- One row a record; its rowid is the record's id times 32, plus a number for its kind. Words are folded, as names are
-- matched: case and diacritics do not count. The folding is done before, so that the tokenizer only separates words.
CREATE VIRTUAL TABLE search_index USING fts5 (title, body, tokenize = 'unicode61 remove_diacritics 0');
INSERT INTO search_index (search_index, rank) VALUES ('rank', 'bm25(4.0, 1.0)');

-- Every word that is or was in a record, numbers aside: where a part of a word is looked for.
CREATE TABLE search_word (
  word TEXT PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;
