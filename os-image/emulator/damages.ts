/** A card that has suffered, and a box that is given away: what of it must still work. */
import { execFileSync } from "node:child_process";
import { statSync, truncateSync, writeFileSync, rmSync } from "node:fs";
import path from "node:path";
import { bundle } from "./bundles.ts";
import { bootStateOf, holds, inside, offsetOf, putOnFirmware, writeOver } from "./card.ts";
import { nextSlot } from "../device/boot-block.ts";
import { nothingIsLost } from "./first-start.ts";
import { LABEL, PASSWORD, PLANTED, type Stage } from "./stage.ts";
import type { Versions } from "./updates.ts";
import { Visitor } from "./visitor.ts";

const MIB = 1_048_576;

/** The plug is pulled a few times, soon after a start and later. */
export async function powerCuts(stage: Stage, seconds: readonly number[]): Promise<void> {
  for (const after of seconds) {
    const box = await stage.start();
    await new Promise((resolve) => setTimeout(resolve, after * 1000));
    stage.note(`power is cut ${after} s after the start, having said ${box.mark} bytes`);
    await stage.cutPower();
  }
  const box = await stage.start();
  await stage.expect("after power cuts it watches again", () => stage.isReady(box));
  await nothingIsLost(stage, box);
  await stage.cutPower();
}

/** A byte here and there of the slot that comes first is another, and the data partition is full of somebody's files. */
export async function damagedSlot(stage: Stage): Promise<void> {
  const slot = nextSlot(bootStateOf(stage.disk));
  const partition = slot === "A" ? "root_a" : "root_b";
  for (let at = 0; at < 64 * MIB; at += MIB) writeOver(stage.disk, offsetOf(partition) + at, Buffer.alloc(512, 0xa5));
  inside(stage.disk, "data", (data) =>
    execFileSync("sh", ["-c", 'cat /dev/zero >"$1/filling" 2>/dev/null || true; df -k "$1" >&2', "sh", data]),
  );
  const box = await stage.start();
  await stage.expect("a damaged slot and a full data partition: it watches", () => stage.isReady(box));
  await stage.expect("by the other slot, after its tries", () => {
    const slots = box.slots();
    return (slots.at(-1) !== slot && slots.filter((one) => one === slot).length >= 1) || `tried ${slots.join(" ")}`;
  });
  await nothingIsLost(stage, box);
  await stage.cutPower();
  inside(stage.disk, "data", (data) => rmSync(path.join(data, "filling")));
}

/** One copy of the boot state is damaged; the beginning of the data partition's file system as well. */
export async function damagedBootState(stage: Stage): Promise<void> {
  writeOver(stage.disk, offsetOf("bootstate"), Buffer.alloc(4096, 0x5a));
  const one = await stage.start();
  await stage.expect("one damaged copy of the boot state: the other is read", async () => {
    await one.untilSaid(/state: second/);
    return true;
  });
  await stage.expect("and it watches", () => stage.isReady(one));
  await stage.cutPower();
  for (const at of [0, MIB]) writeOver(stage.disk, offsetOf("bootstate") + at, Buffer.alloc(4096, 0x5a));
  writeOver(stage.disk, offsetOf("data"), Buffer.alloc(4 * MIB, 0xff));
  const both = await stage.start();
  await stage.expect("both copies damaged: three tries for either slot", async () => {
    await both.untilSaid(/state: none/);
    return true;
  });
  await stage.expect("and a data partition beyond help: it watches", () => stage.isReady(both));
  await nothingIsLost(stage, both);
  await stage.cutPower();
}

/** A memory stick with an update is in the box as it starts. */
export async function updateByStick(stage: Stage, versions: Versions, above: number): Promise<void> {
  const version = versions.above(above);
  const file = path.join(stage.folder, "bundles", `vedetta-${version}.raucb`);
  bundle(versions.next.image, { version, compatible: versions.compatible }, file);
  const stick = path.join(stage.folder, "stick.img");
  rmSync(stick, { force: true });
  writeFileSync(stick, "");
  truncateSync(stick, Math.ceil(statSync(file).size / MIB + 32) * MIB);
  execFileSync("mkfs.vfat", [stick]);
  execFileSync("mcopy", ["-i", stick, file, "::"]);
  const box = await stage.start({ stick });
  await stage.expect("with an update on a stick it watches", () => stage.isReady(box));
  const running = box.slots().at(-1) ?? "A";
  const other = running === "A" ? "B" : "A";
  const mark = box.mark;
  await stage.expect("what the stick brought is installed and kept", async () => {
    await box.untilSaid(new RegExp(`^slot ${other}`, "m"), mark);
    await box.untilSaid(new RegExp(`slot ${other} is well`), mark);
    return true;
  });
  await nothingIsLost(stage, box);
  await stage.cutPower();
}

export async function factoryReset(stage: Stage): Promise<void> {
  putOnFirmware(stage.disk, "/dev/null", "factory-reset");
  const box = await stage.start();
  await stage.expect("a factory reset by a file on the card: it watches", () => stage.isReady(box));
  const visitor = new Visitor(box);
  await stage.expect("and has no owner", async () => !(await visitor.signIn(PASSWORD)));
  await stage.expect("and takes the label's code again", async () => {
    const { status } = await visitor.claim(LABEL.code, "another-password-of-the-trial");
    return status === 200 || `status ${status}`;
  });
  await stage.cutPower();
  await stage.expect(
    "what people had set is nowhere on the card",
    () => !holds(stage.disk, PLANTED) && !holds(stage.disk, PASSWORD),
  );
}
