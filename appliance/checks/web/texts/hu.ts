/** Sentences of the codes of `checks/web/`, shared by the types that ask web servers. */
import type { Templates } from "#texts/template.ts";
import { text } from "#texts/hu/format.ts";
import { certificateTexts, connectionTexts } from "#texts/hu/checks/common-codes.ts";

/** Reasons of `checks/web/malformed.ts`. */
const MALFORMED: Readonly<Record<string, string>> = {
  HPE_STATUS: "nem állapotsorral kezdődik",
  HPE_TOO_LARGE: "a fejléce nagyobb, mint 300 kB",
  HPE_LENGTHS: "eltérő hosszakat jelez",
  HPE_CHUNK: "a darabolása érvénytelen",
  HPE_INTERIM: "vég nélküli köztes válaszok",
  HPE_UPGRADE: "kéretlenül másik protokollra vált",
  HPE_ENCODING: "a tömörítve küldött adat sérült",
};

export const webTexts = {
  ...connectionTexts,
  ...certificateTexts,
  tooManyRedirects: (p) => `vég nélküli átirányítás, az utolsó innen: ${text(p.url)}`,
  redirectRefused: (p) =>
    p.why === "body"
      ? `átirányítás ide: ${text(p.url)}; nem követjük, mert amit ennek a kiszolgálónak küldtünk, nem kerülhet másikhoz`
      : `átirányítás ide: ${text(p.url)}, ezt nem követjük`,
  malformed: (p) =>
    p.heard === undefined || p.heard === ""
      ? `a válasz nem szabályos HTTP: ${MALFORMED[text(p.reason)] ?? text(p.reason)}`
      : `a válasz nem szabályos HTTP: ${MALFORMED[text(p.reason)] ?? text(p.reason)} („${text(p.heard)}”)`,
  cutOff: () => "a válasz csonka: a másik oldal befejezte, mielőtt minden bejelentett adat megérkezett",
  badUrl: () => "az URL érvénytelen",
  passwordWouldShow: () =>
    "a kérés titkot visz, a kiszolgáló pedig nem bizonyította, hogy az igazi, vagy nyíltan kapná meg; semmi sem ment el (https, `encryption`)",
} satisfies Templates;
