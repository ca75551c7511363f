import t from "tap";
import { countWork } from "./testing/count-work.ts";
import { decodeText } from "./decode-text.ts";

const hex = (text: string) => Buffer.from(text.replaceAll(" ", ""), "hex");

t.test("what a sender names or marks is believed; a name that nobody knows counts as none", (t) => {
  t.equal(decodeText(hex("d1 f2 ee ef"), "windows-1251"), "Стоп");
  t.equal(decodeText(Buffer.from("\uFEFFGrüße"), "windows-1251"), "Grüße", "a byte order mark counts more");
  t.equal(decodeText(hex("fffe 2004 3004"), undefined), "Ра");
  t.equal(decodeText(hex("feff 0420 0430"), undefined), "Ра");
  t.equal(decodeText(Buffer.from("Störung"), "utf8mb4"), "Störung");
  t.end();
});

t.test("text of no named character set is UTF-8 where it is that, else guessed", (t) => {
  const cases: [string, string][] = [
    ["Störung", Buffer.from("Störung").toString("hex")],
    ["Störung: keine", Buffer.from("Störung: keine", "latin1").toString("hex")],
    ["Grüße", Buffer.from("Grüße", "latin1").toString("hex")],
    ["+OK Grüß Gott", Buffer.from("+OK Grüß Gott", "latin1").toString("hex")],
    ["23.5 °C", Buffer.from("23.5 °C", "latin1").toString("hex")],
    ["Il servizio è attivo", Buffer.from("Il servizio è attivo", "latin1").toString("hex")],
    ["Служба работает", "d1 eb f3 e6 e1 e0 20 f0 e0 e1 ee f2 e0 e5 f2"],
    ["Служба работает", "f3 cc d5 d6 c2 c1 20 d2 c1 c2 cf d4 c1 c5 d4"],
    ["Greška na poslužitelju", `4772659a6b61206e6120706f736c759e6974656c6a75`],
    ["一切正常", "d2 bb c7 d0 d5 fd b3 a3"],
    ["오류가 발생했습니다", "bf c0 b7 f9 b0 a1 20 b9 df bb fd c7 df bd c0 b4 cf b4 d9"],
  ];
  for (const [text, bytes] of cases) t.equal(decodeText(hex(bytes)), text);
  t.end();
});

t.test("UTF-8 that is cut off within a letter is UTF-8; a last letter of Latin-1 is none cut off", (t) => {
  t.equal(decodeText(Buffer.from("Störung im Gebäude Süd").subarray(0, -2)), "Störung im Gebäude S");
  t.equal(decodeText(Buffer.from("Büro im Café", "latin1")), "Büro im Café");
  t.end();
});

t.test("bytes that are no text at all are shown somehow, and take no time", (t) => {
  const noise = Buffer.from(Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 256));
  t.equal(typeof decodeText(noise), "string");
  t.equal(decodeText(Buffer.alloc(0)), "");
  t.end();
});

t.test(
  "thousands of small texts that must be guessed cost little more than a hundred, and read like those before",
  async (t) => {
    const texts = (count: number, offset: number) =>
      Array.from({ length: count }, (_, n) => Buffer.from(`Büro ${n + offset}`, "latin1"));
    const costOf = (list: readonly Buffer[]) => countWork(() => list.map((text) => decodeText(text)));
    const few = await costOf(texts(200, 0)); // what is let through at once is used up here
    const many = await costOf(texts(8000, 1000));
    t.ok(many < 10 * few, `${few} and ${many}: 40 times as many`);
    t.equal(decodeText(Buffer.from("Büro 7777777", "latin1")), "Büro 7777777");
  },
);
