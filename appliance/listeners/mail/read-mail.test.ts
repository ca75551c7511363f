/** Mails as they come: encodings, character sets, pages, Outlook's wrapping, archives, and what is broken. */
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import t from "tap";
import { Allowance, MAIL_LIMITS } from "./allowance.ts";
import { unpackRtf } from "./compressed-rtf.ts";
import { readAddresses } from "./mail-address.ts";
import { readMail } from "./read-mail.ts";
import { encodeWord, packRtf, tnef, writeMail, zip, type WrittenPart } from "./testing/write-mail.ts";

const HEAD = ["From: Backup <backup@acme.example>", "To: jobs@box.example", "Subject: Report"];
const textOf = (part: WrittenPart | readonly WrittenPart[]) => readMail(writeMail(HEAD, part)).text.trim();
const CROATIAN = "Sigurnosno kopiranje uspješno završeno čćžšđ";
const plain = (charset: string, body: string | Uint8Array, encoding: WrittenPart["encoding"] = "8bit") =>
  textOf({ type: `text/plain; charset=${charset}`, body, encoding });

t.test("head: who, to whom, about what, when", (t) => {
  const mail = readMail(
    Buffer.from(
      'Return-Path: <bounce@acme.example>\r\nFrom: "Backup, Nightly" <Backup@ACME.example>\r\nTo: a@b.example,\r\n "C, D" <c+nightly@d.example>\r\n' +
        "Message-ID: <1@acme.example>\r\nDate: Mon, 30 Nov 2026 22:00:00 +0100\r\n" +
        `Subject: ${encodeWord("Sigurnosna")}\r\n ${encodeWord(" kopija")} OK\r\n\r\nbody\r\n`,
    ),
  );
  t.same(mail.from, [{ address: "backup@acme.example", name: "Backup, Nightly" }]);
  t.same(mail.senders, [{ address: "bounce@acme.example" }]);
  t.same(
    mail.to.map(({ address }) => address),
    ["a@b.example", "c+nightly@d.example"],
  );
  t.equal(mail.subject, "Sigurnosna kopija OK");
  t.equal(mail.messageId, "<1@acme.example>");
  t.equal(mail.dateMs, Date.UTC(2026, 10, 30, 21));
  t.equal(mail.text.trim(), "body");
  t.end();
});

t.test("addresses in all their forms", (t) => {
  const read = (text: string) => readAddresses(text).map(({ address, name }) => `${name ?? ""}|${address}`);
  t.same(read("a@b.example (Nightly)"), ["Nightly|a@b.example"]);
  t.same(read("<a@b.example>"), ["|a@b.example"]);
  t.same(read("Group: a@b.example, c@d.example;"), ["|a@b.example", "|c@d.example"]);
  t.same(read("Just a name"), ["Just a name|"]);
  t.same(read('"a\\"b" <x@y.example'), ['a"b|x@y.example']);
  t.end();
});

t.test("subjects: letters cut between two words, raw bytes, other sets", (t) => {
  const subject = (text: string | Buffer) =>
    readMail(Buffer.concat([Buffer.from("Subject: "), Buffer.from(text), Buffer.from("\r\n\r\nx")])).subject;
  const bytes = Buffer.from("č");
  t.equal(
    subject(
      `=?utf-8?Q?=${bytes[0]?.toString(16).toUpperCase()}?= =?utf-8?Q?=${bytes[1]?.toString(16).toUpperCase()}?=`,
    ),
    "č",
  );
  t.equal(subject(Buffer.from("Uspješno")), "Uspješno");
  t.equal(subject("=?koi8-r?B?8sXaxdLXzs/FIMvP0MnSz9fBzsnF?="), "Резервное копирование");
  t.equal(subject("=?iso-2022-jp?B?GyRCQC44eRsoQg==?="), "成功");
  t.equal(subject("=?gb2312?B?sbi33bPJuaY=?="), "备份成功");
  t.equal(subject("=?x?Z?bad?= =?utf-8?Q?open"), "=?x?Z?bad?= =?utf-8?Q?open");
  t.end();
});

