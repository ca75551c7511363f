/** The boot state, as U-Boot wrote it in qemu, and as RAUC asks for it. */
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { BLOCK_BYTES, COPIES, DEFAULT_STATE, mark, nextSlot, putFirst, readBlock, writeBlock } from "./boot-block.ts";
import { answerRauc, loadState, storeState } from "./boot-state.ts";

/** What `env export -c -s 0x1000` of Debian's U-Boot 2025.01 left on the card after a first start. */
function ofUboot(): Buffer {
  const block = Buffer.alloc(BLOCK_BYTES);
  block.write("d8c0c478", 0, "hex");
  block.write("BOOT_A_LEFT=2\0BOOT_B_LEFT=3\0BOOT_ORDER=A B\0\0", 4, "latin1");
  return block;
}

const folder = mkdtempSync(path.join(tmpdir(), "vedetta-boot-"));
t.teardown(() => rmSync(folder, { recursive: true }));

function partition(): string {
  const file = path.join(folder, "bootstate");
  writeFileSync(file, "");
  truncateSync(file, 8 * 1_048_576);
  return file;
}

t.test("U-Boot's block is read, and written as U-Boot does", (t) => {
  t.same(readBlock(ofUboot()), { order: ["A", "B"], left: { A: 2, B: 3 } });
  t.same(Buffer.from(writeBlock({ order: ["A", "B"], left: { A: 2, B: 3 } })), ofUboot());
  t.end();
});

t.test("one changed bit anywhere is noticed", (t) => {
  for (const at of [0, 3, 4, 16, 40, BLOCK_BYTES - 1]) {
    const block = ofUboot();
    block[at] = (block[at] ?? 0) ^ 1;
    t.equal(readBlock(block), undefined, `byte ${at}`);
  }
  t.equal(readBlock(ofUboot().subarray(1)), undefined, "too short");
  t.equal(readBlock(Buffer.alloc(BLOCK_BYTES)), undefined, "a card that was never written");
  t.end();
});

t.test("what is no number of tries counts as untried, an order without slots as the first", (t) => {
  const block = Buffer.from(writeBlock({ order: ["B", "A"], left: { A: 0, B: 1 } }));
  t.same(readBlock(block), { order: ["B", "A"], left: { A: 0, B: 1 } });
  t.same(readBlock(Buffer.from(writeBlock({ order: [], left: { A: Number.NaN, B: 77 } }))), DEFAULT_STATE);
  t.end();
});

t.test("the slot that is tried next", (t) => {
  const state = { order: ["B", "A"], left: { A: 2, B: 0 } } as const;
  t.equal(nextSlot(state), "A", "B has no try left");
  t.equal(nextSlot(mark(state, "A", false)), "B", "neither has: the script gives them new ones, in order");
  t.same(putFirst(state, "A"), { order: ["A", "B"], left: { A: 3, B: 0 } });
  t.same(mark(state, "B", true), { order: ["B", "A"], left: { A: 2, B: 3 } });
  t.end();
});

t.test("whichever copy is damaged, the other is read; both are written", (t) => {
  const file = partition();
  t.same(loadState(file), DEFAULT_STATE);
  const state = { order: ["B", "A"], left: { A: 1, B: 2 } } as const;
  for (const damaged of COPIES) {
    storeState(file, state);
    const card = readFileSync(file);
    card.fill(0x5a, damaged, damaged + 512);
    writeFileSync(file, card);
    t.same(loadState(file), state, `damaged at ${damaged}`);
  }
  t.end();
});

t.test("what RAUC asks", (t) => {
  const file = partition();
  t.equal(answerRauc(file, ["get-primary"]), "A");
  for (let twice = 0; twice < 2; twice += 1) t.equal(answerRauc(file, ["set-primary", "B"]), "");
  t.equal(answerRauc(file, ["get-primary"]), "B");
  for (let twice = 0; twice < 2; twice += 1) t.equal(answerRauc(file, ["set-state", "B", "bad"]), "");
  t.equal(answerRauc(file, ["get-state", "B"]), "bad");
  t.equal(answerRauc(file, ["get-primary"]), "A");
  t.equal(answerRauc(file, ["set-state", "B", "good"]), "");
  t.equal(answerRauc(file, ["get-state", "B"]), "good");
  for (const wrong of [
    [],
    ["get-state"],
    ["get-state", "C"],
    ["set-state", "A"],
    ["set-state", "A", "worse"],
    ["x", "A"],
  ])
    t.equal(answerRauc(file, wrong), undefined, wrong.join(" "));
  t.end();
});
