/**
 * How an RDP conversation begins: the client offers ways to encrypt, the server chooses one or refuses.
 * Sources: MS-RDPBCGR, sections 2.2.1.1 and 2.2.1.2; TPKT: RFC 1006, section 6; X.224, section 13.
 */
import type { LineSession } from "../line-session.ts";
import { ConversationFault, shown } from "../observe-conversation.ts";

/** Ways to encrypt; as a request they are added up. `hybrid` is TLS with sign-in before the screen (NLA). */
export const PROTOCOL = { rdp: 0, tls: 1, hybrid: 2, rdsTls: 4, hybridExtended: 8 } as const;

/** Reasons to refuse. */
export const REFUSAL = {
  tlsRequired: 1,
  tlsNotAllowed: 2,
  noCertificate: 3,
  inconsistent: 4,
  nlaRequired: 5,
  userAuthentication: 6,
} as const;

export type Negotiated =
  | { readonly kind: "chosen"; readonly protocol: number }
  | { readonly kind: "refused"; readonly reason: number };

const TPKT_VERSION = 3;
const TPKT_HEAD_BYTES = 4;
/** Length octet, kind, two references, class. */
const X224_HEAD_BYTES = 7;
const CONNECTION_REQUEST = 0xe0;
const CONNECTION_CONFIRM = 0xd0;
const NEGOTIATION = { request: 1, response: 2, failure: 3, bytes: 8 } as const;
/** A confirmation has 19 bytes; nobody sends many more. */
const MOST_BYTES = 1024;

/**
 * Offers the protocols, and reads what the server makes of it.
 * @param offered sum of `PROTOCOL`
 * @throws ConversationFault `otherProtocol`, and what reading throws
 */
export async function negotiate(session: LineSession, offered: number): Promise<Negotiated> {
  session.write(encodeRequest(offered));
  const head = await session.readBytes(TPKT_HEAD_BYTES);
  const length = head.readUInt16BE(2);
  if (head[0] !== TPKT_VERSION || length < TPKT_HEAD_BYTES + X224_HEAD_BYTES || length > MOST_BYTES) {
    throw new ConversationFault("otherProtocol", { heard: shown(Buffer.concat([head, session.untaken])) });
  }
  return readConfirm(await session.readBytes(length - TPKT_HEAD_BYTES));
}

function encodeRequest(offered: number): Buffer {
  const bytes = Buffer.alloc(TPKT_HEAD_BYTES + X224_HEAD_BYTES + NEGOTIATION.bytes);
  bytes[0] = TPKT_VERSION;
  bytes.writeUInt16BE(bytes.length, 2);
  bytes[4] = bytes.length - TPKT_HEAD_BYTES - 1;
  bytes[5] = CONNECTION_REQUEST;
  bytes[11] = NEGOTIATION.request;
  bytes.writeUInt16LE(NEGOTIATION.bytes, 13);
  bytes.writeUInt32LE(offered, 15);
  return bytes;
}

function readConfirm(content: Buffer): Negotiated {
  if (content[1] !== CONNECTION_CONFIRM) throw new ConversationFault("otherProtocol");
  const answer = content.subarray(X224_HEAD_BYTES);
  // A server from before this negotiation says nothing about it: then it speaks the classic way.
  if (answer.length === 0) return { kind: "chosen", protocol: PROTOCOL.rdp };
  if (answer.length < NEGOTIATION.bytes) throw new ConversationFault("otherProtocol");
  const value = answer.readUInt32LE(4);
  if (answer[0] === NEGOTIATION.response) return { kind: "chosen", protocol: value };
  if (answer[0] === NEGOTIATION.failure) return { kind: "refused", reason: value };
  throw new ConversationFault("otherProtocol");
}
