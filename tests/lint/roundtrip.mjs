// node roundtrip.mjs MODULES PREFIX: whether cmark-gfm and markdown-it show the characters that PREFIX.json says
// PREFIX.md shows. Prints what differs; exit 1 where anything does.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const [modules, prefix] = process.argv.slice(2);
const MarkdownIt = createRequire(resolve(modules, "package.json"))("markdown-it");
const markdown = readFileSync(`${prefix}.md`, "utf8");
const expected = JSON.parse(readFileSync(`${prefix}.json`, "utf8"));

const shown = (typed) => typed
  .replace(/[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu, "")
  .replace(/[\t-\r \x85\u2028\u2029]+/g, " ")
  .trim();

// A renderer's output -> [{kind, texts}], a heading, paragraph, list or table each.
function fromCmark() {
  const xml = execFileSync("cmark-gfm",
    ["-e", "table", "-e", "strikethrough", "-e", "autolink", "-e", "tasklist", "-t", "xml", `${prefix}.md`],
    { encoding: "utf8", maxBuffer: 1 << 30 });
  const unescape = (text) => text.replace(/&(lt|gt|amp|quot);/g, (_, name) => ({ lt: "<", gt: ">", amp: "&", quot: "\"" })[name]);
  const parts = [];
  for (const [, end, tag, attributes, leaf, text] of xml.matchAll(/<(\/?)([a-z_]+)([^>]*?)(\/?)>(?:([^<]*)(?=<\/(?:text|code|code_block|html_block|html_inline)>))?/g)) {
    if (/^(text|code|code_block|html_block|html_inline)$/.test(tag)) {
      if (!end) parts.push({ text: unescape(text ?? ""), raw: tag.startsWith("html"), alone: tag === "code_block" });
    } else if (/break$/.test(tag)) {
      parts.push({ text: tag === "thematic_break" ? "" : " " });
    } else {
      parts.push({ tag, end: Boolean(end), leaf: Boolean(leaf), level: Number(/level="(\d)"/.exec(attributes)?.[1]) });
    }
  }
  return gather(parts);
}

function fromMarkdownIt() {
  const parts = [];
  const inline = (tokens) => {
    for (const token of tokens) {
      if (token.type === "image") inline(token.children);
      else if (/break$/.test(token.type)) parts.push({ text: " " });
      else if (!token.type.startsWith("link_") || !token.markup.startsWith("linkify")) parts.push({ text: token.content, raw: token.type === "html_inline" });
    }
  };
  const names = { h: "heading", p: "paragraph", ul: "list", ol: "list", li: "item", td: "table_cell", th: "table_cell" };
  for (const token of new MarkdownIt({ html: true, linkify: true }).parse(markdown, {})) {
    if (token.type === "inline") inline(token.children);
    else if (token.nesting === 0) parts.push({ text: token.content, raw: token.type === "html_block", alone: true });
    else {
      const heading = /^h(\d)$/.exec(token.tag);
      parts.push({ tag: heading ? "heading" : names[token.tag] ?? token.tag, end: token.nesting < 0, level: Number(heading?.[1]) });
    }
  }
  return gather(parts);
}

function gather(parts) {
  const blocks = [];
  let depth = 0;
  for (const { tag, end, text, level, raw, alone } of parts) {
    if (raw) throw new Error(`HTML came through: ${text}`);
    if (text !== undefined) {
      if (alone && depth === 0) blocks.push({ kind: "code", texts: [""] });
      if (blocks.length) blocks.at(-1).texts[blocks.at(-1).texts.length - 1] += text;
    } else if (/^(heading|paragraph|list|table|block_quote|blockquote)$/.test(tag)) {
      depth += end ? -1 : 1;
      if (!end && depth === 1) blocks.push({ kind: tag, level, texts: tag === "list" || tag === "table" ? [] : [""] });
      else if (!end && tag === "paragraph") blocks.at(-1).texts.push("");
    } else if (!end && (tag === "item" || tag === "table_cell")) {
      blocks.at(-1).texts.push("");
    }
  }
  for (const block of blocks) {
    block.texts = block.texts.map((t) => t.trim());
    if (block.kind === "list") block.texts = block.texts.filter((t) => t);
  }
  return blocks;
}

// Prose is compared by what it shows, in order. Numbers of lists, colons after headings that became paragraphs, and
// definitions of links that nobody uses are added to what CommonMark shows. White space does not count, nor marks
// that this parser and ours may see differently: they follow different versions of CommonMark.
function wordsOf(prose) {
  const words = [];
  const visit = (tokens) => {
    for (const token of tokens) {
      if (token.children) visit(token.children);
      else words.push(token.content);
    }
  };
  visit(new MarkdownIt("commonmark").parse(prose.replace(/^\ufeff/, ""), {}));
  return words.join("");
}
const letters = (text) => shown(text).replace(/[\s=`*_\\-]+/g, "");

function isSubsequence(part, whole) {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return character;
  }
  return null;
}

let wrong = 0;
function differ(renderer, what, ...details) {
  if (++wrong <= 20) console.log(`${renderer}: ${what}`, ...details.map((d) => `\n  ${JSON.stringify(d)}`));
}

function compare(renderer, blocks) {
  let at = 0;
  for (const { kind, texts } of expected) {
    if (kind === "prose") {
      const [title, ...prose] = texts;
      if (blocks[at]?.texts[0] !== title) return differ(renderer, "no section", title, blocks[at]);
      let text = "";
      for (++at; at < blocks.length && !(blocks[at].level <= 2); ++at) text += blocks[at].texts.join("");
      const words = letters(prose.map(wordsOf).join(""));
      const missing = isSubsequence(words, letters(text));
      if (missing !== null) differ(renderer, `${title} lacks ${missing}`, prose, words, letters(text));
      continue;
    }
    const block = blocks[at++];
    const wanted = texts.map(shown);
    if (block?.kind !== kind || JSON.stringify(block.texts) !== JSON.stringify(wanted))
      differ(renderer, kind, wanted, block);
    if (wrong > 20) return;
  }
  if (at !== blocks.length) differ(renderer, "more than was written", blocks[at]);
}

compare("cmark-gfm", fromCmark());
compare("markdown-it", fromMarkdownIt());
process.exit(wrong ? 1 : 0);
