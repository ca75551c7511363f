/** Names with several addresses, of which one refuses, one is silent, and the last has a real server: for types that ask by UDP. */
import { createSocket } from "node:dgram";
import { once } from "node:events";
import t from "tap";
import type { SnmpAccess } from "#model/site.ts";
import type { NameResolver } from "#probes/resolve-name.ts";
import { makeSnmpClient } from "#snmp/make-snmp-client.ts";
import { startSnmpd, withoutSnmpd } from "#snmp/testing/real-snmpd.ts";
import type { AnyCheckType } from "./contract.ts";
import { dns } from "./dns/dns.ts";
import { startUnbound, withoutUnbound } from "./dns/testing/unbound.ts";
import { ntp } from "./ntp/ntp.ts";
import { startChronyd, withoutChronyd } from "./ntp/testing/chronyd.ts";
import { radius } from "./radius/radius.ts";
import { SECRET, startFreeradius, withoutFreeradius } from "./radius/testing/freeradius.ts";
import { sip } from "./sip/sip.ts";
import { startKamailio, withoutKamailio } from "./sip/testing/kamailio.ts";
import { snmp } from "./snmp/snmp.ts";
import { tryCheck } from "./testing/try-check.ts";

const [REFUSES, IS_SILENT, ANSWERS] = ["127.0.0.2", "127.0.0.3", "127.0.0.1"] as const;

function namesOf(...addresses: readonly string[]): NameResolver {
  return { resolve: async () => addresses[0] ?? "", resolveAll: async () => addresses };
}

/** Takes whatever is sent to a port of the silent address. */
async function beSilent(t: Ending, port: number): Promise<void> {
  const socket = createSocket("udp4").bind(port, IS_SILENT);
  await once(socket, "listening");
  t.teardown(() => socket.close());
}

interface Ending {
  teardown(handler: () => unknown): unknown;
}

interface Case {
  readonly type: AnyCheckType;
  readonly without: string | false;
  readonly start: (t: Ending) => Promise<{ readonly port: number }>;
  readonly settings: object;
  readonly code: string;
}

const CASES: readonly Case[] = [
  { type: dns, without: withoutUnbound, start: startUnbound, settings: { name: "www.acme.example" }, code: "answered" },
  { type: ntp, without: withoutChronyd, start: (t) => startChronyd(t), settings: {}, code: "synchronised" },
  { type: radius, without: withoutFreeradius, start: startFreeradius, settings: { secret: SECRET }, code: "alive" },
  { type: sip, without: withoutKamailio, start: (t) => startKamailio(t), settings: {}, code: "answered" },
];

for (const { type, without, start, settings, code } of CASES) {
  t.test(type.name, { skip: without }, async (t) => {
    const { port } = await start(t);
    await beSilent(t, port);
    const look = async (addresses: readonly string[], timeoutMs: number) => {
      const surroundings = { names: namesOf(...addresses) };
      const target = { address: "host.acme.example" };
      return (await tryCheck(type, { target, settings: { ...settings, port }, timeoutMs, surroundings })).observation;
    };
    const found = await look([REFUSES, IS_SILENT, ANSWERS], 6000);
    t.match(found, {
      code,
      parameters: { notes: [`addressFailed ${REFUSES} ECONNREFUSED`, `addressFailed ${IS_SILENT} ETIMEDOUT`] },
    });
    if (type === ntp) t.ok(Math.abs(found.measurements?.["offsetMs"] ?? 999) < 500, "each question has its own time");
    t.notOk(
      (await look([ANSWERS, REFUSES], 6000)).parameters?.notes,
      "nobody asks further than the first that answers",
    );
    t.match(await look([REFUSES, "127.0.0.4"], 6000), {
      code: "refused",
      parameters: { notes: [`addressFailed ${REFUSES} ECONNREFUSED`, "addressFailed 127.0.0.4 ECONNREFUSED"] },
    });
    t.match(await look([REFUSES, IS_SILENT], 600), {
      code: "timeout",
      parameters: { notes: [`addressFailed ${REFUSES} ECONNREFUSED`, `addressFailed ${IS_SILENT} ETIMEDOUT`] },
    });
  });
}

t.test("snmp", { skip: withoutSnmpd }, async (t) => {
  const snmpd = await startSnmpd();
  t.teardown(() => snmpd.stop());
  const { port } = snmpd;
  await beSilent(t, port);
  const PUBLIC: SnmpAccess = { version: "2c", community: "public" };
  const USM: SnmpAccess = { version: "3", user: "nobody", level: "noAuthNoPriv" } as SnmpAccess;
  const look = async (addresses: readonly string[], access: SnmpAccess) => {
    const client = makeSnmpClient(namesOf(...addresses));
    const target = { address: "host.acme.example", snmp: { port, access } };
    const settings = { oid: "1.3.6.1.2.1.1.3.0" };
    const trial = { target, settings, timeoutMs: 10_000, surroundings: { snmp: client } };
    return (await tryCheck(snmp, trial).finally(() => client.stop())).observation;
  };
  const silent = (...addresses: string[]) => addresses.map((address) => `addressFailed ${address} ETIMEDOUT`);
  t.match(await look([IS_SILENT, ANSWERS], PUBLIC), { code: "measured", parameters: { notes: silent(IS_SILENT) } });
  t.notOk((await look([ANSWERS, IS_SILENT], PUBLIC)).parameters?.notes);
  t.match(await look([IS_SILENT, REFUSES], PUBLIC), {
    code: "timeout",
    parameters: { notes: silent(IS_SILENT, REFUSES) },
  });
  t.match(await look([IS_SILENT, ANSWERS], USM), { code: "authentication", parameters: { notes: silent(IS_SILENT) } });
});
