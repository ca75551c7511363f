/** From bytes to an answer of the issuer to one request; anything else comes to nothing. */
import { compiled } from "#lib/compiled-shape.ts";
import { parsedJson } from "#lib/parsed-json.ts";
import { EnrolAnswer, MOST_ENROL_BYTES } from "#model/enrolment.ts";

export function readAnswer(payload: Buffer, id: string): EnrolAnswer | undefined {
  if (payload.length > MOST_ENROL_BYTES) return undefined;
  const content = parsedJson(payload.toString("utf8"));
  return compiled(EnrolAnswer).Check(content) && content.id === id ? content : undefined;
}
