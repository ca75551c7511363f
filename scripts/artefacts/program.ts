/** Makes one program of the appliance's sources and libraries, with esbuild. */
import { builtinModules } from "node:module";
import path from "node:path";
import { readFileSync } from "node:fs";
import { build, type Metafile, type Plugin } from "esbuild";

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

/**
 * What our sources load when they first need it, by `createRequire(import.meta.url)("name")`, comes inside as well: a package
 * or a single executable has no node_modules beside it.
 */
const lateLibraries: Plugin = {
  name: "late libraries",
  setup(building) {
    building.onLoad({ filter: /\/appliance\/.*\.ts$/ }, ({ path: file }) => {
      const source = readFileSync(file, "utf8");
      if (!source.includes("createRequire(import.meta.url)(")) return undefined;
      return { contents: source.replaceAll("createRequire(import.meta.url)(", "require("), loader: "ts" };
    });
  },
};

/**
 * Writes `main.js`, and with `splitting` further parts that are loaded when first needed, into a folder.
 * @returns what it is made of
 * @throws Error where a library would be looked for outside
 */
export async function bundleProgram(folder: string, { splitting }: { splitting: boolean }): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ["appliance/main.ts"],
    outdir: folder,
    bundle: true,
    splitting,
    metafile: true,
    platform: "node",
    format: "esm",
    target: "node26",
    // Smaller sources are less to keep in memory; names stay, so that a stack in a log can be read. Not by `keepNames`: that
    // gives each of twelve thousand functions a table of properties of its own.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: "none",
    plugins: [lateLibraries],
    // Libraries of the older kind ask for others by a function that modules of this kind lack.
    banner: {
      js: 'import { createRequire as requireBy } from "node:module"; const require = requireBy(import.meta.url);',
    },
    logLevel: "error",
  });
  const outside = librariesOutside(metafile);
  if (outside.length > 0) throw new Error(`not in the program, but needed by it: ${outside.join(", ")}`);
  return metafile;
}

function librariesOutside({ inputs }: Metafile): string[] {
  const named = Object.values(inputs).flatMap(({ imports }) => imports.filter(({ external }) => external === true));
  const isKnown = (name: string) =>
    name === "<runtime>" || name.startsWith("node:") || builtinModules.includes(name) || NOT_INSTALLED.has(name);
  return [...new Set(named.map(({ path: name }) => name))].filter((name) => !isKnown(name));
}
