/**
 * Notices that a mail did not arrive: to whom, why, and which mail it was. A delay is no failure. Sources: RFC 3464, RFC 3462, RFC 6533.
 */
import type { DeliveryFailure } from "#model/delivery-failure.ts";
import { Allowance } from "./allowance.ts";
import { fieldText, readHeader, type HeaderFields } from "./header-fields.ts";
import { splitParts, type MailPart } from "./split-parts.ts";

const STATUS_TYPES: ReadonlySet<string> = new Set(["message/delivery-status", "message/global-delivery-status"]);
const RETURNED_TYPES: ReadonlySet<string> = new Set([
  "message/rfc822",
  "text/rfc822-headers",
  "message/global",
  "message/global-headers",
]);
/** Recipients of one notice that are read. */
const MOST_FAILURES = 50;

/** Empty: it is no such notice, or all of it is on its way. */
export function readDeliveryFailures(bytes: Uint8Array): readonly DeliveryFailure[] {
  const allowance = new Allowance();
  const { type, parts } = splitParts(bytes, allowance);
  if (type.value !== "multipart/report") return [];
  const status = parts.find((part) => STATUS_TYPES.has(part.type.value));
  if (status === undefined) return [];
  const returned = parts.find((part) => RETURNED_TYPES.has(part.type.value));
  const messageId = returned && messageIdIn(returned, allowance);
  return groupsOf(status.body, allowance)
    .flatMap((fields) => failureIn(fields))
    .slice(0, MOST_FAILURES)
    .map((failure) => ({ ...failure, ...(messageId !== undefined && { messageId }) }));
}

/** The fields of the message as a whole, then those of each recipient, with blank lines between. */
function groupsOf(body: Uint8Array, allowance: Allowance): HeaderFields[] {
  const text = Buffer.from(body).toString("latin1");
  return text
    .split(/\r?\n\r?\n/)
    .filter((group) => group.trim() !== "")
    .map((group) => readHeader(Buffer.from(`${group.trim()}\r\n`, "latin1"), allowance, false).fields);
}

function failureIn(fields: HeaderFields): DeliveryFailure[] {
  if (fieldText(fields, "action")?.trim().toLowerCase() !== "failed") return [];
  const to = addressIn(fieldText(fields, "original-recipient")) ?? addressIn(fieldText(fields, "final-recipient"));
  if (to === undefined) return [];
  const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fieldText(fields, "status") ?? "")?.[0];
  const said = fieldText(fields, "diagnostic-code")?.replace(/^\s{0,10}[\w-]{1,30}\s{0,10};\s{0,10}/, "");
  return [{ to, ...(status !== undefined && { status }), ...(said !== undefined && said !== "" && { said }) }];
}

/** `rfc822; ana@acme.example` */
function addressIn(text: string | undefined): string | undefined {
  const address = text
    ?.slice(text.indexOf(";") + 1)
    .trim()
    .replaceAll(/^<|>$/g, "");
  return address?.includes("@") === true ? address.toLowerCase() : undefined;
}

function messageIdIn(part: MailPart, allowance: Allowance): string | undefined {
  const { fields } = readHeader(part.body, allowance, true);
  return /<([^<>\s]{1,300})>/.exec(fieldText(fields, "message-id") ?? "")?.[1];
}
