/** Documents that a process of their own writes (monthly reports, the hand-over sheet): how they are asked for and answered. */
import { Type } from "typebox";
import { LANGUAGES } from "#model/config/box-settings.ts";
import { policyOf } from "#reports/html/policy.ts";
import { REPORT_FORMATS, type MadeReport } from "#reports/report-maker.ts";
import { HttpProblem } from "../problem-details.ts";

const TYPES = {
  html: "text/html; charset=utf-8",
  pdf: "application/pdf",
  json: "application/json; charset=utf-8",
} as const;

/** @param formats what each format is, for the interface's description */
export function documentQuery(formats: string) {
  return Type.Object(
    {
      format: Type.Optional(Type.Enum([...REPORT_FORMATS], { description: formats, default: "json" })),
      language: Type.Optional(Type.Enum([...LANGUAGES], { description: "The site's where left out." })),
    },
    { additionalProperties: false },
  );
}

/** @param nothingKnown what to say where there is nothing to write about @throws HttpProblem why it was not made */
export function bytesOf(made: MadeReport | undefined, nothingKnown?: HttpProblem): Buffer {
  if (made?.made === true) return made.bytes;
  switch (made?.why) {
    case "nothingKnown":
      throw nothingKnown ?? new HttpProblem(503, "report.failed", {});
    case "noFonts":
      throw new HttpProblem(503, "report.noFonts", {});
    case "busy":
      throw new HttpProblem(503, "report.busy", {});
    default:
      throw new HttpProblem(503, "report.failed", {});
  }
}

/** @param name of the file that a PDF is kept as, without its ending */
export function documentHeaders(
  format: keyof typeof TYPES,
  bytes: Buffer,
  name: string,
): Readonly<Record<string, string>> {
  return {
    "content-type": TYPES[format],
    ...(format === "html" && { "content-security-policy": policyOf(bytes.toString()) }),
    // A viewer of PDFs inside a browser is not allowed by the policy; a file is opened by whatever the person likes.
    ...(format === "pdf" && { "content-disposition": `attachment; filename="${name}.pdf"` }),
  };
}
