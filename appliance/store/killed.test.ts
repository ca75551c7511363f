import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import t from "tap";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { StateStore } from "./state-store.ts";
import { temporaryFolder } from "./testing/store-fixtures.ts";

const ROUNDS = 12;

/** Lets the process commit until it has said `lines` lines, kills it, and returns all it said in whole lines. */
async function commitAndKill(folder: string, lines: number): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "testing/commit-until-killed.ts"), folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said: string[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on("line", (line) => {
    said.push(line);
    if (said.length === lines) child.kill("SIGKILL");
  });
  await Promise.all([once(child, "exit"), once(reader, "close")]);
  return said.filter((line) => /^\d+ \S{36} \d+$/.test(line));
}

t.test("killed in the middle of commits: nothing committed is lost, no gap, no second id", async (t) => {
  const folder = temporaryFolder(t);
  const said: string[] = [];
  for (let round = 0; round < ROUNDS; round++) said.push(...(await commitAndKill(folder, 5 + round * 37)));

  const store = StateStore.open(folder, { clock: systemClock, log: silentLog });
  t.teardown(() => store.close());
  t.same(store.openReport.problems, []);
  const events = store.events.read(0, 1e6);
  t.ok(said.length > 1000, `${said.length} events were committed`);
  t.ok(
    events.every((event, index) => event.sequence === index + 1),
    "gapless",
  );
  t.equal(new Set(events.map((event) => event.id)).size, events.length, "no id twice");
  const stored = new Map(events.map((event) => [`${event.sequence} ${event.id}`, (event.data as { n: number }).n]));
  const lost = said.filter((line) => {
    const [sequence, id, n] = line.split(" ");
    return stored.get(`${sequence} ${id}`) !== Number(n);
  });
  t.same(lost, [], "all that was said to be committed is there");

  const last = (events.at(-1)?.data as { n: number } | undefined)?.n ?? 0;
  t.equal(events.length, last * 2, "both events of each change, or none");
  t.equal(store.load().services.get("sql/tcp")?.attempt, last, "the state is the one the last events tell");
  t.equal(store.incident("i-1")?.reopened, last);
  t.ok(store.events.cursor("relay") > 0);
});
