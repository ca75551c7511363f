/**
 * RADIUS packets: a request with all its protection, and the answer proven to come from whoever knows the secret.
 * Sources: RFC 2865; Message-Authenticator: RFC 3579, section 3.2; Status-Server: RFC 5997; why the
 * Message-Authenticator stands first: CVE-2024-3596 ("Blast-RADIUS").
 */
import { createHash, createHmac, timingSafeEqual } from "node:crypto";

export const PACKET = { accessRequest: 1, accept: 2, reject: 3, challenge: 11, statusServer: 12 } as const;
const ATTRIBUTE = {
  userName: 1,
  userPassword: 2,
  replyMessage: 18,
  nasIdentifier: 32,
  messageAuthenticator: 80,
} as const;

const HEAD_BYTES = 20;
const AUTHENTICATOR_AT = 4;
const LONGEST_PACKET = 4096;
const HASH_BYTES = 16;
/** RFC 2865, section 5.2. What is longer is cut, and then refused by the server as wrong. */
const LONGEST_PASSWORD = 128;

export interface Question {
  /** Which of our questions it is, 0 to 255. */
  readonly id: number;
  /** 16 random bytes. */
  readonly authenticator: Buffer;
  readonly secret: string;
  readonly nasIdentifier: string;
  /** Without it the question is only whether the server is alive. */
  readonly user?: { readonly name: string; readonly password: string };
}

export interface RadiusAnswer {
  /** One of `PACKET`, or something else. */
  readonly code: number;
  /** Whether it carries a Message-Authenticator (which was right). */
  readonly isProtected: boolean;
  /** What the server has to say to the user. */
  readonly message: string;
}

/** The bytes are no answer to the question. `wrongSecret`: well-formed, but signed with another secret. */
export class RadiusFault extends Error {
  readonly kind: "malformed" | "wrongSecret";
  constructor(kind: "malformed" | "wrongSecret", message: string) {
    super(message);
    this.name = "RadiusFault";
    this.kind = kind;
  }
}

export function encodeRequest({ id, authenticator, secret, nasIdentifier, user }: Question): Buffer {
  const attributes = [attribute(ATTRIBUTE.messageAuthenticator, Buffer.alloc(HASH_BYTES))];
  if (user !== undefined) {
    attributes.push(attribute(ATTRIBUTE.userName, Buffer.from(user.name)));
    attributes.push(attribute(ATTRIBUTE.userPassword, hidePassword(user.password, secret, authenticator)));
  }
  attributes.push(attribute(ATTRIBUTE.nasIdentifier, Buffer.from(nasIdentifier)));
  const head = Buffer.from([user === undefined ? PACKET.statusServer : PACKET.accessRequest, id, 0, 0]);
  const packet = Buffer.concat([head, authenticator, ...attributes]);
  packet.writeUInt16BE(packet.length, 2);
  createHmac("md5", secret)
    .update(packet)
    .digest()
    .copy(packet, HEAD_BYTES + 2);
  return packet;
}

function attribute(type: number, value: Buffer): Buffer {
  return Buffer.concat([Buffer.from([type, value.length + 2]), value]);
}

/** RFC 2865, section 5.2: the password in blocks, each mixed with the hash of the block before it. */
function hidePassword(password: string, secret: string, authenticator: Buffer): Buffer {
  const plain = Buffer.from(password).subarray(0, LONGEST_PASSWORD);
  const hidden = Buffer.alloc(Math.max(1, Math.ceil(plain.length / HASH_BYTES)) * HASH_BYTES);
  plain.copy(hidden);
  let before = authenticator;
  for (let at = 0; at < hidden.length; at += HASH_BYTES) {
    const mask = createHash("md5").update(secret).update(before).digest();
    for (let place = 0; place < HASH_BYTES; place += 1)
      hidden[at + place] = (hidden[at + place] ?? 0) ^ (mask[place] ?? 0);
    before = hidden.subarray(at, at + HASH_BYTES);
  }
  return hidden;
}

/**
 * The answer to the question, its Response Authenticator and, where it has one, its Message-Authenticator verified.
 * @throws RadiusFault
 */
export function decodeAnswer(message: Buffer, question: Question): RadiusAnswer {
  if (message.length < HEAD_BYTES) throw new RadiusFault("malformed", "shorter than a head");
  const length = message.readUInt16BE(2);
  if (length < HEAD_BYTES || length > message.length || length > LONGEST_PACKET) {
    throw new RadiusFault("malformed", "its length is wrong");
  }
  // What lies behind the stated length is padding: RFC 2865, section 3.
  const packet = Buffer.from(message.subarray(0, length));
  const places = readAttributes(packet);
  if (packet[1] !== question.id) throw new RadiusFault("malformed", "an answer to another question");
  const code = packet[0] ?? 0;
  const claimed = Buffer.from(packet.subarray(AUTHENTICATOR_AT, HEAD_BYTES));
  question.authenticator.copy(packet, AUTHENTICATOR_AT);
  const right = createHash("md5").update(packet).update(question.secret).digest();
  if (!timingSafeEqual(right, claimed)) throw new RadiusFault("wrongSecret", "its authenticator is wrong");
  const proof = places.find(({ type }) => type === ATTRIBUTE.messageAuthenticator);
  const texts = places.filter(({ type }) => type === ATTRIBUTE.replyMessage).map(({ value }) => value.toString("utf8"));
  const answer = { code, message: texts.join(" "), isProtected: proof !== undefined };
  if (proof !== undefined) verifyProof(packet, proof.value, question.secret);
  return answer;
}

/** @param packet with the request's authenticator in its head @param proof a view into it, which is blanked */
function verifyProof(packet: Buffer, proof: Buffer, secret: string): void {
  if (proof.length !== HASH_BYTES) throw new RadiusFault("malformed", "its Message-Authenticator is cut off");
  const claimed = Buffer.from(proof);
  proof.fill(0);
  const right = createHmac("md5", secret).update(packet).digest();
  if (!timingSafeEqual(right, claimed)) throw new RadiusFault("wrongSecret", "its Message-Authenticator is wrong");
}

function readAttributes(packet: Buffer): { readonly type: number; readonly value: Buffer }[] {
  const attributes: { type: number; value: Buffer }[] = [];
  for (let at = HEAD_BYTES; at < packet.length;) {
    const [type, length] = [packet[at] ?? 0, packet[at + 1] ?? 0];
    if (length < 2 || at + length > packet.length) throw new RadiusFault("malformed", "an attribute is cut off");
    attributes.push({ type, value: packet.subarray(at + 2, at + length) });
    at += length;
  }
  return attributes;
}
