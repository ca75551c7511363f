/** A monthly report as it goes out by mail: what the message says, and the report itself beside it. */
import { Type, type Static } from "typebox";

export const ReportLetter = Type.Object({
  /** Two-letter code of the language it is in. */
  language: Type.String(),
  subject: Type.String(),
  /** The sentence for management. */
  headline: Type.String(),
  isGood: Type.Boolean(),
  /** What follows it. */
  lines: Type.Array(Type.String()),
  file: Type.Object({ name: Type.String(), type: Type.String(), base64: Type.String() }),
});
export type ReportLetter = Static<typeof ReportLetter>;
