/** The hand-over sheet in six languages: every word is there, nothing is secret, HTML and PDF say the same. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { LANGUAGES } from "#model/config/box-settings.ts";
import { handOverSheet } from "#reports/testing/hand-over-sheet.ts";
import { StateStore } from "#store/state-store.ts";
import { writeSheet } from "./acceptance-sheet.ts";
import { ACCEPTANCE_FACT } from "./appliance/accepting.ts";
import type { Terminal } from "./verb.ts";

function open(t: { teardown(work: () => void): void }, sheet: boolean) {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-sheet-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const state = StateStore.open(folder, { clock: systemClock, log: silentLog });
  if (sheet) state.facts.set(ACCEPTANCE_FACT, { sheet: handOverSheet });
  state.close();
  const errors: string[] = [];
  const terminal: Terminal = {
    out() {},
    err: (line) => void errors.push(line),
    readStdin: async () => "",
    env: {},
    signal: new AbortController().signal,
  };
  const out = path.join(folder, "sheet");
  const write = (...args: readonly string[]) => writeSheet([...args, "--data", folder, "--out", out], terminal);
  return { errors, out, write };
}

const TITLES = {
  en: "Hand-over sheet",
  hr: "Primopredajni list",
  it: "Verbale di consegna",
  hu: "Átadási lap",
  ru: "Акт передачи",
  zh: "移交单",
} as const;

t.test("the sheet in every language", async (t) => {
  const { out, write } = open(t, true);
  for (const language of LANGUAGES) {
    t.equal(await write("--language", language), 0);
    const html = readFileSync(out, "utf8");
    t.match(html, TITLES[language]);
    t.match(html, "Adria Foods &lt;Zagreb&gt;");
    t.match(html, /PC-46/);
    t.match(html, "NordIT desk");
    t.match(html, "M. Novak");
    // A code that has no words is shown as it is.
    t.notMatch(html, />[^<]*\b(sheet|accept|steps|state|priority|part|derived|check)\.[a-zA-Z]+/, language);
    t.notMatch(html, />\?</, "nothing is missing");
    t.equal(await write("--language", language, "--format", "pdf"), 0);
    t.equal(readFileSync(out).toString("latin1", 0, 5), "%PDF-");
  }
});

t.test("names that the device's profile made are said in the language of the sheet", async (t) => {
  const { out, write } = open(t, true);
  await write("--language", "en");
  const html = readFileSync(out, "utf8");
  t.match(html, "Storage C:");
  t.notMatch(html, "Pohrana");
  t.match(html, /5 of 420 checks are not as they should be/);
  t.match(html, "Ports (24)");
  await write();
  t.match(readFileSync(out, "utf8"), "Pohrana C:", "the site's language where none is wished");
});

t.test("as data, and where there is none yet", async (t) => {
  const { out, write } = open(t, true);
  await write("--format", "json");
  t.same(JSON.parse(readFileSync(out, "utf8")), handOverSheet);
  const empty = open(t, false);
  t.equal(await empty.write(), 66);
  t.match(empty.errors, [/no run has come to its end yet/]);
  await t.rejects(write("--format", "doc"), /--format must be one of html, pdf, json/);
});
