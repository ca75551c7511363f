import { execFile } from "node:child_process";
import { createSocket, type Socket } from "node:dgram";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import fc from "fast-check";
import t, { type Test } from "tap";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { until } from "#lib/testing/wait-for.ts";
import type { Incoming } from "#model/incoming.ts";
import type { TrapSettings } from "#model/site.ts";
import { BerWriter, encodeOid, TAG } from "#snmp/ber.ts";
import { communityMessage, PDU } from "#snmp/notification.ts";
import { TrapListener, TRAP_LIMITS } from "./trap-listener.ts";
import { freeUdpPort } from "#lib/testing/free-port.ts";

const run = promisify(execFile);
const skip = existsSync("/usr/bin/snmptrap") ? false : "needs Debian's snmp";
const USERS: TrapSettings["users"] = [
  { version: "3", user: "open", level: "noAuthNoPriv" },
  ...(["md5", "sha", "sha224", "sha256", "sha384", "sha512"] as const).map((authProtocol) => ({
    version: "3" as const,
    user: `half-${authProtocol}`,
    level: "authNoPriv" as const,
    authProtocol,
    authKey: "secret-of-auth",
  })),
  ...(["aes128", "aes256b", "aes256r"] as const).map((privProtocol) => ({
    version: "3" as const,
    user: `whole-${privProtocol}`,
    level: "authPriv" as const,
    authProtocol: "sha" as const,
    authKey: "secret-of-auth",
    privProtocol,
    privKey: "secret-of-priv",
  })),
];

async function open(t: Test, settings: Partial<TrapSettings> = {}, limits = TRAP_LIMITS, knows = (_: string) => true) {
  const taken: Incoming[] = [];
  const port = await freeUdpPort();
  const listener = new TrapListener({
    settings: { listen: { host: "127.0.0.1", port }, users: USERS, ...settings },
    identity: "vedetta/v1/acme/hq/box-1",
    sink: { take: (incoming) => void taken.push(incoming), knows },
    clock: systemClock,
    log: silentLog,
    limits,
  });
  await listener.start();
  t.teardown(() => listener.stop());
  t.equal(listener.figures().address, `127.0.0.1:${port}`);
  const send = (program: "snmptrap" | "snmpinform", ...args: string[]) =>
    run(
      `/usr/bin/${program}`,
      [...args.slice(0, -1), `127.0.0.1:${port}`, ...(args.at(-1) ?? "").split(" ").filter(Boolean)],
      {
        env: { SNMPCONFPATH: "/nowhere", MIBS: "", SNMP_PERSISTENT_DIR: "/tmp/none" },
      },
    );
  return { listener, taken, port, send };
}

async function sender(t: Test, address: string): Promise<Socket> {
  const socket = createSocket("udp4");
  await new Promise<void>((resolve) => socket.bind(0, address, resolve));
  t.teardown(() => socket.close());
  return socket;
}

const V3 = (user: string, level: string, ...keys: string[]) => ["-v", "3", "-u", user, "-l", level, ...keys];
/** A trap of version 2c: linkDown of port 7, community public. */
const LINK_DOWN = makeTrap("1.3.6.1.6.3.1.1.5.3", "public");

function makeTrap(oid: string, community: string): Buffer {
  const writer = new BerWriter();
  const varbind = (name: string, value: () => void) => {
    const end = writer.mark();
    value();
    writer.raw(encodeOid(name));
    writer.wrap(TAG.sequence, end);
  };
  varbind("1.3.6.1.2.1.2.2.1.1.7", () => writer.integer(7));
  varbind("1.3.6.1.6.3.1.1.4.1.0", () => writer.raw(encodeOid(oid)));
  writer.wrap(TAG.sequence, 0);
  for (const value of [0, 0, 4711]) writer.integer(value);
  writer.wrap(PDU.trap2, 0);
  return communityMessage(Buffer.from(community), writer.take());
}

