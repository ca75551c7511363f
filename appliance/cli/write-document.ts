/** Writes a document as HTML or PDF, with the fonts that this machine has. */
import { diskFolder, ownFolder } from "#lib/own-files.ts";
import type { Language } from "#model/site.ts";
import type { ReportDocument } from "#reports/document/document.ts";
import { writeHtml } from "#reports/html/write-html.ts";

/** @param documentIn the document in a language @returns undefined: there is no font for a PDF */
export async function writeDocument(
  documentIn: (language: Language) => Promise<ReportDocument>,
  format: "html" | "pdf",
  language: Language,
): Promise<Uint8Array | undefined> {
  if (format === "html") return Buffer.from(writeHtml(await documentIn(language)).html);
  // Loaded only where it is wanted: PDFKit is large.
  const [{ findFonts }, { writePdf }] = await Promise.all([
    import("#reports/pdf/fonts.ts"),
    import("#reports/pdf/write-pdf.ts"),
  ]);
  const folders = [ownFolder("fonts"), diskFolder("/usr/share/fonts/truetype")];
  const own = findFonts(folders, language);
  if (own !== undefined) return writePdf(await documentIn(language), own);
  // Where no font has the signs of the language, English is better than empty boxes.
  const latin = findFonts(folders);
  return latin === undefined ? undefined : writePdf(await documentIn("en"), latin);
}
