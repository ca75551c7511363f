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

/** Whom prepared gets ask. @param agent one that `canPrepare` */
export function preparedPeer({ address, port, access }: SnmpAgent): CommunityPeer {
  if (access.version === "3") throw new TypeError("requests of version 3 cannot be prepared");
  return { address, port, version: access.version, community: access.community };
}

export class PreparedGet {
  readonly peer: CommunityPeer;
  /** Values asked for. */
  readonly count: number;
  /** The request with any id, a character a byte: the object of a Buffer alone is as large as a request. */
  readonly #packet: string;
  readonly #idAt: number;
  /** Where its list of names begins. */
  readonly listAt: number;

  /**
   * @param peer may be shared
   * @param oids valid ones (`isOid`), at most `MOST_IN_GET`
   */
  constructor(peer: CommunityPeer, oids: readonly string[]) {
    this.peer = peer;
    this.count = oids.length;
    const community = Buffer.from(peer.community, "utf8");
    // Not the remembered encodings: a large site has more names than are worth remembering.
    const packet = encodeRequest(peer.version, community, ANY_ID, { type: "get", oids }, encodeOid);
    const reader = new BerReader(packet);
    reader.enter(TAG.sequence, "the message");
    reader.integer("the version");
    reader.octets("the community");
    reader.enterAny("the PDU");
    this.#idAt = reader.at + 2;
    for (const what of ["the request id", "the error status", "the error index"]) reader.integer(what);
    reader.enter(TAG.sequence, "the list of values");
    this.listAt = reader.at;
    this.#packet = packet.toString("latin1");
  }

  /** The request. @param id one of four bytes */
  withId(id: number): Buffer {
    const packet = Buffer.from(this.#packet, "latin1");
    packet.writeUInt32BE(id, this.#idAt);
    return packet;
  }

  /** A byte of the request; behind its end NaN. */
  byteAt(at: number): number {
    return this.#packet.charCodeAt(at);
  }

  /** What is asked for, in its order. */
  oids(): string[] {
    const packet = this.withId(ANY_ID);
    const reader = new BerReader(packet, this.listAt);
    const oids: string[] = [];
    while (!reader.atEnd) {
      const stop = reader.enter(TAG.sequence, "a value");
      const end = reader.enter(TAG.oid, "its name");
      oids.push(oidText(packet, reader.at, end) ?? "");
      reader.at = stop;
    }
    return oids;
  }
}
