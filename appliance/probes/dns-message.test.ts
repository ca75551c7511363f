import fc from "fast-check";
import t from "tap";
import { canonicalAddress, decodeAnswer, DnsFormatError, encodeQuestion, questionName } from "./dns-message.ts";

/** An answer by hand: `www.acme.example` is an alias of `web.acme.example`, which is 192.0.2.1; names compressed. */
const ANSWER = Buffer.concat([
  Buffer.from("abcd85800001000200000000", "hex"), // response, authoritative, recursion desired and available
  encodeQuestion(0, "www.acme.example", "A", true).subarray(12),
  Buffer.from("c00c0005000100000e100006", "hex"),
  Buffer.from("03776562c010", "hex"), // "web" and a pointer to acme.example
  Buffer.from("c02e00010001000000780004c0000201", "hex"), // a pointer to web.acme.example
]);

t.test("an answer is read with its flags, its aliases and its compressed names", (t) => {
  t.same(decodeAnswer(ANSWER), {
    id: 0xabcd,
    authoritative: true,
    truncated: false,
    responseCode: 0,
    question: { name: "www.acme.example", type: 1 },
    answers: [
      { name: "www.acme.example", type: "CNAME", ttlSeconds: 3600, data: "web.acme.example" },
      { name: "web.acme.example", type: "A", ttlSeconds: 120, data: "192.0.2.1" },
    ],
  });
  t.end();
});

t.test("an answer that is cut off anywhere is refused as such", (t) => {
  for (let length = 0; length < ANSWER.length; length++) {
    t.throws(() => decodeAnswer(ANSWER.subarray(0, length)), DnsFormatError, `${length} bytes`);
  }
  t.end();
});

t.test("whatever the bytes, reading ends and fails in one way only", (t) => {
  const damaged = fc.tuple(fc.nat(ANSWER.length - 1), fc.nat(255)).map(([at, byte]) => {
    const copy = Buffer.from(ANSWER);
    copy[at] = byte;
    return copy;
  });
  const anything = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));
  fc.assert(
    fc.property(fc.oneof(damaged, anything), (bytes) => {
      try {
        return decodeAnswer(bytes).answers.length <= 1000;
      } catch (error) {
        return error instanceof DnsFormatError;
      }
    }),
    { numRuns: 5000 },
  );
  t.end();
});

t.test("a name that points to itself or forward is refused", (t) => {
  const header = Buffer.from("000080000001000000000000", "hex");
  for (const pointer of ["c00c", "c00e", "ffff"]) {
    const message = Buffer.concat([header, Buffer.from(`${pointer}00010001`, "hex")]);
    t.throws(() => decodeAnswer(message), DnsFormatError, pointer);
  }
  t.end();
});

t.test("names are asked for as DNS writes them; an address by its reverse name", (t) => {
  t.equal(questionName("WWW.Acme.Example.", "A"), "www.acme.example");
  t.equal(questionName("_ldap._tcp.acme.example", "TXT"), "_ldap._tcp.acme.example");
  t.equal(questionName("b\u00fccher.example", "A"), "xn--bcher-kva.example");
  t.equal(questionName("192.0.2.10", "PTR"), "10.2.0.192.in-addr.arpa");
  const reverse = "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa";
  t.equal(questionName("2001:db8::1", "PTR"), reverse);
  t.equal(canonicalAddress("2001:0DB8:0:0::1"), "2001:db8::1");
  t.end();
});

t.test("a name that cannot be written is refused before it is sent", (t) => {
  for (const name of ["a..b", `${"x".repeat(64)}.example`, `${"abcdefg.".repeat(40)}example`]) {
    t.throws(() => encodeQuestion(1, name, "A", true), { code: "EINVAL" }, name);
  }
  t.end();
});
