/**
 * Test aid: recordings of real devices, played by the player that comes with them. They are no part of the product: the
 * folder is named by VEDETTA_RECORDINGS, default `../shared/recordings` beside the repository.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SnmpAgent } from "../client.ts";

const FOLDER = resolve(process.env.VEDETTA_RECORDINGS ?? join(import.meta.dirname, "../../../../shared/recordings"));

/** Why tests with recordings cannot run here; false when they can. */
export const withoutRecordings = existsSync(join(FOLDER, "play"))
  ? false
  : "the recordings of real devices are not here";

export interface PlayedRecordings {
  /** By the recording's name. */
  readonly agents: ReadonlyMap<string, SnmpAgent>;
  stop(): Promise<void>;
}

/** Plays them all. @param base first loopback address; test files that run at once need different ones */
export async function playRecordings(base: string): Promise<PlayedRecordings> {
  const child = spawn("python3", [join(FOLDER, "play"), join(FOLDER, "devices"), "--base", base, "--port", "1161"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  let text = "";
  child.stdout.setEncoding("utf8");
  for await (const chunk of child.stdout) {
    text += String(chunk);
    if (/^ready: /m.test(text)) break;
  }
  if (!/^ready: /m.test(text)) throw new Error("the player did not start");
  return {
    agents: new Map(text.split("\n").flatMap(agentOfLine)),
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** `ADDRESS PORT NAME VALUES` */
function agentOfLine(line: string): [string, SnmpAgent][] {
  const [, address, port, name] = /^([0-9.]+)\s+([0-9]+)\s+(\S+)\s/.exec(line) ?? [];
  if (address === undefined || name === undefined) return [];
  return [[name, { address, port: Number(port), access: { version: "2c", community: "public" } }]];
}
