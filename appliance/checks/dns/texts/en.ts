/** English sentences of check type `dns`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/en/format.ts";
import { connectionTexts } from "#texts/en/checks/common-codes.ts";

const TCP_FAILURES: Readonly<Record<string, string>> = {
  ECONNREFUSED: "the server refuses the connection",
  ECONNRESET: "the server closes the connection",
  ETIMEDOUT: "the server does not answer in time",
  EBADRESP: "the answer is no proper DNS",
};

export const dnsTexts = {
  ...connectionTexts,
  answered: (p) => `${text(p.name)} is ${text(p.got)}, answered in ${milliseconds(p.answerMs)}`,
  replied: (p) => `the server replies in ${milliseconds(p.answerMs)}`,
  nxdomain: (p) => `the name ${text(p.name)} does not exist for this server`,
  noData: (p) => `the name ${text(p.name)} has no ${text(p.type)} record`,
  wrongAnswer: (p) => `${text(p.name)} is ${text(p.got)} instead of ${text(p.expected)}`,
  notAuthoritative: (p) => `the server is not in charge of ${text(p.name)}`,
  servfail: (p) => `the server failed to find out about ${text(p.name)}`,
  queryRefused: (p) => `the server refuses to answer about ${text(p.name)}`,
  otherError: (p) => `the server answers with error ${text(p.responseCode)}`,
  malformed: () => "the answer is no proper DNS",
  truncated: (p) =>
    `the answer is too long for UDP and was cut off, and by TCP ${TCP_FAILURES[text(p.reason)] ?? "it cannot be had"} (${text(p.reason)})`,
  badName: (p) => `"${text(p.name)}" is no name that DNS could be asked for`,
} satisfies Templates;
