/**
 * What is tried with a whole box in qemu: the steps of os-image/test, the first of which are os-image/smoke. Prints a line for
 * each step and, at the end, what stands at the end of every trial here; the exit code is the number of steps that failed.
 *
 *   trial.ts FOLDER-OF-IMAGE FOLDER-OF-NEXT FOLDER-FOR-LOGS PART ...
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { damagedBootState, damagedSlot, factoryReset, powerCuts, updateByStick } from "./damages.ts";
import { firstStart, nothingIsLost, searchImage, watchAround } from "./first-start.ts";
import { Stage } from "./stage.ts";
import { cutUpdate, faultyUpdate, goodUpdate, refusals, type Versions } from "./updates.ts";

const [image = "", next = "", logs = "", ...parts] = process.argv.slice(2);
const stage = await Stage.set(image, logs);
const wants = (part: string) => parts.includes(part);
// Nothing stays behind where the trial is ended by hand.
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void stage.end().then(() => process.exit(1)));
try {
  await play();
} finally {
  process.exitCode = await stage.end();
}
process.exit();

async function play(): Promise<void> {
  if (wants("image")) await searchImage(stage, secretsOfBuild());
  if (wants("first") || wants("around")) {
    const box = await firstStart(stage);
    if (wants("around")) await watchAround(stage, box);
    // As it is watching.
    await stage.cutPower();
  }
  if (wants("cuts")) await powerCuts(stage, [20, 60, 120]);
  if (wants("update")) await updates();
  if (wants("faults")) await faults();
  if (wants("cutUpdate")) {
    stage.nameUpdateSource();
    await cutUpdate(stage, versions(), 25);
  }
  if (wants("stick")) await updateByStick(stage, versions(), 30);
  if (wants("damages")) {
    await damagedSlot(stage);
    await damagedBootState(stage);
  }
  if (wants("reset")) await factoryReset(stage);
}

async function updates(): Promise<void> {
  stage.nameUpdateSource();
  const box = await stage.start();
  await stage.expect("after a power cut it watches again", () => stage.isReady(box));
  await nothingIsLost(stage, box);
  await refusals(stage, box, versions());
  await goodUpdate(stage, box, versions());
  await stage.cutPower();
}

async function faults(): Promise<void> {
  stage.nameUpdateSource();
  const box = await stage.start();
  await stage.expect("it watches", () => stage.isReady(box));
  await faultyUpdate(stage, box, versions(), "neverReady", 20);
  await faultyUpdate(stage, box, versions(), "crashes", 21);
  await faultyUpdate(stage, box, versions(), "hangs", 22);
  await stage.cutPower();
}

function versions(): Versions {
  const [old, newer] = [manifest(image), manifest(next)];
  const [major = "0", minor = "0"] = newer.version.split(".");
  const above = (count: number) => `${major}.${minor}.${100 + count}`;
  return { compatible: old.compatible, old: old.version, next: { image: next, version: newer.version }, above };
}

function manifest(folder: string): { readonly compatible: string; readonly version: string } {
  const text = readFileSync(path.join(folder, "manifest"), "utf8");
  const value = (name: string) => new RegExp(`^${name}=(.*)$`, "m").exec(text)?.[1] ?? "";
  return { compatible: value("compatible"), version: value("version") };
}

/** What signs updates here, and what this machine was given for the trial (os-image/test). */
function secretsOfBuild(): string[] {
  const key = readFileSync(path.join(image, "../../keys/development/signer.key"), "utf8");
  const planted = process.env.VEDETTA_PLANTED;
  return [key.split("\n")[1] ?? "", ...(planted === undefined ? [] : [planted])];
}
