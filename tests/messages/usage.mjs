// node usage.mjs ROOT: whether each message of src/messages/*.def is used in src/, and gets as many arguments as it has
// placeholders, in src/ and tests/. Prints what is not so; exit 1 where anything is.
//
// The arguments are the braces after a message: Phrase{Message::x, {a, b}}, say({Message::x, {a}}),
// {later ? Message::x : Message::y, {a}}. A message named without them has none, unless it is handed to something below.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

// What gives arguments to a message that is handed to it, and how many (a list: to the message in that place), beside
// those that stand in braces after it. A path and a name; the path alone: a message that the file keeps and fills itself.
const filling = {
  "src/commands/agenda.cpp counted": 1,
  "src/commands/agree_visit.cpp change_visits": 3,
  "src/commands/cancel_visit.cpp change_visits": 3,
  "src/commands/move_visit.cpp change_visits": 3,
  "src/commands/complete.cpp close_follow_ups": 2,
  "src/commands/drop.cpp close_follow_ups": 2,
  "src/commands/log_approach.cpp": 3,
  "src/commands/redo.cpp take_back": [2, 3, 0],
  "src/commands/undo.cpp take_back": [2, 3, 0],
  "src/config/config.cpp error": 2,
  "src/config/config.cpp hint": 1,
  "src/domain/attendance.cpp refuse": 1,
  "src/domain/dates/date_reading.cpp refuse": 1,
  "src/domain/inline_marks.cpp refuse": 2,
  "src/matching/example_matching.cpp": 1,
  "src/privacy/attendance.cpp share_of": [3, 2, 2],
  "src/publishing/report_target.cpp": 1,
  "src/publishing/report_target_options.cpp require_id": 1,
  "src/records/contact_fields.cpp formed": 1,
  "src/records/texts.cpp": 1,
  "src/reports/examples/examples.cpp counted": 1,
  "src/reports/parts/attendance_section.cpp counted": 1,
  "src/reports/period/period.cpp add": 1,
  "src/reports/period/period.cpp write_chart_of": 1,
  "src/storage/database/database.cpp choose_another": 1,
  "src/storage/database/log_file.cpp choose_another": 1,
  "src/storage/database/errors.cpp error": 1,
  "src/text/personal/personal_data.cpp": 2,
  "src/writing/change.cpp": 1,
  "src/writing/batch.cpp": 1,
};
// The fields' labels: src/records/labels.cpp finds them by the names of their rows.
const usedByName = /^label_/;

const root = process.argv[2];
let wrong = 0;
function report(...words) {
  ++wrong;
  console.log(...words);
}

function filesBelow(folder, ending) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : filesBelow(path, ending);
    return ending.test(entry.name) ? [path] : [];
  });
}
const read = (path) => readFileSync(join(root, path), "utf8");

// Name -> its placeholders. That each language has the same ones, the compiler sees to.
function readRows() {
  const row = /MESSAGE\(\s*([a-z0-9_]+)\s*,\s*((?:"(?:[^"\\]|\\.)*"\s*)+)/g;
  const rows = new Map();
  for (const path of filesBelow("src/messages", /\.def$/))
    for (const [, name, text] of read(path).matchAll(row)) {
      const numbers = [...text.matchAll(/\{(\d)\}/g)].map(([, number]) => Number(number) + 1);
      rows.set(name, { path, placeholders: Math.max(0, ...numbers), used: usedByName.test(name) });
    }
  return rows;
}

// The code with comments and literals blanked: each bracket and comma that is left is the program's own.
const literal = /\/\/[^\n]*|\/\*[^]*?\*\/|R"([^(\s]*)\([^]*?\)\1"|"(?:[^"\\\n]|\\.)*"|(?<![0-9a-fA-F])'(?:[^'\\\n]|\\.)+'/g;
const bare = (code) => code.replace(literal, (all) => all.replace(/[^\n]/g, all.startsWith("/") ? " " : "x"));

