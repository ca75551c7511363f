/** Sentences of the codes that all check types share; a type spreads those it uses into its own catalogue. */
import type { Templates } from "../../sentence-book.ts";
import { text } from "../format.ts";

/** Codes of `checks/observe-failure.ts`. */
export const connectionTexts: Templates = {
  timeout: () => "no answer in time",
  refused: () => "the connection was refused: nothing listens there",
  reset: () => "the other side closed the connection",
  unreachable: () => "the device cannot be reached",
  nameNotFound: () => "the name is not known to the name server",
};

/** Codes that the runner makes, whatever the type. */
export const common: Templates = {
  boxFault: (p) => `this box could not look: ${text(p.errno)}`,
};
