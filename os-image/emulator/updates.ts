/**
 * Updates of a box in qemu, asked for by the operations centre's signed command: what is refused, a power cut while it is written, one that
 * is well, and versions that are not.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { bitFlipped, bundle, faultyBundle, smallBundle, truncated, unsignedBundle, type Fault } from "./bundles.ts";
import type { Emulator } from "./emulator.ts";
import { nothingIsLost } from "./first-start.ts";
import { seconds, type Stage } from "./stage.ts";

const ROOT = path.join(import.meta.dirname, "../..");

/** What the images are called, and where their updates are made. */
export interface Versions {
  readonly compatible: string;
  /** That of the card. */
  readonly old: string;
  /** Folder of the image of a newer version, and what it is called. */
  readonly next: { readonly image: string; readonly version: string };
  /** Versions above that: there is no system of theirs. */
  readonly above: (count: number) => string;
}

/** Offers a bundle under the name by which a version is asked for, and asks for it. @returns what the box answers */
async function order(stage: Stage, { compatible }: Versions, version: string, file: string): Promise<string> {
  stage.source.offer(`${compatible}-${version}.raucb`, file);
  const { out, err } = await stage.centre.command("update.install", "--version", version);
  return out === "" ? err : out;
}

/** Each is asked for as a version of its own, so that the box judges what it gets and not what it is called. */
export async function refusals(stage: Stage, box: Emulator, versions: Versions): Promise<void> {
  const folder = path.join(stage.folder, "bundles");
  mkdirSync(folder, { recursive: true });
  const { compatible, old, above } = versions;
  const foreign = path.join(folder, "foreign-keys");
  execFileSync("rm", ["-rf", foreign]);
  execFileSync(path.join(ROOT, "os-image/keys"), [foreign], { stdio: "pipe" });
  const good = smallBundle(folder, { version: above(1), compatible });
  const size = Number(execFileSync("stat", ["-c", "%s", good], { encoding: "utf8" }));
  const refused: readonly [what: string, version: string, file: string, code: string][] = [
    ["signed by nobody", above(1), unsignedBundle(folder, { version: above(1), compatible }), "update.notSigned"],
    [
      "signed by others",
      above(2),
      smallBundle(folder, { version: above(2), compatible, keys: foreign }),
      "update.notSigned",
    ],
    [
      "of another board",
      above(3),
      smallBundle(folder, { version: above(3), compatible: "vedetta-other" }),
      "update.otherBoard",
    ],
    ["older", "0.0.1", smallBundle(folder, { version: "0.0.1", compatible }), "update.older"],
    ["the same version", old, smallBundle(folder, { version: old, compatible }), "update.older"],
    ["another version than asked for", above(4), good, "update.otherVersion"],
    ["cut short", above(1), truncated(good, path.join(folder, "truncated.raucb")), "update.notSigned"],
    [
      "with one bit of its signature changed",
      above(1),
      bitFlipped(good, -200, path.join(folder, "signature.raucb")),
      "update.notSigned",
    ],
  ];
  for (const [what, version, file, code] of refused)
    await stage.expect(`refused: an update ${what}`, async () => {
      const answer = await order(stage, versions, version, file);
      return answer.includes(`"${code}"`) || answer;
    });
  await stage.expect("refused: no such version", async () => {
    const { out } = await stage.centre.command("update.install", "--version", above(9));
    return out.includes('"update.notFound"') || out;
  });
  // Who signed it is seen at once, a changed byte of the content when it is read.
  await stage.expect("not installed: an update with one bit of its content changed", async () => {
    const flipped = bitFlipped(good, Math.round(size / 3), path.join(folder, "content.raucb"));
    const mark = box.mark;
    const answer = await order(stage, versions, above(1), flipped);
    if (!answer.includes('"done"')) return answer;
    await box.untilSaid(/vedetta-update@\S*\.service: (Failed with result|Main process exited)/, mark);
    return box.slots(mark).length === 0 || "it was started";
  });
}

/**
 * The plug is pulled at every step of one update: while it is fetched, while the other slot is written, as the box goes down to start it,
 * in its first try, and in its second before it is judged. The third try is kept.
 */
