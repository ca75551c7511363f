/** Every verb, one line each; a verb's file is loaded only when it is called, so that none pays for the others. */
import type { Verb } from "./verb.ts";

export const verbs: Readonly<Record<string, { readonly summary: string; load(): Promise<Verb> }>> = {
  run: { summary: "runs the appliance", load: async () => (await import("./run.ts")).run },
  check: {
    summary: "runs one check once, as a monitoring plugin would",
    load: async () => (await import("./check.ts")).check,
  },
  inspect: {
    summary: "shows what a device says about itself over SNMP",
    load: async () => (await import("./inspect.ts")).inspect,
  },
  discover: {
    summary: "finds hosts, what they are, and the configuration that watches them",
    load: async () => (await import("./discover.ts")).discover,
  },
  tool: {
    summary: "ping, traceroute, DNS, TCP, HTTP, TLS, SNMP, switch ports, packet loss, as the page has them",
    load: async () => (await import("./tool.ts")).tool,
  },
  config: {
    summary: "validates, shows, imports and exports the configuration",
    load: async () => (await import("./config.ts")).config,
  },
  secret: { summary: "stores, lists and removes secrets", load: async () => (await import("./secret.ts")).secret },
  doctor: {
    summary: "finds what keeps this box from doing its duty",
    load: async () => (await import("./doctor.ts")).doctor,
  },
  user: { summary: "adds, lists and removes users", load: async () => (await import("./user.ts")).user },
  token: { summary: "creates, lists and revokes API tokens", load: async () => (await import("./token.ts")).token },
  incident: {
    summary: "lists incidents of the box that runs here, acts on them, and reports problems",
    load: async () => (await import("./incident.ts")).incident,
  },
  finding: {
    summary: "lists what the box that runs here found at its first looks, accepts it as normal, or opens it",
    load: async () => (await import("./finding.ts")).finding,
  },
  job: {
    summary: "lists the jobs of the box that runs here, shows one, reports by hand, and tries what a mail would mean",
    load: async () => (await import("./job.ts")).job,
  },
  maintenance: {
    summary: "lists announced work on the box that runs here, announces it, and cancels it",
    load: async () => (await import("./maintenance.ts")).maintenance,
  },
  notify: {
    summary: "shows how the outputs of the box that runs here stand, and sends test messages to contacts",
    load: async () => (await import("./notify.ts")).notify,
  },
  log: {
    summary: "searches log lines, SNMP notifications and mails that the box that runs here received",
    load: async () => (await import("./log.ts")).log,
  },
  backup: {
    summary: "makes an encrypted backup of this box, also while it runs",
    load: async () => (await import("./backup.ts")).backup,
  },
  restore: {
    summary: "puts a backup into a data folder, for a replaced box",
    load: async () => (await import("./restore.ts")).restore,
  },
  ready: {
    summary: "says whether the box that runs here is watching",
    load: async () => (await import("./ready.ts")).ready,
  },
  report: { summary: "makes the monthly report", load: async () => (await import("./report.ts")).report },
  version: { summary: "prints the version", load: async () => (await import("./version.ts")).version },
  enrol: {
    summary: "gets the box that runs here its client certificate, shows it, and has a new one made",
    load: async () => (await import("./enrol.ts")).enrol,
  },
  setup: {
    summary: "shows where the set-up of the box that runs here stands, tries the network, does its steps",
    load: async () => (await import("./setup.ts")).setup,
  },
  acceptance: {
    summary: "runs every check of the box that runs here once, and hands the box over",
    load: async () => (await import("./acceptance.ts")).acceptance,
  },
  soc: { summary: "the operations centre's side: watch, key", load: async () => (await import("./soc.ts")).soc },
};
