/** Refusals in English. */
import type { Form, FormName } from "#model/refusal.ts";
import type { RefusalBook } from "../../refusal-book.ts";
import { backupRefusals } from "./backup-refusals.ts";
import { commandRefusals } from "./command-refusals.ts";
import { documentRefusals } from "./document-refusals.ts";
import { orderRefusals } from "./order-refusals.ts";
import { requestRefusals } from "./request-refusals.ts";
import { valueRefusals } from "./value-refusals.ts";

const formNames: Readonly<Record<FormName, string>> = {
  id: "an id (lower-case letters, digits and hyphens, 1 to 63 characters, no hyphen first)",
  duration: "a duration such as 500ms, 30s, 5m, 2h or 7d",
  timeOfDay: "a time of day such as 08:00",
  listen: "HOST:PORT, such as 0.0.0.0:2525 or [::]:2525",
  member: "HOST, HOST/SERVICE or the id of a job",
  address: "an IPv4 or IPv6 address or a DNS name",
  ipAddress: "an IPv4 or IPv6 address",
  addressAndNetwork: "an address with the length of its network such as 192.0.2.7/24",
  broker: "the URL of a broker such as mqtts://soc.example:8883",
  percent: "a share such as 80%",
  disk: "an amount such as 500MB or 2GB",
  size: "an amount such as 500kB, 200MB or 2GB",
  publicKey: "the x of an Ed25519 key (43 characters of base64url)",
  httpUrl: "an http:// or https:// URL",
  httpsUrl: "an https:// URL",
  contactUri: "an address such as mailto:security@acme.example, https://acme.example/security or tel:+385-1-555-0100",
  absolutePath: "an absolute path",
  date: "a date such as 2026-12-25",
  userName: "a user name (letters, digits and ._@-, at most 63)",
};

export const ENGLISH_REFUSALS: RefusalBook = {
  language: "en",
  sentences: {
    ...valueRefusals,
    ...documentRefusals,
    ...commandRefusals,
    ...orderRefusals,
    ...backupRefusals,
    ...requestRefusals,
  },
  formNames,
  form: tellForm,
  place: ({ is, id }) => (is === "entry" ? ` (${id})` : ` (${is} ${id})`),
};

/** What a value may be, in few words: `"none"`, `text`, `{ secret: ... }`, `a duration such as ...`. */
function tellForm(form: Form, book: RefusalBook): string {
  switch (form.is) {
    case "values":
      return form.values.join(", ");
    case "named":
      return book.formNames[form.name];
    case "text":
      return "text";
    case "boolean":
      return "true or false";
    case "anything":
      return "anything";
    case "number":
      return tellNumber(form);
    case "list":
      return form.of === undefined ? "a list" : `a list of: ${tellForm(form.of, book)}`;
    case "group":
      return form.keys.length === 0 ? "a group of keys" : `{ ${form.keys.map((key) => `${key}: ...`).join(", ")} }`;
    case "either":
      return form.forms.map((one) => tellForm(one, book)).join(" or ");
  }
}

function tellNumber({ whole, least, most, above }: Form & { is: "number" }): string {
  const kind = whole ? "a whole number" : "a number";
  if (above !== undefined) return `${kind} above ${above}`;
  if (least !== undefined && most !== undefined) return `${kind} from ${least} to ${most}`;
  if (least !== undefined) return `${kind}, at least ${least}`;
  return most === undefined ? kind : `${kind}, at most ${most}`;
}
