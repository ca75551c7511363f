/** What comes from those who are trusted, or says it does: issuers, backups, users of SNMP 3, whoever may configure. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BackupError } from "#backup/backup-error.ts";
import { makeHead } from "#backup/header.ts";
import { decodeRecords, decodeRow, encodeRecord, encodeRow, KINDS, MOST_RECORD_BYTES } from "#backup/records.ts";
import { readSealed, SealedWriter } from "#backup/sealed-file.ts";
import { COST } from "#backup/testing/cost.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { silentLog } from "#lib/log.ts";
import { MOST_ENROL_BYTES } from "#model/enrolment.ts";
import { DesiredConfig, type DesiredDesk } from "#relay/desired-config.ts";
import { readAnswer } from "#relay/enrolment/read-answer.ts";
import { whyNotThis } from "#relay/enrolment/judge-certificate.ts";
import { makeAuthority, type TestAuthority } from "#relay/testing/certificates.ts";
import { NotingConnection } from "#relay/testing/order-stage.ts";
import { makeTestKey, orderOf, signOrder, TEST_BASE } from "#relay/testing/sign-order.ts";
import { BerFault, BerReader, BerWriter, encodeOid, TAG } from "#snmp/ber.ts";
import { PDU, readNotificationHead } from "#snmp/notification.ts";
import { localKeys, masterKeys, messageDigest, type UsmUser } from "#snmp/usm-keys.ts";
import { UsmReceiver } from "#snmp/usm-receiver.ts";
import { refusalLine } from "#texts/say-refusal.ts";
import { must, parsers } from "../parser.ts";

const ID = "0195508f-c07b-7abc-8def-000000000001";
const AT = Date.UTC(2026, 10, 30);
const PASSPHRASE = "correct horse battery";

const isBackupError = (error: unknown) => error instanceof BackupError && refusalLine(error.refusal).length < 900;

async function* inOne(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
async function* inPieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}

/** Kinds and lengths of what is read, and whether it was refused. */
async function recordsOf(pieces: AsyncIterable<Buffer>): Promise<string> {
  const read: string[] = [];
  try {
    for await (const { kind, content } of decodeRecords("a.vbk", pieces)) {
      must(content.length <= MOST_RECORD_BYTES, "a record within its bounds");
      read.push(`${kind} ${content.toString("hex")}`);
    }
  } catch (error) {
    if (!isBackupError(error)) throw error;
    read.push("refused");
  }
  return read.join("\n");
}

let folder = "";
let authority: TestAuthority | undefined;

async function sealedFile(): Promise<Buffer> {
  const at = join(folder, "seed.vbk");
  const handle = await open(at, "w+");
  const writer = await SealedWriter.begin(handle, await makeHead(PASSPHRASE, COST));
  await writer.append(encodeRecord("manifest", Buffer.from("{}")));
  await writer.end();
  const { size } = await handle.stat();
  const bytes = Buffer.alloc(size);
  await handle.read(bytes, 0, size, 0);
  await handle.close();
  return bytes;
}

const USER: UsmUser = {
  version: "3",
  user: "ann",
  level: "authNoPriv",
  authProtocol: "sha",
  authKey: "secret-of-auth",
};
const OWN = { id: Buffer.from("80007ed905aabbccdd", "hex"), boots: 7, timeS: () => 1000 };
const SENDER = Buffer.from("80001f8803001122334455", "hex");
let usm = new UsmReceiver([USER], OWN, new HandClock());

/** A message of version 3 that a known user signed, whatever stands in it. */
function signed(content: Buffer): Buffer {
  const writer = new BerWriter();
  writer.raw(content);
  const end = writer.mark();
  writer.octets(Buffer.alloc(0));
  writer.octets(Buffer.alloc(12));
  writer.octets(Buffer.from("ann"));
  writer.integer(500);
  writer.integer(3);
  writer.octets(SENDER);
  writer.wrap(TAG.sequence, end);
  writer.wrap(TAG.octets, end);
  const header = writer.mark();
  writer.integer(3);
  writer.octets(Buffer.from([1]));
  writer.integer(65_000);
  writer.integer(1);
  writer.wrap(TAG.sequence, header);
  writer.integer(3);
  writer.wrap(TAG.sequence, 0);
  const bytes = writer.take();
  const key = localKeys(USER, masterKeys(USER), SENDER).auth;
  if (key !== undefined) {
    const place = bytes.indexOf(Buffer.from([TAG.octets, 12, ...Buffer.alloc(12)])) + 2;
    messageDigest(USER, key, bytes).copy(bytes, place, 0, 12);
  }
  return bytes;
}

