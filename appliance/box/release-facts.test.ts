import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { componentsOf, readBill, readReleaseFacts, readSystemLicence } from "./release-facts.ts";

const folder = mkdtempSync(path.join(tmpdir(), "vedetta-facts-"));
t.teardown(() => rmSync(folder, { recursive: true }));

t.test("a clone was made by no release and has no bill", (t) => {
  t.same(readReleaseFacts(), {});
  t.equal(readBill({}), undefined);
  t.equal(readBill({ VEDETTA_BILL: path.join(folder, "none") }), undefined);
  t.end();
});

t.test("the bill of a system is where the system says; parts of parts are told behind them", (t) => {
  const file = path.join(folder, "bill.json");
  const inner = { "bom-ref": "b", name: "openssl", version: "3.5" };
  const outer = { "bom-ref": "a", name: "node", more: 1 };
  writeFileSync(file, JSON.stringify({ components: [{ ...outer, components: [inner] }] }));
  const bill = readBill({ VEDETTA_BILL: file });
  t.same(
    componentsOf(bill ?? Buffer.from("")).map(({ name }) => name),
    ["node", "openssl"],
  );
  for (const damaged of ["", "{", '{"components":1}']) t.same(componentsOf(Buffer.from(damaged)), [], damaged);
  t.end();
});

t.test("licences are read by the name of a package, and nothing else is", (t) => {
  mkdirSync(path.join(folder, "zlib1g"));
  writeFileSync(path.join(folder, "zlib1g/copyright"), "zlib");
  writeFileSync(path.join(folder, "copyright"), "outside");
  t.equal(readSystemLicence("zlib1g", folder)?.toString(), "zlib");
  for (const name of ["none", "", ".", "..", "zlib1g/..", "../x", "copyright"])
    t.equal(readSystemLicence(name, folder), undefined, name);
  t.end();
});
