/** The PDF of a report, read by other programs: tagged, with its own fonts, and with the same words as the HTML. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import t from "tap";
import { diskFolder } from "#lib/own-files.ts";
import { temporaryFolder } from "#store/testing/store-fixtures.ts";
import { reportBookOf } from "#texts/report-books.ts";
import { readMonth } from "../calendar-month.ts";
import { buildDocument } from "../document/build-document.ts";
import type { ReportDocument } from "../document/document.ts";
import { makeFigures } from "../figures/make-figures.ts";
import type { ReportFigures } from "#model/api-reports.ts";
import { writeHtml } from "../html/write-html.ts";
import { at, twoMonths, ZONE } from "../testing/two-months.ts";
import { findFonts } from "./fonts.ts";
import { writePdf } from "./write-pdf.ts";

const fonts = findFonts([diskFolder("/usr/share/fonts/truetype")]);
const skip = fonts === undefined ? "no font is installed" : false;
const month = readMonth("2026-11", ZONE);
if (month === undefined) throw new Error("no month");

/** All that is said somewhere in a document, names of pictures left out. */
function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const isSaid = ["text", "label", "value", "remark", "before", "under", "title", "head", "lines"].includes(key);
    if (typeof one === "string") return isSaid ? [one] : [];
    if (key === "lines" && Array.isArray(one)) return one as string[];
    return key === "picture" ? [] : wordsOf(one);
  });
}

const plain = (text: string) => text.replaceAll(/\s+/g, "");

t.test("November as other programs read it", { skip }, async (t) => {
  const figures = makeFigures(twoMonths(t), month, at("2026-12-01T06:00")) as ReportFigures;
  // Long enough for several pages, with letters of both alphabets.
  const models = Array.from({ length: 60 }, (_, n) => ({ ...figures.models[n % 2], name: `Služba ${n} Сервис ő ű ł` }));
  const report: ReportDocument = buildDocument({ ...figures, models } as ReportFigures, await reportBookOf("en", ZONE));
  const file = path.join(temporaryFolder(t), "report.pdf");
  if (fonts === undefined) return;
  const bytes = await writePdf(report, fonts);
  writeFileSync(file, bytes);
  const run = (program: string, ...args: string[]) => execFileSync(program, [...args, file], { encoding: "utf8" });

  const info = run("pdfinfo");
  t.match(info, /^Title: +Adria Foods: monthly report, November 2026$/m);
  t.match(info, /^Tagged: +yes$/m);
  t.match(info, /A4/);
  const pages = Number(/^Pages: +(\d+)$/m.exec(info)?.[1]);
  t.ok(pages >= 5, `${pages} pages`);

  const said = plain(execFileSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8" }));
  const html = plain(
    writeHtml(report)
      .html.replaceAll(/<[^>]*>/g, "")
      .replaceAll("&#39;", "'"),
  );
  for (const words of new Set(wordsOf(report.blocks))) {
    if (words === "") continue;
    t.ok(html.includes(plain(words).replaceAll("&", "&amp;")), `HTML: ${words}`);
    t.ok(said.includes(plain(words)), `PDF: ${words}`);
  }
  for (let n = 1; n <= pages; n++) t.ok(said.includes(plain(`Page ${n} of ${pages}`)));

  const used = run("pdffonts")
    .split("\n")
    .slice(2)
    .filter((line) => line !== "");
  t.ok(
    used.length > 0 && used.every((line) => / yes +yes +yes /.test(line)),
    "fonts are embedded, as subsets, with their letters",
  );

  const structure = run("pdfinfo", "-struct-text");
  for (const part of ["Document", "H1", "H2", "Table", "TR", "TH", "TD", "Figure", "LBody"])
    t.match(structure, new RegExp(`^ *${part}\\b`, "m"), part);
  t.match(structure, /Off-site copy, 22 Nov: no message in time|Figure/);
});

t.test("Chinese takes a font that has its signs", async (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(path.join(folder, "dejavu"));
  for (const name of ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"])
    writeFileSync(path.join(folder, "dejavu", name), Buffer.from([0, 1, 0, 0, ...Array.from({ length: 12 }, () => 0)]));
  t.equal(findFonts([diskFolder(folder)], "zh"), undefined, "Latin letters alone do not do");
  t.not(findFonts([diskFolder(folder)], "hr"), undefined);
  mkdirSync(path.join(folder, "wqy"));
  writeFileSync(path.join(folder, "wqy", "wqy-microhei.ttc"), "ttcf and what follows");
  t.equal(findFonts([diskFolder(folder)], "zh")?.member, "WenQuanYiMicroHei");
  t.equal(findFonts([diskFolder(folder)], "hr")?.member, undefined);
});

t.test("without fonts there is none, and a broken file is none", async (t) => {
  const folder = temporaryFolder(t);
  t.equal(findFonts([diskFolder(folder)]), undefined);
  writeFileSync(path.join(folder, "NotoSans-Regular.ttf"), "not a font");
  t.equal(findFonts([diskFolder(folder)]), undefined);
});
