/** English for what goes wrong with an output, and for what a test message came to. Parameters: see `model/api-outputs.ts`. */
import { prefixed } from "../prefixed.ts";
import type { Templates } from "../template.ts";
import { text } from "./format.ts";

const problems = {
  /** What another part of the box says in words of its own. */
  other: (p) => text(p.message ?? p.code),
  unreachable: (p) => `${text(p.server)} cannot be reached`,
  noSuchServer: (p) => `the name of ${text(p.server)} is not known`,
  timeout: (p) => `${text(p.server)} does not answer in time`,
  certificate: (p) => `the certificate of ${text(p.server)} is not trusted; name its authority with ca`,
  notEncrypted: (p) => `${text(p.server)} offers no encryption as it is asked for`,
  logIn: (p) => `${text(p.server)} does not take the log-in`,
  senderRefused: (p) => `${text(p.server)} does not take mails of this sender`,
  recipientRefused: (p) => `${text(p.server)} refuses ${text(p.to)}`,
  recipientLater: (p) => `${text(p.server)} asks to try ${text(p.to)} again later`,
  bounced: (p) => `a mail to ${text(p.to)} came back`,
  messageRefused: (p) => `${text(p.server)} refuses the message`,
  serverBusy: (p) => `${text(p.server)} is busy or has a fault of its own`,
  tooFast: (p) => `${text(p.server)} asks for fewer messages`,
  notAllowed: (p) => `${text(p.server)} says that this box may not send there`,
  nothingThere: (p) => `${text(p.server)} knows no such address, chat or room`,
  redirected: (p) => `${text(p.server)} sends on to another server, which is not followed`,
  connectionLost: (p) => `the connection to ${text(p.server)} was lost before it answered; the message is sent again`,
  protocol: (p) => `${text(p.server)} answers what is not understood`,
  "influx.faultyLine": () => "the server finds a line faulty; it is left out",
  "influx.wantsToken": () => "the server wants a valid token",
  "influx.notWithToken": () => "the server does not allow writing with this token",
  "influx.noBucket": () => "there is no such organisation, bucket or write endpoint",
  "influx.tooLarge": () => "the server finds a request too large; it is sent in parts",
  "influx.patience": () => "the server asks for patience",
  "influx.refused": () => "nothing listens at its address",
  "influx.noSuchName": () => "its name is not known to the name server",
  "influx.timeout": () => "no answer in time",
  "influx.other": (p) => `it cannot be written to (${text(p.reason)})`,
  reportNotMade: () => "the monthly report could not be made; it is tried again",
} satisfies Templates;

const tests = {
  "test.taken": (p) => (p.answer === undefined ? "taken" : `taken: ${text(p.answer)}`),
  "test.failed": (p) => (p.answer === undefined ? text(p.problem) : `${text(p.problem)}: ${text(p.answer)}`),
} satisfies Templates;

export const outputTemplates = prefixed("output", { ...problems, ...tests });
