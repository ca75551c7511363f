/** How tortures start a box, and programs beside it. A box: with the bundled program where a command has made it, else from the sources, as tests do. */
import type { ChildProcess } from "node:child_process";
import path from "node:path";
import type { TestNetwork } from "./test-network.ts";

export const TOP = path.join(import.meta.dirname, "../..");
export const NODE = path.join(TOP, "node_modules/.bin/node");

const PROGRAM = process.env["VEDETTA_TORTURED"] ?? path.join(TOP, "appliance/main.ts");

export const BOX_COMMAND: readonly string[] = [
  NODE,
  "--disable-warning=ExperimentalWarning",
  "--disable-warning=DEP0169",
  PROGRAM,
];

/** Starts a program of this folder inside a namespace, to be told over IPC. Settles when it is ready. */
export async function startBeside(
  network: TestNetwork,
  space: string,
  program: string,
  ...words: readonly string[]
): Promise<ChildProcess> {
  const child = network.spawn(space, [NODE, path.join(import.meta.dirname, program), ...words], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await new Promise((resolve) => child.once("message", resolve));
  return child;
}
