/**
 * The technician's visit: a real box that nobody has claimed, recorded devices on its network, a real broker with an operations
 * centre behind it, and a browser in which everything is done that a person does. Counts presses, typed characters and screens.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { whyNoBrowser } from "../web-ui/test/browser.ts";
import { obstacleToStage, setStage } from "./lib/discovery-stage.ts";
import { figuresOf, sayFigures } from "./lib/journey-figures.ts";
import { recordingsFolder } from "./lib/recordings.ts";
import { openCentre } from "./lib/journey-centre.ts";
import { NAMED, visitSite } from "./lib/journey-visit.ts";

const USAGE = `Usage: scripts/journey [--devices N] [--out DIR]

Sets a real box up from its first start to the hand-over, as a technician does it on the page: recorded devices in a network
namespace (root), mosquitto with an issuer at which the box enrols by code and an operations centre that confirms, Chromium. Prints how many presses and how much attention
that took, and fails above 60 presses or 10 minutes. The recordings lie in VEDETTA_RECORDINGS (default ../shared/recordings
beside the repository). Build the page before: npm run build:ui.

  --devices N   how many recorded devices there are (default: all, at least 50)
  --out DIR     a picture of every screen, and the hand-over sheet as HTML and PDF`;

const MOST_PRESSES = 60;
const MOST_MINUTES = 10;

const options = readOptions();

process.exitCode = await main();

function readOptions() {
  try {
    return parseArgs({
      options: { devices: { type: "string" }, out: { type: "string" }, help: { type: "boolean", default: false } },
    }).values;
  } catch (error) {
    console.error(`journey: ${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exit(64);
  }
}

/** The first so many recordings by name, which are of all kinds. */
function firstOf(folder: string, count: number): string[] {
  const names = readdirSync(join(folder, "devices")).filter((file) => file.endsWith(".snmprec"));
  return names
    .toSorted()
    .slice(0, count)
    .map((file) => file.slice(0, -".snmprec".length));
}

async function main(): Promise<number> {
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const folder = recordingsFolder();
  const obstacle = folder === undefined ? "the recordings of real devices are not here (VEDETTA_RECORDINGS)" : whyNot();
  if (folder === undefined || obstacle !== undefined) {
    console.log(`skipped: ${obstacle}`);
    return 0;
  }
  const out = options.out === undefined ? undefined : resolve(options.out);
  if (out !== undefined) mkdirSync(out, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), "vedetta-journey-"));
  const stage = await setStage(
    folder,
    options.devices === undefined ? undefined : firstOf(folder, Number(options.devices)),
    true,
  );
  try {
    const centre = await openCentre(stage.box, NAMED, scratch);
    try {
      const seen = await visitSite({ stage, centre, scratch, ...(out === undefined ? {} : { out }) });
      const figures = figuresOf(seen);
      console.log(sayFigures(figures, stage.devices.size));
      return figures.presses <= MOST_PRESSES && figures.attentionMs <= MOST_MINUTES * 60_000 ? 0 : 1;
    } finally {
      await centre.close();
    }
  } finally {
    await stage.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}

function whyNot(): string | undefined {
  const page = resolve(import.meta.dirname, "../web-ui/dist/index.html");
  if (!existsSync(page)) return "the page was not built (npm run build:ui)";
  if (!existsSync("/usr/sbin/mosquitto")) return "mosquitto is not installed";
  return whyNoBrowser() ?? obstacleToStage();
}
