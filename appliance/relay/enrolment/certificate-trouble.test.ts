/** What people are told of the certificate. */
import t from "tap";
import { certificateTrouble, type CertificateFacts } from "./certificate-trouble.ts";

const fine: CertificateFacts = { isOver: false, isLate: false, relay: { connected: true }, before: undefined };
const away = (code?: string) => ({ connected: false, ...(code === undefined ? {} : { problem: { code } }) });

for (const [what, facts, expected] of [
  ["connected", {}, undefined],
  ["connected and late", { isLate: true }, "certificateNotRenewed"],
  ["connected again after it was refused", { before: "certificateRevoked" }, undefined],
  ["revoked", { relay: away("certificateRevoked") }, "certificateRevoked"],
  ["expired, as the broker says", { relay: away("certificateExpired") }, "certificateExpired"],
  ["refused without a reason", { relay: away("certificateRefused") }, "certificateRefused"],
  ["away, and its time is over", { relay: away("timeout"), isOver: true }, "certificateExpired"],
  ["away", { relay: away("timeout") }, undefined],
  ["away, late", { relay: away("timeout"), isLate: true }, "certificateNotRenewed"],
  [
    "the line went after it was revoked",
    { relay: away("timeout"), before: "certificateRevoked" },
    "certificateRevoked",
  ],
  ["no relay", { relay: undefined }, undefined],
] as const) {
  t.test(what, async (t) => t.equal(certificateTrouble({ ...fine, ...facts }), expected));
}