t.test("bodies in every encoding and character set", (t) => {
  t.equal(plain("utf-8", CROATIAN, "base64"), CROATIAN);
  t.equal(plain("utf-8", CROATIAN, "quoted-printable"), CROATIAN);
  t.equal(plain("utf-16", Buffer.from(`\ufeff${CROATIAN}`, "utf16le"), "base64"), CROATIAN);
  t.equal(plain("utf-16le", Buffer.from(CROATIAN, "utf16le"), "base64"), CROATIAN, "without its mark");
  t.equal(plain("us-ascii", Buffer.from(CROATIAN)), CROATIAN, "mislabelled as ASCII");
  t.equal(plain("iso-8859-1", Buffer.from(CROATIAN)), CROATIAN, "UTF-8 that is called Latin-1");
  t.equal(
    plain("utf-8", Buffer.from("uspje\x9ano zavr\x9aeno \xe8\xe6\x9e", "latin1")),
    "uspješno završeno čćž",
    "windows-1250 that is called UTF-8",
  );
  t.equal(plain("cp1250", Buffer.from("zavr\x9aeno", "latin1")), "završeno");
  t.equal(plain("windows-1251", Buffer.from([0xd3, 0xf1, 0xef, 0xe5, 0xf8, 0xed, 0xee])), "Успешно");
  t.equal(plain("ibm852", Buffer.from([0x7a, 0x61, 0x76, 0x72, 0xe7, 0x65, 0x6e, 0x6f])), "završeno");
  t.equal(plain("iso-2022-jp", Buffer.from("\x1b$B@.8y\x1b(B", "latin1")), "成功");
  t.equal(plain("iso-2022-kr", Buffer.from("\x1b$)C\x0e1f\x0f", "latin1")), "길");
  t.equal(plain("hz-gb-2312", "~{3I9&~} OK"), "成功 OK");
  t.equal(plain("big5", Buffer.from([0xa6, 0xa8, 0xa5, 0x5c])), "成功");
  t.equal(plain("no-such-set", "plain"), "plain");
  t.end();
});

t.test("a page: rows are lines, what is hidden is not read", (t) => {
  const html = `<html><head><title>t</title><style>.failed{}</style></head><body><script>failed()</script>
<div style="display:none;max-height:0">Backup failed</div><span style="font-size:0px">failed</span><!-- failed -->
<table><tr><td><p>Success</p></td><td><p>3</p></td></tr><tr><td>Warning</td><td>0 &amp; nothing&nbsp;else</td></tr></table>
<p>Caf&eacute;<br>second</p><img alt="OK" src="x"></body></html>`;
  t.equal(
    textOf({ type: "text/html; charset=utf-8", body: html }),
    "Success | 3\nWarning | 0 & nothing else\n\nCafé\nsecond\n\nOK",
  );
  t.equal(
    textOf({ type: "text/plain", body: "<!DOCTYPE html><p>Backup <b>OK</b></p>" }),
    "Backup OK",
    "a page sent as text",
  );
  t.match(
    textOf([
      { type: "text/plain", body: "See HTML" },
      { type: "text/html", body: "<p>The backup completed successfully.</p>" },
    ]),
    "completed",
  );
  t.end();
});

t.test("Outlook's winmail.dat: text, page, packed RTF, files", (t) => {
  const within = (bytes: Uint8Array) =>
    readMail(writeMail(HEAD, { type: 'application/ms-tnef; name="winmail.dat"', body: bytes, encoding: "base64" }));
  t.equal(within(tnef({ text: "uspje\x9ano", codePage: 1250 })).text, "uspješno");
  t.equal(within(tnef({ wideText: CROATIAN })).text, CROATIAN);
  t.equal(within(tnef({ html: "<p>Backup failed</p>" })).text, "Backup failed");
  t.equal(
    within(tnef({ rtf: packRtf("{\\rtf1\\ansi\\ansicpg1250{\\fonttbl{\\f0 Arial;}}Backup \\'9a\\u353 ?\\par done}") }))
      .text,
    "Backup šš\ndone",
  );
  t.equal(
    within(
      tnef({
        rtf: packRtf(
          "{\\rtf1\\ansi\\fromhtml1{\\*\\htmltag64 <p>}Backup \\htmlrtf \\par\\htmlrtf0 failed{\\*\\htmltag72 </p>}}",
        ),
      }),
    ).text,
    "Backup failed",
  );
  t.same(within(tnef({ text: "x", files: { "backup.log": "Job failed" } })).files, [
    { name: "backup.log", text: "Job failed" },
  ]);
  // The example of MS-OXRTFCP 3.1.1.
  const example = Buffer.from(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0",
    "hex",
  );
  t.equal(
    Buffer.from(unpackRtf(example, 1000)).toString("latin1"),
    "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n",
  );
  t.end();
});

