/** Which checks and measurements a device's page draws. */
import t from "tap";
import type { ServiceDetail, ServiceSummary } from "#model/api.ts";
import { chooseTelling, MOST_CHARTS, pickMeasurements } from "./telling-charts.ts";

function check(id: string, more: Partial<ServiceSummary> = {}): ServiceSummary {
  return {
    host: "h",
    hostName: "H",
    id,
    name: id,
    check: "device",
    role: "service",
    state: "ok",
    shown: "ok",
    attempt: 0,
    attempts: 3,
    intervalSeconds: 60,
    lastAt: "2026-11-22T08:00:00.000Z",
    criticality: "medium",
    ...more,
  };
}

function detail(units: Readonly<Record<string, string>>, measured: Readonly<Record<string, number>>): ServiceDetail {
  const at = "2026-11-22T08:00:00.000Z";
  const text = { code: "device.measured", parameters: {} };
  return {
    ...check("any"),
    measurements: Object.entries(units).map(([name, unit]) => ({ name, unit })),
    recent: [{ at, state: "ok", text, measurements: measured, units: {}, breaches: [] }],
    incidents: [],
  };
}

const ids = (checks: readonly ServiceSummary[]) => chooseTelling(checks).map((one) => `${one.kind} ${one.check.id}`);
const says = (parameters: Record<string, number>) => ({ text: { code: "device.filled", parameters } });

t.test("a server shows its answer time, processor, memory, fullest volume and busiest port", async (t) => {
  const checks = [
    check("if-eth0", says({ inBps: 10, outBps: 2 })),
    check("if-eth1", says({ inBps: 900, outBps: 2 })),
    check("state-fan-1"),
    check("memory-swap-space"),
    check("memory-physical-memory"),
    check("storage-c", says({ percent: 41 })),
    check("storage-d", says({ percent: 87 })),
    check("cpu-1"),
    check("alive", { role: "hostCheck", check: "ping" }),
  ];
  t.strictSame(ids(checks), [
    "answer alive",
    "processor cpu-1",
    "memory memory-physical-memory",
    "storage storage-d",
    "network if-eth1",
  ]);
});

t.test("the volume with the data speaks for the storage, not a small one that is fuller", async (t) => {
  const volume = (id: string, totalBytes: number, percent: number) => check(id, says({ totalBytes, percent }));
  const volumes = [
    volume("storage-root", 8e9, 71),
    volume("storage-volume1", 8e12, 40),
    volume("storage-ext", 1e12, 90),
  ];
  t.equal(ids(volumes)[0], "storage storage-volume1");
  const trouble = check("storage-root", { shown: "critical", ...says({ totalBytes: 8e9, percent: 99 }) });
  t.equal(ids([...volumes.slice(1), trouble])[0], "storage storage-root", "unless another is in trouble");
});

t.test("what is in trouble comes before what is fuller", async (t) => {
  const checks = [check("storage-c", says({ percent: 90 })), check("storage-d", { shown: "warning" })];
  t.strictSame(ids(checks), ["storage storage-d", "storage storage-c"]);
});

t.test("what is in trouble is drawn first", async (t) => {
  t.strictSame(ids([check("cpu"), check("storage-d", { shown: "critical" })]), ["storage storage-d", "processor cpu"]);
});

t.test("where there are few kinds further volumes and ports fill up, to four", async (t) => {
  const ports = Array.from({ length: 20 }, (_, index) => check(`if-gi1-0-${index}`, says({ inBps: index })));
  t.strictSame(ids([...ports, check("ping", { role: "hostCheck" })]), [
    "answer ping",
    "network if-gi1-0-19",
    "network if-gi1-0-18",
    "network if-gi1-0-17",
  ]);
});

t.test("never more than six", async (t) => {
  const names = ["cpu-1", "memory-x", "storage-c", "if-1", "sensor-load-l1", "sensor-temperature-x", "supply-black"];
  t.equal(chooseTelling(names.map((id) => check(id))).length, MOST_CHARTS);
});

t.test("what was never looked at is not chosen, nor what has no place in any kind", async (t) => {
  const { lastAt: _, ...pending } = check("cpu-1");
  t.strictSame(ids([pending, check("state-fan"), check("importance"), check("iffy")]), []);
});

t.test("without a check of its own the device's answer time is that of a service", async (t) => {
  t.strictSame(ids([check("web", says({ totalMs: 180 })), check("certificate")]), ["answer web"]);
});

t.test("a port shows both directions, a volume its share, an answer its time", async (t) => {
  const port = detail({ inBps: "bit/s", outBps: "bit/s", inPercent: "%" }, { inBps: 1, outBps: 2, inPercent: 0 });
  t.match(pickMeasurements("network", port), { main: { name: "inBps" }, beside: { name: "outBps" } });
  const volume = detail({ usedBytes: "B", percent: "%" }, { usedBytes: 1, percent: 2 });
  t.strictSame(pickMeasurements("storage", volume), { main: { name: "percent", unit: "%" } });
  const ping = detail({ lossPercent: "%", roundTripMs: "ms" }, { lossPercent: 0, roundTripMs: 1 });
  t.equal(pickMeasurements("answer", ping)?.main.name, "roundTripMs");
});

t.test("a measurement of another name is found by its unit, or by being the only one", async (t) => {
  t.equal(pickMeasurements("memory", detail({ used: "%", free: "B" }, { used: 1, free: 2 }))?.main.name, "used");
  t.equal(pickMeasurements("power", detail({ amps: "A" }, { amps: 1 }))?.main.name, "amps");
  t.equal(pickMeasurements("power", detail({ amps: "A", volts: "V" }, { amps: 1, volts: 2 })), undefined);
});

t.test("what is declared but was not measured is not drawn", async (t) => {
  t.equal(pickMeasurements("network", detail({ inBps: "bit/s" }, {})), undefined);
  t.equal(
    pickMeasurements("network", detail({ inBps: "bit/s", inPercent: "%" }, { inPercent: 3 }))?.main.name,
    "inPercent",
  );
});
