/** From whom and for whom mail is taken. */
import t from "tap";
import type { MailJob } from "../mail/match-job.ts";
import { isAllowedSender, isTaken } from "./taken-recipients.ts";

const jobOf = (expect: Partial<MailJob["expect"]>): MailJob => ({
  id: "nightly",
  name: "nightly",
  machines: [],
  expect: {
    by: "mail",
    from: [],
    to: [],
    subject: [],
    text: [],
    start: [],
    success: [],
    warning: [],
    failure: [],
    ...expect,
  },
});

t.test("recipients", (t) => {
  const rule = { ownNames: ["box.site.example"] };
  const jobs = [jobOf({ from: ["backup@acme.example", "Backup service"] })];
  const taken = (to: string, from = "mallory@evil.example") => isTaken(to, from, rule, jobs);
  for (const to of [
    "jobs@box",
    "a@box.site.example",
    "a@nas.local",
    "a@[192.0.2.1]",
    "nightly@any.example",
    "it@acme.example",
    "postmaster",
  ])
    t.ok(taken(to), to);
  for (const to of [
    "victim@mail.example",
    "victim@sub.acme.example",
    "a@local.example",
    "nightly2@mail.example",
    "@relay.example:a@mail.example",
  ])
    t.notOk(taken(to), to);
  t.ok(taken("anybody@mail.example", "backup@acme.example"), "an expected sender may write to whom he always wrote");
  const strict = { ...rule, domains: ["box.example"] };
  t.same(
    ["a@box.example", "a@sub.box.example", "a@box", "nightly@mail.example", "it@acme.example"].map((to) =>
      isTaken(to, "backup@acme.example", strict, jobs),
    ),
    [true, true, false, true, false],
  );
  t.end();
});

t.test("senders", (t) => {
  const jobs = [jobOf({ from: ["acme.example"] })];
  t.ok(isAllowedSender("x@evil.example", undefined, jobs));
  t.same(
    ["x@evil.example", "x@acme.example", "x@else.example", ""].map((from) =>
      isAllowedSender(from, ["else.example"], jobs),
    ),
    [false, true, true, false],
  );
  t.end();
});
