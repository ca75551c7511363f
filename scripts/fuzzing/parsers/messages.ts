/** Single messages of protocols, as far as they are read apart from a conversation. */
import { decodeOffer } from "#checks/dhcp/dhcp-message.ts";
import {
  decodeMessage,
  encodeResult,
  OPERATION,
  readEntry,
  readReferral,
  readResult,
} from "#checks/ldap/ldap-message.ts";
import { decodeAnswer as decodeNtp, encodeQuestion as encodeNtp } from "#checks/ntp/ntp-message.ts";
import { lookAtMessage } from "#checks/databases/postgres-messages.ts";
import { readPrelogin, preloginBody } from "#checks/databases/tds-login.ts";
import { ConversationFault, isUnreadable } from "#checks/observe-conversation.ts";
import {
  decodeAnswer as decodeRadius,
  encodeRequest,
  RadiusFault,
  type Question,
} from "#checks/radius/radius-packet.ts";
import { headLines, readAnswer as readSip } from "#checks/sip/sip-message.ts";
import { decodeAnswer as decodeSmb } from "#checks/smb/smb-message.ts";
import { keyKind } from "#checks/ssh/host-key.ts";
import { BerFault } from "#snmp/ber.ts";
import { must, parsers } from "../parser.ts";

const QUESTION: Question = { id: 7, authenticator: Buffer.alloc(16, 1), secret: "s", nasIdentifier: "box" };
const TOKEN = Buffer.alloc(8, 3);
const isFault = (error: unknown) => error instanceof ConversationFault || isUnreadable(error);

function offer(): Buffer {
  const message = Buffer.alloc(260);
  message[0] = 2;
  message.writeUInt32BE(5, 4);
  Buffer.from([192, 0, 2, 9]).copy(message, 16);
  Buffer.from([
    99, 130, 83, 99, 53, 1, 2, 54, 4, 192, 0, 2, 1, 51, 4, 0, 0, 1, 0, 3, 4, 192, 0, 2, 1, 6, 4, 192, 0, 2, 1, 255,
  ]).copy(message, 236);
  return message;
}

function ntpAnswer(): Buffer {
  const answer = Buffer.from(encodeNtp(TOKEN));
  answer[0] = (4 << 3) | 4;
  answer[1] = 2;
  TOKEN.copy(answer, 24);
  for (const at of [16, 32, 40]) answer.writeUInt32BE(0xe0000000, at);
  return answer;
}

function pgMessage(type: string, body: string | Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(type, "latin1");
  head.writeInt32BE(4 + body.length, 1);
  return Buffer.concat([head, Buffer.from(body)]);
}

const SMB_ANSWER = Buffer.alloc(200);
SMB_ANSWER.writeUInt32BE(0xfe534d42, 0);
SMB_ANSWER.writeUInt16LE(65, 64);
SMB_ANSWER.writeUInt16LE(0x0311, 68);

export const messageParsers = parsers(
  {
    name: "dhcp",
    reads: "offers of DHCP servers",
    files: ["appliance/checks/dhcp/dhcp-message.ts"],
    seeds: () => [offer()],
    read: (input) => void decodeOffer(input, 5, "192.0.2.1"),
  },
  {
    name: "ntp",
    reads: "answers of time servers",
    files: ["appliance/checks/ntp/ntp-message.ts"],
    seeds: () => [ntpAnswer()],
    read: (input) => {
      const answer = decodeNtp(input, TOKEN, 1_790_000_000_000);
      for (const value of Object.values(answer ?? {}))
        must(typeof value !== "number" || !Number.isNaN(value), "no number that is none");
    },
  },
  {
    name: "radius",
    reads: "answers of RADIUS servers",
    files: ["appliance/checks/radius/radius-packet.ts"],
    seeds: () => [
      Buffer.concat([Buffer.from([2, 7, 0, 26]), Buffer.alloc(16), Buffer.from([18, 6, 1, 2, 3, 4])]),
      encodeRequest(QUESTION),
    ],
    refuses: (error) => error instanceof RadiusFault,
    read: (input) => void decodeRadius(input, QUESTION),
  },
  {
    name: "smb",
    reads: "answers of file servers",
    files: ["appliance/checks/smb/smb-message.ts"],
    seeds: () => [SMB_ANSWER, Buffer.concat([Buffer.from("ff534d4272", "hex"), Buffer.alloc(60)])],
    refuses: isFault,
    read: (input) => void decodeSmb(input),
  },
  {
    name: "sip",
    reads: "answers of telephone servers",
    files: ["appliance/checks/sip/sip-message.ts"],
    seeds: () => [
      "SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1;branch=z9\r\nCall-ID: 1@box\r\nCSeq: 1 OPTIONS\r\nServer: x\r\n\r\n",
    ],
    words: ["SIP/2.0 ", "\r\n\r\n", "Call-ID: ", "i: "],
    read: (input) => void readSip(headLines(input) ?? []),
  },
  {
    name: "ldap",
    reads: "answers of directories",
    files: ["appliance/checks/ldap/ldap-message.ts"],
    seeds: () => [
      encodeResult(1, OPERATION.bindResponse, 0),
      Buffer.from("301f02010264" + "1a0400301630140402636e310e04036f6e650407" + "74776f2d74776f", "hex"),
    ],
    refuses: (error) => error instanceof BerFault || isFault(error),
    read: (input) => {
      const { content } = decodeMessage(input);
      for (const read of [readResult, readEntry, readReferral]) {
        const { at } = content;
        try {
          read(content);
        } catch (error) {
          if (!(error instanceof BerFault)) throw error;
        }
        content.at = at;
      }
    },
  },
  {
    name: "postgres-message",
    reads: "messages of PostgreSQL before the library gets them",
    files: ["appliance/checks/databases/postgres-messages.ts"],
    seeds: () => [
      pgMessage("R", Buffer.from([0, 0, 0, 10, ...Buffer.from("SCRAM-SHA-256\0\0")])),
      pgMessage("E", "SERROR\0C28P01\0Mpassword\0\0"),
      pgMessage("T", Buffer.from([0, 1, 0x61, 0, ...Buffer.alloc(18)])),
      pgMessage("D", Buffer.from([0, 1, 0, 0, 0, 1, 0x31])),
      pgMessage("Z", "I"),
    ],
    refuses: isFault,
    read: (input) => void lookAtMessage(input),
  },
  {
    name: "tds-prelogin",
    reads: "the first answer of SQL Server",
    files: ["appliance/checks/databases/tds-login.ts"],
    seeds: () => [preloginBody(1)],
    refuses: isFault,
    read: (input) => void readPrelogin(input),
  },
  {
    name: "ssh-key",
    reads: "host keys",
    files: ["appliance/checks/ssh/host-key.ts"],
    seeds: () => [
      Buffer.concat([
        Buffer.from([0, 0, 0, 11]),
        Buffer.from("ssh-ed25519"),
        Buffer.from([0, 0, 0, 32]),
        Buffer.alloc(32, 1),
      ]),
    ],
    read: (input) => void keyKind(input),
  },
);
