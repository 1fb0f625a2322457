// Everything that the tables of records hold, read past the program.
import { spawnSync } from "node:child_process";

function ask(database, sql) {
  const { status, stdout, stderr } = spawnSync("sqlite3", ["-readonly", database, ".mode quote", ...sql], {
    encoding: "utf8", maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`sqlite3: ${stderr}`);
  return stdout.split("\n").filter(Boolean);
}

let tables;
function tablesOf(database) {
  tables ??= ask(database, ["SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB "
    + "'search_*' AND name NOT GLOB 'operation*' ORDER BY name"]).map((name) => name.slice(1, -1));
  return tables;
}

export class LogState {
  constructor(rows, done) {
    this.rows = rows;
    this.done = done;
  }
  static read(database) {
    const lines = ask(database, [
      ...tablesOf(database).map((table) => `SELECT '${table}', * FROM ${table} ORDER BY 2, 3`),
      "SELECT 'done', id FROM operation WHERE state = 'done' ORDER BY id",
    ]);
    const isDone = (line) => line.startsWith("'done',");
    return new LogState(lines.filter((line) => !isDone(line)), lines.filter(isDone).map((line) => line.slice(7)));
  }
  /// The first difference, in words; nothing where they are the same.
  static difference(one, other) {
    if (String(one.done) !== String(other.done)) return `done: ${one.done} – ${other.done}`;
    const at = [...one.rows, null].findIndex((row, i) => row !== (other.rows[i] ?? null));
    return at < 0 && one.rows.length === other.rows.length ? null : `${one.rows[at]} – ${other.rows[at]}`;
  }
  ids(table) {
    return this.rows.filter((row) => row.startsWith(`'${table}',`)).map((row) => row.split(",", 2)[1]);
  }
  rowsBut(table) {
    return this.rows.filter((row) => !row.startsWith(`'${table}',`));
  }
}
