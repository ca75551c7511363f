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

/** An answer with one question and as many SOA records as wanted, each of whose names is a pointer to that place. */
function answerOfPointers(chain: Buffer, records: number, to: number): Buffer {
  const pointer = Buffer.of(0xc0 | (to >> 8), to & 0xff);
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0x8000, 2);
  head.writeUInt16BE(records, 6);
  const fixed = Buffer.from("0006000100000001", "hex");
  const numbers = Buffer.alloc(20);
  const record = Buffer.concat([pointer, fixed, Buffer.of(0, 24), pointer, pointer, numbers]);
  // The chain hides in the data of a first record of unknown type.
  const hiding = Buffer.concat([
    Buffer.from("00ffff000100000000", "hex"),
    Buffer.of(chain.length >> 8, chain.length & 0xff),
    chain,
  ]);
  head.writeUInt16BE(records + 1, 6);
  return Buffer.concat([head, hiding, ...Array.from({ length: records }, () => record)]);
}

t.test("a chain of pointers is followed so far and no further; what is known is not sought again", (t) => {
  const at = 12 + 11;
  const chainOf = (length: number) =>
    Buffer.concat([
      Buffer.from("\u0004acme\u0000"),
      ...Array.from({ length }, (_, place) => {
        const to = place === 0 ? at : at + 6 + 2 * (place - 1);
        return Buffer.of(0xc0 | (to >> 8), to & 0xff);
      }),
    ]);
  t.throws(() => decodeAnswer(answerOfPointers(chainOf(7900), 999, at + 6 + 2 * 7899)), { name: "DnsFormatError" });
  const { answers } = decodeAnswer(answerOfPointers(chainOf(100), 999, at + 6 + 2 * 99));
  t.equal(answers.length, 999);
  t.ok(answers.every(({ name, data }) => name === "acme" && data.startsWith("acme acme 0")));
  t.end();
});
