/** What U-Boot starts with: its own values, and ours in their place. */
import t from "tap";
import { crc32 } from "node:zlib";
import { environmentBlock, readDefaults } from "./boot-environment.ts";

const program = Buffer.from(
  "code\0\x01\x02text\0\0arch=arm\0bootcmd=bootflow scan -lb\0bootdelay=2\0empty=\0stdin=serial,usbkbd\0\0more\0a=b\0",
);

t.test("what is compiled in is found", (t) => {
  t.same(
    [...readDefaults(program)],
    [
      ["arch", "arm"],
      ["bootcmd", "bootflow scan -lb"],
      ["bootdelay", "2"],
      ["empty", ""],
      ["stdin", "serial,usbkbd"],
    ],
  );
  t.throws(() => readDefaults(Buffer.from("nothing of the kind")), /holds no environment/);
  t.end();
});

t.test("a block is as U-Boot reads it", (t) => {
  const values = readDefaults(program).set("bootdelay", "-2").set("stdin", "nulldev").set("bootcmd", "a=b; reset");
  const block = environmentBlock(values, 256);
  t.equal(block.length, 256);
  t.equal(block.readUInt32LE(0), crc32(block.subarray(4)));
  t.equal(
    block.subarray(4).toString("latin1").replace(/\0+$/, ""),
    "arch=arm\0bootcmd=a=b; reset\0bootdelay=-2\0stdin=nulldev",
  );
  t.throws(() => environmentBlock(values, 32), /too long/);
  t.end();
});
