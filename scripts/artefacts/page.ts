/** Builds the page afresh, and tells which packages are in it. */
import { build } from "vite";
import path from "node:path";
import { partsOf, type Part } from "./parts.ts";
import { ROOT } from "./program.ts";

/** @param folder where the built page goes */
export async function buildPage(folder: string): Promise<Part[]> {
  const root = path.join(ROOT, "web-ui");
  const built = await build({
    root,
    configFile: path.join(root, "vite.config.ts"),
    logLevel: "warn",
    build: { outDir: folder, emptyOutDir: true },
  });
  const outputs = Array.isArray(built) ? built.flatMap(({ output }) => output) : "output" in built ? built.output : [];
  return partsOf(outputs.flatMap((one) => (one.type === "chunk" ? one.moduleIds : [])));
}
