/** SNMP: answers of devices, notifications of anybody. */
import { HandClock } from "#lib/testing/hand-clock.ts";
import { NOTIFICATIONS } from "#listeners/trap/families.ts";
import { readNotification } from "#listeners/trap/read-notification.ts";
import { BerFault, BerReader, BerWriter, encodeOid, TAG } from "#snmp/ber.ts";
import { encodeRequest, readAnswer } from "#snmp/message.ts";
import { communityMessage, PDU, readNotificationHead, readNotificationPdu } from "#snmp/notification.ts";
import { compareOids, isOid } from "#snmp/oid.ts";
import { encodeReply, raw } from "#snmp/testing/scripted-agent.ts";
import type { UsmUser } from "#snmp/usm-keys.ts";
import { UsmReceiver } from "#snmp/usm-receiver.ts";
import { textOf, numberOf } from "#snmp/value-forms.ts";
import { must, parsers } from "../parser.ts";

const SYS_DESCR = "1.3.6.1.2.1.1.1.0";
const FRAME = {
  version: 1,
  community: Buffer.from("public"),
  requestId: 4711,
  type: "get",
  maxRepetitions: 0,
  oids: [],
} as const;
const TAGS = [
  0x02, 0x03, 0x04, 0x05, 0x06, 0x30, 0x40, 0x41, 0x42, 0x43, 0x44, 0x46, 0x80, 0x81, 0x82, 0xa0, 0xa2, 0xa4,
];
const WORDS = [
  ...TAGS.map((tag) => Buffer.from([tag, 0])),
  Buffer.from([0x30, 0x84, 0xff, 0xff, 0xff, 0xff]),
  Buffer.from([0x02, 0x01, 0xff]),
  Buffer.from([0x44, 0x07, 0x9f, 0x78, 0x04, 0x42, 0x28, 0, 0]),
  Buffer.from([0x44, 0x0b, 0x9f, 0x79, 0x08, 0x40, 0x45, 0, 0, 0, 0, 0, 0]),
  encodeOid("1.3.6.1.2.1.2.2.1.10.1"),
  Buffer.from([0x06, 0x05, 0x2b, 0xff, 0xff, 0xff, 0x7f]),
];
const isBerFault = (error: unknown) => error instanceof BerFault;

const USERS: readonly UsmUser[] = [
  { version: "3", user: "open", level: "noAuthNoPriv" },
  { version: "3", user: "ann", level: "authNoPriv", authProtocol: "sha", authKey: "secret-of-auth" },
];
const OWN = { id: Buffer.from("80007ed905aabbccdd", "hex"), boots: 7, timeS: () => 1000 };

/** A PDU of version 2c: a trap or an inform, with what linkDown tells. */
function pdu(tag: number): Buffer {
  const writer = new BerWriter();
  for (const [name, value] of [
    ["1.3.6.1.2.1.2.2.1.1.3", Buffer.from([2, 1, 3])],
    ["1.3.6.1.6.3.1.1.4.1.0", encodeOid("1.3.6.1.6.3.1.1.5.3")],
    ["1.3.6.1.2.1.1.3.0", Buffer.from([0x43, 1, 9])],
  ] as const) {
    const at = writer.mark();
    writer.raw(value);
    writer.raw(encodeOid(name));
    writer.wrap(TAG.sequence, at);
  }
  writer.wrap(TAG.sequence, 0);
  for (const value of [0, 0, 4711]) writer.integer(value);
  writer.wrap(tag, 0);
  return writer.take();
}

/** A trap of version 1: enterprise, agent's address, generic and specific number. */
function trap1(): Buffer {
  const content = Buffer.concat([
    encodeOid("1.3.6.1.4.1.318"),
    Buffer.from([0x40, 4, 192, 0, 2, 9, 2, 1, 6, 2, 1, 5, 0x43, 1, 9, 0x30, 0]),
  ]);
  const inner = Buffer.concat([Buffer.from([PDU.trap1, content.length]), content]);
  const head = Buffer.from([2, 1, 0, 4, 6, ...Buffer.from("public")]);
  return Buffer.concat([Buffer.from([0x30, head.length + inner.length]), head, inner]);
}

