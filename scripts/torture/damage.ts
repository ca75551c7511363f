/**
 * Random damage to every file of a data folder: bytes changed, pages swapped, blocks zeroed, files cut
 * short, prolonged, emptied, deleted, replaced by their old copies or by folders. After
 * each the box's stores must open, go on with numbers beyond every earlier one, and lose no account without saying so.
 *
 * Alone: `scripts/torture/damage [ROUNDS] [SEED]`; the test beside it plays some rounds.
 */
import {
  closeSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { BoxRecord } from "#box/box-record.ts";
import { loadOwnCertificate } from "#box/certificate.ts";
import { loadSecretKey, SecretStore } from "#config/secret-store.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { HistoryStore } from "#store/history-store.ts";
import { StateStore } from "#store/state-store.ts";
import { incidentOf, okState } from "#store/testing/store-fixtures.ts";
import { Chance } from "../lib/chance.ts";

export interface DamageReport {
  readonly rounds: number;
  /** What was done and what went wrong then. */
  readonly faults: readonly string[];
}

const USERS = ["anna", "ben", "carla"];
const options = { clock: systemClock, log: silentLog };
const noCredentials = { get: () => undefined };

/** @param seed the same seed does the same damage */
export async function damageFolders(rounds: number, seed: number): Promise<DamageReport> {
  const top = mkdtempSync(path.join(tmpdir(), "vedetta-damage-"));
  const chance = new Chance(seed);
  const random = (below: number): number => chance.below(below);
  const faults: string[] = [];
  try {
    const killed = path.join(top, "killed");
    const earlier = path.join(top, "earlier");
    const last = await fillFolder(path.join(top, "running"), earlier, killed);
    for (let round = 0; round < rounds; round++) {
      const folder = path.join(top, `round-${round}`);
      cpSync(killed, folder, { recursive: true });
      const done = Array.from({ length: 1 + random(2) }, () => damageOne(folder, earlier, random)).join(" and ");
      try {
        faults.push(...(await lookAfter(folder, last)).map((fault) => `${done}: ${fault}`));
      } catch (error) {
        faults.push(`${done}: ${error instanceof Error ? error.stack : String(error)}`);
      }
      rmSync(folder, { recursive: true });
    }
  } finally {
    rmSync(top, { recursive: true });
  }
  return { rounds, faults };
}

/** A box that worked for a while and was killed; and its files as they were halfway. Returns the number of its last event. */
async function fillFolder(running: string, earlier: string, killed: string): Promise<number> {
  const state = StateStore.open(running, options);
  const history = HistoryStore.open(running, options);
  for (const [at, name] of USERS.entries())
    state.accounts.addUser(name, at === 0 ? "admin" : "viewer", "hash".repeat(20));
  new SecretStore(state.secrets, () => loadSecretKey(running, noCredentials)).set("core", "secret");
  await loadOwnCertificate(running, Date.now());
  (await BoxRecord.open({ dataFolder: running, startedAt: Date.now(), clock: systemClock, log: silentLog })).stop();
  state.events.cursor("relay");
  for (let n = 1; n <= 300; n++) {
    if (n === 100) await state.copyNow();
    if (n === 150) {
      history.flush();
      cpSync(running, earlier, { recursive: true });
    }
    state.commit({
      services: [[`h${n % 50}/s`, okState(n)]],
      hosts: [[`h${n % 50}`, { hard: "up", hardSince: n, told: "up" }]],
      incidents: [incidentOf(`i-${n % 20}`, { reopened: n })],
      events: [
        { type: "incident.updated", subject: `i-${n % 20}`, at: Date.now(), data: { n, text: "x".repeat(300) } },
      ],
      clockTrusted: true,
    });
    history.record(`h${n % 50}/s`, Date.now() - 60_000 + n, "ok", "answered", {}, { n });
  }
  state.events.advance("relay", 200);
  history.flush();
  const last = state.events.latest();
  cpSync(running, killed, { recursive: true });
  await history.stop();
  state.close();
  return last;
}

/** Does something to a file. Returns what. */
function damageOne(folder: string, earlier: string, random: (below: number) => number): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const entry = files[random(files.length)];
  if (entry === undefined) return "nothing";
  const file = path.join(entry.parentPath, entry.name);
  const old = path.join(earlier, path.relative(folder, file));
  const { size } = statSync(file);
  const ways: readonly (readonly [string, () => void])[] = [
    ["one byte changed", () => overwrite(file, random(size), 1, random)],
    [
      "sixteen places changed",
      () => Array.from({ length: 16 }, () => overwrite(file, random(size), 1 + random(8), random)),
    ],
    ["a page changed", () => overwrite(file, random(Math.max(1, size >> 12)) << 12, 4096, random)],
    [
      "two pages swapped",
      () => swap(file, random(Math.max(1, size >> 11)) << 11, random(Math.max(1, size >> 11)) << 11, 2048),
    ],
    ["a block of zeros", () => overwrite(file, random(Math.max(1, size >> 9)) << 9, 512 << random(5), () => 0)],
    ["an old copy", () => (existsSync(old) ? copyFileSync(old, file) : rmSync(file))],
    ["something behind its end", () => overwrite(file, size, 1 + random(5000), random)],
    ["cut short", () => truncateSync(file, random(size + 1))],
    ["emptied", () => truncateSync(file, 0)],
    ["deleted", () => rmSync(file)],
    [
      "replaced by a folder",
      () => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ];
  const [name, work] = ways[random(ways.length)] ?? ["nothing", () => {}];
  work();
  return `${path.relative(folder, file)} ${name}`;
}

function overwrite(file: string, position: number, length: number, random: (below: number) => number): void {
  const handle = openSync(file, "r+");
  writeSync(handle, Buffer.from(Array.from({ length }, () => random(256))), 0, length, position);
  closeSync(handle);
}

function swap(file: string, a: number, b: number, length: number): void {
  const handle = openSync(file, "r+");
  const [first, second] = [a, b].map((position) => {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(handle, bytes, 0, length, position));
  }) as [Buffer, Buffer];
  writeSync(handle, first, 0, first.length, b);
  writeSync(handle, second, 0, second.length, a);
  closeSync(handle);
}