export async function cutUpdate(stage: Stage, versions: Versions, above: number): Promise<void> {
  const version = versions.above(above);
  const file = bundle(versions.next.image, { version, compatible: versions.compatible }, nextBundle(stage));
  const before = await stage.start();
  await stage.expect("it watches", () => stage.isReady(before));
  const running = before.slots().at(-1) ?? "A";
  const other = running === "A" ? "B" : "A";
  await stage.expect("power is cut while an update is fetched", async () => {
    const asked = stage.source.asked;
    // Its answer never comes.
    void order(stage, versions, version, file);
    await before.until("the bundle is asked for", () => (stage.source.asked > asked ? true : undefined));
    return true;
  });
  const fetched = await startAgain(stage, running);
  await stage.expect("power is cut while the other slot is written", async () => {
    const mark = fetched.mark;
    const answer = await order(stage, versions, version, file);
    if (!answer.includes('"done"')) return answer;
    await fetched.untilSaid(/writing data to device|Copying image to/, mark);
    return true;
  });
  const written = await startAgain(stage, running);
  await stage.expect("power is cut as the box goes down for the new version", async () => {
    const mark = written.mark;
    const answer = await order(stage, versions, version, file);
    if (!answer.includes('"done"')) return answer;
    await written.untilSaid(/Stopp(ing|ed) vedetta\.service/, mark);
    return written.slots(mark).length === 0 || "it is up again already";
  });
  await stage.cutPower();
  const first = await stage.start();
  await stage.expect("power is cut in the first try of the new version", async () => {
    await first.untilSaid(/systemd\[1\]/);
    return first.slots().join() === other || `tried ${first.slots().join(" ")}`;
  });
  const second = await startAgain(stage, other);
  await stage.expect("power is cut in the second try, before it is judged", () => !/is well/.test(second.said()));
  await stage.cutPower();
  const third = await stage.start();
  await stage.expect("the third try is kept", async () => {
    await third.untilSaid(new RegExp(`slot ${other} is well`));
    return third.slots().join() === other || `tried ${third.slots().join(" ")}`;
  });
  await nothingIsLost(stage, third);
  await stage.cutPower();
}

/** After a power cut. @param slot which must be started, at the first try */
async function startAgain(stage: Stage, slot: string): Promise<Emulator> {
  await stage.cutPower();
  const box = await stage.start();
  await stage.expect(`it watches, by slot ${slot}`, async () => {
    await stage.isReady(box);
    const tried = box.slots().join(" ");
    return tried === slot || `tried ${tried}`;
  });
  await nothingIsLost(stage, box);
  return box;
}

/** A newer version, from A to B. */
export async function goodUpdate(stage: Stage, box: Emulator, versions: Versions): Promise<void> {
  const { version, image } = versions.next;
  const file = bundle(image, { version, compatible: versions.compatible }, nextBundle(stage));
  const [mark, began] = [box.mark, Date.now()];
  await stage.expect("an update is accepted", async () => {
    const answer = await order(stage, versions, version, file);
    return answer.includes('"done"') || answer;
  });
  await stage.expect("it starts from the other slot", async () => {
    await box.untilSaid(/^slot B/m, mark);
    stage.note(`update: ${seconds(began)} s from the command to the new version's start, emulated`);
    return box.slots(mark).join() === "B";
  });
  await stage.expect("is judged well and kept", async () => {
    const said = await box.untilSaid(/slot B is well|is not well: .*/, mark);
    stage.note(`update: ${seconds(began)} s until it is kept`);
    return said === "slot B is well" || said;
  });
  await stage.expect("and tells its new version", async () => {
    const { out } = await stage.centre.command("box.report");
    const told = out.includes(`"version":"${version}"`) && out.includes('"outcome":"installed"');
    return told || `${out.slice(0, 300)} ${out.slice(-300)}`;
  });
  await nothingIsLost(stage, box);
}

/** A version that does not work: what was before is there again by itself. */
export async function faultyUpdate(
  stage: Stage,
  box: Emulator,
  versions: Versions,
  fault: Fault,
  above: number,
): Promise<void> {
  const version = versions.above(above);
  const running = box.slots().at(-1) ?? "A";
  const other = running === "A" ? "B" : "A";
  const folder = path.join(stage.folder, "bundles");
  mkdirSync(folder, { recursive: true });
  const file = faultyBundle(versions.next.image, folder, { version, compatible: versions.compatible }, fault);
  const mark = box.mark;
  await stage.expect(`${fault}: the update is accepted`, async () => {
    const answer = await order(stage, versions, version, file);
    return answer.includes('"done"') || answer;
  });
  let began = Date.now();
  await stage.expect(`${fault}: it is tried`, async () => {
    await box.untilSaid(new RegExp(`^slot ${other}`, "m"), mark);
    began = Date.now();
    return true;
  });
  const back = new RegExp(`^slot ${running}`, "m");
  await stage.expect(`${fault}: the version before is there again by itself`, async () => {
    await box.untilSaid(back, mark);
    stage.note(`${fault}: ${seconds(began)} s from its start to that of the version before, emulated`);
    await box.untilSaid(new RegExp(`slot ${running} is well`), mark);
    stage.note(`${fault}: ${seconds(began)} s until that is well`);
    const tried = box.slots(mark).join(" ");
    const wanted = fault === "neverReady" ? `${other} ${running}` : `${other} ${other} ${other} ${running}`;
    return tried === wanted || `tried ${tried}`;
  });
  await nothingIsLost(stage, box);
  await stage.expect(`${fault}: the operations centre can read what became of it`, async () => {
    const { out } = await stage.centre.command("box.report");
    return out.includes(`"lastUpdate":{"version":"${version}","outcome":"returned"`) || out.slice(-600);
  });
  await stage.expect(`${fault}: it is not taken again`, async () => {
    const answer = await order(stage, versions, version, file);
    return answer.includes('"update.returnedFrom"') || answer;
  });
}

function nextBundle(stage: Stage): string {
  const folder = path.join(stage.folder, "bundles");
  mkdirSync(folder, { recursive: true });
  return path.join(folder, "next.raucb");
}
