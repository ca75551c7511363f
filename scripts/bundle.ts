/**
 * Makes one program of the appliance: build/appliance/main.js and the parts that are loaded when first needed. A box that
 * runs from it needs a third less memory and starts in two thirds of the time than one that runs from the sources, because
 * nobody strips types from a thousand files first (ADR 0029). The program stays where its sources would find what lies
 * beside them: two folders below the root.
 */
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const ROOT = path.join(import.meta.dirname, "..");
const FOLDER = path.join(ROOT, "build/appliance");
const FRESH = path.join(ROOT, `build/appliance-${process.pid}`);
/** A box that still runs from an older program loads parts of it late; their names tell them from the new ones. */
const KEPT_MS = 7 * 86_400_000;

await build({
  absWorkingDir: ROOT,
  entryPoints: ["appliance/main.ts"],
  outdir: FRESH,
  bundle: true,
  splitting: true,
  platform: "node",
  format: "esm",
  target: "node26",
  // Smaller sources are less to keep in memory; names stay, so that a stack in a log can be read. Not by `keepNames`: that
  // gives each of twelve thousand functions a table of properties of its own.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "none",
  // Libraries of the older kind ask for others by a function that modules of this kind lack.
  banner: {
    js: 'import { createRequire as requireBy } from "node:module"; const require = requireBy(import.meta.url);',
  },
  logLevel: "warning",
});

mkdirSync(FOLDER, { recursive: true });
const parts = readdirSync(FRESH);
for (const part of [...parts.filter((name) => name !== "main.js"), "main.js"])
  renameSync(path.join(FRESH, part), path.join(FOLDER, part));
rmSync(FRESH, { recursive: true });
for (const part of readdirSync(FOLDER))
  if (!parts.includes(part) && Date.now() - statSync(path.join(FOLDER, part)).mtimeMs > KEPT_MS)
    rmSync(path.join(FOLDER, part));
