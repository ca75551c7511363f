import { createHash } from "node:crypto";
import t from "tap";
import { checkIntegrity, MACHINES } from "./node-binaries.ts";
import { readLock } from "./parts.ts";

t.test("only what package-lock.json names is taken", (t) => {
  const content = Buffer.from("a program");
  const integrity = `sha512-${createHash("sha512").update(content).digest("base64")}`;
  t.doesNotThrow(() => checkIntegrity(content, integrity, "node"));
  const flipped = Buffer.from(content);
  flipped[3] = (flipped[3] ?? 0) ^ 1;
  t.throws(() => checkIntegrity(flipped, integrity, "node"), /node is not what package-lock.json names: sha512-/);
  t.throws(() => checkIntegrity(content.subarray(1), integrity, "node"), /not what package-lock.json names/);
  const weak = `sha1-${createHash("sha1").update(content).digest("base64")}`;
  t.throws(() => checkIntegrity(content, weak, "node"), /pinned by sha1, sha512 is needed/);
  t.throws(() => checkIntegrity(content, "", "node"), /sha512 is needed/);
  t.end();
});

t.test("both machines get the same Node, by checksum", (t) => {
  const entries = MACHINES.map((machine) => readLock()[`node_modules/node-linux-${machine}`]);
  for (const entry of entries) t.match(entry?.integrity, /^sha512-/);
  t.equal(entries[0]?.version, entries[1]?.version);
  t.end();
});