function scopedPdu(tag: number): Buffer {
  const writer = new BerWriter();
  writer.raw(encodeOid("1.3.6.1.6.3.1.1.5.3"));
  writer.raw(encodeOid("1.3.6.1.6.3.1.1.4.1.0"));
  writer.wrap(TAG.sequence, 0);
  writer.wrap(TAG.sequence, 0);
  for (const value of [0, 0, 4711]) writer.integer(value);
  writer.wrap(tag, 0);
  writer.octets(Buffer.alloc(0));
  writer.octets(SENDER);
  writer.wrap(TAG.sequence, 0);
  return writer.take();
}

const ADMIN = makeTestKey({ role: "admin" });

/** The flow of a desired configuration: a signed message over a memory of any kind, to the report of it. */
async function desire(memory: unknown, order: unknown): Promise<void> {
  const facts = new Map<string, unknown>([["desired", memory]]);
  const versions: unknown[] = [{}];
  const take = (document: unknown) => void versions.push(document);
  const desk: DesiredDesk = {
    readOnly: false,
    digest: () => String(versions.length),
    version: () => versions.length,
    put: async (document) => (take(document), []),
    goBack: async () => (take({}), []),
    settled: async () => {},
    lineUp: () => true,
  };
  const clock = new HandClock(AT);
  const desired = new DesiredConfig({
    desk,
    facts: { get: (name) => facts.get(name), set: (name, value) => void facts.set(name, value) },
    say: ({ code, path }) => ({ code, path, message: code }),
    boot: "boot-1",
    clockTrusted: () => true,
    clock,
    log: silentLog,
  });
  try {
    desired.start();
    desired.use(new NotingConnection(), TEST_BASE);
    const payload = signOrder(ADMIN, order ?? null);
    desired.take(
      { topic: `${TEST_BASE}/config/desired`, payload, retained: true },
      { base: TEST_BASE, keys: [ADMIN.key] },
    );
    for (let turn = 0; turn < 20 && desired.isBusy; turn++) await new Promise((resolve) => setImmediate(resolve));
    must(JSON.stringify(desired.reported()).length < 70_000, "a report that a broker takes");
  } finally {
    desired.stop();
  }
}

