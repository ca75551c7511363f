/** The configuration of a box that runs with a file, as it goes into a backup: the file, and the TLS files that it names. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseDocument } from "yaml";
import { errorCode } from "#lib/errno.ts";

/** Where they lie in the new data folder: beside the box's own files, for whoever puts them in their place. */
export const CONFIG_FOLDER = "config-of-backup";

/** Files with the places they get; those that cannot be read are left out, as the box does without them. */
export function configFiles(file: string, text: string): { path: string; content: Buffer }[] {
  const tls: unknown = parseDocument(text, { logLevel: "silent" }).getIn(["relay", "tls"]);
  const toJson = tls as { toJSON?: () => unknown } | undefined;
  const named = Object.values((toJson?.toJSON?.() ?? {}) as object).filter((name) => typeof name === "string");
  const own = { path: `${CONFIG_FOLDER}/${path.basename(file)}`, content: Buffer.from(text) };
  const others = [...new Set(named)].flatMap((name) => {
    const content = tryRead(path.resolve(path.dirname(file), name));
    return content === undefined ? [] : [{ path: `${CONFIG_FOLDER}/${path.basename(name)}`, content }];
  });
  return [own, ...others.filter((one) => one.path !== own.path)];
}

function tryRead(place: string): Buffer | undefined {
  try {
    return readFileSync(place);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}
