/**
 * The environment that U-Boot starts with: its own, as it is compiled into the program, with some values written anew. Kept where the board's
 * U-Boot looks for it, it takes the place of the one inside. Format: CRC-32 of the rest, least byte first, then `NAME=value` ended
 * by zeros (U-Boot's include/env_internal.h, without a flag byte).
 *
 *   boot-environment.ts U-BOOT.bin BYTES OUT NAME=VALUE ...
 */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { crc32 } from "node:zlib";

/** @throws Error where a program holds none */
export function readDefaults(program: Buffer): Map<string, string> {
  const at = program.indexOf("\0bootcmd=");
  if (at === -1) throw new Error("this U-Boot holds no environment");
  // Back over pairs, up to what is none.
  let begin = at + 1;
  for (;;) {
    const before = program.lastIndexOf(0, begin - 2) + 1;
    if (!/^[\w.]+=[\x20-\x7e]*$/.test(program.subarray(before, begin - 1).toString("latin1"))) break;
    begin = before;
  }
  const text = program.subarray(begin, program.indexOf("\0\0", at + 1)).toString("latin1");
  return new Map(
    text.split("\0").map((pair): [string, string] => [pair.split("=", 1)[0] ?? "", pair.slice(pair.indexOf("=") + 1)]),
  );
}

/** An empty value is none. @throws Error where it is too long */
export function environmentBlock(values: ReadonlyMap<string, string>, bytes: number): Buffer {
  const pairs = [...values].filter(([, value]) => value !== "").map(([name, value]) => `${name}=${value}\0`);
  const text = Buffer.from(`${pairs.toSorted().join("")}\0`, "latin1");
  if (text.length > bytes - 4) throw new Error("the environment is too long");
  const block = Buffer.alloc(bytes);
  text.copy(block, 4);
  block.writeUInt32LE(crc32(block.subarray(4)), 0);
  return block;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [program = "", bytes = "", out = "", ...more] = process.argv.slice(2);
  const values = readDefaults(readFileSync(program));
  for (const pair of more) values.set(pair.split("=", 1)[0] ?? "", pair.slice(pair.indexOf("=") + 1));
  writeFileSync(out, environmentBlock(values, Number(bytes)));
}
