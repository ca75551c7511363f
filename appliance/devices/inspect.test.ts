/** What `inspect` makes of honest, half-built and hostile agents, over real UDP. */
import t from "tap";
import { raw, tableAnswerer, type Answerer } from "#snmp/testing/scripted-agent.ts";
import { number } from "./columns.ts";
import { defineMib, type LateMib } from "./contract.ts";
import { ifMib } from "./standard/if-mib.ts";
import { inspectAnswerer, inspectTable, rawValues, systemValues } from "./testing/inspect-table.ts";
import { portValues } from "./testing/port-values.ts";

const ACME = "1.3.6.1.4.1.99999.1";
const IF = "1.3.6.1.2.1.2.2.1";
const device = { ...systemValues(ACME), ...portValues(3) };

t.test("a device's system group and ports are told in the device form", async (t) => {
  const { answered, device: found, notes } = await inspectTable(device);
  t.equal(answered, true);
  t.same(notes, []);
  t.match(found, { sysObjectID: ACME, sysDescr: "Acme box", sysName: "acme-1", uptime_seconds: 123 });
  t.same(found.ports?.[1], {
    ifIndex: 2,
    ifName: "Gi1/0/2",
    ifDescr: "GigabitEthernet1/0/2",
    ifAlias: "desk 2",
    ifType: 6,
    ifAdminStatus: "up",
    ifOperStatus: "down",
    ifSpeed_bps: 1_000_000_000,
    oid: `${IF}.1.2`,
  });
  t.notOk("sensors" in found, "what nobody told is left out");
});

t.test("a 48-port switch is inspected in at most 60 requests", async (t) => {
  const { device: found, requests } = await inspectTable({
    ...systemValues("1.3.6.1.4.1.9.1.1"),
    ...portValues(60),
    ...chassis(300),
  });
  t.equal(found.ports?.length, 60);
  t.equal(found.hardware, "A-48");
  t.ok(requests <= 60, `${requests} requests`);
});

/** A chassis in a physical table with many rows that nobody wants. */
function chassis(rows: number) {
  const values: Record<string, string | number> = {
    "1.3.6.1.2.1.47.1.1.1.1.13.1": "A-48",
    "1.3.6.1.2.1.47.1.1.1.1.5.1": 3,
  };
  for (let row = 2; row <= rows; row += 1) {
    values[`1.3.6.1.2.1.47.1.1.1.1.5.${row}`] = 10;
    values[`1.3.6.1.2.1.47.1.1.1.1.13.${row}`] = `port ${row}`;
  }
  return values;
}

t.test("an agent that knows version 1 only gives the same facts", async (t) => {
  const { answered, agent, device: found } = await inspectTable(device, { habits: { versions: [0] } });
  t.equal(answered, true);
  t.equal(agent.access.version, "1");
  t.same(found, (await inspectTable(device)).device);
});

t.test("version 1 is left alone where it was not asked for", async (t) => {
  const { answered, notes } = await inspectTable(device, { habits: { versions: [0] }, fallBackToV1: false });
  t.equal(answered, false);
  t.match(notes, [{ code: "timeout", path: "system" }]);
});

t.test("values of another type than the MIB's are noted and left out, the rest stays", async (t) => {
  const { device: found, notes } = await inspectTable({ ...device, [`${IF}.2.1`]: 7, [`${IF}.8.1`]: "a text" });
  t.match(notes, [
    { code: "wrongType", path: "if-mib/ports/descr", message: `${IF}.2.1 is of type integer, which it cannot be` },
    { code: "wrongType", path: "if-mib/ports/oper" },
  ]);
  t.match(found.ports?.[0], { ifIndex: 1, ifName: "Gi1/0/1", ifAdminStatus: "up" });
  t.notOk("ifOperStatus" in (found.ports?.[0] ?? {}));
});

t.test("half a table gives the ports that are there", async (t) => {
  const half = Object.fromEntries(Object.entries(device).filter(([oid]) => !oid.startsWith(`${IF}.2.`)));
  delete half[`${IF}.8.2`];
  const { device: found, notes } = await inspectTable(half);
  t.same(notes, []);
  t.same(
    found.ports?.map(({ ifName, ifOperStatus }) => [ifName, ifOperStatus]),
    [
      ["Gi1/0/1", "up"],
      ["Gi1/0/2", undefined],
      ["Gi1/0/3", "up"],
    ],
  );
});

