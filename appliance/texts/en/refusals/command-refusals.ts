/** English for commands that are not carried out. */
import type { RefusalSentences } from "../../refusal-book.ts";

const TOO_BUSY = "too many requests at once; try again in a moment";

export const commandRefusals = {
  "readOnly.file": ({ file }) => `the configuration is the file ${file}; change it there`,
  readOnly: () => "the configuration is a file given to the box; change the file instead",
  changedMeanwhile: () => "the configuration was changed meanwhile; load it again",
  notAllowed: ({ needed, name, role }) => `this needs the role ${needed}; ${name} is ${role}`,
  "notAllowed.noUser": () => "only a user who is signed in has a password",
  "notFound.user": ({ name }) => `there is no user ${name}`,
  "notFound.userGone": () => "the user was removed meanwhile",
  "notFound.token": ({ id }) => `there is no token ${id}`,
  "notFound.service": ({ service }) => `there is no service ${service}`,
  "notFound.discovery": () => "no discovery is under way",
  userExists: ({ name }) => `there is a user ${name} already`,
  lastAdmin: ({ name }) => `${name} is the last admin; make another one first`,
  tooMany: ({ most }) => `there are ${most} tokens already; revoke some`,
  busy: () => TOO_BUSY,
  "busy.signIn": () => "too many are signing in; try again in a moment",
  wrongPassword: () => "there is no such user, or the password is wrong",
  "wrongPassword.present": () => "this is not the present password",
  wrongCode: () => "this is not the code of this box",
  claimed: () => "this box has been claimed already",
  claimCodeTooShort: ({ least }) => `the code has fewer than ${least} letters and digits`,
  nothingToAccept: ({ service }) => `the check of ${service} compares with nothing that could be accepted`,
  notSeenYet: ({ service }) => `${service} was not seen since the box started; try again after its next check`,
  notDerived: ({ service }) => `${service} stands in the configuration; take it out there`,
  "notFound.leftOut": ({ service }) => `${service} is not left out`,
  running: () => "a discovery is under way; cancel it first",
  "network.ipv6": () => "IPv6 networks cannot be swept; they have too many addresses",
  "network.form": () => "is no network such as 192.0.2.0/24",
  "network.tooLarge": ({ prefix }) => `is too large; at most a /${prefix} is swept`,
  "network.noHosts": () => "is no network of hosts",
  "network.tooMany": ({ most }) => `at most ${most} networks at once`,
  "network.noOwn": () => "this box has no IPv4 network of its own; name one",
  "network.tooManyAddresses": ({ most }) => `at most ${most} addresses are swept at once`,
} satisfies Partial<RefusalSentences>;
