/** What the box wrote on its own disk, as a failing card or a stranger's hand may have left it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";
import { decodeHead, decodeLot, encodeFrame, findFrame } from "#store/arrivals/arrival-frame.ts";
import { readFileImage } from "#store/file-image.ts";
import { ByteReader, ByteWriter } from "#store/history/bytes.ts";
import type { Words } from "#store/history/chunk.ts";
import { unpackBlock } from "#store/history/closed-hours.ts";
import type { HistoryResult } from "#store/history/history-result.ts";
import { Journal } from "#store/history/journal.ts";
import { ChunkRoom, OpenChunk, readChunk } from "#store/history/open-chunk.ts";
import { emptyRollup, packRollup, rollUp, unpackRollup } from "#store/history/rollup.ts";
import { HEAD_BYTES, makeHead, readRedo, recordHead, REDO_FILES } from "#store/redo-content.ts";
import { incidentOfColumns, isHostState, isIncident, isServiceState, parseStored } from "#store/stored-shapes.ts";
import { packState, unpackState } from "#store/stored-state.ts";
import { StoreError } from "#store/store-error.ts";
import { must, parsers } from "../parser.ts";

const HOUR = 498_000;
const words: Words = {
  number: (word) => word.length,
  word: (number) => `word-${number}`,
};
const RESULTS: readonly HistoryResult[] = [
  {
    at: HOUR * 3_600_000 + 5,
    state: "ok",
    code: "connected",
    parameters: { port: 1 },
    measurements: { connectMs: 3.25 },
  },
  {
    at: HOUR * 3_600_000 + 60_005,
    state: "critical",
    code: "refused",
    parameters: {},
    measurements: { connectMs: 1e300 },
  },
];

function chunkBytes(): Uint8Array {
  const chunk = new OpenChunk(1, new ChunkRoom(HOUR, words));
  for (const result of RESULTS) chunk.append(result);
  const writer = new ByteWriter(64);
  chunk.writePending(writer);
  return Uint8Array.from(writer.view());
}

let folder = "";
const openFolder = () => void (folder = mkdtempSync(join(tmpdir(), "vedetta-fuzz-")));
const closeFolder = () => rmSync(folder, { recursive: true, force: true });

/** A redo log of one head and one record, its checksums made right for whatever the input holds. */
function redoOf(input: Buffer): Buffer {
  const head = makeHead({ generation: 1, count: 1, blockEnd: 9, wallMs: 0, uptimeS: 0, kernelBoot: "x" }, 512);
  const record = { generation: 1, pending: true, last: 7, packed: input };
  return Buffer.concat([head, Buffer.alloc(HEAD_BYTES - head.length), recordHead(record), input]);
}

