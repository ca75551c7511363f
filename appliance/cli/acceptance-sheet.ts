/** `vedetta acceptance sheet`: the hand-over sheet of what the box remembers, beside a box that runs or without one. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { AcceptanceMemory } from "#actions/acceptance.ts";
import type { HandOverSheet } from "#model/acceptance.ts";
import { LANGUAGES } from "#model/config/box-settings.ts";
import type { Language } from "#model/site.ts";
import { buildHandOver } from "#reports/document/hand-over-document.ts";
import { NO_FONTS, NOTHING_KNOWN, REPORT_FORMATS } from "#reports/report-maker.ts";
import { lines as boxLines } from "#texts/en/lines/box-lines.ts";
import { lines as keepLines } from "#texts/en/lines/keep-lines.ts";
import { bookOf, loadBooks } from "#texts/books.ts";
import { localeOf } from "#texts/forms/locale.ts";
import { reportBookOf } from "#texts/report-books.ts";
import { tell, wordsOf } from "#texts/sentence-book.ts";
import { ACCEPTANCE_FACT } from "./appliance/accepting.ts";
import { dataFolderOf } from "./data-folder.ts";
import { hasState, withState } from "./open-state.ts";
import { sayer } from "./speech.ts";
import { readChoice } from "./usage.ts";
import { complain, UsageError, type Terminal } from "./verb.ts";
import { writeDocument } from "./write-document.ts";

const box = sayer(boxLines);
const keep = sayer(keepLines);

export async function writeSheet(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      format: { type: "string", default: "html" },
      language: { type: "string" },
      out: { type: "string" },
      data: { type: "string" },
    },
  });
  const format = readChoice("--format", values.format, REPORT_FORMATS);
  const wished = values.language === undefined ? undefined : readChoice("--language", values.language, LANGUAGES);
  const dataFolder = dataFolderOf(values.data, terminal.env);
  if (!hasState(dataFolder)) throw new UsageError(keep.line("keep.report.noBox", { folder: dataFolder }));
  return withState(dataFolder, terminal, async ({ facts }) => {
    const { sheet } = (facts.get(ACCEPTANCE_FACT) as AcceptanceMemory | undefined) ?? {};
    if (sheet === undefined) {
      complain(terminal, "acceptance", box.say("box.noAcceptance"));
      return NOTHING_KNOWN;
    }
    const bytes =
      format === "json"
        ? Buffer.from(`${JSON.stringify(sheet)}\n`)
        : await writeDocument((language) => documentOf(sheet, language), format, wished ?? sheet.site.language);
    if (bytes === undefined) {
      complain(terminal, "acceptance", keep.say("keep.report.noFont"));
      return NO_FONTS;
    }
    if (values.out === undefined || values.out === "-")
      await new Promise<void>((resolve) => process.stdout.write(bytes, () => resolve()));
    else writeFileSync(values.out, bytes);
    return 0;
  });
}

async function documentOf(sheet: HandOverSheet, language: Language) {
  const { timezone } = sheet.site;
  await loadBooks([language]);
  const book = bookOf(language);
  const words = wordsOf(book, timezone, () => Date.parse(sheet.madeAt));
  const { texts, forms } = await reportBookOf(language, timezone);
  const weekdays = new Intl.DateTimeFormat(localeOf(language), { weekday: "long", timeZone: "UTC" });
  return buildHandOver(sheet, {
    say: (code, parameters = {}) => tell(book, { code, parameters }, words),
    sayIt: (sentence) => tell(book, sentence, words),
    duration: (ms) => texts.duration(ms),
    // 2 November 2026 was a Monday.
    weekday: (day) => weekdays.format(Date.UTC(2026, 10, 2 + day)),
    forms,
  });
}
