/**
 * The built page in memory, compressed once: a few files of which most are asked for by every browser. An address is
 * looked up in a table, so none can lead out of the folder.
 */
import { createHash } from "node:crypto";
import { extname } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { ReadFolder } from "#lib/own-files.ts";

export interface PageFile {
  readonly type: string;
  readonly etag: string;
  /** The name changes with the content, so a browser may keep it for ever. */
  readonly immutable: boolean;
  readonly plain: Buffer;
  readonly br?: Buffer;
  readonly gzip?: Buffer;
}

export interface PageFiles {
  /** By address (`/assets/...`), `index.html` left out. */
  readonly files: ReadonlyMap<string, PageFile>;
  readonly html: string;
  /** By language the addresses of the scripts that hold its words, which the page loads before it says anything. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** When `index.html` was written, ms; tells whether the page was built anew. */
  readonly builtAt: number;
}

const MOST_FILES = 500;
const MOST_BYTES = 20_000_000;
const COMPRESSIBLE = new Set([".js", ".css", ".svg", ".json", ".webmanifest", ".txt"]);
const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/** Reads the folder that the page was built into; undefined when there is no built page. Files of other kinds are left out. */
export function loadPageFiles(folder: ReadFolder): PageFiles | undefined {
  const builtAt = pageBuiltAt(folder);
  const html = folder.read("index.html");
  if (builtAt === undefined || html === undefined) return undefined;
  const files = new Map<string, PageFile>();
  let bytes = 0;
  for (const name of folder.names()) {
    const type = TYPES[extname(name)];
    const plain = type === undefined ? undefined : folder.read(name);
    if (type === undefined || plain === undefined) continue;
    bytes += plain.length;
    if (files.size >= MOST_FILES || bytes > MOST_BYTES) break;
    files.set(`/${name}`, pageFile(plain, name, type));
  }
  // The shape is the build's promise: box and page are built together.
  const words = JSON.parse(folder.read("words.json")?.toString() ?? "{}") as PageFiles["words"];
  return { files, html: html.toString(), words, builtAt };
}

/** When the page was built, ms; undefined when it was not. */
export function pageBuiltAt(folder: ReadFolder): number | undefined {
  return folder.writtenAt("index.html");
}

function pageFile(plain: Buffer, name: string, type: string): PageFile {
  const etag = `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`;
  // Vite's names: NAME-HASH.EXT, the hash being eight letters.
  const file = { type, etag, immutable: /-[A-Za-z0-9_-]{8}\.[a-z0-9]+$/.test(name), plain };
  if (!COMPRESSIBLE.has(extname(name)) || plain.length < 1000) return file;
  const br = brotliCompressSync(plain, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
  });
  return { ...file, br, gzip: gzipSync(plain, { level: 9 }) };
}
