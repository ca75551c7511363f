import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import t from "tap";
import { Compile } from "typebox/compile";
import { hostChanged, serviceChanged } from "#decide/events.ts";
import { EVENT_DATA, HostChanged, ServiceChanged } from "#model/event-data.ts";
import { EVENT_TYPES } from "#model/event.ts";
import type { Host, Service } from "#model/site.ts";
import { asyncApi, asyncApiDocument } from "./async-api.ts";

const root = join(import.meta.dirname, "../..");
const specification = JSON.parse(
  readFileSync(join(root, "node_modules/@asyncapi/specs/schemas/3.0.0.json"), "utf8"),
) as Record<string, unknown>;

function validator(): (document: unknown) => string[] {
  // the specification brings the schema of JSON Schema itself, so ajv must not
  const ajv = new Ajv({ meta: false, validateSchema: false, strict: false, validateFormats: false, allErrors: true });
  const check = ajv.compile(specification);
  return (document) =>
    check(document) ? [] : (check.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

void t.test("the document is valid AsyncAPI 3.0, and a broken one would not be", async (t) => {
  const faults = validator();
  const document = JSON.parse(asyncApi()) as Record<string, unknown>;
  t.same(faults(document), []);
  t.not(faults({ ...document, operations: { x: { action: "shout" } } }).length, 0);
  t.not(faults({ ...document, info: undefined }).length, 0);
});

void t.test("every type of event has its message", async (t) => {
  const { components } = asyncApiDocument() as { components: { messages: Record<string, { summary: string }> } };
  for (const type of EVENT_TYPES) t.ok(components.messages[type]?.summary, type);
});

void t.test("what is told about changed states is what the document says", async (t) => {
  const host = { id: "nas", name: "NAS-01", address: "192.0.2.10" } as unknown as Host;
  const service = { id: "tcp", key: "nas/tcp", name: "TCP", check: "tcp", attempts: 3 } as unknown as Service;
  const at = { wallMs: 2, steadyMs: 1 };
  const state = { hard: "critical", hardSince: 1, soft: "critical", attempt: 3, told: "ok" } as const;
  const changed = serviceChanged(host, service, state, { code: "tcp.refused", parameters: {} }, at);
  t.same([...Compile(ServiceChanged).Errors(changed.data)], []);
  const down = hostChanged(host, "up", { hard: "unreachable", hardSince: 1, behind: "core-switch", told: "up" }, at);
  t.same([...Compile(HostChanged).Errors(down.data)], []);
  t.ok(EVENT_DATA["state.changed"]);
});
