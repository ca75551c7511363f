/** The question for an address and the offers that come back. Sources: RFC 2131, section 2; options: RFC 2132. */
import { isIPv4 } from "node:net";

export const SERVER_PORT = 67;
export const CLIENT_PORT = 68;

const OPERATION = { request: 1, reply: 2 } as const;
const ETHERNET = 1;
const HARDWARE_BYTES = 6;
const BROADCAST_FLAG = 0x8000;
const COOKIE = 0x63825363;
const COOKIE_AT = 236;
const OPTIONS_AT = 240;
/** Older relays drop what is shorter: RFC 951, section 3. */
const LEAST_BYTES = 300;
const OPTION = {
  mask: 1,
  routers: 3,
  nameServers: 6,
  leaseSeconds: 51,
  kind: 53,
  server: 54,
  wanted: 55,
  end: 255,
  pad: 0,
} as const;
const KIND = { discover: 1, offer: 2 } as const;

export interface Discover {
  /** Tells our question from those of others. */
  readonly transaction: number;
  /** Hardware address, `02:00:5e:10:00:01`. */
  readonly mac: string;
  /** The address of a relay, to which the offer is sent; without it the offer is broadcast. */
  readonly relay?: string;
}

export interface Offer {
  /** The address that is offered. */
  readonly address: string;
  /** What the server calls itself (option 54), or where the offer came from. */
  readonly server: string;
  readonly leaseSeconds: number | undefined;
  readonly gateways: readonly string[];
  readonly nameServers: readonly string[];
}

export function encodeDiscover({ transaction, mac, relay }: Discover): Buffer {
  const message = Buffer.alloc(LEAST_BYTES);
  message[0] = OPERATION.request;
  message[1] = ETHERNET;
  message[2] = HARDWARE_BYTES;
  message[3] = relay === undefined ? 0 : 1; // hops
  message.writeUInt32BE(transaction, 4);
  message.writeUInt16BE(relay === undefined ? BROADCAST_FLAG : 0, 10);
  if (relay !== undefined && isIPv4(relay)) Buffer.from(relay.split(".").map(Number)).copy(message, 24);
  Buffer.from(mac.replaceAll(":", ""), "hex").copy(message, 28, 0, HARDWARE_BYTES);
  message.writeUInt32BE(COOKIE, COOKIE_AT);
  const wanted = [OPTION.mask, OPTION.routers, OPTION.nameServers, OPTION.leaseSeconds];
  const options = [OPTION.kind, 1, KIND.discover, OPTION.wanted, wanted.length, ...wanted, OPTION.end];
  Buffer.from(options).copy(message, OPTIONS_AT);
  return message;
}

/** The offer for our question; undefined for all else, such as other people's traffic. @param from its sender */
export function decodeOffer(message: Buffer, transaction: number, from: string): Offer | undefined {
  if (message.length < OPTIONS_AT || message[0] !== OPERATION.reply || message.readUInt32BE(4) !== transaction)
    return undefined;
  if (message.readUInt32BE(COOKIE_AT) !== COOKIE) return undefined;
  const options = readOptions(message);
  const address = message.subarray(16, 20).join(".");
  if (options?.get(OPTION.kind)?.[0] !== KIND.offer || address === "0.0.0.0") return undefined;
  const lease = options.get(OPTION.leaseSeconds);
  return {
    address,
    server: addresses(options.get(OPTION.server))[0] ?? from,
    leaseSeconds: lease?.length === 4 ? lease.readUInt32BE(0) : undefined,
    gateways: addresses(options.get(OPTION.routers)),
    nameServers: addresses(options.get(OPTION.nameServers)),
  };
}

/** Undefined where an option is cut off. The first of several with the same number counts. */
function readOptions(message: Buffer): Map<number, Buffer> | undefined {
  const options = new Map<number, Buffer>();
  for (let at = OPTIONS_AT; at < message.length;) {
    const kind = message[at] ?? 0;
    if (kind === OPTION.end) return options;
    if (kind === OPTION.pad) {
      at += 1;
      continue;
    }
    const length = message[at + 1];
    if (length === undefined || at + 2 + length > message.length) return undefined;
    if (!options.has(kind)) options.set(kind, message.subarray(at + 2, at + 2 + length));
    at += 2 + length;
  }
  return options;
}

function addresses(bytes: Buffer | undefined): string[] {
  if (bytes === undefined) return [];
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, place) =>
    bytes.subarray(4 * place, 4 * place + 4).join("."),
  );
}

/** An IPv4 address as a number, for comparing. @param address known to be one */
export function addressNumber(address: string): number {
  return Buffer.from(address.split(".").map(Number)).readUInt32BE(0);
}
