/**
 * Installs an update: fetches it to where only root writes, asks RAUC who signed it and what it is, writes the other slot, and
 * starts it with three tries. Whatever is refused changes nothing.
 */
import { createWriteStream, existsSync, readFileSync, rmSync, statfsSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { otherThan, putFirst, mark } from "./boot-block.ts";
import { loadState, PARTITION, storeState } from "./boot-state.ts";
import { readMemory, writeMemory } from "./settings-on-disk.ts";
import {
  ask,
  askBox,
  figure,
  MEMORY_FILE,
  runningSlot,
  thisImage,
  UPDATE_FOLDER,
  UPDATE_SOURCE_FILE,
} from "./this-system.ts";
import { judgeBundle, type Bundle, type UpdateRefusal } from "./update-rules.ts";

export class Refused extends Error {
  readonly code: UpdateRefusal;

  constructor(code: UpdateRefusal, why: string) {
    super(why);
    this.code = code;
  }
}

/** Versions become names of files and parts of addresses. */
const VERSION = /^[0-9][0-9A-Za-z.+~-]{0,63}$/;
/** A bundle is fetched only where so much is left beside it. */
const SPARE_BYTES = 64 * 1_048_576;
const MOST_BYTES = 1_024 * 1_048_576;
/** A source that sends nothing for so long has failed. */
const FETCH_LIMIT_MS = 60 * 60_000;

/** A bundle that somebody has put beside the others already (a stick); undefined: there is none. */
export function broughtBundle(): string | undefined {
  const file = path.join(UPDATE_FOLDER, "stick.raucb");
  return existsSync(file) ? file : undefined;
}

/** What was refused is of no use, and large. */
export function forgetBundles(): void {
  for (const name of ["stick.raucb", "fetched.raucb"]) rmSync(path.join(UPDATE_FOLDER, name), { force: true });
}

/** @returns where the bundle of a version lies now  @throws Refused */
export async function fetchBundle(version: string): Promise<string> {
  if (!VERSION.test(version)) throw new Refused("notFound", `"${version}" is no version`);
  const brought = broughtBundle();
  if (brought !== undefined) return brought;
  if (!existsSync(UPDATE_SOURCE_FILE)) throw new Refused("notFound", "this box has no source of updates");
  const source = readFileSync(UPDATE_SOURCE_FILE, "utf8").trim();
  const name = `${thisImage().compatible}-${version}.raucb`;
  const address = new URL(encodeURIComponent(name), source.endsWith("/") ? source : `${source}/`);
  const file = path.join(UPDATE_FOLDER, "fetched.raucb");
  rmSync(file, { force: true });
  const answer = await fetch(address, { redirect: "error", signal: AbortSignal.timeout(FETCH_LIMIT_MS) }).catch(
    (error: unknown) => {
      throw new Refused("notFound", `${address.host}: ${String(error)}`);
    },
  );
  if (!answer.ok || answer.body === null) throw new Refused("notFound", `${address.host} answers ${answer.status}`);
  const size = Number(answer.headers.get("content-length") ?? MOST_BYTES);
  const { bavail, bsize } = statfsSync(UPDATE_FOLDER);
  if (size > MOST_BYTES || size + SPARE_BYTES > bavail * bsize) throw new Refused("noSpace", `${size} bytes`);
  await pipeline(Readable.fromWeb(answer.body), limited(size), createWriteStream(file));
  return file;
}

/** Lets through so many bytes, and fails at the next. */
function limited(most: number) {
  return async function* (parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let sum = 0;
    for await (const part of parts) {
      sum += part.length;
      if (sum > most) throw new Refused("noSpace", "more than was announced");
      yield part;
    }
  };
}

/** What a bundle says it is, when one of our keys has signed that. @throws Refused */
export async function inspectBundle(file: string): Promise<Bundle> {
  try {
    const said = JSON.parse(await ask("rauc", "info", "--output-format=json", file)) as Partial<Bundle>;
    if (typeof said.compatible !== "string" || typeof said.version !== "string")
      throw new Error("it does not say what it is");
    return { compatible: said.compatible, version: said.version };
  } catch (error) {
    throw new Refused("notSigned", lastLine(error));
  }
}

/** @returns what will be installed  @throws Refused */
export async function judge(file: string, wanted: string | undefined): Promise<Bundle> {
  const memory = readMemory(MEMORY_FILE);
  if (memory.pending !== undefined) throw new Refused("busy", `${memory.pending.version} is being tried`);
  const bundle = await inspectBundle(file);
  const refusal = judgeBundle(bundle, thisImage(), memory, wanted);
  if (refusal !== undefined) throw new Refused(refusal, `${bundle.compatible} ${bundle.version}`);
  return bundle;
}

/** Writes the other slot and starts it. What was decided is stored before the boot script can act upon it. */
export async function install(file: string, { version }: Bundle): Promise<void> {
  const running = runningSlot();
  const slot = otherThan(running);
  // Half written it must never be tried.
  storeState(PARTITION, mark(putFirst(loadState(PARTITION), running), slot, false));
  try {
    await ask("rauc", "install", file);
  } catch (error) {
    const { pending: _, ...rest } = readMemory(MEMORY_FILE);
    writeMemory(MEMORY_FILE, {
      ...rest,
      last: { version, outcome: "failed", why: lastLine(error), at: new Date().toISOString() },
    });
    throw error;
  } finally {
    rmSync(file, { force: true });
  }
  const hadBroker = figure((await askBox("/metrics")) ?? "", "vedetta_relay_connected") === 1;
  writeMemory(MEMORY_FILE, {
    ...readMemory(MEMORY_FILE),
    pending: { version, slot, from: thisImage().version, hadBroker },
  });
  storeState(PARTITION, putFirst(loadState(PARTITION), slot));
  await ask("systemctl", "reboot");
}

function lastLine(error: unknown): string {
  const text = error instanceof Error ? ("stderr" in error ? String(error.stderr) : error.message) : String(error);
  return text.trim().split("\n").at(-1)?.slice(0, 300) ?? "";
}
