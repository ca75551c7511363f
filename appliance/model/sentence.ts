/**
 * A sentence before it has a language: a stable code and the parameters that fill it.
 * `texts/` turns it into words; everything else passes it on unread.
 */
import { Type, type Static } from "typebox";

export const Parameters = Type.Record(
  Type.String(),
  Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Array(Type.String())]),
);
export type Parameters = Static<typeof Parameters>;

export const Sentence = Type.Object({
  code: Type.String({ description: "Stable name of the sentence, e.g. `tcp.refused`." }),
  parameters: Parameters,
});
export type Sentence = Static<typeof Sentence>;
