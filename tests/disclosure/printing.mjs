// Prints pages with the program: what stands on standard output, what is said beside it, and the drawings.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

function filesIn(folder) {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(readdirSync(folder).sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/// The page with {code, out, err, files}.
export function print(program, database, page) {
  if (!page.drawings) {
    return { ...page, ...program.run(page.words, { database, language: page.language }), files: {} };
  }
  const folder = join(program.folder, "drawings");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const words = page.drawings === "map" ? ["--map", "drawings/map.svg"] : ["--charts", "svg"];
  const ran = program.run([...page.words, ...words, "-o", "drawings/page.md"], { database, language: page.language });
  const { "page.md": out = "", ...files } = filesIn(folder);
  return { ...page, ...ran, out, files };
}