// Where the bracket begins in which `at` stands; -1 where it is a statement's.
function enclosing(code, at) {
  let depth = 0;
  for (let i = at - 1; i >= 0; --i) {
    if (")]}".includes(code[i])) ++depth;
    else if ("([{".includes(code[i]) && depth-- === 0) return i;
    else if (code[i] === ";" && depth === 0) return -1;
  }
  return -1;
}

// What the commas set apart in the bracket that begins at `begin`.
function elements(code, begin) {
  const found = [];
  let depth = 0, from = begin + 1;
  for (let i = begin; i < code.length; ++i) {
    if ("([{".includes(code[i])) ++depth;
    const end = ")]}".includes(code[i]) && --depth === 0;
    if (end || (code[i] === "," && depth === 1)) {
      found.push({ from, to: i, text: code.slice(from, i).trim() });
      from = i + 1;
    }
    if (end) return found.filter(({ text }) => text);
  }
  return [];
}

// The name of what is called, in whose round brackets the bracket at `begin` stands, or which it is; "" for a statement's.
function calleeAt(code, begin) {
  for (; begin >= 0; begin = enclosing(code, begin)) {
    const name = code[begin] === "(" && /(\w+)\s*$/.exec(code.slice(Math.max(0, begin - 100), begin))?.[1];
    if (name && !/^(if|while|for|switch|return)$/.test(name)) return name;
  }
  return "";
}

// How many arguments the message at `at` gets: those in braces, and those that are filled in.
function argumentsAt(path, code, at) {
  const begin = enclosing(code, at);
  const callee = calleeAt(code, begin);
  const key = callee ? `${path} ${callee}` : path;
  const around = begin < 0 ? [] : elements(code, begin);
  const place = around.findIndex(({ from, to }) => from <= at && at < to);
  const after = around.slice(place + 1);
  const isPhrase = code[begin] === "{" ? place === 0 : /^(Phrase|problem|\w+_phrase)$/.test(callee);
  const list = key in filling ? after.find(({ text }) => text.startsWith("{")) : isPhrase && after[0];
  const given = list && list.text.startsWith("{") ? elements(code, code.indexOf("{", list.from)).length : undefined;
  if (given !== undefined && code[begin] === "{") return { given, filled: 0 };
  const one = filling[key] ?? 0;
  const messages = around.filter(({ text }) => text.startsWith("Message::"));
  const filled = Array.isArray(one) ? one[messages.findIndex(({ from, to }) => from <= at && at < to)] : one;
  return { given: given ?? 0, filled, key };
}

const needed = new Set();
function checkUse(path, code, name, at, rows) {
  const where = `${path}:${code.slice(0, at).split("\n").length}`;
  const row = rows.get(name);
  if (!row) return report(`${where}: there is no message ${name}`);
  row.used ||= path.startsWith("src/");
  if (/[=!]=\s*[\w:]*$/.test(code.slice(0, at))) return;  // compared
  const { given, filled, key } = argumentsAt(path, code, at);
  if (filled > 0 && given + filled === row.placeholders) needed.add(key);
  const fits = given + filled === row.placeholders || (filled > 0 && row.placeholders === 0);
  if (!fits) report(`${where}: ${name} has ${row.placeholders} placeholders and gets ${given + filled} arguments`);
}

const rows = readRows();
for (const path of [...filesBelow("src", /\.[ch]pp$/), ...filesBelow("tests", /\.[ch]pp$/)]) {
  const code = bare(read(path));
  for (const { 1: name, index } of code.matchAll(/\bMessage::([a-z0-9_]+)(?!\w|\()/g))
    if (name !== "id" || rows.has(name)) checkUse(path, code, name, index, rows);
}
for (const [name, { path, used }] of rows) if (!used) report(`${path}: ${name} is used nowhere`);
for (const key of Object.keys(filling))
  if (!needed.has(key) && filesBelow("src", /\.cpp$/).includes(key.split(" ")[0])) report(`usage.mjs: ${key} fills no message`);
if (wrong === 0) console.log(`${rows.size} messages, all of them used, each with its arguments`);
process.exit(wrong ? 1 : 0);
