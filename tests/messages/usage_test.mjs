// node usage_test.mjs: usage.mjs finds what it is for: each breach is planted in a small tree of its own.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const usage = join(dirname(fileURLToPath(import.meta.url)), "usage.mjs");
const scratch = mkdtempSync(join(tmpdir(), "dialogg-usage-"));

const rows = `MESSAGE(plain, "Ferdig", "Ferdig", "Done")
MESSAGE(pair,
        "Møte {0} i {1}, ikke i {0}", "Møte {0} i {1}, ikkje i {0}",
        "Meeting {0} in {1}, not in {0}")
MESSAGE(label_date, "Dato", "Dato", "Date")
`;
const whole = `// Message::gone, {nothing}
void f() {
  say(Message::plain);
  throw Error(kind, Phrase{Message::pair, {a(1, 2), "}, {"}}, Phrase{Message::plain});
  note({later ? Message::pair : messages::Message::pair, {List{a, b}, ','}});
}
`;

function plant(path, text) {
  mkdirSync(dirname(join(scratch, path)), { recursive: true });
  writeFileSync(join(scratch, path), text);
}

// Says `words` of the tree with `code` added; "" : finds nothing in it.
function expect(words, code, path = "src/app/more.cpp") {
  rmSync(scratch, { recursive: true });
  plant("src/messages/a.def", rows);
  plant("src/app/use.cpp", whole);
  plant("tests/app/use_test.cpp", "");
  plant(path, code);
  const { status, stdout, stderr } = spawnSync("node", [usage, scratch], { encoding: "utf8" });
  const right = words ? status === 1 && stdout.includes(words) : status === 0;
  if (right) return;
  console.log(`for ${JSON.stringify(code)}\n  should say "${words}", says (${status}):\n${stdout}${stderr}`);
  process.exitCode = 1;
}

expect("", "");
expect("", "bool g() { return one.message == Message::pair; }");
expect("", "auto d = 10'000; auto g = Phrase(Message::pair, {1, '\\''});");
expect("more.cpp:1: pair has 2 placeholders and gets 1 arguments", "auto g = Phrase{Message::pair, {one}};");
expect("pair has 2 placeholders and gets 3 arguments", "auto g = say({Message::pair, {one, two, three(1, 2)}});");
expect("pair has 2 placeholders and gets 0 arguments", "auto g = say(Message::pair);");
expect("pair has 2 placeholders and gets 0 arguments", "auto g = Phrase{yes ? Message::plain : Message::pair};");
expect("plain has 0 placeholders and gets 1 arguments", "auto g = Phrase(messages::Message::plain, {x});");
expect("use_test.cpp:1: pair has 2", "auto g = Phrase{Message::pair, {}};", "tests/app/use_test.cpp");
expect("there is no message gone", "auto g = Message::gone;");
expect("a.def: unused is used nowhere", `${rows}MESSAGE(unused, "a", "a", "a")\n`, "src/messages/a.def");
expect("a.def: pair is used nowhere", "auto g = Message::plain;", "src/app/use.cpp");
expect("usage.mjs: src/writing/change.cpp fills no message", "auto g = Message::plain;", "src/writing/change.cpp");
rmSync(scratch, { recursive: true });