t.test("a table that turns in circles is named, and the others are read", async (t) => {
  const honest = tableAnswerer(rawValues({ ...device, "1.3.6.1.2.1.25.3.3.1.2.1": 42 }), { cutAt: 45 });
  const looping: Answerer = (request, bytes) =>
    request.oids.some((oid) => oid.startsWith(`${IF}.`))
      ? {
          varbinds: request.oids.map((oid) => ({
            oid: oid.startsWith(IF) ? `${IF}.2.1` : `${oid}.1`,
            ...raw.text("x"),
          })),
        }
      : honest(request, bytes);
  const { device: found, notes } = await inspectAnswerer(looping);
  t.ok(notes.some(({ code, path }) => code === "notIncreasing" && path.startsWith("if-mib/ports")));
  t.match(found.processors, [{ usage_percent: 42 }]);
});

t.test("an endless table ends at its limit", async (t) => {
  let count = 0;
  const honest = tableAnswerer(rawValues(systemValues(ACME)));
  const endless: Answerer = (request, bytes) => {
    if (request.type === "get") return honest(request, bytes);
    count += 1;
    return {
      varbinds: request.oids.map((oid) => ({
        oid: `${oid.split(".").slice(0, 10).join(".")}.${count}`,
        ...raw.integer(1),
      })),
    };
  };
  const { answered, notes } = await inspectAnswerer(endless, { mibs: [tiny] });
  t.equal(answered, true);
  t.match(notes, [{ code: "tooMuch", path: "tiny/rows" }]);
});

const tiny = defineMib({
  name: "tiny",
  title: "A small table",
  source: "invented",
  verified: "text",
  matches: "always",
  tables: { rows: { mostRows: 50, columns: { load: number("1.3.6.1.2.1.25.3.3.1") } } },
  facts: () => ({}),
});

t.test("an agent that answers garbage is told from one that is silent, and costs little", async (t) => {
  const cases: readonly [string, Answerer, string][] = [
    ["garbage", () => Buffer.from("HTTP/1.1 400 Bad Request\r\n\r\n"), "malformed"],
    ["64 KB of garbage", () => Buffer.alloc(65_000, 0x30), "malformed"],
    ["silence", () => undefined, "timeout"],
  ];
  for (const [name, answer, code] of cases) {
    const { answered, device: found, notes, requests } = await inspectAnswerer(answer);
    t.equal(answered, false, name);
    t.same(found, {}, name);
    t.ok(
      notes.some((note) => note.code === code && note.path === "system"),
      `${name}: ${JSON.stringify(notes)}`,
    );
    t.ok(requests <= 20, `${name}: ${requests} requests`);
  }
});

t.test("garbage in place of every table leaves the system group, by name of the first tables", async (t) => {
  const honest = tableAnswerer(rawValues(device));
  const half: Answerer = (request, bytes) =>
    request.type === "get" ? honest(request, bytes) : Buffer.alloc(2000, 0xff);
  const { answered, device: found, notes } = await inspectAnswerer(half);
  t.equal(answered, true);
  t.equal(found.sysName, "acme-1");
  t.ok(notes.some(({ code, path }) => code === "malformed" && path.includes("/")));
  t.ok(notes.some(({ code }) => code === "fellSilent"));
});

t.test("an agent that falls silent midway gives what it had said", async (t) => {
  const honest = tableAnswerer(rawValues(device), { cutAt: 45 });
  const mute: Answerer = (request, bytes) =>
    request.oids.some((oid) => oid.startsWith("1.3.6.1.2.1.25.")) ? undefined : honest(request, bytes);
  const { device: found, notes } = await inspectAnswerer(mute, { mibs: [ifMib, tiny, tinyToo] });
  t.equal(found.ports?.length, 3);
  t.ok(notes.some(({ code }) => code === "fellSilent"));
});