export const storedParsers = parsers(
  {
    name: "history-chunk",
    reads: "packed results of an hour, blocks and days of the history",
    files: ["appliance/store/history/"],
    seeds: () => [
      chunkBytes(),
      packRollup(rollUp(HOUR, RESULTS), words),
      Buffer.concat([Buffer.from([1]), deflateRawSync(chunkBytes())]),
    ],
    words: [
      Buffer.from([0xff, 0xff, 0xff, 0xff, 0x7f]),
      Buffer.from([0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01]),
    ],
    read: (input) => {
      must(readChunk(HOUR, words, input).length <= input.length, "no more results than bytes");
      unpackBlock(input);
      const rollup = unpackRollup(input, words);
      must(Object.keys(rollup.states).length === Object.keys(emptyRollup().states).length, "all states");
      const reader = new ByteReader(input);
      try {
        while (!reader.atEnd) reader.varint();
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
      }
    },
  },
  {
    name: "journal",
    dear: true,
    reads: "the journal of the running hour",
    files: ["appliance/store/history/journal.ts"],
    open: openFolder,
    close: closeFolder,
    seeds: () => {
      const writer = new ByteWriter(64);
      const bytes = chunkBytes();
      writer.varint(1);
      writer.varint(bytes.length);
      writer.bytes(bytes);
      return [deflateRawSync(writer.view())];
    },
    refuses: (error) => error instanceof StoreError,
    read: (input) => {
      // A sum that is right, so that what is behind it is read.
      const head = Buffer.alloc(8);
      head.writeUInt32BE(input.length, 0);
      head.writeUInt32BE(crc32(input), 4);
      writeFileSync(join(folder, `${HOUR}-0`), Buffer.concat([head, input]));
      const journal = new Journal(folder);
      journal.replay({ hour: HOUR, part: 0 }, (_, bytes) => void readChunk(HOUR, words, bytes));
      journal.close();
    },
  },
  {
    name: "redo-log",
    dear: true,
    reads: "the redo log, as it is and with its sums made right",
    files: ["appliance/store/redo-content.ts"],
    open: openFolder,
    close: closeFolder,
    mostBytes: 6000,
    seeds: () => [
      redoOf(deflateRawSync(Buffer.from("a patch"))),
      deflateRawSync(Buffer.from("a patch")),
      Buffer.from("VRec"),
    ],
    refuses: (error) => error instanceof StoreError,
    read: (input) => {
      writeFileSync(join(folder, REDO_FILES[0]), input);
      writeFileSync(join(folder, REDO_FILES[1]), redoOf(input));
      readRedo(folder);
    },
  },
  {
    name: "database-image",
    dear: true,
    reads: "the database and its log, read as bytes where the disk takes no writes",
    files: ["appliance/store/file-image.ts"],
    open: openFolder,
    close: closeFolder,
    seeds: () => [
      Buffer.concat([
        Buffer.from("377f0682002de21800000200000000000000000100000002", "hex"),
        Buffer.alloc(8 + 24 + 512),
      ]),
    ],
    refuses: (error) => error instanceof StoreError,
    read: (input) => {
      writeFileSync(join(folder, "state.db"), input.subarray(0, 64));
      writeFileSync(join(folder, "state.db-wal"), withSums(input));
      readFileImage(join(folder, "state.db"));
    },
  },
  {
    name: "arrival-frame",
    reads: "the ring of what came in",
    files: ["appliance/store/arrivals/arrival-frame.ts"],
    seeds: () => [encodeFrame(1, ['{"kind":"line"}', '{"kind":"mail"}'], 1, 2)],
    read: (input) => {
      const at = findFrame(input, 0) ?? 0;
      const head = decodeHead(input.subarray(at));
      if (head !== undefined) decodeLot(head, input.subarray(at + 48, at + 48 + head.packedBytes));
      // With sums made right.
      const packed = input.subarray(48);
      decodeLot(
        {
          ...(head ?? { first: 1, fromMs: 0, toMs: 0, plainBytes: 1 }),
          packedBytes: packed.length,
          checksum: crc32(packed),
        } as never,
        packed,
      );
    },
  },
  {
    name: "stored-state",
    reads: "states and incidents of the database",
    files: ["appliance/store/stored-state.ts", "appliance/store/stored-shapes.ts"],
    seeds: () => [
      packState({ hard: "ok", hardSince: 1, soft: "ok", attempt: 0, told: "ok" } as never),
      JSON.stringify({ hard: "down", told: "up", hardSince: 1 }),
      JSON.stringify({ id: "x", subject: "nas/tcp", host: "nas", state: "open", failed_at: 1, opened_at: 2 }),
    ],
    words: ["null", "[]", "{}", "1e999", '"="', '"hardAt":[1,2,3]', '"last":{"at":"="}', '"__proto__":'],
    read: (input) => {
      const stored = parseStored(input.toString("utf8"));
      const state = unpackState(stored);
      isServiceState(state);
      isHostState(stored);
      isIncident(stored);
      if (typeof stored === "object" && stored !== null) incidentOfColumns(stored as Record<string, unknown>);
    },
  },
);

/** The checksums of a log's head made right. Source: sqlite.org/fileformat.html, section 4.2. */
function withSums(log: Buffer): Buffer {
  if (log.length < 32) return log;
  log.writeUInt32BE(0x377f0682, 0);
  let [first, second] = [0, 0];
  for (let at = 0; at < 24; at += 8) {
    first = (first + log.readUInt32LE(at) + second) >>> 0;
    second = (second + log.readUInt32LE(at + 4) + first) >>> 0;
  }
  log.writeUInt32BE(first, 24);
  log.writeUInt32BE(second, 28);
  return log;
}