t.test("traps of version 1 and 2c, and informs, by Debian's tools", { skip }, async (t) => {
  const { taken, send } = await open(t);
  await send("snmptrap", "-v", "1", "-c", "public", "1.3.6.1.4.1.318 192.0.2.7 6 5 4711");
  await until(() => taken.length === 1);
  t.match(taken[0] ?? {}, {
    kind: "trap",
    from: "127.0.0.1",
    label: "1.3.6.1.4.1.318.0.5",
    name: "upsOnBattery",
    severity: 2,
    text: "upsOnBattery, the UPS runs on battery",
    recognised: [{ pattern: "power", effect: "bad", isGrave: true }],
    asksForLook: false,
  });
  t.same(taken[0]?.about, ["192.0.2.7", "127.0.0.1"], "whom it is about, before who sent it");
  await send("snmptrap", "-v", "1", "-c", "public", "1.3.6.1.4.1.9 192.0.2.7 2 0 4711 1.3.6.1.2.1.2.2.1.1.3 i 3");
  await send("snmptrap", "-v", "2c", "-c", "public", "4711 1.3.6.1.6.3.1.1.5.4 1.3.6.1.2.1.2.2.1.1.3 i 3");
  await until(() => taken.length === 3);
  const [, down, up] = taken;
  t.match(down ?? {}, { name: "linkDown", asksForLook: true, text: "linkDown, a link is down: ifIndex 3" });
  t.equal(down?.recognised[0]?.key, up?.recognised[0]?.key, "the same link is up again");
  t.same(
    down?.recognised.map(({ pattern }) => pattern),
    ["link-down", "link-flaps"],
  );
  t.match(up?.recognised ?? [], [{ effect: "well" }]);
  await send(
    "snmpinform",
    "-v",
    "2c",
    "-c",
    "public",
    "-r",
    "0",
    "-t",
    "20",
    "4711 1.3.6.1.4.1.9999.7 1.3.6.1.4.1.9999.1.0 s Grüße",
  );
  t.equal(
    taken.at(-1)?.text,
    'notification 1.3.6.1.4.1.9999.7: 1.3.6.1.4.1.9999.1.0 "Grüße"',
    "acknowledged and kept, though unknown",
  );
});

t.test("version 3: every level and protocol, traps and informs", { skip }, async (t) => {
  const { taken, send, listener } = await open(t);
  const A = ["-A", "secret-of-auth"];
  const ways = [
    V3("open", "noAuthNoPriv"),
    V3("half-md5", "authNoPriv", "-a", "MD5", ...A),
    V3("half-sha", "authNoPriv", "-a", "SHA", ...A),
    V3("half-sha224", "authNoPriv", "-a", "SHA-224", ...A),
    V3("half-sha256", "authNoPriv", "-a", "SHA-256", ...A),
    V3("half-sha384", "authNoPriv", "-a", "SHA-384", ...A),
    V3("half-sha512", "authNoPriv", "-a", "SHA-512", ...A),
    V3("whole-aes128", "authPriv", "-a", "SHA", ...A, "-x", "AES", "-X", "secret-of-priv"),
    V3("whole-aes256b", "authPriv", "-a", "SHA", ...A, "-x", "AES-256", "-X", "secret-of-priv"),
    V3("whole-aes256r", "authPriv", "-a", "SHA", ...A, "-x", "AES-256-C", "-X", "secret-of-priv"),
  ];
  for (const [place, way] of ways.entries()) {
    await send(
      "snmptrap",
      ...way,
      "-e",
      "0x80001f8803001122334455",
      `${place} 1.3.6.1.6.3.1.1.5.3 1.3.6.1.2.1.2.2.1.1.7 i 7`,
    );
    await until(() => taken.length === 2 * place + 1);
    await send("snmpinform", ...way, "-r", "0", "-t", "20", `${place} 1.3.6.1.6.3.1.1.5.1`);
    t.equal(taken.length, 2 * place + 2, `${way.join(" ")}: the inform was acknowledged`);
  }
  t.match(taken[0] ?? {}, { name: "linkDown", from: "127.0.0.1" });
  t.equal(listener.figures().refused, 0);
});

t.test("who has no right to be believed is not", { skip }, async (t) => {
  const { taken, send, listener } = await open(t, { communities: ["public"] });
  const refused = async (...args: string[]) => {
    const before = listener.figures().refused;
    await send("snmptrap", ...args).catch(() => undefined);
    await until(() => listener.figures().refused > before);
  };
  await refused("-v", "2c", "-c", "private", "1 1.3.6.1.6.3.1.1.5.1");
  const engine = ["-e", "0x80001f8803001122334455"];
  await refused(...V3("nobody", "noAuthNoPriv"), ...engine, "1 1.3.6.1.6.3.1.1.5.1");
  await refused(
    ...V3("half-sha", "authNoPriv", "-a", "SHA", "-A", "another-secret"),
    ...engine,
    "1 1.3.6.1.6.3.1.1.5.1",
  );
  await refused(...V3("half-sha", "noAuthNoPriv"), ...engine, "1 1.3.6.1.6.3.1.1.5.1");
  await refused(
    ...V3("whole-aes128", "authNoPriv", "-a", "SHA", "-A", "secret-of-auth"),
    ...engine,
    "1 1.3.6.1.6.3.1.1.5.1",
  );
  const wrong = V3("half-sha", "authNoPriv", "-a", "SHA", "-A", "another-secret");
  await t.rejects(
    send("snmpinform", ...wrong, "-r", "0", "-t", "20", "1 1.3.6.1.6.3.1.1.5.1"),
    /Authentication failure/,
  );
  await t.rejects(
    send("snmpinform", ...V3("nobody", "noAuthNoPriv"), "-r", "0", "-t", "20", "1 1.3.6.1.6.3.1.1.5.1"),
    /[Uu]nknown user/,
  );
  t.same(taken, []);
  t.match(listener.figures().problem ?? {}, { code: "notAllowed" });
});