const tinyToo = defineMib({
  name: "tiny-too",
  title: "Another small table",
  source: "invented",
  verified: "text",
  matches: "always",
  tables: {
    rows: { columns: { load: number("1.3.6.1.2.1.25.3.4.1") } },
    more: { columns: { load: number("1.3.6.1.2.1.25.5.1") } },
  },
  facts: () => ({}),
});

t.test("when the time is up, what is known is given and the rest is named", async (t) => {
  const honest = tableAnswerer(rawValues(device), { cutAt: 45 });
  const mute: Answerer = (request, bytes) => (request.type === "get" ? honest(request, bytes) : undefined);
  const { answered, device: found, notes } = await inspectAnswerer(mute, { deadlineMs: 300, timeoutMs: 5000 });
  t.equal(answered, true);
  t.equal(found.sysName, "acme-1");
  t.match(notes, [{ code: "deadline" }]);
});

t.test("a value of 60 KB is cut to what a person reads", async (t) => {
  const { device: found } = await inspectTable({ ...device, "1.3.6.1.2.1.1.1.0": "x".repeat(60_000) });
  t.equal(found.sysDescr?.length, 500);
});

t.test("one object that the agent fails over does not take the others with it", async (t) => {
  const honest = tableAnswerer(rawValues({ ...device, [`${ACME}.1.0`]: 1, [`${ACME}.2.0`]: 2 }));
  const failing: Answerer = (request, bytes) =>
    request.oids.includes(`${ACME}.1.0`) ? { errorStatus: 5, errorIndex: 0, varbinds: [] } : honest(request, bytes);
  const { device: found, notes } = await inspectAnswerer(failing, { mibs: [twoScalars] });
  t.match(found.processors, [{ usage_percent: 2 }]);
  t.ok(notes.some(({ code, path }) => code === "device" && path === "scalars"));
});

const twoScalars = defineMib({
  name: "two-scalars",
  title: "Two objects",
  source: "invented",
  verified: "text",
  matches: "always",
  scalars: { broken: number(`${ACME}.1.0`), fine: number(`${ACME}.2.0`) },
  facts: ({ scalars }) => ({
    processors: [scalars.fine && { descr: "CPU", usage_percent: scalars.fine.value, oid: scalars.fine.oid }],
  }),
});

t.test("a mistake in one MIB's file does not hide what the others know", async (t) => {
  const faulty = { ...twoScalars, name: "faulty", facts: () => (undefined as unknown as { facts(): never }).facts() };
  const { device: found, notes } = await inspectTable(device, { mibs: [faulty, ifMib] });
  t.equal(found.ports?.length, 3);
  t.match(notes, [{ code: "mibFailed", path: "faulty" }]);
});

t.test("a MIB's file is loaded only for the device that wants it", async (t) => {
  const loaded: string[] = [];
  const late = (name: string, matches: LateMib["matches"]): LateMib => ({
    name,
    matches,
    load: async () => (loaded.push(name), { ...twoScalars, name, matches }),
  });
  const lateMibs = [
    late("other-maker", [{ sysObjectID: ["1.3.6.1.4.1.99998"] }]),
    late("other-product", [{ sysObjectID: [ACME], present: [`${ACME}.7.0`] }]),
    late("wanted", [{ sysObjectID: [ACME] }]),
  ];
  const found = await inspectTable({ ...device, [`${ACME}.2.0`]: 2 }, { mibs: [...lateMibs, ifMib] });
  t.same(loaded, ["wanted"]);
  t.same(found.mibs, ["wanted", "if-mib"]);
  t.match(found.device.processors, [{ usage_percent: 2 }]);
});

t.test("a MIB whose file is gone is named, and the others tell of the device", async (t) => {
  const load = () => Promise.reject(new Error("no such file"));
  const gone: LateMib = { name: "gone", matches: [{ sysObjectID: [ACME] }], load };
  const { device: found, mibs, notes } = await inspectTable(device, { mibs: [gone, ifMib] });
  t.equal(found.ports?.length, 3);
  t.same(mibs, ["if-mib"]);
  t.match(notes, [{ code: "mibFailed", path: "gone", message: /no such file/ }]);
});
