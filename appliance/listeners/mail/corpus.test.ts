/** Mails of all products and of none, in all languages, as they come and as mail programs change them on the way. */
import fc from "fast-check";
import t from "tap";
import { compileProduct } from "./compiled-product.ts";
import { readingOf } from "./mail-reading.ts";
import { PRODUCTS } from "./products/all.ts";
import { readMail } from "./read-mail.ts";
import { FILES } from "./testing/samples-files.ts";
import { MORE } from "./testing/samples-more.ts";
import { DEVICES } from "./testing/samples-devices.ts";
import { UNKNOWN } from "./testing/samples-unknown.ts";
import { VIRTUAL } from "./testing/samples-virtual.ts";
import { encodeWord, packRtf, tnef, writeMail, type WrittenPart } from "./testing/write-mail.ts";
import type { Sample } from "./testing/sample.ts";
import { DISCLAIMERS, REASONS } from "./testing/footers.ts";
import { judge, type Verdict } from "./verdict.ts";

const SAMPLES = [...VIRTUAL, ...FILES, ...UNKNOWN, ...MORE, ...DEVICES];
const products = PRODUCTS.map((rule) => compileProduct(rule));

const isPage = ({ body }: { readonly body: string }) => body.trimStart().startsWith("<");
const typeOf = (sample: Sample) => `text/${isPage(sample) ? "html" : "plain"}; charset=utf-8`;
const headOf = ({ from, subject }: Sample) => [
  `From: ${from}`,
  "To: jobs@box.example",
  `Subject: ${encodeWord(subject)}`,
];

function judged(sample: Sample, part?: WrittenPart | readonly WrittenPart[]): Verdict {
  return judge(
    readingOf(readMail(writeMail(headOf(sample), part ?? { type: typeOf(sample), body: sample.body }))),
    products,
  );
}

const asPage = (text: string) =>
  `<html><body>${text
    .split("\n")
    .map((line) => `<p>${line.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`)
    .join("\n")}</body></html>`;
const withText = (sample: Sample, more: string): Sample => ({
  ...sample,
  body: isPage(sample)
    ? `${sample.body}${more
        .split("\n\n")
        .map((text) => `<p>${text}</p>`)
        .join("")}`
    : `${sample.body}\n${more}`,
});

/** How mails change on their way, each leaving what they say as it was. */
const CHANGES: Readonly<Record<string, (sample: Sample) => Verdict>> = {
  "as a page only": (sample) =>
    judged(sample, { type: "text/html; charset=utf-8", body: isPage(sample) ? sample.body : asPage(sample.body) }),
  "quoted-printable": (sample) =>
    judged(sample, { type: typeOf(sample), body: sample.body, encoding: "quoted-printable" }),
  "UTF-16 in base64": (sample) =>
    judged(sample, {
      type: typeOf(sample).replace("utf-8", "utf-16"),
      body: Buffer.from(`\ufeff${sample.body}`, "utf16le"),
      encoding: "base64",
    }),
  "winmail.dat": (sample) =>
    judged(sample, {
      type: "application/ms-tnef",
      body: isPage(sample) ? tnef({ html: sample.body }) : tnef({ wideText: sample.body }),
      encoding: "base64",
    }),
  "winmail.dat with packed RTF": (sample) => {
    const escaped = Array.from(sample.body.replaceAll(/[\\{}]/g, "\\$&"), (letter) =>
      letter > "~"
        ? letter.replaceAll(/[^]/g, (unit) => `\\u${unit.charCodeAt(0)} ?`)
        : letter === "\n"
          ? "\\par\n"
          : letter,
    );
    return isPage(sample)
      ? judged(sample)
      : judged(sample, {
          type: "application/ms-tnef",
          body: tnef({ rtf: packRtf(`{\\rtf1\\ansi ${escaped.join("")}}`) }),
          encoding: "base64",
        });
  },
  forwarded: (sample) =>
    isPage(sample)
      ? judged({ ...sample, subject: `Fwd: ${sample.subject}` })
      : judged({
          ...sample,
          from: "technician@acme.example",
          subject: `Fwd: WG: ${sample.subject}`,
          body: `FYI, it failed last week.\n\n---------- Forwarded message ---------\nFrom: ${sample.from}\nDate: Mon, Nov 30, 2026 at 10:00 PM\nSubject: ${sample.subject}\nTo: <it@acme.example>\n\n${sample.body}`,
        }),
  "forwarded by Outlook in Italian": (sample) =>
    isPage(sample)
      ? judged({ ...sample, subject: `I: ${sample.subject}` })
      : judged({
          ...sample,
          subject: `I: ${sample.subject}`,
          body: `Da: ${sample.from}\nInviato: lunedì 30 novembre 2026 22:00\nA: it@acme.example\nOggetto: ${sample.subject}\n\n${sample.body}`,
        }),
  "from outside, as a gateway marks it": (sample) =>
    judged({
      ...sample,
      subject: `[EXTERNAL] ${sample.subject}`,
      body: isPage(sample)
        ? sample.body
        : `CAUTION: This email originated from outside of the organization. Do not click links if the mail failed a check.\n\n${sample.body}`,
    }),
};

for (const sample of SAMPLES) {
  t.test(`${sample.product} ${sample.outcome}: ${sample.subject}`, (t) => {
    const verdict = judged(sample);
    t.equal(verdict.outcome, sample.outcome);
    t.equal(verdict.product ?? "", sample.product);
    t.ok(verdict.evidence.length > 0, "the lines that decided are told");
    for (const [change, judgeChanged] of Object.entries(CHANGES))
      t.equal(judgeChanged(sample).outcome, sample.outcome, change);
    for (const footer of [...DISCLAIMERS, ...REASONS])
      t.equal(judged(withText(sample, footer)).outcome, sample.outcome, footer.slice(0, 60));
    t.end();
  });
}

t.test("footers in any number and order change nothing", (t) => {
  fc.assert(
    fc.property(fc.constantFrom(...SAMPLES), fc.shuffledSubarray([...DISCLAIMERS, ...REASONS]), (sample, footers) => {
      t.equal(judged(withText(sample, footers.join("\n\n"))).outcome, sample.outcome);
    }),
    { numRuns: 100 },
  );
  t.end();
});

t.test("what an answer quotes decides nothing", (t) => {
  for (const sample of SAMPLES.filter((one) => !isPage(one) && one.outcome === "failed")) {
    const quoted = sample.body.split("\n").map((line) => `> ${line}`);
    const body = `All backups completed successfully tonight.\n\nOn Mon, 30 Nov 2026, Backup wrote:\n${quoted.join("\n")}`;
    t.equal(
      judged({ ...sample, from: "person@acme.example", subject: "Re: question", body }).outcome,
      "succeeded",
      sample.subject,
    );
    t.equal(
      judged({
        ...sample,
        subject: "AW: Frage",
        body: `Danke.\n\n-----Ursprüngliche Nachricht-----\nVon: ${sample.from}\nGesendet: gestern\nBetreff: ${sample.subject}\n\n${sample.body}`,
      }).outcome,
      undefined,
      sample.subject,
    );
  }
  t.end();
});

t.test("a test of the mail settings is no report", (t) => {
  for (const subject of [
    "Veeam Backup & Replication test email",
    "Test message from Hyper Backup on Synology NAS",
    "Backup Exec Alert: test e-mail",
    "QNAP Hybrid Backup Sync test message",
  ]) {
    t.equal(
      judged({
        product: "",
        outcome: "succeeded",
        from: "x@acme.example",
        subject,
        body: "The mail settings work. Success.",
      }).isNoReport,
      true,
      subject,
    );
  }
  t.end();
});
