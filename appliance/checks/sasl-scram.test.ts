/** SCRAM, by the examples of its documents, and against servers that cheat. */
import t from "tap";
import { ConversationFault } from "./observe-conversation.ts";
import { chooseScram, ScramLogin } from "./sasl-scram.ts";

const encode = (text: string) => Buffer.from(text).toString("base64");
const decode = (text: string) => Buffer.from(text, "base64").toString();
const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => "none",
    (error: unknown) => (error instanceof ConversationFault ? error.code : "other"),
  );

t.test("the example of RFC 5802, section 5", async (t) => {
  const login = new ScramLogin("SCRAM-SHA-1", "user", "pencil", "fyko+d2lbbFgONRv9qkxdawL");
  t.equal(decode(login.begin()), "n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL");
  const challenge = "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096";
  t.equal(
    decode(await login.answer(encode(challenge))),
    "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=",
  );
  t.throws(() => login.expectProof());
  t.equal(await login.answer(encode("v=rmF9pqV8S7suAoZWja4dJRkFsKQ=")), "");
  login.expectProof();
});

t.test("the example of RFC 7677, section 3", async (t) => {
  const login = new ScramLogin("SCRAM-SHA-256", "user", "pencil", "rOprNGfwEbeRWgbNEkqO");
  login.begin();
  const nonce = "rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";
  t.equal(
    decode(await login.answer(encode(`r=${nonce},s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096`))),
    `c=biws,r=${nonce},p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=`,
  );
  t.equal(await login.answer(encode("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=")), "");
});

t.test("servers that cheat are told as what they are, and learn nothing", async (t) => {
  const begun = () => {
    const login = new ScramLogin("SCRAM-SHA-256", "duty", "secret", "mine");
    login.begin();
    return login;
  };
  for (const challenge of [
    "",
    "r=other,s=QSXCR+Q6sek8bf92,i=4096",
    "r=mine,s=QSXCR+Q6sek8bf92,i=4096",
    "r=mineyours,s=,i=4096",
    "r=mineyours,s=QSXCR+Q6sek8bf92,i=1",
    "r=mineyours,s=QSXCR+Q6sek8bf92,i=2000000000",
    "r=mineyours,s=QSXCR+Q6sek8bf92,i=x",
    "m=more,r=mineyours,s=QSXCR+Q6sek8bf92,i=4096",
  ]) {
    t.equal(await codeOf(begun().answer(encode(challenge))), "otherProtocol", challenge);
  }
  for (const [proof, code] of [
    ["v=AAAA", "serverNotAuthentic"],
    ["", "serverNotAuthentic"],
    ["e=invalid-proof", "loginRefused"],
  ] as const) {
    const login = begun();
    await login.answer(encode("r=mineyours,s=QSXCR+Q6sek8bf92,i=4096"));
    t.equal(await codeOf(login.answer(encode(proof))), code, proof);
    t.throws(() => login.expectProof());
  }
});

t.test("names may hold what separates, and the better way is taken", async (t) => {
  t.match(decode(new ScramLogin("SCRAM-SHA-1", "a,b=c", "x").begin()), /^n,,n=a=2Cb=3Dc,r=/);
  t.equal(chooseScram(["PLAIN", "SCRAM-SHA-1", "SCRAM-SHA-256"]), "SCRAM-SHA-256");
  t.equal(chooseScram(["SCRAM-SHA-1-PLUS", "PLAIN"]), undefined);
});
