/** Runs a real box that watches all devices of a stage by their profiles for a while, and asks it what became of it. */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { HostDetail, HostSummary, IncidentPage, ServiceSummary, Status } from "#model/api.ts";
import type { FindingView } from "#model/api-findings.ts";
import type { Sentence } from "#model/sentence.ts";
import { english } from "#texts/en/english.ts";
import { tell, wordsOf } from "#texts/sentence-book.ts";
import { askInSpace, makeToken, requestOf } from "../timelines/technician.ts";
import type { Stage } from "./discovery-stage.ts";
import type { FirstMinutes, Told } from "./first-minutes-page.ts";

const VEDETTA = resolve(import.meta.dirname, "../vedetta");
const LISTEN = "127.0.0.1:8080";
const LOOK_EVERY_MS = 5000;
/** How long everything may take until it has been looked at once. */
const LIMIT_MS = 600_000;

/** @param folder where its configuration and its data lie @param watchMs how long it watches after its first looks */
export async function watchStage(stage: Stage, folder: string, watchMs: number): Promise<FirstMinutes> {
  const [file, data] = [join(folder, "site.json"), join(folder, "data")];
  writeFileSync(file, JSON.stringify(siteOf(stage)));
  const token = makeToken(data);
  const words = ["netns", "exec", stage.box, VEDETTA, "run", "--config", file, "--data", data, "--listen", LISTEN];
  const box = spawn("ip", [...words, "--log-level", "error"], { stdio: ["ignore", "ignore", "inherit"] });
  const closed = new Promise((done) => box.once("close", done));
  const ask: Ask = (...paths) =>
    askInSpace(
      stage.box,
      paths.map((path) => requestOf(`http://${LISTEN}`, token, "GET", path)),
    );
  try {
    await untilLookedAt(ask);
    await delay(watchMs);
    return { ...(await whatWasTold(ask)), minutes: watchMs / 60_000 };
  } finally {
    box.kill("SIGTERM");
    await closed;
  }
}

/** Paths below `/api/v1`. */
type Ask = (...paths: readonly string[]) => Promise<unknown[]>;

/** Looks often, so that some minutes show what is confirmed; limits that must last are as ever. */
function siteOf({ devices }: Stage): object {
  return {
    version: 1,
    customer: "acme",
    site: { id: "hq" },
    box: { id: "box-1" },
    credentials: { all: { kind: "snmp", version: "2c", community: "public" } },
    defaults: { interval: "20s", retryInterval: "5s" },
    hosts: [...devices].map(([address, name]) => ({
      id: idOf(name),
      name,
      address,
      snmp: { credential: "all" },
      profile: "auto",
      hostCheck: { check: "ping" },
    })),
  };
}

function idOf(recording: string): string {
  return recording
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** What was read of every device has had a result, as far as there is anything to read. */
async function untilLookedAt(ask: Ask): Promise<void> {
  const end = performance.now() + LIMIT_MS;
  let before = -1;
  for (let quiet = 0; quiet < 6;) {
    await delay(LOOK_EVERY_MS);
    if (performance.now() > end) throw new Error("not everything was looked at within ten minutes");
    const [answer] = await ask("/status").catch(() => []);
    if (answer === undefined) continue;
    const { services, hosts } = answer as Status;
    const { total, byState } = services;
    const isQuiet = total === before && total > hosts.total && (byState.pending ?? 0) === 0;
    quiet = isQuiet ? quiet + 1 : 0;
    before = total;
  }
}

async function whatWasTold(ask: Ask): Promise<Omit<FirstMinutes, "minutes">> {
  const [hosts, services, findings, { incidents }] = (await ask(
    "/hosts",
    "/services",
    "/findings",
    "/incidents?limit=500",
  )) as [HostSummary[], ServiceSummary[], FindingView[], IncidentPage];
  const details = (await ask(...hosts.map(({ id }) => `/hosts/${id}`))) as HostDetail[];
  const kinds = new Map(details.map(({ id, device }) => [id, device?.kind ?? ""]));
  const found = findings.map(({ host, service, state, serviceName, text }): Told => ({
    key: `${host}/${service}`,
    as: "finding",
    kind: kinds.get(host) ?? "",
    state,
    sentence: `${serviceName}: ${say(text)}`,
  }));
  const opened = incidents.map(({ subject, host, subjectName, priority, cause, symptoms }): Told => {
    const members = symptoms.length === 0 ? "" : ` (${symptoms.map((one) => one.subject).join(", ")})`;
    const key = subject.includes("/") ? subject : `${subject}/host`;
    return {
      key,
      as: "incident",
      kind: kinds.get(host) ?? "",
      state: priority,
      sentence: `${subjectName}: ${say(cause)}${members}`,
    };
  });
  const isSaid = new Set([
    ...found.map(({ key }) => key),
    ...incidents.flatMap(({ subject, symptoms }) => [subject, ...symptoms.map((one) => one.subject)]),
  ]);
  const others = services
    .filter(({ host, id, state }) => state !== "ok" && state !== "pending" && !isSaid.has(`${host}/${id}`))
    .map(({ host, id, state, name, text }): Told => ({
      key: `${host}/${id}`,
      as: "state",
      kind: kinds.get(host) ?? "",
      state,
      sentence: `${name}: ${text === undefined ? "" : say(text)}`,
    }));
  return { devices: hosts.length, checks: services.length - hosts.length, told: [...opened, ...found, ...others] };
}

function say(sentence: Sentence): string {
  return tell(english, sentence, wordsOf(english, "UTC", Date.now));
}
