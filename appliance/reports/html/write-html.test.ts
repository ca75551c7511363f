/** The HTML of a report: it needs nothing else, runs nothing, and every word of it comes from the texts. */
import { createHash } from "node:crypto";
import t from "tap";
import { englishReport } from "#texts/en/monthly-report.ts";
import { makeReportBook, reportBookOf } from "#texts/report-books.ts";
import type { ReportTexts } from "#texts/report-texts.ts";
import { readMonth } from "../calendar-month.ts";
import { buildDocument } from "../document/build-document.ts";
import { makeFigures } from "../figures/make-figures.ts";
import type { ReportFigures } from "#model/api-reports.ts";
import { at, twoMonths, ZONE } from "../testing/two-months.ts";
import { writeHtml } from "./write-html.ts";

const english = await reportBookOf("en", ZONE);
const month = readMonth("2026-11", ZONE);
if (month === undefined) throw new Error("no month");

t.test("November", async (t) => {
  const figures = makeFigures(twoMonths(t), month, at("2026-12-01T06:00")) as ReportFigures;
  const { html, policy } = writeHtml(buildDocument(figures, english));

  t.test("needs nothing and runs nothing", async (t) => {
    t.notMatch(html, /<script|<link|<img|<iframe|\bon[a-z]+=|javascript:|url\(|https?:|\bstyle="/i);
    const [, style = ""] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    t.equal(policy, `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`);
    const names = new Set([...html.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id = ""] of html.matchAll(/href="#([^"]+)"/g)) t.ok(names.has(id), id);
  });

  t.test("says what was", async (t) => {
    for (const words of [
      "In November 2026, 2 business services failed. The longest: Shared files, for 2 h 15 min in all.",
      "There were 5 incidents; for 2 of them the agreed times were not kept.",
      "Of 58 runs of backups and other jobs 3 failed or did not report.",
      "For 3 h 10 min the box did not watch; that counts neither as working nor as failed.",
      "99.82%",
      "late by 2 h",
      "Printer ground floor",
      "Off-site copy, 22 Nov: no message in time",
    ])
      t.ok(html.replaceAll("\u00a0", " ").includes(words), words);
    t.notOk(html.includes("undefined") || html.includes("NaN"));
  });

  t.test("what people typed is never mark-up", async (t) => {
    const evil = `"><script>alert(1)</script>'&`;
    const named = JSON.parse(
      JSON.stringify(figures).replaceAll("Shared files", JSON.stringify(evil).slice(1, -1)),
    ) as ReportFigures;
    const site = { ...named.site, name: `${evil}</style>` };
    const written = writeHtml(buildDocument({ ...named, site }, english)).html;
    t.notMatch(written, /<script/i);
    t.equal(written.match(/<\/style>/g)?.length, 1);
  });
});

/** Every sentence half as long again and in brackets, so that what is no sentence of the texts stands out. */
function pseudo(texts: object): ReportTexts {
  const longer = (words: string) => `⟦${words}${"~".repeat(Math.ceil(words.length / 2))}⟧`;
  const copy = (value: unknown): unknown => {
    if (typeof value === "string") return longer(value);
    if (typeof value === "function")
      return (...given: unknown[]) => longer((value as (...all: unknown[]) => string)(...given));
    return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, copy(one)]));
  };
  return copy(texts) as ReportTexts;
}

t.test("every word stands in the texts: another language is only data", async (t) => {
  const figures = makeFigures(twoMonths(t), month, at("2026-12-01T06:00")) as ReportFigures;
  const book = makeReportBook("en", ZONE, (forms) => pseudo(englishReport(forms)));
  const { html } = writeHtml(buildDocument(figures, book));
  const body = html.slice(html.indexOf("<main>"));
  const shown = [
    ...[...body.matchAll(/aria-label="([^"]*)"/g)].map(([, words = ""]) => words),
    ...body.replaceAll(/<[^>]*>/g, "\n").split("\n"),
  ];
  const names =
    /^(ERP|Shared files|NAS-01|SQL-01|SQL Server|Disk D:|Camera picture|Off-site copy|Nightly backup|Printer (ground|first) floor|Adria Foods|November 2026|October 2026|Adria Foods, November 2026)$/;
  const own = shown
    .map((words) => words.trim())
    .filter((words) => /\p{L}/u.test(words) && !words.startsWith("⟦") && !names.test(words))
    .filter((words) => !/^\d{1,2} (Oct|Nov)(, \d\d:\d\d)?$/.test(words));
  t.same([...new Set(own)], []);
});
