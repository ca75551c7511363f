/**
 * The first minutes of a box on recorded devices: each at an address of its own, watched by profile as on a customer's
 * network. Writes what became a finding or an incident as a table whose judgements are a person's and are kept.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { obstacleToStage, setStage } from "./lib/discovery-stage.ts";
import { firstMinutesPage, judgementsOf, type Told } from "./lib/first-minutes-page.ts";
import { recordingsFolder } from "./lib/recordings.ts";
import { watchStage } from "./lib/watch-stage.ts";

const USAGE = `Usage: scripts/first-minutes [--device NAME]... [--minutes N] [--write]

Plays recorded devices to a real box in network namespaces of its own (root), lets it watch for some minutes, and lists every
finding and incident. The recordings lie in VEDETTA_RECORDINGS (default ../shared/recordings beside the repository).

  --device NAME   only this recording; may be typed more than once
  --minutes N     how long it watches after it has looked at everything once (default 3)
  --write         writes the table to appliance/docs/first-minutes.md, where what people judged is kept`;

const PAGE = resolve(import.meta.dirname, "../appliance/docs/first-minutes.md");

const { values: options } = parseArgs({
  options: {
    device: { type: "string", multiple: true },
    minutes: { type: "string", default: "3" },
    write: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const folder = recordingsFolder();
  const obstacle =
    folder === undefined ? "the recordings of real devices are not here (VEDETTA_RECORDINGS)" : obstacleToStage();
  if (folder === undefined || obstacle !== undefined) {
    console.log(`skipped: ${obstacle}`);
    return 0;
  }
  const stage = await setStage(folder, options.device);
  const data = mkdtempSync(join(tmpdir(), "vedetta-first-"));
  try {
    const seen = await watchStage(stage, data, Number(options.minutes) * 60_000);
    const known = existsSync(PAGE) ? judgementsOf(readFileSync(PAGE, "utf8")) : new Map<string, string>();
    const page = firstMinutesPage(seen, known);
    console.log(page);
    if (options.write) writeFileSync(PAGE, page);
    return countUnjudged(seen.told, known) === 0 ? 0 : 1;
  } finally {
    await stage.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

function countUnjudged(told: readonly Told[], known: ReadonlyMap<string, string>): number {
  const open = told.filter(({ key }) => !known.has(key));
  for (const { key } of open) console.log(`not judged yet: ${key}`);
  return open.length;
}