export const trustedParsers = parsers(
  {
    name: "enrolment-answer",
    reads: "answers of an issuer, from whoever may write to the topics of enrolment",
    files: ["appliance/relay/enrolment/read-answer.ts"],
    seeds: () => [
      JSON.stringify({ id: ID, outcome: "issued", certificate: "-----BEGIN CERTIFICATE-----", brokers: ["mqtts://a"] }),
      JSON.stringify({ id: ID, outcome: "confirmed" }),
      JSON.stringify({ id: ID, outcome: "refused", code: "wrongCode", message: "no" }),
    ],
    words: ['"outcome"', '"issued"', '"__proto__":{}', "null", "[]", '"brokers":[[]]'],
    read: (input) => {
      const answer = readAnswer(input, ID);
      if (answer === undefined) return;
      must(answer.id === ID, "the answer to this request");
      must(JSON.stringify(answer).length <= 2 * MOST_ENROL_BYTES, "no more than came");
    },
  },
  {
    name: "client-certificate",
    reads: "certificates that an issuer gives",
    files: ["appliance/relay/enrolment/judge-certificate.ts"],
    dear: true,
    waits: true,
    mostBytes: 4096,
    words: ["-----BEGIN CERTIFICATE-----", "-----END CERTIFICATE-----", "\n"],
    seeds: () => [(authority ??= makeAuthority("fuzz")).client.certificate, authority.ca],
    open: () => void (authority ??= makeAuthority("fuzz")),
    read: (input) => {
      const { ca, client } = (authority ??= makeAuthority("fuzz"));
      const why = whyNotThis(input.toString("latin1"), { authority: ca, key: client.key, name: "another", nowMs: AT });
      must(why !== undefined, "none is for another name");
    },
  },
  {
    name: "backup-file",
    reads: "backups as they lie on a disk or a stick",
    files: ["appliance/backup/header.ts", "appliance/backup/sealed-file.ts"],
    dear: true,
    waits: true,
    words: ["VEDETTAB", '"n":16384', '"n":1', '"kdf":"scrypt"', '"salt":""'],
    open: () => void (folder = mkdtempSync(join(tmpdir(), "vedetta-fuzz-"))),
    close: () => rmSync(folder, { recursive: true, force: true }),
    seeds: async () => {
      const isOpen = folder !== "";
      if (!isOpen) folder = mkdtempSync(join(tmpdir(), "vedetta-fuzz-"));
      try {
        return [await sealedFile()];
      } finally {
        if (!isOpen) rmSync(folder, { recursive: true, force: true });
        if (!isOpen) folder = "";
      }
    },
    refuses: isBackupError,
    read: async (input) => {
      const at = join(folder, "input.vbk");
      writeFileSync(at, input);
      const handle = await open(at, "r");
      try {
        for await (const piece of readSealed(at, handle, async () => PASSPHRASE))
          must(piece.length <= 1_000_000, "a piece within its bounds");
      } finally {
        await handle.close();
      }
    },
  },
  {
    name: "backup-records",
    reads: "what stands in a backup that was unsealed",
    files: ["appliance/backup/records.ts"],
    waits: true,
    words: [Buffer.of(KINDS.indexOf("end"), 0, 0, 0, 0), Buffer.of(0, 255, 255, 255, 255), Buffer.of(KINDS.length)],
    seeds: () => [
      Buffer.concat(KINDS.map((kind) => encodeRecord(kind, Buffer.from(kind)))),
      encodeRecord("row", encodeRow(["a", 1, null, Buffer.from("b")])),
    ],
    read: async (input) => {
      must((await recordsOf(inOne(input))) === (await recordsOf(inPieces(input))), "the same, however it is cut");
    },
  },
  {
    name: "backup-row",
    reads: "a row of a table in a backup",
    files: ["appliance/backup/records.ts"],
    words: [
      Buffer.of(0),
      Buffer.of(1, 127, 240, 0, 0, 0, 0, 0, 0),
      Buffer.of(2, 255, 255, 255, 255),
      Buffer.of(3, 0, 0, 0, 0),
    ],
    seeds: () => [encodeRow(["text", 3.5, null, Buffer.from("bytes")]), encodeRow([null, null, null, null])],
    read: (input) => {
      const row = decodeRow(input, 4);
      if (row === undefined) return;
      must(row.length === 4, "as many columns as there are");
      const again = decodeRow(encodeRow(row), 4);
      must(JSON.stringify(again) === JSON.stringify(row), "the same there and back");
    },
  },
  {
    name: "snmp-3-content",
    reads: "what a known user of SNMP 3 has signed",
    files: ["appliance/snmp/usm-receiver.ts", "appliance/snmp/notification.ts"],
    seeds: () => [scopedPdu(PDU.trap2), scopedPdu(PDU.inform), scopedPdu(PDU.report)],
    words: [
      Buffer.of(TAG.sequence, 0x80),
      Buffer.of(0x30, 0x84, 255, 255, 255, 255),
      Buffer.of(PDU.report, 0),
      Buffer.of(4, 0),
    ],
    open: () => void (usm = new UsmReceiver([USER], OWN, new HandClock())),
    refuses: (error) => error instanceof BerFault,
    read: (input) => {
      const bytes = signed(input);
      const { answer } = usm.receive(bytes, readNotificationHead(bytes).reader);
      if (answer !== undefined) must(answer.length <= bytes.length + 400, "no answer larger than the question");
      if (answer !== undefined) new BerReader(answer).enter(TAG.sequence, "an answer");
    },
  },
  {
    name: "desired-configuration",
    reads: "what whoever may configure has signed, over what the box remembers of the ones before",
    files: ["appliance/relay/desired-config.ts"],
    waits: true,
    seeds: () => {
      const order = orderOf("configure", AT, { arguments: { version: 3, config: { version: 1 } } } as never);
      return [
        JSON.stringify([{ rolledBack: [] }, order]),
        JSON.stringify([
          { applied: { version: 2, digest: "a", message: "b", inForce: "c" }, rolledBack: ["x"] },
          order,
        ]),
        JSON.stringify([
          { trial: { version: 2, digest: "a", message: "b", backTo: 1, made: 2 }, rolledBack: [] },
          order,
        ]),
      ];
    },
    words: ['"__proto__":{}', "null", "[]", "-1", '"version":1e99', '"config":null', '"expiresAt":"x"'],
    read: async (input) => {
      let pair: unknown;
      try {
        pair = JSON.parse(input.toString("utf8"));
      } catch {
        return;
      }
      if (Array.isArray(pair)) await desire(pair[0], pair[1]);
    },
  },
);
