import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { generate, parser } from "mqtt-packet";
import t from "tap";
import { makeAuthority, makeLeaf } from "../testing/made-certificates.ts";
import { countLeaks } from "../testing/count-handles.ts";
import { FailureTable } from "../testing/failure-table.ts";
import { follows, MISBEHAVIOURS, pours, says } from "../testing/misbehaving-servers.ts";
import { makeFolder, writeFiles } from "../testing/real-server.ts";
import { startMosquitto, withoutMosquitto } from "./testing/mosquitto.ts";
import { tryCheck } from "../testing/try-check.ts";
import { mqtt } from "./mqtt.ts";
import { connectPacket, payloadOf, publishPacket, subscribePacket } from "./packets.ts";

const table = new FailureTable(mqtt);
if (withoutMosquitto !== false) table.leaveIncomplete();
const PASSWORD = "correct horse battery";
const TOPIC = "monitoring/vedetta";
const VERSIONS = ["3.1.1", "5"] as const;
const CONSENT = Buffer.of(0x20, 2, 0, 0);

t.test("a real broker, both versions: connection and round trip", { skip: withoutMosquitto }, async (t) => {
  const { port } = await startMosquitto(t);
  for (const version of VERSIONS) {
    const plain = await tryCheck(mqtt, { settings: { port, version } });
    t.equal(plain.observation.code, "accepted");
    t.same(Object.keys(plain.observation.measurements ?? {}), ["connectMs", "loginMs"]);
    const { observation } = await tryCheck(mqtt, { settings: { port, version, topic: TOPIC } });
    t.match(observation, { code: "messageReturned", parameters: { topic: TOPIC } });
    t.ok((observation.measurements?.roundTripMs ?? 0) > 0);
  }
  await table.try(t, "right answer", "messageReturned", { settings: { port, topic: TOPIC } });
});

t.test("a real broker with users and an access list", { skip: withoutMosquitto }, async (t) => {
  const folder = makeFolder(t, "passwords");
  writeFiles(folder, { passwords: "" });
  for (const user of ["monitor", "reader", "writer"]) {
    execFileSync("mosquitto_passwd", ["-b", `${folder}/passwords`, user, PASSWORD], { stdio: "ignore" });
  }
  const access = `user monitor\ntopic readwrite #\nuser reader\ntopic read #\nuser writer\ntopic write #\n`;
  const lines = ["allow_anonymous false", "password_file @/passwords", "acl_file @/access"];
  const files = { passwords: readFileSync(`${folder}/passwords`, "utf8"), access };
  const { port } = await startMosquitto(t, lines, files);
  const settings = { port, encryption: "plain", user: "monitor", password: PASSWORD, topic: TOPIC };
  for (const version of VERSIONS) {
    const { observation } = await tryCheck(mqtt, { settings: { ...settings, version } });
    t.equal(observation.code, "messageReturned", version);
  }
  await table.try(t, "wrong password", "loginRefused", { settings: { ...settings, password: "guessed" } });
  await table.try(t, "no login where one is needed", "loginRefused", { settings: { port } });
  await table.try(t, "wrong password, MQTT 5", "loginRefused", {
    settings: { ...settings, password: "guessed", version: "5" },
  });
  await table.try(t, "user may not write to the topic, MQTT 5", "publishingRefused", {
    settings: { ...settings, user: "reader", version: "5" },
  });
  await table.try(t, "user may not write to the topic, MQTT 3.1.1", "messageLost", {
    settings: { ...settings, user: "reader" },
    timeoutMs: 600,
  });
});

t.test("TLS: trusted, and not", { skip: withoutMosquitto }, async (t) => {
  const authority = await makeAuthority("Acme Root");
  const serve = async (leaf: Awaited<ReturnType<typeof makeLeaf>>) => {
    const lines = ["allow_anonymous true", "certfile @/server.crt", "keyfile @/server.key"];
    return (await startMosquitto(t, lines, { "server.crt": leaf.cert, "server.key": leaf.key })).port;
  };
  const settings = { port: await serve(await makeLeaf({ issuer: authority })), encryption: "tls" };
  const { observation } = await tryCheck(mqtt, { settings: { ...settings, authority: authority.cert } });
  t.equal(observation.code, "accepted");
  t.ok((observation.measurements?.daysLeft ?? 0) > 80);
  await table.try(t, "certificate of an unknown authority", "chainIncomplete", { settings });
  await table.try(t, "certificate for another name", "certificateWrongName", {
    settings: { ...settings, authority: authority.cert, serverName: "other.acme.example" },
  });
  const port = await serve(await makeLeaf({ issuer: authority, days: -1 }));
  await table.try(t, "certificate has expired", "certificateExpired", {
    settings: { port, encryption: "tls", authority: authority.cert },
  });
});

t.test("a password stays here where nothing proves the broker", async (t) => {
  await table.try(t, "password would go in clear", "passwordWouldShow", {
    settings: { port: await says("")(t), encryption: "none", user: "monitor", password: PASSWORD },
  });
});

