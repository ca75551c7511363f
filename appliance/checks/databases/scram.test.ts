import t from "tap";
import { makeScramClient } from "./scram.ts";

// The example of RFC 7677, 3.
const SERVER_FIRST = "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";

t.test("the conversation of RFC 7677", async (t) => {
  const client = makeScramClient("user", "pencil", "rOprNGfwEbeRWgbNEkqO");
  t.equal(client.first, "n,,n=user,r=rOprNGfwEbeRWgbNEkqO");
  t.equal(
    await client.answer(SERVER_FIRST),
    "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
  );
  t.doesNotThrow(() => client.verify("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="));
  t.throws(() => client.verify("v=7rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="), { code: "serverNotAuthentic" });
  t.throws(() => client.verify(""), { code: "serverNotAuthentic" });
});

t.test("a server that has not seen the first message, or wants the moon, is left", async (t) => {
  const client = makeScramClient("user", "pencil", "abc");
  await t.rejects(client.answer(SERVER_FIRST), { code: "otherProtocol" });
  await t.rejects(client.answer(""), { code: "otherProtocol" });
  await t.rejects(client.answer("r=abcd,s=AAAA,i=0"), { code: "otherProtocol" });
  await t.rejects(client.answer("r=abcd,s=AAAA,i=2000000000"), { code: "tooMuch" });
  t.throws(() => client.verify("v="), { code: "serverNotAuthentic" }, "before anything was said");
});
