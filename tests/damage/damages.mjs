// Ways in which a log's file is damaged: by a disk, a copy that was cut short, another program.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const pageSize = 4096;
const headerSize = 100;

/// Changes the file's bytes.
const bytes = (change) => (file, random) => {
  const content = readFileSync(file);
  writeFileSync(file, change(content, random) ?? content);
};

/// Changes it as another program would, with nobody to stop it.
const sql = (statement) => (file, random) => {
  const { stderr, status } = spawnSync("sqlite3", [file], {
    input: `.dbconfig defensive off\nPRAGMA writable_schema = ON;\n${statement(random)};\n`, encoding: "utf8",
  });
  if (status !== 0) throw new Error(`sqlite3: ${stderr}`);
};

const byte = (random) => random.from(0, 255);
const anywhere = (content, random) => random.from(0, content.length - 1);
const page = (content, random) => random.from(1, content.length / pageSize - 1);

function flip(content, random, first, end) {
  const at = random.from(first, end - 1);
  content[at] ^= 1 << random.from(0, 7);
}

/// An expression for a part's changeset with something wrong in it.
const wrongChangeset = (random) => random.one([
  `substr(changeset, 1, length(changeset) * ${random.next()})`,
  `substr(changeset, ${random.from(2, 40)})`,
  `CAST(substr(changeset, 1, length(changeset) * ${random.next()}) || x'${random.one(["00", "7f", "ff", "ffffff7f"])}' || substr(changeset, length(changeset) * ${random.next()}) AS BLOB)`,
  `x''`,
  `zeroblob(length(changeset))`,
]);

export const damages = {
  "a bit": bytes((content, random) => flip(content, random, 0, content.length)),
  "some bytes": bytes((content, random) => {
    for (let count = random.from(1, 5); count > 0; --count) content[anywhere(content, random)] = byte(random);
  }),
  "many bytes": bytes((content, random) => {
    for (let count = random.from(50, 300); count > 0; --count) content[anywhere(content, random)] = byte(random);
  }),
  header: bytes((content, random) => {
    for (let count = random.from(1, 3); count > 0; --count) content[random.from(0, headerSize - 1)] = byte(random);
  }),
  schema: bytes((content, random) => flip(content, random, headerSize, 3 * pageSize)),
  zeroes: bytes((content, random) => {
    const begin = anywhere(content, random);
    content.fill(0, begin, begin + random.from(16, 2 * pageSize));
  }),
  "a page of noise": bytes((content, random) => {
    const begin = page(content, random) * pageSize;
    for (let at = begin; at < begin + pageSize; ++at) content[at] = byte(random);
  }),
  "two pages exchanged": bytes((content, random) => {
    const [one, other] = [page(content, random) * pageSize, page(content, random) * pageSize];
    const kept = Buffer.from(content.subarray(one, one + pageSize));
    content.copy(content, one, other, other + pageSize);
    kept.copy(content, other);
  }),
  "cut short": bytes((content, random) => content.subarray(0, random.from(1, content.length - 1))),
  "a version": sql((random) => `PRAGMA user_version = ${random.one([-1, -100000, 0, 1, 5, 7, 14, 15, 99, 2147483647, -2147483648])}`),
  history: sql((random) => `UPDATE operation_part SET changeset = ${wrongChangeset(random)} WHERE operation_id = ${random.from(1, 16)}`),
  "parts of the history": sql((random) => random.one([
    `UPDATE operation_part SET checksum = NULL WHERE operation_id = ${random.from(1, 16)}`,
    `UPDATE operation_part SET operation_id = -operation_id WHERE operation_id IN (8, 9); UPDATE operation_part SET operation_id = 17 + operation_id WHERE operation_id < 0`,
    `DELETE FROM operation_part WHERE operation_id = ${random.from(1, 16)}`,
    `UPDATE operation SET command = 'x' || char(13) WHERE id = ${random.from(1, 16)}`,
    `UPDATE operation SET subject = 'M' || id WHERE id = ${random.from(1, 16)}`,
  ])),
  "search index": sql((random) => random.one([
    "DELETE FROM search_index_data", "DELETE FROM search_index_content", "DELETE FROM search_index_idx", "DELETE FROM search_index_docsize",
    "DELETE FROM search_index_config", "DELETE FROM search_word", "DROP TABLE search_word", "DELETE FROM search_index",
    "UPDATE search_index_data SET block = x'00'", "UPDATE search_index_data SET block = randomblob(200) WHERE id > 10",
    "DELETE FROM sqlite_schema WHERE name = 'search_index_data'",
    "INSERT INTO search_index (rowid, title, body) VALUES (-31, 'samtale', 'samtale'), (31, 'samtale', ''), (999999 * 32 + 3, 'samtale', '')",
  ])),
  values: sql((random) => random.one([
    "UPDATE meeting SET date = '202>-11-27' WHERE id = 1", "UPDATE meeting SET created_at = '2026-11-27T1' || x'ff' || ':42'",
    "UPDATE meeting SET municipality_id = 99999", "UPDATE example SET municipality_id = -1", "UPDATE pass_on SET example_id = 4711",
    "UPDATE visit SET id = -5 WHERE id = 1", "UPDATE visit SET id = 9223372036854775807 WHERE id = 1", "UPDATE sqlite_sequence SET seq = 9223372036854775807",
    "UPDATE example SET title = 'x' || char(27) || '[31m'", "DELETE FROM theme", "DELETE FROM municipality", "DELETE FROM sqlite_sequence",
    "UPDATE operation SET undone_as = -1, state = 'undone'", "UPDATE operation SET state = 'done'",
    "DROP INDEX meeting_by_date", "DROP TABLE meeting_point", "ALTER TABLE meeting RENAME COLUMN updated_at TO updcted_at",
    "CREATE TRIGGER other AFTER INSERT ON visit BEGIN DELETE FROM theme; END",
  ])),
};
