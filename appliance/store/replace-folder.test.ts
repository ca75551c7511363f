import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { beginReplacement, completeReplacement, isBeingReplaced } from "./replace-folder.ts";
import { StoreError } from "./store-error.ts";
import { temporaryFolder } from "./testing/store-fixtures.ts";

/** All files of a folder with what is in them, without the locks. */
function contentOf(folder: string, below = ""): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) Object.assign(found, contentOf(folder, path));
    else if (!entry.name.includes(".owner")) found[path] = readFileSync(join(folder, path), "utf8");
  }
  return found;
}

const OLD = { "state.db": "old state", "box.json": "old box", "history-journal/1-0": "old hour" };
const NEW = { "state.db": "new state", "https.pem": "new key", "arrivals/1.log": "new lot" };

function fill(folder: string, content: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(content)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

t.test("a cut at any step leaves all of the old or all of the new", (t) => {
  let steps = 0;
  for (let cutAt = 1; cutAt === 1 || steps >= cutAt - 1; cutAt++) {
    const folder = temporaryFolder(t);
    fill(folder, OLD);
    steps = 0;
    const replacement = beginReplacement(folder, () => {
      if (++steps === cutAt) throw new Error("power cut");
    });
    fill(replacement?.staging ?? "", NEW);
    let isCut = false;
    try {
      replacement?.put();
    } catch {
      isCut = true;
    }
    if (cutAt === 1) t.same(contentOf(join(folder, "restore.new")), NEW, "it does not count yet");
    // What a killed process leaves behind stays; its locks go.
    if (isCut && cutAt > 1) t.ok(isBeingReplaced(folder), `cut at step ${cutAt}`);
    replacement?.end();
    completeReplacement(folder);
    t.same(contentOf(folder), cutAt === 1 ? OLD : NEW, `cut at step ${cutAt}`);
    t.notOk(isBeingReplaced(folder));
  }
  t.ok(steps > 8, "each rename was a step");
  t.end();
});

t.test("one at a time: who finds another at it is told", (t) => {
  const folder = temporaryFolder(t);
  const replacement = beginReplacement(folder);
  t.equal(beginReplacement(folder), undefined);
  t.throws(() => completeReplacement(folder), new StoreError("busy", `${folder} is being restored by another process`));
  replacement?.end();
  t.same(contentOf(folder), {}, "what was not put is gone");
  t.end();
});
