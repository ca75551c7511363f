/** What only a box that runs knows, as it answers its own interface. */
import type { Ask } from "../ask-box.ts";
import type { Part } from "./part.ts";

/** Whole answers of the interface: none of them shows a secret, whoever asks. */
const QUESTIONS: readonly { readonly name: string; readonly path: string; readonly what: string }[] = [
  { name: "status", path: "/api/v1/status", what: "how everything stands, in one sentence and in numbers" },
  { name: "metrics", path: "/metrics", what: "figures of the box itself, as Prometheus reads them" },
  { name: "log", path: "/api/v1/box/log", what: "the box's own newest log lines, the oldest first" },
  { name: "outputs", path: "/api/v1/outputs", what: "outputs and relay: what waits, what went, what did not" },
  { name: "soc", path: "/api/v1/soc", what: "what the operations centre sees of this box" },
  { name: "listeners", path: "/api/v1/listeners", what: "listeners: whether they listen, what came" },
  { name: "troubled", path: "/api/v1/services?state=critical,warning,unknown", what: "services that are not well" },
  { name: "findings", path: "/api/v1/findings", what: "findings: what was never well" },
  { name: "hosts", path: "/api/v1/hosts", what: "all devices with their states" },
  { name: "jobs", path: "/api/v1/jobs", what: "jobs and how they went" },
  { name: "maintenance", path: "/api/v1/maintenance", what: "announced maintenance" },
  { name: "enrolment", path: "/api/v1/enrolment", what: "the box's certificate, and how its renewal stands" },
  { name: "network", path: "/api/v1/setup/network", what: "the box's own network" },
  { name: "setup", path: "/api/v1/setup", what: "steps of the set-up: what was done, when, by whom" },
  { name: "discovery", path: "/api/v1/discovery", what: "the last look around the network" },
  { name: "tools", path: "/api/v1/tools", what: "tools that were used lately" },
];
const PATIENCE_MS = 20_000;

export function askedParts(ask: Ask): readonly Part[] {
  return QUESTIONS.map(({ name, path, what }) => ({
    name,
    what,
    from: "box",
    get: async () => {
      const place = { method: "GET", path, tag: "tools", answer: "nothing" } as const;
      const { status, body } = await ask({ place, input: {}, patienceMs: PATIENCE_MS });
      if (status !== 200) throw new Error(`the box answers ${status}`);
      return body;
    },
  }));
}

/** The same named as missing, where no box answers. */
export function partsOfNoBox(why: string): readonly Part[] {
  return QUESTIONS.map(({ name, what }) => ({
    name,
    what,
    from: "box",
    get: () => {
      throw new Error(why);
    },
  }));
}
