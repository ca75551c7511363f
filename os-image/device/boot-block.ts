/**
 * The state that U-Boot's script and the running system share: which slot is tried first, and how many tries each has left. U-Boot's
 * environment without a flag byte: CRC-32 of the rest, least byte first, then `NAME=value` ended by zeros. Source: U-Boot's
 * env/common.c, cmd/nvedit.c (`env export -c`). The other side is os-image/boot/boot.cmd.
 */
import { crc32 } from "node:zlib";

export type Slot = "A" | "B";

export interface BootState {
  /** Which is tried first. */
  readonly order: readonly Slot[];
  readonly left: Readonly<Record<Slot, number>>;
}

export const BLOCK_BYTES = 4096;
/** Where the two copies lie in their partition, bytes. */
export const COPIES = [0, 1_048_576] as const;
/** Tries that a slot gets. */
export const TRIES = 3;

/** What the boot script takes where neither copy is whole. */
export const DEFAULT_STATE: BootState = { order: ["A", "B"], left: { A: TRIES, B: TRIES } };

/** @returns undefined where the block is damaged */
export function readBlock(block: Uint8Array): BootState | undefined {
  if (block.length !== BLOCK_BYTES) return undefined;
  const content = block.subarray(4);
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  if (view.getUint32(0, true) !== crc32(content)) return undefined;
  const text = Buffer.from(content).toString("latin1").split("\0\0")[0] ?? "";
  const values = new Map(
    text.split("\0").flatMap((pair): [string, string][] => {
      const [name = "", ...value] = pair.split("=");
      return value.length === 0 ? [] : [[name, value.join("=")]];
    }),
  );
  const order = (values.get("BOOT_ORDER") ?? "").split(" ").filter(isSlot);
  return {
    order: order.length === 0 ? DEFAULT_STATE.order : order,
    left: { A: tries(values.get("BOOT_A_LEFT")), B: tries(values.get("BOOT_B_LEFT")) },
  };
}

export function writeBlock({ order, left }: BootState): Uint8Array {
  const text = `BOOT_A_LEFT=${left.A}\0BOOT_B_LEFT=${left.B}\0BOOT_ORDER=${order.join(" ")}\0\0`;
  const block = Buffer.alloc(BLOCK_BYTES);
  block.write(text, 4, "latin1");
  block.writeUInt32LE(crc32(block.subarray(4)), 0);
  return block;
}

export function isSlot(text: string): text is Slot {
  return text === "A" || text === "B";
}

export function otherThan(slot: Slot): Slot {
  return slot === "A" ? "B" : "A";
}

/** The slot comes first, with all its tries. */
export function putFirst({ left }: BootState, slot: Slot): BootState {
  return { order: [slot, otherThan(slot)], left: { ...left, [slot]: TRIES } };
}

/** Good: it has all its tries again. Bad: none. */
export function mark({ order, left }: BootState, slot: Slot, isGood: boolean): BootState {
  return { order, left: { ...left, [slot]: isGood ? TRIES : 0 } };
}

/** The slot that is tried next; the first one where none has a try left, since the script then gives them new ones. */
export function nextSlot({ order, left }: BootState): Slot {
  return order.find((slot) => left[slot] > 0) ?? order[0] ?? "A";
}

/** setexpr writes hexadecimal, which is the same up to nine. */
function tries(text: string | undefined): number {
  const count = Number(text ?? TRIES);
  return Number.isInteger(count) && count >= 0 && count <= 9 ? count : TRIES;
}
