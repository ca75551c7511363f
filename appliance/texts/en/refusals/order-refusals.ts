/** English for orders of the operations centre that are not taken. */
import type { RefusalSentences } from "../../refusal-book.ts";

export const orderRefusals = {
  "malformed.order": () => "is no compact JWS (three parts of base64url with dots between them)",
  "malformed.content": () => "what is signed is no order: JSON with id, command, target, issuedAt and expiresAt",
  "tooLarge.order": ({ mostKiB }) => `an order has at most ${mostKiB} KiB`,
  wrongAlgorithm: () => "orders are signed with EdDSA (Ed25519), and nothing else is taken",
  "wrongAlgorithm.critical": () => "its header asks for an extension (crit) that this box does not know",
  wrongKey: () => "the signature is not that of the key it names",
  "wrongKey.unknown": () => "it is signed with a key that is not among relay.commandKeys of this box",
  otherTarget: ({ base }) => `it is meant for another box; this one is ${base}`,
  otherBoot: () => "it is meant for another run of this box; its presence says which one runs now",
  untrustedClock: () =>
    "this box does not trust its clock, so it takes only orders that name its present run (boot, as its presence says)",
  expired: () => "it has expired",
  notYetValid: ({ skewSeconds }) => `it was issued in the future, by more than ${skewSeconds} seconds`,
  lifetimeTooLong: ({ hours }) => `it must expire after it was issued, and within ${hours} hours`,
  seenBefore: () => "an order of this id was taken before; it is done once only",
  "seenBefore.perhaps": () => "it may have been taken before the box forgot of which it was; give it anew",
  "seenBefore.restored": () =>
    "this box was restored from a backup, and the box before may have done it; give it anew, two minutes after the start",
  outOfOrder: ({ highest }) => `an order of this key with sequence ${highest} was taken before`,
  retained: () => "it was kept by the broker (retained); orders are given to the box that is there",
  unknownCommand: ({ command, near }) =>
    `there is no command "${command}"${near === undefined ? "" : `; did you mean ${near}?`}`,
  "notAllowed.command": ({ name, command }) => `the key ${name} may not give ${command}`,
  "notAllowed.configure": ({ name }) =>
    `the key ${name} may not configure this box; that takes role: admin at the key in relay.commandKeys`,
  "tooMany.orders": () => "too many orders at once; give it again in a moment",
  "tooMany.kept": ({ most }) => `${most} orders that have not expired are remembered already; give it later`,
  "storeUnavailable.order": () => "the box cannot remember the order, so it does not do it",
  interrupted: () =>
    "the box stopped while it was being done; it may have been done or not, and is not done again by this order",
  failed: () => "the box failed at it; its log says more",
  configuredByFile: () => "this box is configured by a file; change it there",
  "wrongCommand.configure": () => 'the order on config/desired is "configure"',
  versionTooLow: ({ inForce }) => `its version must be above ${inForce}, the newest that was in force`,
  refusedBefore: ({ version }) => `version ${version} was refused before; correct it under a higher version`,
  rolledBack: ({ minutes }) =>
    `no broker could be reached with it for ${minutes} minutes, though the line was not down; the box went back to the one before`,
  "rolledBack.before": () => "this very configuration cut the box off its brokers before and was taken back",
  noUpdater: () => "this box is not updated from here: it runs on a system of somebody else's",
  "update.notFound": () =>
    "no update to that version could be had: not on a memory stick, and not from the source of updates",
  "update.notSigned": () => "nobody whose updates this box takes has signed it, or it is damaged",
  "update.otherBoard": () => "it is an update for another kind of box",
  "update.otherVersion": () => "the update that is there is of another version",
  "update.older": () => "it is older than what runs here, or ran here before, or it is the same",
  "update.returnedFrom": () => "this box has tried that version and returned from it; it takes a newer one",
  "update.noSpace": () => "there is no room for it on the card",
  "update.busy": () => "another update is being tried",
  "update.silent": () => "the updater of the box does not answer",
  "notFound.test": ({ event }) => `there is no test event ${event}, or not any more`,
  "notFound.events": ({ latest }) => `the newest event has the sequence ${latest}`,
  "busy.resend": () => "events are being sent again already; ask when that is done",
  "tooMany.tests": ({ seconds }) => `one test event in ${seconds} seconds is enough`,
} satisfies Partial<RefusalSentences>;
