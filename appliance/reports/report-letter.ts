/** Of a report's document the letter that carries it: its title, the sentence for management and those that follow it. Pure. */
import type { ReportLetter } from "#model/report-letter.ts";
import type { ReportDocument } from "./document/document.ts";

export interface ReportFile {
  readonly extension: "pdf" | "html";
  readonly bytes: Uint8Array;
}

const TYPES = { pdf: "application/pdf", html: "text/html; charset=utf-8" } as const;

/** @param month `YYYY-MM` */
export function reportLetter(document: ReportDocument, month: string, { extension, bytes }: ReportFile): ReportLetter {
  const { language, title, blocks } = document;
  const lead = blocks.find((block) => block.kind === "lead");
  const also = blocks.find((block) => block.kind === "list");
  return {
    language,
    subject: title,
    headline: lead?.text ?? title,
    isGood: lead?.glyph === "ok",
    lines: (also?.items ?? []).map(({ text }) => text),
    file: {
      name: `report-${month}.${extension}`,
      type: TYPES[extension],
      base64: Buffer.from(bytes).toString("base64"),
    },
  };
}
