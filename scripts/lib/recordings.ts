/**
 * Recordings of real devices, for measuring: where they lie, and playing them on loopback. They are no part of this
 * repository; the folder is VEDETTA_RECORDINGS, by default `../shared/recordings` beside the repository.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Device } from "#model/device.ts";

const root = resolve(import.meta.dirname, "../..");

/** The folder, or undefined where there is none. */
export function recordingsFolder(): string | undefined {
  const folder = resolve(root, process.env["VEDETTA_RECORDINGS"] ?? "../shared/recordings");
  return existsSync(join(folder, "play")) ? folder : undefined;
}

/** What is known of an item of the expected facts besides the item itself. */
export interface Origin {
  readonly source: "standard" | "vendor";
  readonly mib?: string;
  readonly oid?: string;
  readonly basis?: "direct" | "computed";
}
type Item<T> = { readonly [K in keyof T]?: T[K] | null } & Origin;
type Lists = "processors" | "memory" | "storage" | "ports" | "sensors" | "supplies";

/** Expected facts of one recording. A part that is absent was not looked at: nothing is known of it. */
export type Expected = { readonly [K in Exclude<keyof Device, Lists>]?: Device[K] | null } & {
  readonly [K in Lists]?: readonly Item<NonNullable<Device[K]>[number]>[];
} & { readonly recording: string };

/** All expected facts whose recording's name contains `name`, in the order of their names. */
export function loadExpected(folder: string, name = ""): Expected[] {
  return readdirSync(join(folder, "devices"))
    .filter((file) => file.endsWith(".expected.json") && file.includes(name))
    .toSorted()
    .map((file) => JSON.parse(readFileSync(join(folder, "devices", file), "utf8")) as Expected);
}

export interface Player {
  readonly address: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** Plays all recordings at one loopback address; the community is the recording's name. @throws when it does not start */
export async function playRecordings(folder: string, port: number): Promise<Player> {
  const child = spawn(join(folder, "play"), [join(folder, "devices"), "--by-community", "--port", String(port)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((done) => child.once("close", () => done()));
  let address: string | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    address ??= line.split("\t")[0];
    if (!line.startsWith("ready:")) continue;
    const stop = async () => {
      child.kill("SIGTERM");
      await ended;
    };
    return { address: address ?? "", port, stop };
  }
  throw new Error("the player of recordings ended before it was ready");
}
