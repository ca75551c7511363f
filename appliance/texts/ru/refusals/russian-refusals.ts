/** Refusals in Russian. */
import type { Form, FormName } from "#model/refusal.ts";
import type { RefusalBook } from "../../refusal-book.ts";
import { backupRefusals } from "./backup-refusals.ts";
import { commandRefusals } from "./command-refusals.ts";
import { documentRefusals } from "./document-refusals.ts";
import { orderRefusals } from "./order-refusals.ts";
import { requestRefusals } from "./request-refusals.ts";
import { valueRefusals } from "./value-refusals.ts";

const formNames: Readonly<Record<FormName, string>> = {
  id: "id (строчные буквы, цифры и дефисы, от 1 до 63 символов, без дефиса в начале)",
  duration: "длительность, например 500ms, 30s, 5m, 2h или 7d",
  timeOfDay: "время суток, например 08:00",
  listen: "HOST:PORT, например 0.0.0.0:2525 или [::]:2525",
  member: "HOST, HOST/SERVICE или id задания",
  address: "адрес IPv4 или IPv6 либо имя DNS",
  ipAddress: "адрес IPv4 или IPv6",
  addressAndNetwork: "адрес с длиной префикса сети, например 192.0.2.7/24",
  broker: "URL брокера, например mqtts://soc.example:8883",
  percent: "доля, например 80%",
  disk: "объём, например 500MB или 2GB",
  size: "объём, например 500kB, 200MB или 2GB",
  publicKey: "x ключа Ed25519 (43 символа base64url)",
  httpUrl: "URL с http:// или https://",
  httpsUrl: "URL с https://",
  contactUri: "адрес, например mailto:security@acme.example, https://acme.example/security или tel:+385-1-555-0100",
  absolutePath: "абсолютный путь",
  date: "дата, например 2026-12-25",
  userName: "имя пользователя (буквы, цифры и ._@-, не более 63)",
};

export const RUSSIAN_REFUSALS: RefusalBook = {
  language: "ru",
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
      return "текст";
    case "boolean":
      return "true или false";
    case "anything":
      return "что угодно";
    case "number":
      return tellNumber(form);
    case "list":
      return form.of === undefined ? "список" : `список (${tellForm(form.of, book)})`;
    case "group":
      return form.keys.length === 0 ? "группа ключей" : `{ ${form.keys.map((key) => `${key}: ...`).join(", ")} }`;
    case "either":
      return form.forms.map((one) => tellForm(one, book)).join(" или ");
  }
}

function tellNumber({ whole, least, most, above }: Form & { is: "number" }): string {
  const kind = whole ? "целое число" : "число";
  if (above !== undefined) return `${kind} больше ${above}`;
  if (least !== undefined && most !== undefined) return `${kind} от ${least} до ${most}`;
  if (least !== undefined) return `${kind}, не меньше ${least}`;
  return most === undefined ? kind : `${kind}, не больше ${most}`;
}