t.test("misbehaving servers", async (t) => {
  const messages = Buffer.concat(Array.from({ length: 1000 }, () => publishPacket("3.1.1", TOPIC, "something else")));
  await table.tryAll(
    t,
    {
      ...MISBEHAVIOURS,
      "broker without this version": follows([undefined, Buffer.of(0x20, 2, 0, 1)]),
      "broker refuses the client's name": follows([undefined, Buffer.of(0x20, 2, 0, 2)]),
      "broker takes no clients now": follows([undefined, Buffer.of(0x20, 2, 0, 3)]),
      "broker refuses for a reason of its own": follows([undefined, Buffer.of(0x20, 2, 0, 99)]),
      "topic may not be read": follows([undefined, CONSENT, Buffer.of(0x90, 3, 0, 1, 0x80)]),
      "broker takes the message and keeps it": follows([
        undefined,
        CONSENT,
        Buffer.of(0x90, 3, 0, 1, 0),
        Buffer.of(0x40, 2, 0, 2),
      ]),
      "broker ends the connection": follows([undefined, CONSENT, Buffer.of(0xe0, 1, 0x8b)]),
      "packet of absurd length": follows([undefined, CONSENT, Buffer.of(0x90, 0xff, 0xff, 0xff, 0x7f)]),
      "length without end": follows([undefined, Buffer.of(0x20, 0xff, 0xff, 0xff, 0xff, 0xff)]),
      "messages without end": pours(Buffer.concat([CONSENT, messages])),
    },
    {
      "service stopped": "refused",
      "accepts and stays silent": "timeout",
      "accepts and closes": "closedEarly",
      "accepts and resets": "reset",
      "web server on that port": "otherProtocol",
      "SSH server on that port": "otherProtocol",
      "mail server on that port": "otherProtocol",
      "slower than the deadline": "otherProtocol",
      "endless line": "otherProtocol",
      "endless zeros": "otherProtocol",
      "random bytes": "otherProtocol",
      "absurd lengths": "otherProtocol",
      "broker without this version": "versionRefused",
      "broker refuses the client's name": "clientRefused",
      "broker takes no clients now": "unavailable",
      "broker refuses for a reason of its own": "connectionRefused",
      "topic may not be read": "subscriptionRefused",
      "broker takes the message and keeps it": "messageLost",
      "broker ends the connection": "disconnected",
      "packet of absurd length": "tooMuch",
      "length without end": "otherProtocol",
      "messages without end": "tooMuch",
    },
    (port) => ({ port, topic: TOPIC }),
  );
});

t.test("what is sent is what another implementation reads", (t) => {
  fc.assert(
    fc.property(fc.constantFrom(...VERSIONS), fc.string({ maxLength: 300 }), (version, words) => {
      const protocolVersion = version === "5" ? 5 : 4;
      const seen: Record<string, unknown>[] = [];
      const reader = parser({ protocolVersion });
      reader.on("packet", (packet) => seen.push(packet as unknown as Record<string, unknown>));
      reader.parse(connectPacket({ version, clientId: "vedetta-1", user: "monitor", password: words }));
      reader.parse(subscribePacket(version, TOPIC));
      reader.parse(publishPacket(version, TOPIC, words));
      const [connect, subscribe, publish] = seen;
      t.match(connect, { cmd: "connect", protocolVersion, clientId: "vedetta-1", username: "monitor", clean: true });
      t.equal(String(connect?.["password"]), Buffer.from(words).toString());
      t.match(subscribe, { cmd: "subscribe", subscriptions: [{ topic: TOPIC, qos: 0 }] });
      t.equal(String(publish?.["payload"]), Buffer.from(words).toString());
    }),
    { numRuns: 50 },
  );
  t.end();
});

t.test("payloads are found behind whatever properties, and not in nonsense", (t) => {
  const properties = { userProperties: { a: "b".repeat(200) }, messageExpiryInterval: 3 };
  const message = {
    cmd: "publish",
    topic: TOPIC,
    payload: "here",
    qos: 0,
    dup: false,
    retain: false,
    properties,
  } as const;
  const bytes = generate(message, { protocolVersion: 5 });
  t.equal(payloadOf({ type: 3, flags: 0, body: bytes.subarray(3) }, "5"), "here");
  t.equal(payloadOf({ type: 3, flags: 0, body: Buffer.of(0xff, 0xff, 1) }, "3.1.1"), undefined);
  t.equal(payloadOf({ type: 3, flags: 2, body: Buffer.of(0) }, "5"), undefined);
  t.end();
});

t.test("hundreds of runs leave no socket behind", async (t) => {
  const port = await follows([undefined, CONSENT])(t);
  const { before, after } = await countLeaks(() => tryCheck(mqtt, { settings: { port } }), 300);
  t.ok(after.files <= before.files && after.resources <= before.resources, JSON.stringify({ before, after }));
});

t.test("the failure table", (t) => {
  table.check(t);
  t.end();
});