t.test("attached logs, packed or not; bombs stay closed", (t) => {
  const files = (part: WrittenPart) => readMail(writeMail(HEAD, [{ type: "text/plain", body: "see log" }, part]));
  const attached = (name: string, body: string | Uint8Array) =>
    files({
      type: "application/octet-stream",
      body,
      encoding: "base64",
      headers: [`Content-Disposition: attachment; filename="${name}"`],
    });
  t.same(attached("a.log", Buffer.from(`\ufeff${CROATIAN}`, "utf16le")).files, [{ name: "a.log", text: CROATIAN }]);
  t.same(attached("a.log.gz", gzipSync("done")).files, [{ name: "a.log", text: "done" }]);
  t.same(attached("a.zip", zip({ "a.log": "one", "b.exe": "two", "c.html": "<p>three</p>" })).files, [
    { name: "a.log", text: "one" },
    { name: "c.html", text: "three" },
  ]);
  t.same(attached("photo.png", "x").files, []);
  const bomb = attached("a.zip", zip({ "a.log": Buffer.alloc(64 * 1024 * 1024, 0x20) }));
  t.same([bomb.files, bomb.faults], [[], ["archiveTooLarge"]]);
  const stream = attached("a.gz", gzipSync(Buffer.alloc(64 * 1024 * 1024)));
  t.same([stream.files, stream.faults], [[], ["archiveTooLarge"]]);
  const nested = attached("a.zip", zip({ "b.zip": zip({ "c.log": "x" }), "d.log": zip({ "e.log": "y" }) }));
  t.same(nested.files, [], "an archive in an archive stays closed");
  const broken = attached("a.zip", zip({ "a.log": "text" }).subarray(0, 40));
  t.same(broken.faults, ["unreadableArchive"]);
  const name = files({
    type: "text/plain",
    body: "x",
    headers: ["Content-Disposition: attachment; filename*0*=utf-8''%C4%8D; filename*1=.log"],
  });
  t.equal(name.files[0]?.name, "č.log");
  t.end();
});

t.test("mails within mails: forwarded as attachments, digests", (t) => {
  const inner = (subject: string) => `Subject: ${subject}\r\nFrom: x@y.example\r\n\r\nbody of ${subject}`;
  const forwarded = readMail(
    writeMail(HEAD, [
      { type: "text/plain", body: "fyi" },
      { type: "message/rfc822", body: inner("one") },
    ]),
  );
  t.same(
    forwarded.mails.map(({ subject, text }) => [subject, text]),
    [["one", "body of one"]],
  );
  const digest = Buffer.from(
    `Subject: digest\r\nContent-Type: multipart/digest; boundary=b\r\n\r\n--b\r\n\r\n${inner("one")}\r\n--b\r\n\r\n${inner("two")}\r\n--b--\r\n`,
  );
  t.same(
    readMail(digest).mails.map(({ subject, text }) => [subject, text]),
    [
      ["one", "body of one"],
      ["two", "body of two"],
    ],
  );
  t.end();
});

