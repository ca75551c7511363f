/** Every verb, one line each; a verb's file is loaded only when it is called, so that none pays for the others. */
import type { LineGroup } from "#texts/line-books.ts";
import type { Verb } from "./verb.ts";

interface Entry {
  /** What it says, beside what all verbs do. */
  readonly lines?: readonly LineGroup[];
  load(): Promise<Verb>;
}

export const verbs: Readonly<Record<string, Entry>> = {
  run: { lines: ["run"], load: async () => (await import("./run.ts")).run },
  check: { lines: ["look"], load: async () => (await import("./check.ts")).check },
  inspect: { lines: ["look"], load: async () => (await import("./inspect.ts")).inspect },
  discover: { lines: ["look"], load: async () => (await import("./discover.ts")).discover },
  visit: {
    load: async () => (await import("./visit.ts")).visit,
  },
  tool: {
    lines: ["look"],
    load: async () => (await import("./tool.ts")).tool,
  },
  config: { lines: ["config"], load: async () => (await import("./config.ts")).config },
  secret: { lines: ["config"], load: async () => (await import("./secret.ts")).secret },
  doctor: {
    lines: ["doctor"],
    load: async () => (await import("./doctor.ts")).doctor,
  },
  user: { lines: ["box"], load: async () => (await import("./user.ts")).user },
  token: { lines: ["box"], load: async () => (await import("./token.ts")).token },
  incident: { lines: ["box"], load: async () => (await import("./incident.ts")).incident },
  finding: { lines: ["box"], load: async () => (await import("./finding.ts")).finding },
  job: { lines: ["box"], load: async () => (await import("./job.ts")).job },
  maintenance: { lines: ["box"], load: async () => (await import("./maintenance.ts")).maintenance },
  notify: { lines: ["box"], load: async () => (await import("./notify.ts")).notify },
  log: { lines: ["box"], load: async () => (await import("./log.ts")).log },
  bundle: { lines: ["keep"], load: async () => (await import("./bundle.ts")).bundle },
  backup: { lines: ["keep"], load: async () => (await import("./backup.ts")).backup },
  restore: { lines: ["keep"], load: async () => (await import("./restore.ts")).restore },
  relay: { load: async () => (await import("./relay.ts")).relay },
  ready: { lines: ["run"], load: async () => (await import("./ready.ts")).ready },
  report: { lines: ["keep"], load: async () => (await import("./report.ts")).report },
  version: { load: async () => (await import("./version.ts")).version },
  enrol: { lines: ["box"], load: async () => (await import("./enrol.ts")).enrol },
  setup: { lines: ["box"], load: async () => (await import("./setup.ts")).setup },
  network: { lines: ["box"], load: async () => (await import("./network.ts")).network },
  acceptance: { lines: ["box", "keep"], load: async () => (await import("./acceptance.ts")).acceptance },
  soc: { lines: ["soc"], load: async () => (await import("./soc.ts")).soc },
};
