/** One mail of the corpus: written by us after what is publicly known of the products; names are invented. */
import type { Outcome } from "../evidence.ts";

export interface Sample {
  readonly product: string;
  readonly outcome: Outcome;
  readonly from: string;
  readonly subject: string;
  /** Plain text, or a page where it begins with `<`. */
  readonly body: string;
  readonly sizeBytes?: number;
  readonly durationMs?: number;
  readonly machine?: string;
}

const KIB = 1024;
export const GB = KIB ** 3;
export const MB = KIB ** 2;
export const MINUTE = 60_000;

/** A table as programs write it. */
export function table(rows: readonly (readonly string[])[]): string {
  return `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td style="padding:2px">${cell}</td>`).join("")}</tr>`).join("\n")}</table>`;
}
