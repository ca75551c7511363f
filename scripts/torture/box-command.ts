/** How tortures start a box: with the bundled program where a command has made it, else from the sources, as tests do. */
import path from "node:path";

export const TOP = path.join(import.meta.dirname, "../..");
export const NODE = path.join(TOP, "node_modules/.bin/node");

const PROGRAM = process.env["VEDETTA_TORTURED"] ?? path.join(TOP, "appliance/main.ts");

export const BOX_COMMAND: readonly string[] = [
  NODE,
  "--disable-warning=ExperimentalWarning",
  "--disable-warning=DEP0169",
  PROGRAM,
];
