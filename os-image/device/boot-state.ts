/**
 * Reads and writes the boot state on its partition: what RAUC asks of a boot loader that it does not know (RAUC's manual, "Custom
 * Bootloader Backend"). The second copy is written and synced first, so that one of them is whole whenever the power goes.
 */
import { closeSync, fsyncSync, openSync, readSync, writeSync } from "node:fs";
import {
  BLOCK_BYTES,
  COPIES,
  DEFAULT_STATE,
  isSlot,
  mark,
  nextSlot,
  putFirst,
  readBlock,
  writeBlock,
  type BootState,
} from "./boot-block.ts";

export const PARTITION = "/dev/disk/by-partlabel/bootstate";

export function loadState(partition: string): BootState {
  const file = openSync(partition, "r");
  try {
    for (const at of COPIES) {
      const block = Buffer.alloc(BLOCK_BYTES);
      readSync(file, block, 0, BLOCK_BYTES, at);
      const state = readBlock(block);
      if (state !== undefined) return state;
    }
    return DEFAULT_STATE;
  } finally {
    closeSync(file);
  }
}

export function storeState(partition: string, state: BootState): void {
  const file = openSync(partition, "r+");
  try {
    for (const at of COPIES.toReversed()) {
      writeSync(file, writeBlock(state), 0, BLOCK_BYTES, at);
      fsyncSync(file);
    }
  } finally {
    closeSync(file);
  }
}

/**
 * One request of RAUC's: `get-primary`, `set-primary SLOT`, `get-state SLOT`, `set-state SLOT good|bad`.
 * @returns what is printed; undefined: not a request
 */
export function answerRauc(partition: string, [verb, slot = "", word]: readonly string[]): string | undefined {
  const state = loadState(partition);
  if (verb === "get-primary") return nextSlot(state);
  if (!isSlot(slot)) return undefined;
  if (verb === "get-state") return state.left[slot] > 0 ? "good" : "bad";
  if (verb === "set-primary") storeState(partition, putFirst(state, slot));
  else if (verb === "set-state" && (word === "good" || word === "bad"))
    storeState(partition, mark(state, slot, word === "good"));
  else return undefined;
  return "";
}
