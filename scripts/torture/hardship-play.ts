/** Lets a box live through a hardship while a host dies and a service fails, and says what was wrong with what was told. */
import type { Incident } from "#model/incident.ts";
import type { CloudEvent } from "#model/event.ts";
import { HardSite } from "./hard-site.ts";
import type { Hardship } from "./hardships.ts";
import { faultsOf, isOver, toldOf } from "./received.ts";
import { waitFor } from "./test-network.ts";

/** Broken on purpose. */
const SERVICE = "h1/web";
const HOST = "h2";
/** So long it lasts before something breaks. */
const BEFORE_MS = 8000;
const LIMIT_MS = 150_000;

export interface HardshipReport {
  readonly name: string;
  readonly faults: readonly string[];
  /** How often the box ended by itself. */
  readonly restarts: number;
  /** What was told of what really was broken by it. */
  readonly told: readonly string[];
  readonly log: string;
}

/** @param haste how many times shorter the waits are that only make it harder */
export async function liveThrough(hardship: Hardship, haste = 1): Promise<HardshipReport> {
  const faults: string[] = [];
  const site = new HardSite();
  let log = "";
  try {
    await site.open();
    site.manner = hardship.manner?.(site) ?? {};
    hardship.prepare?.(site);
    await play(hardship, site, haste);
    await site.stopBox();
    await site.hear("the stop", ({ type }) => type === "box.stopping", LIMIT_MS);
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  } finally {
    log = site.logTail(12);
    await site.close();
  }
  faults.push(...judgeHardship(hardship, site.heard));
  if (site.restarts > 0 && hardship.mayEnd !== true) faults.push(`the box ended by itself ${site.restarts} times`);
  const told = openings(site.heard).map(({ subject }) => subject);
  return { name: hardship.name, faults, restarts: site.restarts, told, log };
}

async function play(hardship: Hardship, site: HardSite, haste: number): Promise<void> {
  site.startBox(hardship.mayEnd === true || hardship.restart === true);
  if (hardship.fromStart !== true) await site.hear("the start", ({ type }) => type === "box.started", LIMIT_MS);
  await site.isWatching();
  await hardship.begin(site);
  let second = 0;
  const during = setInterval(() => hardship.during?.(site, ++second), 1000);
  try {
    await pause(BEFORE_MS / 2 / haste);
    if (hardship.restart === true) {
      await site.stopBox("SIGKILL");
      site.startBox(true);
      await site.isWatching();
    }
    await pause(BEFORE_MS / haste);
    site.setWeb("h1", "refusing");
    site.plug(HOST, false);
    const learns = (subject: string, type: string, isOpen: boolean): Promise<unknown> =>
      hardship.isDeaf === true
        ? waitFor(`that it knows of ${subject}`, () => site.hasOpen(subject) === isOpen || undefined, LIMIT_MS)
        : site.hear(`${type} ${subject}`, is(type, subject), LIMIT_MS);
    if (hardship.isBlind === true) {
      await pause(BEFORE_MS / haste);
      clearInterval(during);
      await hardship.end?.(site);
    }
    for (const subject of [SERVICE, HOST]) await learns(subject, "incident.opened", true);
    site.setWeb("h1", "well");
    site.plug(HOST, true);
    for (const subject of [SERVICE, HOST]) await learns(subject, "incident.resolved", false);
  } finally {
    clearInterval(during);
    await hardship.end?.(site);
  }
  // In the end all is told, and nothing is open.
  for (const subject of [SERVICE, HOST]) {
    await site.hear(`that ${subject} was broken`, is("incident.opened", subject), LIMIT_MS);
    await site.hear(`that ${subject} is well again`, is("incident.resolved", subject), LIMIT_MS);
  }
  await waitFor("the end of all incidents", () => openIn(site.heard).length === 0 || undefined, LIMIT_MS);
  await pause(BEFORE_MS / haste);
}

const is =
  (type: string, subject: string) =>
  (event: CloudEvent): boolean =>
    event.type === type && (event.data as Incident).subject === subject;

/** What is wrong with what was heard. */
function judgeHardship({ breaks = [] }: Pick<Hardship, "breaks">, heard: readonly CloudEvent[]): string[] {
  const faults = faultsOf(heard);
  const real = new Set([SERVICE, HOST, `${HOST}/web`, ...breaks]);
  for (const { subject, cause } of openings(heard))
    if (!real.has(subject)) faults.push(`false: ${subject} (${cause.code})`);
  return [...faults, ...openIn(heard).map((subject) => `not ended: ${subject}`)];
}

/** What is open by the newest that was told of it. */
function openIn(heard: readonly CloudEvent[]): string[] {
  const newest = new Map(toldOf(heard).map(({ incident }) => [incident.id, incident]));
  return [...newest.values()].filter((incident) => !isOver(incident)).map(({ subject }) => subject);
}

function openings(heard: readonly CloudEvent[]): Incident[] {
  return toldOf(heard)
    .filter(({ type }) => type === "incident.opened" || type === "incident.reopened")
    .map(({ incident }) => incident);
}

async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}
