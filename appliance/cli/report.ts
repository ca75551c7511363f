/** `vedetta report`: the monthly report, made of what the box remembers, beside a box that runs or without one. */
import { lines } from "#texts/en/lines/keep-lines.ts";
import { sayer } from "./speech.ts";
import { writeFileSync } from "node:fs";
import os from "node:os";
import { parseArgs } from "node:util";
import { checkTypes } from "#checks/registry.ts";
import { systemClock } from "#lib/clock.ts";
import { LANGUAGES } from "#model/config/box-settings.ts";
import type { ReportFigures } from "#model/api-reports.ts";
import type { ReportLetter } from "#model/report-letter.ts";
import type { Language, Service, Site } from "#model/site.ts";
import { mailRecipients, type Recipient } from "#outputs/recipient.ts";
import { monthAt, readMonth, shiftMonth } from "#reports/calendar-month.ts";
import { buildDocument } from "#reports/document/build-document.ts";
import type { Measured } from "#reports/figures/capacity-figures.ts";
import type { VisitFigures } from "#model/api-reports.ts";
import type { Visit } from "#model/visit.ts";
import { makeFigures } from "#reports/figures/make-figures.ts";
import { MADE_FORMATS, NO_FONTS, NOTHING_KNOWN, type ReportFormat } from "#reports/report-maker.ts";
import { reportLetter, type ReportFile } from "#reports/report-letter.ts";
import { HistoryDays } from "#store/history-days.ts";
import { StoreError } from "#store/store-error.ts";
import { reportBookOf } from "#texts/report-books.ts";
import { dataFolderOf } from "./data-folder.ts";
import { writeDocument } from "./write-document.ts";
import { hasState, withState } from "./open-state.ts";
import { reportSite, type Place } from "./report-site.ts";
import { speakAsSite } from "./speech.ts";
import { readChoice } from "./usage.ts";
import { complain, UsageError, type Terminal, type Verb } from "./verb.ts";

const { line, say } = sayer(lines);

/** It takes what others leave. */
const NICENESS = 10;

export const report: Verb = {
  name: "report",
  async help() {
    const { helpPage, sayHelp } = await import("./help.ts");
    const figures = { languages: LANGUAGES.join(", "), nothing: NOTHING_KNOWN, noFont: NO_FONTS };
    return helpPage("report", [sayHelp("help.report", figures)]);
  },
  takesLanguage: true,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string" },
        language: { type: "string" },
        out: { type: "string" },
        config: { type: "string" },
        data: { type: "string" },
        json: { type: "boolean", default: false },
        now: { type: "string" },
        month: { type: "string" },
        mail: { type: "string" },
      },
    });
    const [name = values.month, ...more] = positionals;
    if (more.length > 0 || (positionals.length > 0 && values.month !== undefined))
      throw new UsageError(line("keep.report.oneMonth"));
    const { mail } = values;
    if (mail !== undefined && (values.format !== undefined || values.out !== undefined || values.json))
      throw new UsageError(line("keep.report.mailAlone"));
    const wishedFormat = values.format ?? (values.json ? "json" : "html");
    const format = mail === undefined ? readChoice("--format", wishedFormat, MADE_FORMATS) : "letter";
    const language = values.language === undefined ? undefined : readChoice("--language", values.language, LANGUAGES);
    const dataFolder = dataFolderOf(values.data, terminal.env);
    if (!hasState(dataFolder)) throw new UsageError(line("keep.report.noBox", { folder: dataFolder }));
    os.setPriority(NICENESS);
    return withState(dataFolder, terminal, async (state) => {
      const place = { dataFolder, state, configFile: values.config, env: terminal.env };
      const { site, recipient } = await siteFor(place, mail, language);
      await speakAsSite(site);
      const now = readNow(values.now);
      const month = name === undefined ? shiftMonth(monthAt(now, site.timezone), -1) : readMonth(name, site.timezone);
      if (month === undefined) throw new UsageError(line("keep.report.month", { value: name ?? "" }));
      const figures = withMeasured(dataFolder, (measured) =>
        makeFigures(
          {
            site,
            spans: state.spans,
            runs: state.runs,
            jobs: state.jobs,
            incidents: (query) => state.incidents(query),
            measured,
            unitOf,
            visits: (fromMs, toMs) => state.visits.between(fromMs, toMs).map(visitFigures).toReversed(),
          },
          month,
          now,
        ),
      );
      if (figures === undefined) {
        complain(terminal, "report", say("keep.report.nothing", { month: month.name }));
        return NOTHING_KNOWN;
      }
      if (format === "letter") {
        const letter = await writeLetter(figures, site.language);
        if (recipient !== undefined) return mailLetter(letter, month.name, recipient, site, terminal);
        await put(Buffer.from(JSON.stringify(letter)), values.out, terminal);
        return 0;
      }
      const bytes = await write(figures, format, site.language);
      if (bytes === undefined) {
        complain(terminal, "report", say("keep.report.noFont"));
        return NO_FONTS;
      }
      await put(bytes, values.out, terminal);
      return 0;
    });
  },
};