t.test("broken mails are read as far as they go", (t) => {
  t.equal(
    readMail(Buffer.from("Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nBackup fai")).text,
    "Backup fai",
  );
  t.same(
    readMail(Buffer.from("Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\ncut")).faults,
    ["truncated"],
  );
  t.equal(
    readMail(Buffer.from("Subject: x\nContent-Type: multipart/mixed\n\n--guess-me\n\nBackup OK\n--guess-me--")).text,
    "Backup OK",
    "without its boundary",
  );
  t.equal(
    readMail(Buffer.from("Subject: x\nContent-Type: multipart/mixed; boundary=none\n\nBackup OK")).text,
    "Backup OK",
    "a boundary that is not there",
  );
  t.equal(readMail(Buffer.from("Backup OK")).text, "Backup OK", "no head at all");
  t.equal(readMail(Buffer.from("Subject: Backup OK")).subject, "Backup OK", "no body at all");
  t.equal(readMail(new Uint8Array()).text, "");
  t.match(plain("utf-8", "Backup =C4=8", "8bit"), "Backup");
  t.equal(
    readMail(Buffer.from("Subject: x\nContent-Transfer-Encoding: base64\n\nQmFj!!a3Vw IE9L")).text,
    "Backup OK",
    "strangers in base64",
  );
  t.end();
});

t.test("depth, parts, head and size have limits", (t) => {
  let deep = "Content-Type: text/plain\r\n\r\nx";
  for (let level = 0; level < 100; level++)
    deep = `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n${deep}\r\n--b${level}--\r\n`;
  t.same(readMail(Buffer.from(deep)).faults, ["tooDeep"]);
  const many = readMail(
    writeMail(
      HEAD,
      Array.from({ length: 5000 }, (_, n) => ({ type: "text/plain", body: String(n) })),
    ),
  );
  t.ok(many.faults.includes("tooManyParts"));
  t.ok(many.text.length < MAIL_LIMITS.parts * 10);
  const head = readMail(Buffer.concat([Buffer.from(`${"X-A: b\r\n".repeat(100_000)}Subject: late\r\n\r\nbody`)]));
  t.same([head.faults, head.text], [["headerTooLong"], "body"]);
  const long = readMail(
    Buffer.concat([
      Buffer.from("Subject: x\r\n\r\nBackup "),
      Buffer.alloc(4 * 1024 * 1024, 0x61),
      Buffer.from("\nfailed"),
    ]),
  );
  t.same(long.faults, ["tooLong"]);
  t.ok(long.text.startsWith("Backup ") && long.text.endsWith("failed"), "the end counts as much as the beginning");
  t.end();
});

t.test("whatever the bytes: nothing is thrown, and no more is done than allowed", (t) => {
  const pieces = fc.constantFrom(
    "Content-Type: multipart/mixed; boundary=b\r\n",
    "Content-Type: text/html\r\n",
    "Content-Transfer-Encoding: base64\r\n",
    "Content-Type: message/rfc822\r\n",
    "\r\n",
    "--b\r\n",
    "--b--\r\n",
    "\n",
    "\r",
    "<table><tr><td",
    "=?utf-8?B?",
    "Subject: ",
    "\0",
    "<!--",
    "=C4",
    "PK\x03\x04",
    "\x1f\x8b\x08",
    "\x78\x9f\x3e\x22",
    "{\\rtf1\\fromhtml",
    "begin",
    ":",
    ";",
    '"',
    "(",
    "\ufeff",
    "\x1b$B",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string(), fc.string({ unit: "binary" }))), (parts) => {
      const bytes = Buffer.from(parts.join(""), "latin1");
      const allowance = new Allowance();
      const mail = readMail(bytes, allowance);
      t.ok(mail.text.length <= MAIL_LIMITS.text + 10);
      t.ok(
        MAIL_LIMITS.bytes - allowance.bytes <= bytes.length * (MAIL_LIMITS.depth + 2) * 2,
        "bytes are looked at so often and no more",
      );
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
      readMail(
        Buffer.concat([Buffer.from("Content-Type: application/ms-tnef\r\n\r\n\x78\x9f\x3e\x22ab", "latin1"), bytes]),
      );
      readMail(Buffer.concat([Buffer.from("Content-Type: text/rtf\r\n\r\n{\\rtf1 "), bytes]));
      readMail(
        Buffer.concat([Buffer.from("\r\n\r\nPK\x03\x04", "latin1"), bytes, Buffer.from("PK\x05\x06", "latin1"), bytes]),
      );
      unpackRtf(bytes, 1000);
    }),
    { numRuns: 500 },
  );
  t.end();
});
