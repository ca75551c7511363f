/** Mails, from whoever may send them to the box, and what is packed in them. */
import { gzipSync } from "node:zlib";
import { Allowance } from "#listeners/mail/allowance.ts";
import { unpackRtf } from "#listeners/mail/compressed-rtf.ts";
import { decideMail } from "#listeners/mail/decide-mail.ts";
import { htmlToText } from "#listeners/mail/html-text.ts";
import { decodeHeaderText, readParameters } from "#listeners/mail/header-fields.ts";
import { readAddresses } from "#listeners/mail/mail-address.ts";
import { decodeMailText } from "#listeners/mail/mail-charset.ts";
import { readBytes, readDuration, readSize } from "#listeners/mail/quantities.ts";
import { readMail } from "#listeners/mail/read-mail.ts";
import { rtfToText } from "#listeners/mail/rtf-text.ts";
import { FILES } from "#listeners/mail/testing/samples-files.ts";
import { UNKNOWN } from "#listeners/mail/testing/samples-unknown.ts";
import { VIRTUAL } from "#listeners/mail/testing/samples-virtual.ts";
import { packRtf, tnef, writeMail, zip } from "#listeners/mail/testing/write-mail.ts";
import { isTnef, readTnef } from "#listeners/mail/tnef.ts";
import { isZip, unpackZip } from "#listeners/mail/unpack.ts";
import { compileProduct } from "#listeners/mail/compiled-product.ts";
import { PRODUCTS } from "#listeners/mail/products/all.ts";
import { decodeTransfer } from "#listeners/mail/transfer-encoding.ts";
import { must, parsers } from "../parser.ts";

const products = PRODUCTS.map((rule) => compileProduct(rule));
const HEAD = ["From: backup@acme.example", "To: jobs@box.example", "Subject: =?utf-8?q?Backup_of_NAS=2D1?= failed"];
const SAMPLES = [...VIRTUAL, ...FILES, ...UNKNOWN];
const RTF =
  "{\\rtf1\\ansi\\ansicpg1252 {\\fonttbl{\\f0 Arial;}}\\f0 Backup \\b failed\\b0\\par \\u8364 ? \\'e4{\\*\\generator x;}}";

const ENVELOPE = { from: "backup@acme.example", to: ["jobs@box.example"] };

/** As the listener's reader does, without jobs and with every product known. */
function takeMail(bytes: Buffer): void {
  const mail = readMail(bytes);
  decideMail(mail, ENVELOPE, [], products);
}

