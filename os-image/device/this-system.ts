/** Where the image keeps what the privileged parts need, and what it is: read from the running system. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { request } from "node:https";
import { promisify } from "node:util";
import { isSlot, type Slot } from "./boot-block.ts";

export const MEMORY_FILE = "/state/system/update.json";
/** Only root writes there, so that nobody changes a bundle between its check and its use. */
export const UPDATE_FOLDER = "/data/updates";
/** `https://.../`, put there by the set-up file (carry-setup-result); absent: this box is updated by stick alone. */
export const UPDATE_SOURCE_FILE = "/state/system/update-source";

const run = promisify(execFile);

/** @returns what it printed  @throws Error with what it said */
export async function ask(program: string, ...words: readonly string[]): Promise<string> {
  const { stdout } = await run(program, [...words], { encoding: "utf8", maxBuffer: 4_000_000 });
  return stdout;
}

/** The slot that this system was started from. @throws Error where the kernel was not told */
export function runningSlot(commandLine = readFileSync("/proc/cmdline", "utf8")): Slot {
  const slot = /(?:^|\s)vedetta\.slot=(\S+)/.exec(commandLine)?.[1] ?? "";
  if (!isSlot(slot)) throw new Error("the kernel was not told which slot this is");
  return slot;
}

/** Version and board of this image. */
export function thisImage(release = readFileSync("/usr/lib/os-release", "utf8")): {
  readonly compatible: string;
  readonly version: string;
} {
  const value = (name: string) => new RegExp(`^${name}="?([^"\\n]*)"?$`, "m").exec(release)?.[1] ?? "";
  return { compatible: value("IMAGE_ID"), version: value("IMAGE_VERSION") };
}

/** What the box on this machine answers; undefined: nothing. Its certificate is its own, and the way to it is loopback. */
export function askBox(place: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const asked = request(
      { host: "127.0.0.1", port: 443, path: place, rejectUnauthorized: false, timeout: 30_000 },
      (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => (text += part));
        response.on("end", () => resolve(response.statusCode === 200 ? text : undefined));
        response.on("error", () => resolve(undefined));
      },
    );
    asked.on("timeout", () => asked.destroy());
    asked.on("error", () => resolve(undefined));
    asked.end();
  });
}

/** A figure of `/metrics`; undefined: it is not there. */
export function figure(metrics: string, name: string): number | undefined {
  const found = new RegExp(`^${name} (\\S+)$`, "m").exec(metrics)?.[1];
  return found === undefined ? undefined : Number(found);
}