/** The site in the language of the report: the wished one, else that of whoever gets it, else its own. @throws UsageError */
async function siteFor(
  place: Place,
  mail: string | undefined,
  language: Language | undefined,
): Promise<{ readonly site: Site; readonly recipient?: Recipient }> {
  const site = await reportSite({ ...place, language });
  if (mail === undefined) return { site };
  const recipient = mailRecipients(site).find(({ id }) => id === mail);
  if (recipient === undefined) throw new UsageError(line("keep.report.noContact", { name: mail }));
  const spoken = language ?? recipient.language;
  return { site: spoken === site.language ? site : await reportSite({ ...place, language: spoken }), recipient };
}

/** @throws UsageError */
function readNow(text: string | undefined): number {
  if (text === undefined) return systemClock.wallMs();
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw new UsageError(line("keep.report.now", { value: text }));
  return at;
}

/** Measurements are read from history.db; where that cannot be opened the rest is told all the same. */
function withMeasured(
  dataFolder: string,
  make: (measured: Measured) => ReportFigures | undefined,
): ReportFigures | undefined {
  let history: HistoryDays | undefined;
  try {
    history = HistoryDays.open(dataFolder, systemClock);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
  try {
    return make(history ?? { days: () => [], means: () => [] });
  } finally {
    history?.close();
  }
}

/** What derived services measure is named by what it is. */
function unitOf({ check }: Service, measurement: string): string {
  const declared = checkTypes.get(check)?.measurements[measurement]?.unit;
  return declared ?? (/percent$/i.test(measurement) ? "%" : "");
}

/** Undefined: there is no font. */
async function write(
  figures: ReportFigures,
  format: ReportFormat,
  language: Language,
): Promise<Uint8Array | undefined> {
  if (format === "json") return Buffer.from(`${JSON.stringify(figures)}\n`);
  const documentIn = async (spoken: Language) =>
    buildDocument(figures, await reportBookOf(spoken, figures.site.timezone));
  return writeDocument(documentIn, format, language);
}

/** Where there is no font for a PDF the report goes as HTML. */
async function writeLetter(figures: ReportFigures, language: Language): Promise<ReportLetter> {
  const pdf = await write(figures, "pdf", language);
  const file = {
    extension: pdf === undefined ? "html" : "pdf",
    bytes: pdf ?? (await write(figures, "html", language)),
  };
  const document = buildDocument(figures, await reportBookOf(language, figures.site.timezone));
  return reportLetter(document, figures.month, file as ReportFile);
}

async function mailLetter(
  letter: ReportLetter,
  month: string,
  recipient: Recipient,
  site: Site,
  terminal: Terminal,
): Promise<number> {
  // Loaded only where it is wanted: mail has a library of its own.
  const { mailReport } = await import("./mail-report.ts");
  const { taken, said } = await mailReport(letter, month, recipient, site);
  if (taken) terminal.out(`${recipient.name}: ${said}`);
  else complain(terminal, "report", said);
  return taken ? 0 : 1;
}

async function put(bytes: Uint8Array, file: string | undefined, terminal: Terminal): Promise<void> {
  if (file === undefined || file === "-") {
    await new Promise<void>((resolve) => process.stdout.write(bytes, () => resolve()));
    return;
  }
  writeFileSync(file, bytes);
  complain(terminal, "report", say("keep.report.written", { file }));
}

/** What a report says of a visit. */
function visitFigures({ at, by, place, done }: Visit): VisitFigures {
  return { at, by, done, ...(place !== undefined && { place }) };
}
