/** Refusals in Hungarian. */
import type { Form, FormName } from "#model/refusal.ts";
import type { RefusalBook } from "../../refusal-book.ts";
import { backupRefusals } from "./backup-refusals.ts";
import { commandRefusals } from "./command-refusals.ts";
import { documentRefusals } from "./document-refusals.ts";
import { orderRefusals } from "./order-refusals.ts";
import { requestRefusals } from "./request-refusals.ts";
import { valueRefusals } from "./value-refusals.ts";

const formNames: Readonly<Record<FormName, string>> = {
  id: "azonosító (kisbetűk, számjegyek és kötőjelek, 1–63 karakter, nem kötőjellel kezdve)",
  duration: "időtartam, mint 500ms, 30s, 5m, 2h vagy 7d",
  timeOfDay: "napszak, mint 08:00",
  listen: "HOST:PORT, mint 0.0.0.0:2525 vagy [::]:2525",
  member: "HOST, HOST/SERVICE vagy egy feladat azonosítója",
  address: "IPv4- vagy IPv6-cím vagy DNS-név",
  ipAddress: "IPv4- vagy IPv6-cím",
  addressAndNetwork: "cím a hálózat hosszával, mint 192.0.2.7/24",
  broker: "egy bróker URL-je, mint mqtts://soc.example:8883",
  percent: "arány, mint 80%",
  disk: "mennyiség, mint 500MB vagy 2GB",
  size: "mennyiség, mint 500kB, 200MB vagy 2GB",
  publicKey: "egy Ed25519-kulcs x értéke (43 base64url karakter)",
  httpUrl: "http:// vagy https:// URL",
  httpsUrl: "https:// URL",
  contactUri: "cím, mint mailto:security@acme.example, https://acme.example/security vagy tel:+385-1-555-0100",
  absolutePath: "abszolút útvonal",
  date: "dátum, mint 2026-12-25",
  userName: "felhasználónév (betűk, számjegyek és ._@-, legfeljebb 63)",
};

export const HUNGARIAN_REFUSALS: RefusalBook = {
  language: "hu",
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

/** What a value may be, in few words: `"none"`, `szöveg`, `{ secret: ... }`, `időtartam, mint ...`. */
function tellForm(form: Form, book: RefusalBook): string {
  switch (form.is) {
    case "values":
      return form.values.join(", ");
    case "named":
      return book.formNames[form.name];
    case "text":
      return "szöveg";
    case "boolean":
      return "true vagy false";
    case "anything":
      return "bármi";
    case "number":
      return tellNumber(form);
    case "list":
      return form.of === undefined ? "lista" : `lista, elemei: ${tellForm(form.of, book)}`;
    case "group":
      return form.keys.length === 0 ? "kulcsok csoportja" : `{ ${form.keys.map((key) => `${key}: ...`).join(", ")} }`;
    case "either":
      return form.forms.map((one) => tellForm(one, book)).join(" vagy ");
  }
}

function tellNumber({ whole, least, most, above }: Form & { is: "number" }): string {
  const kind = whole ? "egész szám" : "szám";
  if (above !== undefined) return `${kind}, nagyobb mint ${above}`;
  if (least !== undefined && most !== undefined) return `${kind} ${least} és ${most} között`;
  if (least !== undefined) return `${kind}, legalább ${least}`;
  return most === undefined ? kind : `${kind}, legfeljebb ${most}`;
}