export const mailParsers = parsers(
  {
    name: "mail",
    dear: true,
    reads: "whole mails: header, parts, character sets, what they say about jobs",
    files: ["appliance/listeners/mail/"],
    mostBytes: 4096,
    seeds: () => [
      ...SAMPLES.filter((_, n) => n % 9 === 0).map((sample) =>
        writeMail([`From: ${sample.from}`, `Subject: ${sample.subject}`], {
          type: sample.body.trimStart().startsWith("<") ? "text/html" : "text/plain",
          body: sample.body.slice(0, 1500),
        }),
      ),
      writeMail(HEAD, [
        { type: "text/plain; charset=iso-8859-2", body: "Backup uspješan", encoding: "quoted-printable" },
        { type: "text/html", body: "<p>Backup <b>failed</b></p>", encoding: "base64" },
        { type: 'application/zip; name="log.zip"', body: zip({ "log.txt": "error: disk full" }), encoding: "base64" },
      ]),
      writeMail(HEAD, { type: "application/ms-tnef", body: tnef({ wideText: "Backup failed" }), encoding: "base64" }),
    ],
    words: [
      "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n",
      "\r\n--b--\r\n",
      "Content-Transfer-Encoding: quoted-printable\r\n",
      "=?utf-8?b?4oKs?=",
      "charset*0*=utf-8''x",
      "message/rfc822",
      "=\r\n",
      "<table><tr><td>",
      "&#x1f4a5;",
      "Fwd: ",
      "> ",
      "Errors: 0",
    ],
    read: takeMail,
  },
  {
    name: "mail-header",
    reads: "encoded words, addresses and parameters of header fields",
    files: ["appliance/listeners/mail/header-fields.ts", "appliance/listeners/mail/mail-address.ts"],
    seeds: () => [
      "=?iso-8859-1?q?B=E4ckup?= <a@b.example>, Group: c@d.example (comment \\) x);",
      "text/plain; charset=\"utf-8\"; name*0*=utf-8'en'a%20b; name*1=c",
      'attachment; filename="=?utf-8?b?4oKs?="; size=10',
    ],
    words: ["=?", "?=", "?q?", "?b?", "*0*=", "%E2%82%AC", '\\"', "(", ")", ";", "\r\n "],
    read: (input) => {
      const text = input.toString("latin1");
      decodeHeaderText(text);
      readAddresses(text);
      readParameters(text);
    },
  },
  {
    name: "mail-values",
    reads: "sizes and durations in what mails say",
    files: ["appliance/listeners/mail/quantities.ts"],
    seeds: () => ["1 234,5 GB (12 bytes)", "01:02:03", "P1DT2H3M", "3 hours, 2 min. 1 s", "12'345'678 bytes"],
    words: ["GiB", "TB", "h", "min", ":", ",", ".", " ", "PT"],
    read: (input) => {
      const text = input.toString("utf8");
      for (const value of [readSize(text), readBytes(text), readDuration(text)])
        must(value === undefined || (Number.isFinite(value) && value >= 0), `a size or duration of ${value}`);
    },
  },
  {
    name: "mail-text",
    reads: "transfer encodings, character sets and pages in mails",
    files: ["appliance/listeners/mail/transfer-encoding.ts", "mail-charset.ts", "html-text.ts"],
    seeds: () => [
      "<html><body><style>x</style><table><tr><td>Job</td><td>failed &amp; &eacute;</td></tr></table><!-- c --></body></html>",
      "=C3=A4=\r\nx",
      "+AOQ-\u001b$B$3\u001b(B",
    ],
    words: ["<td colspan=9>", "</table>", "<br>", "&nbsp;", "=\r\n", "<!--", "<![CDATA[", "<script>"],
    read: (input) => {
      for (const encoding of ["base64", "quoted-printable", "8bit"])
        must(decodeTransfer(input, encoding).length <= input.length, "decoding makes nothing longer");
      for (const charset of ["", "utf-7", "iso-2022-jp", "utf-16"]) decodeMailText(input, charset);
      htmlToText(input.toString("utf8"));
    },
  },
  {
    name: "winmail",
    reads: "winmail.dat (TNEF) and the packed RTF in it",
    files: ["appliance/listeners/mail/tnef.ts", "compressed-rtf.ts", "rtf-text.ts"],
    seeds: () => [
      tnef({ wideText: "Backup failed" }),
      tnef({ html: "<p>Backup failed</p>" }),
      tnef({ rtf: packRtf(RTF) }),
      packRtf(RTF),
      RTF,
    ],
    words: [
      Buffer.from([0x78, 0x9f, 0x3e, 0x22]),
      "LZFu",
      "MELA",
      "\\bin9 ",
      "\\u-1 ?",
      "\\'e4",
      "{\\*",
      "\\fromhtml1",
      "\\htmlrtf",
      "}",
    ],
    read: (input) => {
      if (isTnef(input)) {
        const content = readTnef(input);
        if (content?.rtf !== undefined) must(unpackRtf(content.rtf, 100_000).length <= 100_000, "no more than allowed");
      }
      must(unpackRtf(input, 100_000).length <= 100_000, "no more than allowed");
      rtfToText(input);
    },
  },
  {
    name: "mail-archive",
    reads: "zip and gzip attached to mails",
    files: ["appliance/listeners/mail/unpack.ts"],
    seeds: () => [
      zip({ "log.txt": "error: disk full", "b/c.csv": "a;b" }),
      zip({ "big.txt": "x".repeat(5000) }),
      gzipSync("a log"),
    ],
    words: ["PK\u0001\u0002", "PK\u0003\u0004", "PK\u0005\u0006", Buffer.from([0xff, 0xff, 0xff, 0xff])],
    read: (input) => {
      const allowance = new Allowance();
      if (!isZip(input)) return;
      for (const { bytes } of unpackZip(input, () => true, allowance))
        must(bytes.length <= 48 * 1024 * 1024, "no more than is allowed");
    },
  },
);
