/** Sentences of the codes of `checks/web/`, shared by the types that ask web servers. */
import type { Templates } from "#texts/template.ts";
import { text } from "#texts/hr/format.ts";
import { certificateTexts, connectionTexts } from "#texts/hr/checks/common-codes.ts";

/** Reasons of `checks/web/malformed.ts`. */
const MALFORMED: Readonly<Record<string, string>> = {
  HPE_STATUS: "ne počinje statusom",
  HPE_TOO_LARGE: "zaglavlje je veće od 300 kB",
  HPE_LENGTHS: "navodi različite duljine",
  HPE_CHUNK: "dijelovi (chunked) nisu ispravni",
  HPE_INTERIM: "međuodgovori bez kraja",
  HPE_UPGRADE: "prelazi na drugi protokol bez pitanja",
  HPE_ENCODING: "sažeti sadržaj je oštećen",
};

export const webTexts = {
  ...connectionTexts,
  ...certificateTexts,
  tooManyRedirects: (p) => `preusmjeravanja bez kraja, zadnje s ${text(p.url)}`,
  redirectRefused: (p) =>
    p.why === "body"
      ? `preusmjerava na ${text(p.url)}: ne slijedi se jer ono što je poslano ovom poslužitelju ne smije otići drugom`
      : `preusmjerava na ${text(p.url)}, a to se ne slijedi`,
  malformed: (p) =>
    p.heard === undefined || p.heard === ""
      ? `odgovor nije ispravan HTTP: ${MALFORMED[text(p.reason)] ?? text(p.reason)}`
      : `odgovor nije ispravan HTTP: ${MALFORMED[text(p.reason)] ?? text(p.reason)} („${text(p.heard)}”)`,
  cutOff: () => "odgovor je odrezan: druga strana prekinula ga je prije nego što je poslala sve najavljeno",
  badUrl: () => "URL nije ispravan",
  passwordWouldShow: () =>
    "zahtjev nosi tajnu, a poslužitelj nije dokazao da je pravi ili bi je dobio otvoreno; ništa nije poslano (https, `encryption`)",
} satisfies Templates;
