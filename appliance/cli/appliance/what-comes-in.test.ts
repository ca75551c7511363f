/** The whole box with its listeners on loopback: what comes in becomes states, incidents, reports, and is found again. */
import { createSocket } from "node:dgram";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t, { type Test } from "tap";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { until } from "#lib/testing/wait-for.ts";
import { BerWriter, encodeOid, TAG } from "#snmp/ber.ts";
import { communityMessage, PDU } from "#snmp/notification.ts";
import { ArrivalRing } from "#store/arrivals/arrival-ring.ts";
import { StateStore } from "#store/state-store.ts";
import { Appliance } from "../appliance.ts";
import { freeUdpPort } from "#lib/testing/free-port.ts";

function trapOf(oid: string): Buffer {
  const writer = new BerWriter();
  writer.raw(encodeOid(oid));
  writer.raw(encodeOid("1.3.6.1.6.3.1.1.4.1.0"));
  writer.wrap(TAG.sequence, 0);
  writer.wrap(TAG.sequence, 0);
  for (const value of [0, 0, 1]) writer.integer(value);
  writer.wrap(PDU.trap2, 0);
  return communityMessage(Buffer.from("public"), writer.take());
}

async function open(t: Test) {
  const dataFolder = mkdtempSync(path.join(tmpdir(), "vedetta-arrivals-"));
  t.teardown(() => rmSync(dataFolder, { recursive: true, force: true }));
  const [trap, syslog] = [await freeUdpPort(), await freeUdpPort()];
  const configFile = path.join(dataFolder, "site.yaml");
  writeFileSync(
    configFile,
    `
version: 1
customer: acme
site: { id: hq, name: Acme HQ }
box: { id: box-1 }
defaults: { retryInterval: 1s, attempts: 2, logs: [disk-errors] }
incidents: { resolveAfter: 0s }
uplink: { targets: ["127.0.0.1"] }
listeners: { trap: { listen: "127.0.0.1:${trap}" }, syslog: { listen: "127.0.0.1:${syslog}" } }
hosts: [{ id: ups, address: 127.0.0.1, hostCheck: none, traps: [power], logs: [power, login-failures] }]
jobs: [{ id: nightly, expect: { by: log, program: backup, success: [finished] }, schedule: { every: 1h, grace: 10m } }]
`,
  );
  const make = (boot: string) =>
    new Appliance({
      configFile,
      dataFolder,
      listen: { host: "127.0.0.1", port: 0 },
      version: "1.0.0",
      boot,
      clock: systemClock,
      log: silentLog,
      env: {},
    });
  let appliance = make("first");
  await appliance.start();
  t.teardown(() => appliance.stop());
  const socket = createSocket("udp4");
  t.teardown(() => socket.close());
  const sendTo = (port: number) => (bytes: Buffer | string) =>
    new Promise<void>((resolve) => socket.send(bytes, port, "127.0.0.1", () => resolve()));
  /** Events so far, by type and subject. */
  const events = () => {
    const state = StateStore.open(dataFolder, { clock: systemClock, log: silentLog, boot: "reader", as: "visitor" });
    const all = state.events.read(0, 1000);
    state.close();
    return all.map(({ type, subject, data }) => `${type} ${(data as { subject?: string }).subject ?? subject ?? ""}`);
  };
  const happens = (event: string) => until(() => events().includes(event));
  return {
    dataFolder,
    trap: sendTo(trap),
    line: sendTo(syslog),
    events,
    happens,
    restart: async () => {
      await appliance.stop();
      appliance = make("second");
      await appliance.start();
    },
    stop: () => appliance.stop(),
  };
}

t.test(
  "notifications and lines become incidents and reports, end by what ends them, and survive a restart",
  async (t) => {
    const box = await open(t);
    await box.trap(trapOf("1.3.6.1.4.1.318.0.5"));
    await box.happens("incident.opened ups/trap-power");
    await box.restart();
    t.notOk(box.events().includes("incident.resolved ups/trap-power"), "it stands over the restart");
    await box.trap(trapOf("1.3.6.1.4.1.318.0.9"));
    await box.happens("incident.resolved ups/trap-power");
    await box.line("<10>Nov 30 12:00:00 ups UPS: On battery power in response to an input power problem.");
    await box.happens("incident.opened ups/log-power");
    await box.line("<13>Nov 30 12:00:00 ups UPS: No longer on battery power.");
    await box.happens("incident.resolved ups/log-power");
    for (let time = 0; time < 5; time++) await box.line(`<36>sshd[${time}]: Failed password for root from 192.0.2.9`);
    await box.happens("state.changed ups/log-login-failures");
    await box.line("<14>backup[7]: nightly run finished");
    await box.happens("job.reported job:nightly");
    await box.stop();
    const ring = ArrivalRing.open(box.dataFolder, { clock: systemClock, log: silentLog, mostBytes: () => 1e6 });
    const { arrivals } = await ring.search({ limit: 100, host: "ups" });
    t.equal(arrivals.length, 10);
    t.match(arrivals[0] ?? {}, { kind: "line", fate: "report", label: "backup", text: "nightly run finished" });
    t.match(arrivals.at(-1) ?? {}, { kind: "trap", fate: "matched", text: "upsOnBattery, the UPS runs on battery" });
    ring.stop();
  },
);
