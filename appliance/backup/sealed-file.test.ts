import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t, { type Test } from "tap";
import { BackupError } from "./backup-error.ts";
import { makeHead } from "./header.ts";
import { PIECE_BYTES, readSealed, SealedWriter } from "./sealed-file.ts";
import { COST } from "./testing/cost.ts";

const PASSPHRASE = "correct horse battery";

function folderOf(t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), "vedetta-backup-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function seal(file: string, content: Buffer, passphrase = PASSPHRASE): Promise<Buffer> {
  const handle = await open(file, "w");
  const writer = await SealedWriter.begin(handle, await makeHead(passphrase, COST));
  await writer.append(content);
  await writer.end();
  await handle.close();
  return readFileSync(file);
}

async function unseal(file: string, bytes: Buffer, passphrase = PASSPHRASE): Promise<Buffer | string> {
  writeFileSync(file, bytes);
  const handle = await open(file, "r");
  const pieces: Buffer[] = [];
  try {
    for await (const piece of readSealed(file, handle, async () => passphrase)) {
      if (piece.length > PIECE_BYTES) return "a piece was too large";
      pieces.push(Buffer.from(piece));
    }
    return Buffer.concat(pieces);
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    return error.refusal.code;
  } finally {
    await handle.close();
  }
}

/** Where each piece begins and ends in a file. */
function piecesOf(bytes: Buffer): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  for (let at = 12 + bytes.readUInt16BE(10) + 4 + 20; at < bytes.length;) {
    const to = at + 4 + bytes.readUInt32BE(at) + 16;
    pieces.push({ from: at, to });
    at = to;
  }
  return pieces;
}

t.test("what was sealed comes out, whatever its length; text is packed, noise is not blown up", async (t) => {
  const file = join(folderOf(t), "a");
  for (const length of [0, 1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 3 * PIECE_BYTES]) {
    const noise = Buffer.from(Array.from({ length }, (_, n) => (n * n * 7919) >> 5));
    t.same(await unseal(file, await seal(file, noise)), noise, `${length} bytes`);
  }
  t.ok((await seal(file, Buffer.alloc(10 * PIECE_BYTES))).length < 10_000);
  t.notSame(
    await seal(file, Buffer.from("same")),
    await seal(file, Buffer.from("same")),
    "no two files have a key in common",
  );
});

t.test("the same passphrase from another keyboard fits, another one does not", async (t) => {
  const file = join(folderOf(t), "a");
  const bytes = await seal(file, Buffer.from("x"), "lozinka š čćž".normalize("NFC"));
  t.same(await unseal(file, bytes, "lozinka š čćž".normalize("NFD")), Buffer.from("x"));
  t.equal(await unseal(file, bytes, "lozinka s ccz"), "backup.passphrase");
});

t.test("a changed bit anywhere is found, and so is a byte too few or too many", async (t) => {
  const file = join(folderOf(t), "a");
  const bytes = await seal(file, Buffer.concat([Buffer.alloc(PIECE_BYTES, 1), Buffer.from("the end")]));
  const codes = new Set<string>();
  const begin = piecesOf(bytes)[0]?.from ?? 0;
  // Every byte of the head; of the pieces some, because each takes the making of a key.
  for (let at = 0; at < bytes.length; at += at < begin ? 1 : 11) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
    const found = await unseal(file, changed);
    if (typeof found !== "string") t.fail(`byte ${at} was changed and nobody noticed`);
    else codes.add(found);
  }
  t.same([...codes].toSorted(), ["backup.damaged", "backup.damagedHead", "backup.notOne", "backup.truncated"]);
  for (const length of [0, 5, 11, 50, 200, bytes.length - 20, bytes.length - 1]) {
    const found = await unseal(file, bytes.subarray(0, length));
    t.equal(found, length < 8 ? "backup.notOne" : "backup.truncated", `${length} bytes are left`);
  }
  t.equal(await unseal(file, Buffer.concat([bytes, Buffer.of(0)])), "backup.trailing");
  t.equal(await unseal(file, Buffer.concat([bytes, bytes])), "backup.trailing");
});

t.test("pieces cannot be left out, doubled, moved, or taken from another file", async (t) => {
  const file = join(folderOf(t), "a");
  const content = Buffer.concat([1, 2, 3, 4].map((n) => Buffer.alloc(PIECE_BYTES, n)));
  const bytes = await seal(file, content);
  const other = await seal(file, content);
  const head = bytes.subarray(0, piecesOf(bytes)[0]?.from);
  const pieces = piecesOf(bytes).map(({ from, to }) => bytes.subarray(from, to));
  const foreign = piecesOf(other).map(({ from, to }) => other.subarray(from, to));
  const put = (...order: (Buffer | undefined)[]) =>
    unseal(file, Buffer.concat([head, ...order.map((one) => one ?? Buffer.alloc(0))]));
  const [a, b, c, d] = pieces;
  t.same(await put(a, b, c, d), content);
  t.equal(await put(b, a, c, d), "backup.damaged", "moved");
  t.equal(await put(a, c, d), "backup.damaged", "left out");
  t.equal(await put(a, a, b, c, d), "backup.damaged", "doubled");
  t.equal(await put(a, foreign[1], c, d), "backup.damaged", "of another file");
  t.equal(await put(a, b, c), "backup.truncated", "cut between two");
  t.equal(await put(d), "backup.damaged", "the last alone");
});

t.test("a newer format is said as such, one that asks for too much memory is refused", async (t) => {
  const file = join(folderOf(t), "a");
  const { crc32 } = await import("node:zlib");
  const withHead = async (
    format: number,
    change: (head: Record<string, unknown>) => unknown,
  ): Promise<Buffer | string> => {
    const bytes = await seal(file, Buffer.from("x"));
    const length = bytes.readUInt16BE(10);
    const head = JSON.parse(bytes.subarray(12, 12 + length).toString()) as Record<string, unknown>;
    const text = Buffer.from(JSON.stringify(change(head) === null ? null : head));
    const fixed = Buffer.from(bytes.subarray(0, 12));
    fixed.writeUInt16BE(format, 8);
    fixed.writeUInt16BE(text.length, 10);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(Buffer.concat([fixed, text])));
    return unseal(file, Buffer.concat([fixed, text, sum, bytes.subarray(12 + length + 4)]));
  };
  t.same(await withHead(1, () => {}), Buffer.from("x"));
  t.equal(await withHead(2, () => {}), "backup.newer");
  t.equal(await withHead(1, () => null), "backup.damagedHead", "a head that says nothing");
  for (const [name, value] of [
    ["n", 2 ** 30],
    ["n", 100_000],
    ["n", 2],
    ["r", 4096],
    ["p", 1000],
    ["n", "16384"],
    ["cipher", "none"],
    ["kdf", "plain"],
    ["salt", 5],
  ] as const)
    t.equal(await withHead(1, (head) => (head[name] = value)), "backup.damagedHead", `${name}: ${String(value)}`);
});
