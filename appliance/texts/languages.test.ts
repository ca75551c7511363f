import t from "tap";
import { LANGUAGES } from "#model/config/box-settings.ts";
import { bookOf, loadBooks } from "./books.ts";
import { english } from "./en/english.ts";
import { arrivalLabels } from "./en/arrival-labels.ts";
import { checkTemplates } from "./en/check-types.ts";
import { configChanges } from "./en/config-changes.ts";
import { enrolmentTemplates } from "./en/enrolment.ts";
import { eventTemplates } from "./en/events.ts";
import { foundLabels } from "./en/found-labels.ts";
import { incidentLabels } from "./en/incident-labels.ts";
import { jobLabels } from "./en/job-labels.ts";
import { lastNight } from "./en/last-night.ts";
import { letterTemplates } from "./en/letters.ts";
import { measurementLabels } from "./en/measurement-labels.ts";
import { labelTemplates } from "./en/page-labels.ts";
import { laterTemplates } from "./en/page-later.ts";
import { chartLabels } from "./en/chart-labels.ts";
import { mapLabels } from "./en/map-labels.ts";
import { pageTemplates } from "./en/page.ts";
import { reportLabels } from "./en/report-labels.ts";
import { settingLabels } from "./en/setting-labels.ts";
import { setupLabels } from "./en/setup-labels.ts";
import { handOverLabels } from "./en/hand-over-labels.ts";
import { stepLabels } from "./en/step-labels.ts";
import { differences } from "./testing/compare-books.ts";
import type { SentenceBook } from "./sentence-book.ts";

/** Codes whose words are the same in every language: names of products, protocols and units. */
const NAMES = [
  // forms of the configuration
  "field.influx",
  "field.json",
  "field.oid",
  "field.snmp",
  "field.startTls",
  "field.tls",
  "field.access.tls",
  "arrivals.textHelp",
  "reports.pdf",
  "derived.poePort",
  "derived.snr",
  "deviceKind.ups",
  "found.row.ping",
  "diagnosis.source.ping",
  "label.pageTitle",
  "measurement.stratum",
  "measurement.tlsMs",
  ...["ping", "dns", "http", "tls", "snmp"].map((tool) => `tools.name.${tool}`),
  ...["influx", "json", "teams", "slack", "telegram", "matrix", "ntfy"].map((kind) => `output.kind.${kind}`),
];
/** Codes whose words happen to be the same in a language. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  hr: [
    // forms of the configuration
    "field.bit",
    "field.community",
    "field.port",
    "field.program",
    "field.swap",
    "field.token",
    "choice.admin",
    "choice.part.port",
    "choice.flash",
    ...["disk", "port", "radio", "signal", "swap", "toner"].map((kind) => `derived.${kind}`),
    "device.port",
    "found.check.tcp",
    "incident.previousOne",
    "measurement.status",
    "net.port",
    "path.port.notWatched",
    "tools.name.port",
    "tools.name.trace",
    "tools.port",
  ],
  it: [
    // forms of the configuration
    "field.bit",
    "field.bucket",
    "field.chat",
    "field.command",
    "field.community",
    "field.database",
    "field.file",
    "field.password",
    "field.query",
    "field.server",
    "field.swap",
    "field.token",
    "field.topic",
    "choice.ha-failover",
    "choice.kind.backup",
    "choice.firmware",
    "choice.flash",
    "choice.check.ldap",
    "choice.check.memcached",
    ...["accessPoint", "array", "radio", "stack", "stackMembers", "swap", "toner", "transceiver"].map(
      (kind) => `derived.${kind}`,
    ),
    ...["access-point", "console-server", "firewall", "hypervisor", "router", "server", "switch"].map(
      (kind) => `deviceKind.${kind}`,
    ),
    "category.software",
    "job.kind.backup",
    ...["heartbeat", "mail", "plugin"].map((way) => `job.way.${way}`),
    "measurement.bannerMs",
    "move.category.software",
    "part.poe-ports",
    "part.stack-members",
    "signIn.password",
    "tools.community",
    "tools.password",
    "tools.name.trace",
  ],
  hu: [
    // forms of the configuration
    "field.bit",
    "field.community",
    "field.port",
    "field.program",
    "field.swap",
    "field.token",
    "choice.part.port",
    "choice.firmware",
    "choice.flash",
    ...["port", "stack", "stackMembers", "toner"].map((kind) => `derived.${kind}`),
    ...["router", "switch"].map((kind) => `deviceKind.${kind}`),
    "part.stack-members",
    "tools.community",
    "tools.name.trace",
    "tools.port",
  ],
  ru: ["tools.community", "tools.name.trace"],
};

t.test("every language says all that English says, of the same things, in words of its own", async (t) => {
  await loadBooks(LANGUAGES);
  for (const language of LANGUAGES.filter((one) => one !== "en")) {
    const { templates } = bookOf(language);
    t.equal(bookOf(language).language, language);
    t.same(differences(english, { language, templates }, new Set([...NAMES, ...(SAME[language] ?? [])])), [], language);
    const known = Object.keys(english.templates);
    t.same(
      Object.keys(templates).filter((code) => !known.includes(code)),
      [],
      `${language} has no sentence that nobody says`,
    );
  }
});

t.test("what a book lacks is found", async (t) => {
  const own: SentenceBook = {
    language: "it",
    templates: {
      whole: (p) => `${String(p.name)} è giù dalle ${String(p.since)}`,
      silent: () => "è giù",
      more: (p) => `${String(p.nome)} ${String(p.name)} è giù`,
      still: (p) => `${String(p.name)} is down`,
      same: () => "Online",
    },
  };
  const told: SentenceBook = {
    language: "en",
    templates: {
      whole: (p) => `${String(p.name)} is down since ${String(p.since)}`,
      silent: (p) => (p.name === 2 ? `two, ${String(p.which)}` : `${String(p.name)} is down`),
      more: (p) => `${String(p.name)} is down`,
      still: (p) => `${String(p.name)} is down`,
      same: () => "Online",
      gone: () => "It is gone",
    },
  };
  t.same(differences(told, own, new Set(["same"])), [
    "silent: does not tell name",
    "silent: does not tell which",
    "more: tells nome, which nobody gives",
    "still: is still English",
    "gone: is missing",
  ]);
});

t.test("no sentence stands in the place of another", async (t) => {
  const parts = {
    checkTemplates,
    labelTemplates,
    pageTemplates,
    lastNight,
    measurementLabels,
    laterTemplates,
    incidentLabels,
    jobLabels,
    settingLabels,
    setupLabels,
    stepLabels,
    handOverLabels,
    arrivalLabels,
    reportLabels,
    foundLabels,
    mapLabels,
    chartLabels,
    eventTemplates,
    configChanges,
    enrolmentTemplates,
    letterTemplates,
  };
  const owners = new Map<string, string>();
  for (const [part, templates] of Object.entries(parts))
    for (const code of Object.keys(templates)) {
      t.notOk(owners.has(code), `${code} of ${part} is of ${owners.get(code)} as well`);
      owners.set(code, part);
    }
});
