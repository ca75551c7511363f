/** A get of versions 1 and 2c that is encoded once and sent again and again: only its request id changes. */
import { BerReader, encodeOid, oidText, TAG } from "./ber.ts";
import type { SnmpAgent } from "./client.ts";
import { encodeRequest } from "./message.ts";
import { isNumericAddress } from "./numeric-address.ts";
import type { CommunityPeer } from "./udp-exchange.ts";

/** Values in one get at most: 50 counters make an answer of about 1250 bytes, one frame. */
export const MOST_IN_GET = 50;
/** Bytes of OIDs in one request, so that question and answer fit a frame. */
export const MOST_OID_BYTES = 1100;
/** What a value's name costs besides its own bytes. */
const VARBIND_BYTES = 10;
/** Any id of four bytes: it only keeps the place. */
const ANY_ID = 0x7fffffff;

/** Whether an agent can be asked by prepared requests: it has an address, and speaks version 1 or 2c. */
export function canPrepare({ address, access }: Pick<SnmpAgent, "address" | "access">): boolean {
  return access.version !== "3" && isNumericAddress(address);
}

/** What a value adds to a request, to be held against `MOST_OID_BYTES`. @throws RangeError for what is no OID */
export function bytesInGet(oid: string): number {
  return encodeOid(oid).length + VARBIND_BYTES;
}

export class PreparedGet {
  readonly peer: CommunityPeer;
  /** The request, with any id. */
  readonly packet: Buffer;
  /** Values asked for. */
  readonly count: number;
  readonly #idAt: number;
  /** Where its list of names begins. */
  readonly listAt: number;

  /**
   * @param agent one that `canPrepare`
   * @param oids valid ones (`isOid`), at most `MOST_IN_GET`
   */
  constructor({ address, port, access }: SnmpAgent, oids: readonly string[]) {
    if (access.version === "3") throw new TypeError("requests of version 3 cannot be prepared");
    const { version, community } = access;
    this.peer = { address, port, version, community };
    this.count = oids.length;
    const secret = Buffer.from(community, "utf8");
    // Not the remembered encodings: a large site has more names than are worth remembering.
    this.packet = encodeRequest(version, secret, ANY_ID, { type: "get", oids }, encodeOid);
    const reader = new BerReader(this.packet);
    reader.enter(TAG.sequence, "the message");
    reader.integer("the version");
    reader.octets("the community");
    reader.enterAny("the PDU");
    this.#idAt = reader.at + 2;
    for (const what of ["the request id", "the error status", "the error index"]) reader.integer(what);
    reader.enter(TAG.sequence, "the list of values");
    this.listAt = reader.at;
  }

  /** A copy with this id. @param id one of four bytes */
  withId(id: number): Buffer {
    const packet = Buffer.from(this.packet);
    packet.writeUInt32BE(id, this.#idAt);
    return packet;
  }

  /** What is asked for, in its order. */
  oids(): string[] {
    const reader = new BerReader(this.packet, this.listAt);
    const oids: string[] = [];
    while (!reader.atEnd) {
      const stop = reader.enter(TAG.sequence, "a value");
      const end = reader.enter(TAG.oid, "its name");
      oids.push(oidText(this.packet, reader.at, end) ?? "");
      reader.at = stop;
    }
    return oids;
  }
}