/** Opens what is left as a start does. Returns what is not as it should be. */
async function lookAfter(folder: string, last: number): Promise<string[]> {
  const faults: string[] = [];
  const state = StateStore.open(folder, options);
  const history = HistoryStore.open(folder, options);
  const said = state.openReport.problems.map(({ message }) => message).join("; ");
  if (state.storage().mode !== "disk") faults.push(`stored in ${state.storage().mode} (${state.storage().code})`);
  const names = state.accounts.users().map(({ name }) => name);
  if (!USERS.every((name) => names.includes(name)) && said === "")
    faults.push(`accounts lost silently: ${names.join(", ")}`);
  state.load();
  const results = history.lastResults().size;
  const saidOfHistory = history.openReport.problems.length;
  const secrets = new SecretStore(state.secrets, () => loadSecretKey(folder, noCredentials));
  secrets.list();
  await loadOwnCertificate(folder, Date.now());
  (await BoxRecord.open({ dataFolder: folder, startedAt: Date.now(), clock: systemClock, log: silentLog })).stop();
  const event = { type: "test", at: Date.now(), data: "next" } as const;
  const next = state.commit({ services: [["h1/s", okState()]], events: [event], clockTrusted: true })[0]?.sequence ?? 0;
  if (next <= last) faults.push(`number ${next} is given a second time (the last was ${last})`);
  const waiting = state.events.read(state.events.cursor("relay"), 10_000);
  const told = new Set(waiting.map(({ sequence }) => sequence));
  const gone = waiting
    .filter(({ type }) => type === "events.dropped")
    .flatMap(({ data }) => (data as { ranges: { from: number; to: number }[] }).ranges);
  for (let number = 201; number <= next; number++) {
    if (!told.has(number) && !gone.some(({ from, to }) => from <= number && to >= number)) {
      faults.push(`number ${number} is neither there nor told to be missing (${said})`);
      break;
    }
  }
  history.record("h1/s", Date.now(), "ok", "answered", {}, { n: 1 });
  history.flush();
  const after = history.results("h1/s", { from: Date.now() - 30_000, to: Date.now() + 1000, limit: 10 });
  if (after.at(-1)?.measurements["n"] !== 1)
    faults.push(`a new result is not there (${results} were, ${saidOfHistory} problems)`);
  await history.stop();
  state.close();
  return faults;
}