t.test("nothing that comes brings it down", async (t) => {
  const { listener, taken, port } = await open(t, {}, { ...TRAP_LIMITS, perSource: 1e6, burst: 1e6 });
  const socket = await sender(t, "127.0.0.1");
  const send = (bytes: Uint8Array) =>
    new Promise<void>((resolve) => socket.send(bytes, port, "127.0.0.1", () => resolve()));
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => send(bytes)),
    { numRuns: 1000 },
  );
  const mutate = fc.tuple(fc.nat(LINK_DOWN.length - 1), fc.nat(255), fc.nat(LINK_DOWN.length));
  await fc.assert(
    fc.asyncProperty(fc.array(mutate, { minLength: 1, maxLength: 4 }), (changes) => {
      const bytes = Buffer.from(LINK_DOWN);
      for (const [at, value] of changes) bytes[at] = value;
      return send(bytes.subarray(0, (changes[0]?.[2] ?? 0) || bytes.length));
    }),
    { numRuns: 3000 },
  );
  const before = taken.length;
  await until(async () => {
    await send(LINK_DOWN);
    return taken.length > before && taken.at(-1)?.name === "linkDown";
  });
  t.ok(listener.figures().refused > 900);
});

t.test("a storm of one source is cut off, and others are heard", async (t) => {
  const limits = { perSource: 50, burst: 500, strangers: 10, strangersBurst: 20 };
  const { listener, taken, port } = await open(t, {}, limits, (address) => address !== "127.0.0.9");
  const [storm, quiet, stranger] = [
    await sender(t, "127.0.0.2"),
    await sender(t, "127.0.0.3"),
    await sender(t, "127.0.0.9"),
  ];
  const sent = { storm: 0, quiet: 0, stranger: 0 };
  const send = (socket: Socket, name: keyof typeof sent) =>
    new Promise<void>((resolve) => socket.send(LINK_DOWN, port, "127.0.0.1", () => (sent[name]++, resolve())));
  for (let turn = 0; turn < 100; turn++) {
    await Promise.all(Array.from({ length: 100 }, () => send(storm, "storm")));
    await send(quiet, "quiet");
    await send(stranger, "stranger");
  }
  const total = () => listener.figures().received + listener.figures().lost;
  await until(() => total() >= 10_200);
  t.equal(total(), 10_200, "what was lost is counted, too");
  const from = (address: string) => taken.filter((one) => one.from === address).length;
  t.ok(from("127.0.0.2") < 5000, `${from("127.0.0.2")} of the storm were read`);
  t.ok(from("127.0.0.3") >= 100 - listener.figures().lost, `${from("127.0.0.3")} of the quiet one`);
  t.equal(taken.length + listener.figures().refused, listener.figures().received);
});

t.test("a port that is taken is said, and tried again until it is free", async (t) => {
  const port = await freeUdpPort();
  const holder = createSocket("udp4");
  await new Promise<void>((resolve) => holder.bind({ address: "127.0.0.1", port, exclusive: true }, () => resolve()));
  const listener = new TrapListener({
    settings: { listen: { host: "127.0.0.1", port }, users: [] },
    identity: "",
    sink: { take: () => undefined, knows: () => true },
    clock: systemClock,
    log: silentLog,
  });
  await listener.start();
  t.teardown(() => listener.stop());
  const { address, problem } = listener.figures();
  t.equal(address, undefined);
  t.equal(problem?.code, "EADDRINUSE");
  t.match(
    problem?.message,
    new RegExp(`127\\.0\\.0\\.1:${port} \\(UDP\\) is taken by .+ \\(process ${process.pid}\\)`),
  );
  await new Promise<void>((resolve) => holder.close(() => resolve()));
  await until(() => listener.figures().address !== undefined);
  t.equal(listener.figures().problem, undefined);
});
