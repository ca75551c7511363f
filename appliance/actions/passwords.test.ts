/** Hashing and checking passwords. */
import t from "tap";
import { derive, makePasswords, TooBusy } from "./passwords.ts";

t.test("a password fits its own hash and no other", async (t) => {
  const passwords = makePasswords();
  const hash = await passwords.hash("correct horse");
  t.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  t.not(await passwords.hash("correct horse"), hash, "salted");
  t.ok(await passwords.fits("correct horse", hash));
  t.notOk(await passwords.fits("correct horse ", hash));
  t.ok(await passwords.fits("Se\u0301same", await passwords.hash("S\u00e9same")), "however the keyboard composes");
});

t.test("no hash, a damaged one or a foreign one fits nothing", async (t) => {
  const passwords = makePasswords();
  for (const stored of [
    undefined,
    "",
    "plain",
    "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$",
    "$2b$10$abcdefghijklmnopqrstuv",
  ]) {
    t.notOk(await passwords.fits("", stored), stored ?? "none");
  }
});

t.test("an unknown user costs the same work as a wrong password", async (t) => {
  const costs: number[][] = [];
  const passwords = makePasswords((password, nonce, ...cost) => {
    costs.push([nonce.length, ...cost]);
    return derive(password, nonce, ...cost);
  });
  const hash = await passwords.hash("correct horse");
  for (const stored of [hash, undefined, "", "plain"]) t.notOk(await passwords.fits("wrong", stored));
  t.equal(costs.length, 5, "each is derived, and once");
  t.same(new Set(costs.map(String)), new Set([String(costs[0])]), "at the same cost");
});

t.test("one at a time, and not more than a few in line", async (t) => {
  const passwords = makePasswords();
  const all = await Promise.allSettled(Array.from({ length: 20 }, () => passwords.fits("x", undefined)));
  const refused = all.filter((one) => one.status === "rejected");
  t.equal(refused.length, 4);
  t.ok(refused.every((one) => one.reason instanceof TooBusy));
  t.equal(await passwords.fits("x", undefined), false, "afterwards there is room again");
});
