/** Forms change no more than was changed, and say of each part of the schema what field it is. */
import t from "tap";
import { checkTypes } from "#checks/registry.ts";
import { makeConfigSchema } from "#config/config-schema.ts";
import { editsOf, idFrom, stepsOf, withAt } from "./edits.ts";
import { emptyOf, formOf, isGroup, kindOf, resolved, withCheck, type Schema } from "./schema.ts";

const ROOT = makeConfigSchema(checkTypes) as Schema;
const HOST = ROOT.properties?.["hosts"]?.items ?? {};
const SERVICE = HOST.properties?.["services"]?.items ?? {};

t.test("the fewest places are written anew", async (t) => {
  const before = {
    id: "nas",
    address: "a",
    groups: ["x"],
    services: [{ id: "disk", interval: "60s" }, { id: "web" }],
  };
  const at = ["hosts", "nas"];
  t.same(editsOf(before, structuredClone(before), at), []);
  t.same(editsOf(before, { ...before, address: "b", groups: undefined }, at), [
    { path: ["hosts", "nas", "address"], value: "b" },
    { path: ["hosts", "nas", "groups"] },
  ]);
  t.same(editsOf(before, { ...before, services: [{ id: "disk", interval: "30s" }, { id: "ssh" }] }, at), [
    { path: [...at, "services", "web"] },
    { path: [...at, "services", "disk", "interval"], value: "30s" },
    { path: [...at, "services", "-"], value: { id: "ssh" } },
  ]);
  const turned = [{ id: "web" }, { id: "disk", interval: "60s" }];
  t.same(editsOf(before, { ...before, services: turned }, at), [{ path: [...at, "services"], value: turned }]);
  t.same(editsOf(undefined, { id: "new" }, ["hosts", "-"]), [{ path: ["hosts", "-"], value: { id: "new" } }]);
  t.same(editsOf(before, undefined, at), [{ path: at }]);
});

t.test("values are put and taken out in copies", async (t) => {
  const value = { a: 1, list: [{ x: 1 }, { x: 2 }] };
  t.same(withAt(value, ["list", 1, "x"], 3), { a: 1, list: [{ x: 1 }, { x: 3 }] });
  t.same(withAt(value, ["list", 0], undefined), { a: 1, list: [{ x: 2 }] });
  t.same(withAt(value, ["b", "c"], true), { ...value, b: { c: true } });
  t.same(Object.keys(withAt(value, ["a"], 2) as object), ["a", "list"]);
  t.same(stepsOf('hosts[3].services[0].thresholds["a b"].warning'), [
    "hosts",
    3,
    "services",
    0,
    "thresholds",
    "a b",
    "warning",
  ]);
  t.equal(idFrom("Ured: pisač Čakovec 2"), "ured-pisac-cakovec-2");
});

t.test("every part of the schema is a kind of field, settings of all checks included", async (t) => {
  const unknown: string[] = [];
  const walk = (schema: Schema, way: string): void => {
    const kind = kindOf(schema, ROOT);
    if (kind.is === "unknown" && !way.endsWith(".settings")) unknown.push(way);
    if (kind.is === "group")
      for (const [key, inner] of Object.entries(kind.schema.properties ?? {})) walk(inner, `${way}.${key}`);
    if (kind.is === "entries" || kind.is === "record") walk(kind.items, `${way}[]`);
    if (kind.is === "either") for (const form of kind.forms) walk(form, way);
  };
  walk(ROOT, "");
  for (const name of checkTypes.keys()) walk(withCheck(SERVICE, { check: name }), name);
  // A request of a scenario may send any JSON.
  t.same(
    unknown.filter((way) => !way.endsWith(".json")),
    [],
  );
  t.match(kindOf(SERVICE.properties?.["interval"] ?? {}, ROOT), { is: "amount" });
  t.match(kindOf(HOST.properties?.["parents"] ?? {}, ROOT), { is: "texts" });
  t.match(kindOf(withCheck(SERVICE, { check: "tcp" }).properties?.["thresholds"] ?? {}, ROOT), {
    is: "record",
    names: ["connectMs", "answerMs"],
  });
  t.match(kindOf(withCheck(SERVICE, { check: "tcp" }).properties?.["settings"] ?? {}, ROOT), { is: "group" });
});

t.test("which form of a union a value has", async (t) => {
  const of = (schema: Schema | undefined, value: unknown) => {
    const kind = kindOf(schema ?? {}, ROOT);
    return kind.is === "either" ? formOf(kind.forms, value, ROOT) : undefined;
  };
  const hostCheck = HOST.properties?.["hostCheck"];
  t.same([of(hostCheck, "none"), of(hostCheck, { service: "web" }), of(hostCheck, { check: "ping" })], [0, 1, 2]);
  const credential = Object.values(ROOT.properties?.["credentials"]?.patternProperties ?? {})[0];
  t.same([of(credential, { kind: "snmp", version: "2c" }), of(credential, { kind: "snmp", version: 3 })], [0, 1]);
  const expect = ROOT.properties?.["jobs"]?.items?.properties?.["expect"];
  t.same([of(expect, { by: "heartbeat" }), of(expect, { by: "log", success: [] })], [1, 3]);
  t.equal(of(expect, undefined), -1);
  for (const one of [hostCheck, credential, expect]) {
    const kind = kindOf(one ?? {}, ROOT);
    if (kind.is !== "either") throw new Error("is a union");
    for (const [place, form] of kind.forms.entries()) {
      const made = emptyOf(form, ROOT);
      if (
        isGroup(made) &&
        Object.keys(resolved(form, ROOT).properties ?? {}).some((key) => key in made && key !== "kind")
      )
        t.equal(formOf(kind.forms, made, ROOT), place);
    }
  }
});
