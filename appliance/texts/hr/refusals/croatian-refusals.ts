/** Refusals in Croatian. */
import type { Form, FormName } from "#model/refusal.ts";
import type { RefusalBook } from "../../refusal-book.ts";
import { backupRefusals } from "./backup-refusals.ts";
import { commandRefusals } from "./command-refusals.ts";
import { documentRefusals } from "./document-refusals.ts";
import { orderRefusals } from "./order-refusals.ts";
import { requestRefusals } from "./request-refusals.ts";
import { valueRefusals } from "./value-refusals.ts";

const formNames: Readonly<Record<FormName, string>> = {
  id: "id (mala slova, znamenke i crtice, od 1 do 63 znaka, bez crtice na početku)",
  duration: "trajanje, na primjer 500ms, 30s, 5m, 2h ili 7d",
  timeOfDay: "doba dana, na primjer 08:00",
  listen: "HOST:PORT, na primjer 0.0.0.0:2525 ili [::]:2525",
  member: "HOST, HOST/SERVICE ili id zadatka",
  address: "adresa IPv4 ili IPv6 ili DNS ime",
  ipAddress: "adresa IPv4 ili IPv6",
  addressAndNetwork: "adresa s duljinom svoje mreže, na primjer 192.0.2.7/24",
  broker: "URL brokera, na primjer mqtts://soc.example:8883",
  percent: "udio, na primjer 80%",
  disk: "količina, na primjer 500MB ili 2GB",
  size: "količina, na primjer 500kB, 200MB ili 2GB",
  publicKey: "x ključa Ed25519 (43 znaka base64url)",
  httpUrl: "URL s http:// ili https://",
  httpsUrl: "URL s https://",
  contactUri: "adresa kao mailto:security@acme.example, https://acme.example/security ili tel:+385-1-555-0100",
  absolutePath: "apsolutna putanja",
  date: "datum, na primjer 2026-12-25",
  userName: "korisničko ime (slova, znamenke i ._@-, najviše 63)",
};

export const CROATIAN_REFUSALS: RefusalBook = {
  language: "hr",
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

/** What a value may be, in few words: `"none"`, `tekst`, `{ secret: ... }`, `trajanje, na primjer ...`. */
function tellForm(form: Form, book: RefusalBook): string {
  switch (form.is) {
    case "values":
      return form.values.join(", ");
    case "named":
      return book.formNames[form.name];
    case "text":
      return "tekst";
    case "boolean":
      return "true ili false";
    case "anything":
      return "bilo što";
    case "number":
      return tellNumber(form);
    case "list":
      return form.of === undefined ? "popis" : `popis (${tellForm(form.of, book)})`;
    case "group":
      return form.keys.length === 0 ? "skupina ključeva" : `{ ${form.keys.map((key) => `${key}: ...`).join(", ")} }`;
    case "either":
      return form.forms.map((one) => tellForm(one, book)).join(" ili ");
  }
}

function tellNumber({ whole, least, most, above }: Form & { is: "number" }): string {
  const kind = whole ? "cijeli broj" : "broj";
  if (above !== undefined) return `${kind} veći od ${above}`;
  if (least !== undefined && most !== undefined) return `${kind} od ${least} do ${most}`;
  if (least !== undefined) return `${kind}, najmanje ${least}`;
  return most === undefined ? kind : `${kind}, najviše ${most}`;
}
