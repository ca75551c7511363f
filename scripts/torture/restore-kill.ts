/**
 * Kills a restore with `kill -9` at random moments, over a box that is there: what is left is always all of the old box or all of the
 * new one, and the next start says which.
 *
 *   node scripts/torture/restore-kill.ts [KILLS] [SEED]
 */
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeBackup } from "#backup/make-backup.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { HistoryStore } from "#store/history-store.ts";
import { StateStore } from "#store/state-store.ts";
import { Chance } from "../lib/chance.ts";

const CHILD = join(import.meta.dirname, "restore-child.ts");
const COST = { n: 2 ** 14, r: 8, p: 1 };
const EVENTS = { old: 300, new: 2000 };
/** So much longer than a restore that was let alone: some are not hit. */
const BEYOND = 1.1;

const kills = Number(process.argv[2] ?? 200);
const seed = Number(process.argv[3] ?? Date.now() % 1e6);
const chance = new Chance(seed);

const work = mkdtempSync(join(tmpdir(), "vedetta-restore-kill-"));
try {
  console.log(`seed ${seed}`);
  for (const name of ["old", "new"] as const) await makeBox(name);
  const file = join(work, "a.vbk");
  const made = {
    folder: join(work, "new"),
    file,
    passphrase: "correct horse battery",
    withHistory: true,
    replace: false,
  };
  await makeBackup({ ...made, program: "1", at: Date.now(), secrets: [], cost: COST });
  cpSync(join(work, "old"), join(work, "box"), { recursive: true });
  const wholeMs = await restore(file, undefined);
  const seen = { old: 0, new: 0, completed: 0 };
  for (let n = 0; n < kills; n++) {
    rmSync(join(work, "box"), { recursive: true, force: true });
    cpSync(join(work, "old"), join(work, "box"), { recursive: true });
    // Every other one in the last third, where the old goes and the new comes.
    const from = n % 2 === 0 ? 0 : (wholeMs * 2) / 3;
    await restore(file, chance.between(from, wholeMs * BEYOND));
    if (readdirSync(join(work, "box")).some((name) => /^restore\.(ready|placing|old)$/.test(name))) seen.completed++;
    seen[await whichBox()]++;
  }
  console.log(
    `${kills} kills: ${seen.old} left the old box, ${seen.new} the new one; ${seen.completed} were completed by the next start`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function makeBox(name: "old" | "new"): Promise<void> {
  const folder = join(work, name);
  const state = StateStore.open(folder, { clock: systemClock, log: silentLog });
  for (let n = 0; n < EVENTS[name]; n += 100)
    state.commit({
      events: Array.from({ length: 100 }, () => ({ type: "test" as const, at: 1, data: name.repeat(50) })),
      facts: [["which", name]],
      clockTrusted: true,
    });
  const history = HistoryStore.open(folder, { clock: systemClock, log: silentLog });
  for (let n = 0; n < EVENTS[name]; n++) history.record(`h/${name}`, Date.now(), "ok", "answered", {}, { value: n });
  await history.stop();
  state.close();
}

/** Returns how long it took, milliseconds, from when it had begun. @param killMs after so long; undefined: not at all */
function restore(file: string, killMs: number | undefined): Promise<number> {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", CHILD, file, join(work, "box")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let begunAt = 0;
  child.stdout.once("data", () => {
    begunAt = performance.now();
    if (killMs !== undefined) setTimeout(() => child.kill("SIGKILL"), killMs);
  });
  return new Promise((resolve) => child.once("exit", () => resolve(performance.now() - begunAt)));
}

/** @throws Error where it is neither */
async function whichBox(): Promise<"old" | "new"> {
  const folder = join(work, "box");
  const state = StateStore.open(folder, { clock: systemClock, log: silentLog });
  const history = HistoryStore.open(folder, { clock: systemClock, log: silentLog });
  const which = state.facts.get("which") === "new" ? "new" : "old";
  const events = state.events.read(0, 10_000).filter(({ type }) => type === "test").length;
  const results = history.results(`h/${which}`, { from: 0, to: Number.MAX_SAFE_INTEGER, limit: 10_000 }).length;
  const others = history.results(`h/${which === "new" ? "old" : "new"}`, {
    from: 0,
    to: Number.MAX_SAFE_INTEGER,
    limit: 1,
  });
  const problems = [...state.openReport.problems, ...history.openReport.problems];
  await history.stop();
  state.close();
  const left = readdirSync(folder).filter((name) => name.startsWith("restore."));
  if (events === EVENTS[which] && results === EVENTS[which] && others.length + problems.length + left.length === 0)
    return which;
  throw new Error(
    `neither: ${which}, ${events} events, ${results} results, ${JSON.stringify(problems)}, ${left.join()}`,
  );
}
