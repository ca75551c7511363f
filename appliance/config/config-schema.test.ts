/** The JSON Schema that editors get says the same as the box, as far as a schema can. */
import { readFileSync } from "node:fs";
import path from "node:path";
import t from "tap";
import { Compile } from "typebox/schema";
import { checkTypes } from "#checks/registry.ts";
import { makeConfigSchema } from "./config-schema.ts";
import { parseDocument } from "./parse-document.ts";

const validator = Compile(makeConfigSchema(checkTypes));

function site(hosts: readonly object[]): object {
  return { version: 1, customer: "acme", site: { id: "hq" }, box: { id: "box-1" }, hosts };
}

function service(entry: object): object {
  return site([{ id: "a", address: "192.0.2.1", services: [{ id: "one", ...entry }] }]);
}

t.test("the example of the contract is valid", async (t) => {
  const text = readFileSync(path.join(import.meta.dirname, "fixtures", "contract-example.yaml"), "utf8");
  const parsed = parseDocument(text, "example");
  t.equal("value" in parsed && validator.Check(parsed.value), true);
});

t.test("the settings of a check are those of its type", async (t) => {
  t.equal(validator.Check(service({ check: "tcp", settings: { port: 22 } })), true);
  t.equal(validator.Check(service({ check: "tcp", settings: { port: 0 } })), false, "out of range");
  t.equal(validator.Check(service({ check: "tcp", settings: { url: "http://a/" } })), false, "of another type");
  t.equal(validator.Check(service({ check: "tcp" })), false, "missing");
  t.equal(validator.Check(service({ check: "ping" })), true, "all optional");
  t.equal(validator.Check(service({ check: "tpc", settings: { port: 22 } })), false, "no such type");
});

t.test("thresholds are on measurements of the type", async (t) => {
  const judged = (name: string) =>
    service({ check: "tcp", settings: { port: 22 }, thresholds: { [name]: { warning: "5" } } });
  t.equal(validator.Check(judged("connectMs")), true);
  t.equal(validator.Check(judged("totalMs")), false);
});

t.test("a host check is checked like a service", async (t) => {
  const host = (hostCheck: unknown) => site([{ id: "a", address: "192.0.2.1", hostCheck }]);
  t.equal(validator.Check(host({ check: "tcp", settings: { port: 22 } })), true);
  t.equal(validator.Check(host({ check: "tcp", settings: { port: "22" } })), false);
  t.equal(validator.Check(host("none")), true);
});
