/** Sentences of the codes of `checks/web/`, shared by the types that ask web servers. */
import type { Templates } from "#texts/template.ts";
import { text } from "#texts/en/format.ts";
import { certificateTexts, connectionTexts } from "#texts/en/checks/common-codes.ts";

/** Reasons of `checks/web/malformed.ts`. */
const MALFORMED: Readonly<Record<string, string>> = {
  HPE_STATUS: "it does not begin with a status",
  HPE_TOO_LARGE: "its header is larger than 300 kB",
  HPE_LENGTHS: "it tells different lengths",
  HPE_CHUNK: "its chunks are none",
  HPE_INTERIM: "interim answers without end",
  HPE_UPGRADE: "it switches to another protocol unasked",
  HPE_ENCODING: "what it sends compressed is damaged",
};

export const webTexts = {
  ...connectionTexts,
  ...certificateTexts,
  tooManyRedirects: (p) => `redirects without end, the last one from ${text(p.url)}`,
  redirectRefused: (p) =>
    p.why === "body"
      ? `redirects to ${text(p.url)}: not followed, since what was sent to this server must not go to another`
      : `redirects to ${text(p.url)}, which is not followed`,
  malformed: (p) =>
    p.heard === undefined || p.heard === ""
      ? `the answer is no proper HTTP: ${MALFORMED[text(p.reason)] ?? text(p.reason)}`
      : `the answer is no proper HTTP: ${MALFORMED[text(p.reason)] ?? text(p.reason)} ("${text(p.heard)}")`,
  cutOff: () => "the answer was cut off: the other side ended it before all was sent that it had announced",
  badUrl: () => "the URL is none",
  passwordWouldShow: () =>
    "the request carries a secret, and the server has not proven that it is the right one, or would get it in clear; nothing was sent (https, `encryption`)",
} satisfies Templates;
