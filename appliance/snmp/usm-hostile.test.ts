/** Version 3 against somebody who does not know the keys. */
import { createSocket } from "node:dgram";
import { once } from "node:events";
import t from "tap";
import { BerReader, BerWriter, encodeOid, TAG } from "./ber.ts";
import type { SnmpFault } from "./client.ts";
import { makeSnmpClient } from "./make-snmp-client.ts";
import { faultOf } from "./testing/port-table.ts";

const OID = "1.3.6.1.2.1.1.5.0";
const KEYS = {
  authProtocol: "sha256",
  authKey: "long enough",
  privProtocol: "aes128",
  privKey: "long enough",
} as const;
const access = (level: "authPriv" | "noAuthNoPriv") => ({ version: "3", user: "u", level, ...KEYS }) as const;

/** Message id and user of a request. Source: RFC 3412, section 6; RFC 3414, section 2.4. */
function readFrame(bytes: Buffer): { messageId: number; user: string } {
  const reader = new BerReader(bytes);
  reader.enter(TAG.sequence, "message");
  reader.integer("version");
  const header = reader.enter(TAG.sequence, "header");
  const messageId = reader.integer("id");
  reader.at = header;
  reader.enter(TAG.octets, "security parameters");
  reader.enter(TAG.sequence, "security parameters");
  reader.octets("engine id");
  reader.integer("boots");
  reader.integer("time");
  return { messageId, user: reader.octets("user").toString() };
}

/** An answer in the open: neither authenticated nor encrypted. */
function openAnswer(messageId: number, pduTag: number, oid: string): Buffer {
  const writer = new BerWriter();
  const engine = Buffer.from("8000000001020304", "hex");
  writer.integer(7);
  writer.raw(encodeOid(oid));
  writer.wrap(TAG.sequence, 0);
  writer.wrap(TAG.sequence, 0);
  for (const value of [0, 0, 1]) writer.integer(value);
  writer.wrap(pduTag, 0);
  writer.octets(Buffer.alloc(0));
  writer.octets(engine);
  writer.wrap(TAG.sequence, 0);
  const parameters = writer.mark();
  for (const text of ["", "", "u"]) writer.octets(Buffer.from(text));
  writer.integer(100);
  writer.integer(1);
  writer.octets(engine);
  writer.wrap(TAG.sequence, parameters);
  writer.wrap(TAG.octets, parameters);
  const header = writer.mark();
  writer.integer(3);
  writer.octets(Buffer.from([0]));
  writer.integer(65_507);
  writer.integer(messageId);
  writer.wrap(TAG.sequence, header);
  writer.integer(3);
  writer.wrap(TAG.sequence, 0);
  return writer.take();
}

/** Tells its engine id when asked for it, then answers in the open. */
function impostor(bytes: Buffer): Buffer {
  const { messageId, user } = readFrame(bytes);
  return user === "" ? openAnswer(messageId, 0xa8, "1.3.6.1.6.3.15.1.1.4.0") : openAnswer(messageId, 0xa2, OID);
}

/** The fault of a get against somebody who answers like that. */
async function faultAgainst(answer: (bytes: Buffer) => Buffer | undefined, level: "authPriv" | "noAuthNoPriv") {
  const client = makeSnmpClient();
  const socket = createSocket("udp4");
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  socket.on("message", (bytes, { address, port }) => {
    const reply = answer(bytes);
    if (reply !== undefined) socket.send(reply, port, address);
  });
  const agent = { address: "127.0.0.1", port: socket.address().port, access: access(level) };
  try {
    return await faultOf(client.get(agent, [OID], { signal: AbortSignal.timeout(100_000), timeoutMs: 150 }));
  } finally {
    client.stop();
    socket.close();
  }
}

t.test("who asks in secret does not believe an answer in the open", async (t) => {
  t.equal(await faultAgainst(impostor, "authPriv"), "authentication");
  t.equal(await faultAgainst(impostor, "noAuthNoPriv"), "none", "who asks in the open does: the impostor is well made");
});

t.test("garbage is malformed, silence a timeout, and nothing brings the process down", async (t) => {
  const answers: readonly [string, (bytes: Buffer) => Buffer | undefined, SnmpFault][] = [
    ["garbage", () => Buffer.from("garbage"), "malformed"],
    ["zeros", () => Buffer.alloc(200), "malformed"],
    ["an empty datagram", () => Buffer.alloc(0), "malformed"],
    ["its own question, cut", (bytes) => bytes.subarray(0, bytes.length - 9), "malformed"],
    ["half an answer", (bytes) => impostor(bytes).subarray(0, 60), "malformed"],
    ["no answer after the engine id", (b) => (readFrame(b).user === "" ? impostor(b) : undefined), "authentication"],
    ["silence", () => undefined, "timeout"],
  ];
  for (const [name, answer, fault] of answers) t.equal(await faultAgainst(answer, "authPriv"), fault, name);
});

t.test("an impostor's answer with any byte changed brings nothing down", async (t) => {
  let at = 0;
  const changed = (bytes: Buffer) => {
    const answer = impostor(bytes);
    answer[at % answer.length] = (at * 37) & 0xff;
    return answer;
  };
  const seen = new Set<string>();
  for (at = 0; at < 110; at += 5) seen.add(await faultAgainst(changed, "authPriv"));
  const known = ["authentication", "malformed", "timeout", "aborted", "device"];
  t.same(
    [...seen].filter((fault) => !known.includes(fault)),
    [],
    [...seen].join(),
  );
});
