/** Makes one program of the appliance's sources and libraries, with esbuild. */
import { builtinModules } from "node:module";
import path from "node:path";
import { readFileSync, writeFileSync } from "node:fs";
import { build, type BuildOptions, type Metafile, type Plugin } from "esbuild";

export const ROOT = path.join(import.meta.dirname, "../..");

/** Libraries that others use where they are installed; they are not, and all others must be inside. */
const NOT_INSTALLED = new Set([
  "bufferutil",
  "cardinal",
  "macos-temperature-sensor",
  "osx-temperature-sensor",
  "pg-native",
  "utf-8-validate",
]);

const LATE = /createRequire\(import\.meta\.url\)\("([^"]+)"\)/g;

/**
 * What our sources load when they first need it, by `createRequire(import.meta.url)("name")`, comes inside as well: a package
 * or a single executable has no node_modules beside it. In a program of several files each becomes a file of its own, so that
 * not even its text is in memory before.
 * @param late where the names of such files' libraries go; undefined: all is one file
 */
const lateLibraries = (late: Set<string> | undefined): Plugin => ({
  name: "late libraries",
  setup(building) {
    building.onLoad({ filter: /\/appliance\/.*\.ts$/ }, ({ path: file }) => {
      const source = readFileSync(file, "utf8");
      if (!source.includes("createRequire(import.meta.url)(")) return undefined;
      const contents = source.replaceAll(LATE, (_, name: string) => {
        late?.add(name);
        return `require(${JSON.stringify(late === undefined ? name : lateFile(name))})`;
      });
      return { contents, loader: "ts" };
    });
    building.onResolve({ filter: /^\.\/late-/ }, ({ path: file }) => ({ path: file, external: true }));
  },
});

const lateFile = (name: string) => `./late-${name.replaceAll(/\W/g, "-")}.cjs`;

/**
 * Whoever imports `node:http` makes Node look at all that it exports, and one of these loads the whole of undici: 3 MB that
 * nobody uses. A require looks only at what is asked for.
 */
const httpWithoutUndici: Plugin = {
  name: "http without undici",
  setup(building) {
    building.onResolve({ filter: /^(node:)?http$/ }, ({ kind }) =>
      kind === "import-statement" ? { path: "http", namespace: "by-require" } : undefined,
    );
    building.onLoad({ filter: /^http$/, namespace: "by-require" }, () => ({
      contents: 'module.exports = require("node:http");',
    }));
  },
};

/**
 * Fastify asks for these when nobody gives it compilers (`api/validate.ts` does), or for pretended requests in tests: half a
 * megabyte of text that no box ever runs.
 */
const NEVER_ASKED_FOR = /^(@fastify\/ajv-compiler|@fastify\/fast-json-stringify-compiler|light-my-request)$/;

const withoutFastifysCompilers: Plugin = {
  name: "without Fastify's compilers",
  setup(building) {
    building.onResolve({ filter: NEVER_ASKED_FOR }, ({ path: name }) => ({ path: name, namespace: "never-asked-for" }));
    building.onLoad({ filter: /./, namespace: "never-asked-for" }, ({ path: name }) => ({
      contents: `throw new Error("${name} is not in this program");`,
    }));
  },
};

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  metafile: true,
  platform: "node",
  target: "node26",
  // Smaller sources are less to keep in memory; names stay, so that a stack in a log can be read. Not by `keepNames`: that
  // gives each of twelve thousand functions a table of properties of its own.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "none",
  logLevel: "error",
} as const satisfies BuildOptions;

/**
 * Writes `main.js`, and with `splitting` further parts that are loaded when first needed, into a folder.
 * @returns what it is made of
 * @throws Error where a library would be looked for outside
 */
export async function bundleProgram(folder: string, { splitting }: { splitting: boolean }): Promise<Metafile> {
  const late = splitting ? new Set<string>() : undefined;
  const { metafile } = await build({
    ...COMMON,
    // What runs in a thread of its own is a program of its own.
    entryPoints: { main: "appliance/main.ts", "mail-worker": "appliance/listeners/smtp/mail-worker.ts" },
    outdir: folder,
    splitting,
    format: "esm",
    plugins: [lateLibraries(late), httpWithoutUndici, withoutFastifysCompilers],
    // Libraries of the older kind ask for others by a function that modules of this kind lack.
    banner: {
      js: 'import { createRequire as requireBy } from "node:module"; const require = requireBy(import.meta.url);',
    },
  });
  for (const name of late ?? []) {
    const outfile = path.join(folder, lateFile(name));
    const made = await build({ ...COMMON, entryPoints: [name], outfile, format: "cjs" });
    Object.assign(metafile.inputs, made.metafile.inputs);
    Object.assign(metafile.outputs, made.metafile.outputs);
  }
  for (const file of Object.keys(metafile.outputs)) narrow(path.join(ROOT, file));
  const outside = librariesOutside(metafile);
  if (outside.length > 0) throw new Error(`not in the program, but needed by it: ${outside.join(", ")}`);
  return metafile;
}

/** One letter beyond Latin-1 makes V8 keep a file's text with two bytes a letter. esbuild leaves them in patterns alone. */
function narrow(file: string): void {
  const text = readFileSync(file, "utf8");
  if (!WIDE.test(text)) return;
  const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  writeFileSync(file, text.replaceAll(new RegExp(WIDE, "g"), escaped));
}

const WIDE = /[^\0-\u00ff]/;

function librariesOutside({ inputs }: Metafile): string[] {
  const named = Object.values(inputs).flatMap(({ imports }) => imports.filter(({ external }) => external === true));
  const isKnown = (name: string) =>
    name === "<runtime>" ||
    name.startsWith("node:") ||
    name.startsWith("./late-") ||
    builtinModules.includes(name) ||
    NOT_INSTALLED.has(name);
  return [...new Set(named.map(({ path: name }) => name))].filter((name) => !isKnown(name));
}
