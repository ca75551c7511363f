/** Turns a page or file into the lines that are compared: what a visitor reads (or the code itself), and what runs. */
import { createHash } from "node:crypto";
import { ElementSelector } from "./element-selector.ts";
import { readAttributes, tokenizeHtml, type HtmlToken } from "#lib/html-tokens.ts";
import { WITHIN_LINES } from "../web/read-text.ts";

export interface PageLines {
  /** Text as it is read, or code, by line; for files that are no text their fingerprint. */
  readonly text: readonly string[];
  /** Everything in the page that runs or loads something that runs, by line. */
  readonly scripts: readonly string[];
}

export interface Reading {
  readonly select?: string;
  readonly look: "text" | "code";
}

/** Elements whose content nobody reads. */
const UNREAD: ReadonlySet<string> = new Set(["script", "style", "noscript", "template", "iframe", "noframes", "svg"]);
/** Attributes that load or run something, by element. */
const LOADERS: Readonly<Record<string, readonly string[]>> = {
  iframe: ["src", "srcdoc"],
  frame: ["src"],
  embed: ["src"],
  object: ["data"],
  base: ["href"],
  form: ["action"],
};
const SCRIPT_TYPES = /^$|javascript|ecmascript|^module$|^importmap$/i;
/** Longer lines of scripts are broken at the ends of statements, so that a difference can be shown. */
const LONG_LINE_CHARS = 300;

/** The lines of an HTML page; undefined where the chosen element is not there. */
export function readHtml(html: string, { select, look }: Reading): PageLines | undefined {
  const selector = select === undefined ? undefined : new ElementSelector(select);
  const text = new TextLines();
  const scripts: string[] = [];
  let code = "";
  let scriptType: string | undefined;
  for (const token of tokenizeHtml(html)) {
    const chosen = selector?.follow(token) ?? true;
    if (chosen && look === "code") code += html.slice(token.from, token.to);
    if (chosen && look === "text") text.take(token);
    if (token.kind === "open") {
      if (token.attributes !== "" || token.name === "script") {
        scripts.push(...runningParts(token.name, token.attributes));
      }
      scriptType = token.name === "script" ? (readAttributes(token.attributes).get("type") ?? "") : undefined;
    } else if (token.kind === "raw" && scriptType !== undefined && SCRIPT_TYPES.test(scriptType)) {
      scripts.push(...scriptLines(token.text));
    }
  }
  if (selector?.found === false) return undefined;
  return { text: look === "code" ? codeLines(code) : text.finish(), scripts };
}

/** A text that is no HTML, line by line. */
export function readPlain(text: string): PageLines {
  return { text: splitLines(text), scripts: [] };
}

/** A file that is no text: its fingerprint. */
export function readBinary(body: Uint8Array): PageLines {
  const digest = createHash("sha256").update(body).digest("hex");
  return { text: [`a file of ${body.length} bytes with SHA-256 ${digest}`], scripts: [] };
}

/** Gathers what is read, line by line, white space made one blank. */
class TextLines {
  readonly #lines: string[] = [];
  #line = "";
  #unread: string | undefined;

  take(token: HtmlToken): void {
    if (token.kind === "raw") return;
    if (token.kind === "text") {
      if (this.#unread === undefined) this.#line += token.text;
      return;
    }
    if (token.kind === "open" && this.#unread === undefined && !token.empty && UNREAD.has(token.name)) {
      this.#unread = token.name;
    } else if (token.kind === "close" && token.name === this.#unread) {
      this.#unread = undefined;
    }
    if (!WITHIN_LINES.has(token.name)) {
      if (this.#line !== "") this.#break();
    } else if (token.name === "td" || token.name === "th") this.#line += " ";
  }

  finish(): readonly string[] {
    this.#break();
    return this.#lines;
  }

  #break(): void {
    const line = this.#line.replace(/\s+/g, " ").trim();
    if (line !== "") this.#lines.push(line);
    this.#line = "";
  }
}

/** What of a tag runs or loads what runs, as lines. */
function runningParts(name: string, text: string): string[] {
  const mayRun = name === "script" || name === "meta" || name in LOADERS || /\bon[a-z]|javascript:/i.test(text);
  if (!mayRun) return [];
  const attributes = readAttributes(text);
  if (name === "script") {
    if (!attributes.has("src") && !SCRIPT_TYPES.test(attributes.get("type") ?? "")) return [];
    const shown = ["src", "type", "integrity"].flatMap((part) => partOf(attributes, part));
    return [`<script ${shown.join(" ")}>`.replace(" >", ">")];
  }
  if (name === "meta") {
    const refresh = attributes.get("http-equiv")?.toLowerCase() === "refresh";
    return refresh ? [`<meta http-equiv="refresh" ${partOf(attributes, "content").join("")}>`] : [];
  }
  const parts = (LOADERS[name] ?? []).flatMap((part) => partOf(attributes, part));
  for (const [attribute, value] of attributes) {
    if (/^on[a-z]/.test(attribute) || /^\s*javascript:/i.test(value)) parts.push(`${attribute}="${value}"`);
  }
  return parts.length === 0 ? [] : [`<${name} ${parts.join(" ")}>`];
}

function partOf(attributes: ReadonlyMap<string, string>, name: string): string[] {
  const value = attributes.get(name);
  return value === undefined ? [] : [`${name}="${value}"`];
}

function scriptLines(code: string): string[] {
  return splitLines(code).flatMap((line) =>
    line.length > LONG_LINE_CHARS ? splitLines(line.replace(/[;{}]/g, "$&\n")) : [line],
  );
}

/** Code of a page; tags that follow each other stand on lines of their own. */
function codeLines(code: string): string[] {
  return splitLines(code.replace(/></g, ">\n<"));
}

function splitLines(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
