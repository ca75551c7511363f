/** Hungarian sentences of check type `ssh`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hu/format.ts";
import { conversationTexts } from "#texts/hu/checks/common-codes.ts";

export const sshTexts = {
  ...conversationTexts,
  answered: (p) => `${text(p.banner)}, válasz ${milliseconds(p.bannerMs)} alatt, a gépkulcsa: ${text(p.fingerprint)}`,
  otherBanner: (p) => `a kiszolgáló így nevezi magát: „${text(p.heard)}”, és nem ez a várt`,
  otherKey: (p) =>
    `a várttól eltérő gépkulcs, ${text(p.fingerprint)}: a kiszolgálót újratelepítették, vagy más válaszol a helyén`,
  keyNotProven: (p) =>
    `a kiszolgáló ezt a gépkulcsot mutatja: ${text(p.fingerprint)}, de nem tudta bizonyítani, hogy a sajátja`,
  protocolTooOld: (p) => `csak az elavult SSH 1-et ismeri („${text(p.heard)}”)`,
  disconnected: (p) => `a kiszolgáló befejezte a párbeszédet: „${text(p.reason)}”`,
  malformed: (p) => `a válasz nem szabályos SSH (${text(p.reason)})`,
  noCommonAlgorithm: (p) => `a gépkulcs nem olvasható ki: a kiszolgáló csak ezt kínálja: ${text(p.offered)}`,
} satisfies Templates;
