/** Names of kinds of parts. */
import t from "tap";
import { PART_KINDS } from "#model/part-kind.ts";
import { tell } from "../sentence-book.ts";
import { english } from "./english.ts";

t.test("every kind has a name", async (t) => {
  for (const kind of PART_KINDS) t.match(tell(english, { code: `part.${kind}`, parameters: {} }), /^[A-Z]/, kind);
  t.equal(tell(english, { code: "part.supplies", parameters: {} }), "Toner and ink");
});
