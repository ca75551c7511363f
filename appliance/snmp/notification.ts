/**
 * Notifications as they are received: traps of version 1, traps and informs of versions 2c and 3, all in the form of version 2
 * (RFC 3584, 3.1). Reading bears whatever a network sends.
 * Sources: RFC 1157, 4.1.6 (Trap-PDU); RFC 3416, 4.2.6 and 4.2.7; RFC 3584, 3.1; RFC 3418 (the generic ones).
 */
import { BerFault, BerReader, BerWriter, TAG } from "./ber.ts";
import { readVarbind, type AnsweredVarbind } from "./message.ts";

/** Values of one notification that are read; what more it has is left out. */
const MOST_VARBINDS = 100;

export const PDU = { response: 0xa2, trap1: 0xa4, inform: 0xa6, trap2: 0xa7, report: 0xa8 } as const;

const UP_TIME = "1.3.6.1.2.1.1.3.0";
const TRAP_OID = "1.3.6.1.6.3.1.1.4.1.0";
const TRAP_ADDRESS = "1.3.6.1.6.3.18.1.3.0";
/** snmpTraps: `coldStart` is the first below it. */
const GENERIC = "1.3.6.1.6.3.1.1.5";
const ENTERPRISE_SPECIFIC = 6;

export interface Notification {
  readonly version: "1" | "2c" | "3";
  readonly isInform: boolean;
  /** What it is: the value of snmpTrapOID. */
  readonly oid: string;
  /** Hundredths of a second since the sender started; undefined: it does not say. */
  readonly upTicks?: number;
  /** Whom it is about, where it says so itself: agent-addr of version 1, snmpTrapAddress. */
  readonly agentAddress?: string;
  readonly varbinds: readonly AnsweredVarbind[];
}

/** The beginning of a message, by which it is told whether the rest is worth reading. */
export interface NotificationHead {
  readonly version: "1" | "2c" | "3";
  /** Of versions 1 and 2c. */
  readonly community?: Buffer;
  /** Stands at the PDU, in version 3 at its header. */
  readonly reader: BerReader;
}

/** @throws BerFault when the bytes are no SNMP message */
export function readNotificationHead(bytes: Buffer): NotificationHead {
  const reader = new BerReader(bytes);
  reader.end = reader.enter(TAG.sequence, "the message");
  const version = reader.integer("the version");
  if (version === 3) return { version: "3", reader };
  if (version !== 0 && version !== 1) throw new BerFault("the version is none that is known");
  return { version: version === 0 ? "1" : "2c", community: reader.octets("the community"), reader };
}

/** A PDU that was read, with what its answer repeats. */
export interface ReadPdu {
  readonly notification: Notification;
  /** Of an inform: the answer to it. */
  readonly response?: Buffer;
}

/**
 * Reads the PDU that the reader stands at.
 * @throws BerFault when it is no notification, or breaks the rules
 */
export function readNotificationPdu(reader: BerReader, version: Notification["version"]): ReadPdu {
  const tag = reader.peekTag();
  if (tag === PDU.trap1 && version === "1") return { notification: readTrap1(reader) };
  if ((tag !== PDU.trap2 && tag !== PDU.inform) || version === "1") throw new BerFault("it is no notification");
  reader.end = reader.enterAny("the PDU");
  const requestId = reader.integer("the request id");
  reader.integer("the error status");
  reader.integer("the error index");
  const listAt = reader.at;
  const listed = readVarbinds(reader);
  const isInform = tag === PDU.inform;
  const oid = oidValue(listed, TRAP_OID);
  if (oid === undefined) throw new BerFault("it does not say what it is");
  const notification = { version, isInform, oid, ...ofList(listed) };
  if (!isInform) return { notification };
  return { notification, response: responsePdu(requestId, reader.bytes.subarray(listAt, reader.end)) };
}

/** A message of version 2c around a PDU. */
export function communityMessage(community: Buffer, pdu: Buffer): Buffer {
  const writer = new BerWriter();
  writer.raw(pdu);
  writer.octets(community);
  writer.integer(1);
  writer.wrap(TAG.sequence, 0);
  return writer.take();
}

/** What version 1 says, in the words of version 2. */
function readTrap1(reader: BerReader): Notification {
  reader.end = reader.enterAny("the PDU");
  const enterprise = reader.oid("the enterprise");
  const addressEnd = reader.enter(TAG.ipAddress, "the agent's address");
  const address = reader.bytes.subarray(reader.at, addressEnd);
  reader.at = addressEnd;
  const generic = reader.integer("the generic number");
  const specific = reader.integer("the specific number");
  const upTicks = timeTicks(reader);
  const oid =
    generic === ENTERPRISE_SPECIFIC ? `${enterprise}.0.${Math.max(0, specific)}` : `${GENERIC}.${generic + 1}`;
  if (generic < 0 || generic > ENTERPRISE_SPECIFIC) throw new BerFault("the generic number is none that is known");
  const listed = reader.atEnd ? [] : readVarbinds(reader);
  const { varbinds, agentAddress } = ofList(listed);
  const own = address.length === 4 ? address.join(".") : undefined;
  const about = agentAddress ?? own;
  return {
    version: "1",
    isInform: false,
    oid,
    upTicks,
    ...(about === undefined || about === "0.0.0.0" ? {} : { agentAddress: about }),
    varbinds,
  };
}

function timeTicks(reader: BerReader): number {
  const stop = reader.enterAny("the time stamp");
  let value = 0;
  for (; reader.at < stop; reader.at++) value = (value * 256 + (reader.bytes[reader.at] ?? 0)) % 2 ** 32;
  return value;
}

function readVarbinds(reader: BerReader): AnsweredVarbind[] {
  const { end } = reader;
  const listEnd = reader.enter(TAG.sequence, "the list of values");
  reader.end = listEnd;
  const varbinds: AnsweredVarbind[] = [];
  while (!reader.atEnd && varbinds.length < MOST_VARBINDS) {
    const stop = reader.enter(TAG.sequence, "a value");
    varbinds.push(readVarbind(reader, stop, undefined));
    reader.at = stop;
  }
  reader.at = listEnd;
  reader.end = end;
  return varbinds;
}

/** The values without those that tell of the notification itself. */
function ofList(listed: readonly AnsweredVarbind[]): Pick<Notification, "upTicks" | "agentAddress" | "varbinds"> {
  const upTime = listed.find(({ oid }) => oid === UP_TIME)?.value;
  const about = listed.find(({ oid }) => oid === TRAP_ADDRESS)?.value;
  return {
    ...(typeof upTime === "object" && upTime.type === "timeticks" ? { upTicks: upTime.value } : {}),
    ...(typeof about === "object" && about.type === "ipAddress" ? { agentAddress: about.value } : {}),
    varbinds: listed.filter(({ oid }) => oid !== UP_TIME && oid !== TRAP_OID && oid !== TRAP_ADDRESS),
  };
}

function oidValue(listed: readonly AnsweredVarbind[], oid: string): string | undefined {
  const value = listed.find((varbind) => varbind.oid === oid)?.value;
  return typeof value === "object" && value.type === "oid" ? value.value : undefined;
}

/** @param list of values, as it came */
function responsePdu(requestId: number, list: Buffer): Buffer {
  const writer = new BerWriter();
  writer.raw(list);
  writer.integer(0);
  writer.integer(0);
  writer.integer(requestId);
  writer.wrap(PDU.response, 0);
  return writer.take();
}