/** A message of version 3 without keys. */
function message3(tag: number, user = "open", engine = Buffer.from("80001f8803001122334455", "hex")): Buffer {
  const writer = new BerWriter();
  writer.raw(pdu(tag));
  writer.octets(Buffer.alloc(0));
  writer.octets(engine);
  writer.wrap(TAG.sequence, 0);
  const end = writer.mark();
  writer.octets(Buffer.alloc(0));
  writer.octets(Buffer.alloc(0));
  writer.octets(Buffer.from(user));
  for (const value of [500, 3]) writer.integer(value);
  writer.octets(engine);
  writer.wrap(TAG.sequence, end);
  writer.wrap(TAG.octets, end);
  const header = writer.mark();
  writer.integer(3);
  writer.octets(Buffer.from([0]));
  for (const value of [65_000, 1]) writer.integer(value);
  writer.wrap(TAG.sequence, header);
  writer.integer(3);
  writer.wrap(TAG.sequence, 0);
  return writer.take();
}

let receiver = new UsmReceiver(USERS, OWN, new HandClock());

/** As the listener does, from the bytes to what is handed on. */
function takeNotification(bytes: Buffer): void {
  const { version, community, reader } = readNotificationHead(bytes);
  if (version === "3") {
    const received = receiver.receive(bytes, reader);
    if (received.notification !== undefined)
      readNotification(received.notification, { from: "192.0.2.9", at: 0 }, NOTIFICATIONS);
    return;
  }
  const { notification, response } = readNotificationPdu(reader, version);
  const told = readNotification(notification, { from: "192.0.2.9", at: 0 }, NOTIFICATIONS);
  must(JSON.stringify(told).length <= 40 * bytes.length + 4000, "more is made of a notification than it holds");
  if (response !== undefined && community !== undefined) readAnswer(communityMessage(community, response));
}

export const snmpParsers = parsers(
  {
    name: "snmp-answer",
    reads: "answers of devices to what they are asked by SNMP 1 and 2c",
    files: ["appliance/snmp/ber.ts", "appliance/snmp/message.ts", "appliance/snmp/value-forms.ts"],
    words: WORDS,
    seeds: () => [
      encodeReply(FRAME, {
        varbinds: [
          { oid: SYS_DESCR, ...raw.text("a switch") },
          { oid: "1.3.6.1.2.1.1.3.0", ...raw.counter32(7) },
          { oid: "1.3.6.1.2.1.31.1.1.1.6.1", ...raw.counter64(2n ** 63n) },
          { oid: "1.3.6.1.2.1.2.2.1.8.1", ...raw.integer(-1) },
          { oid: "1.3.6.1.2.1.1.2.0", ...raw.absent(TAG.endOfMibView) },
        ],
      }),
      encodeRequest("2c", Buffer.from("public"), 4711, { type: "get", oids: [SYS_DESCR] }),
    ],
    refuses: isBerFault,
    read: (input) => {
      const answer = readAnswer(input);
      for (const { oid, value } of answer.varbinds) {
        must(/^[0-9]+(\.[0-9]+)*$/.test(oid) || oid === "", `an OID of figures: ${oid}`);
        if (typeof value === "string") continue;
        must(textOf(value).length <= 20 * input.length + 200, "a text no longer than what came");
        numberOf(value);
      }
    },
  },
  {
    name: "snmp-notification",
    reads: "traps and informs of versions 1, 2c and 3, from whoever reaches the port",
    files: ["appliance/snmp/notification.ts", "appliance/snmp/usm-receiver.ts", "appliance/listeners/trap/"],
    words: WORDS,
    seeds: () => [
      communityMessage(Buffer.from("public"), pdu(PDU.trap2)),
      communityMessage(Buffer.from("public"), pdu(PDU.inform)),
      trap1(),
      message3(PDU.trap2),
      message3(PDU.inform, "open", OWN.id),
      message3(PDU.trap2, "ann"),
      message3(PDU.inform, "open", Buffer.alloc(0)),
    ],
    open: () => void (receiver = new UsmReceiver(USERS, OWN, new HandClock())),
    refuses: isBerFault,
    read: takeNotification,
  },
  {
    name: "oid",
    reads: "object identifiers in configurations and answers",
    files: ["appliance/snmp/oid.ts", "appliance/snmp/ber.ts"],
    seeds: () => [SYS_DESCR, "2.999.3", "1.3.6.1.4.1.4294967295", "0.39"],
    words: [".", ".4294967295", ".4294967296", "2.", ".0", ".00"],
    read: (input) => {
      const text = input.toString("latin1");
      if (!isOid(text)) return;
      const reader = new BerReader(encodeOid(text));
      must(reader.oid("it") === text, "an OID comes back as it was");
      must(compareOids(text, text) === 0, "an OID is equal to itself");
    },
  },
);
