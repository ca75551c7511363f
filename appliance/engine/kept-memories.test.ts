import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { MOST_KEPT_BYTES } from "#checks/contract.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import type { Host, Service } from "#model/site.ts";
import { StateStore } from "#store/state-store.ts";
import { CommitQueue } from "./commit-queue.ts";
import { KeptMemories } from "./kept-memories.ts";

const service = (fingerprint = "f") => ({ key: "nas/page", fingerprint }) as unknown as Service;
const host = (address = "192.0.2.1") => ({ address }) as unknown as Host;

/** A store in a folder, with the queue that writes to it. */
function openStore(t: { teardown(work: () => void): void }, folder: string) {
  const state = StateStore.open(folder, { clock: systemClock, log: silentLog });
  const commits = new CommitQueue({
    commit: (change) => state.commit(change),
    afterCommit: () => {},
    clockTrusted: () => true,
    clock: systemClock,
    log: silentLog,
  });
  const memories = new KeptMemories({
    load: (name) => state.facts.get(name),
    store: (name, fact) => commits.add({ facts: [[name, fact]] }),
  });
  let open = true;
  const close = () => {
    if (!open) return;
    open = false;
    commits.stop();
    state.close();
  };
  t.teardown(close);
  return { memories, close };
}

function newFolder(t: { teardown(work: () => void): void }): string {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-memories-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

t.test("what is kept survives a restart, what is only remembered does not", (t) => {
  const folder = newFolder(t);
  const before = openStore(t, folder);
  const memory = before.memories.open(service(), host());
  t.equal(memory.kept(), undefined);
  memory.set("quick");
  memory.keep({ page: "Welcome" });
  t.same([memory.get(), memory.kept()], ["quick", { page: "Welcome" }]);
  before.close();
  const after = openStore(t, folder).memories.open(service(), host());
  t.same([after.get(), after.kept()], [undefined, { page: "Welcome" }]);
  t.end();
});

t.test("what was kept for other settings or another address is not taken up", (t) => {
  const { memories } = openStore(t, newFolder(t));
  memories.open(service(), host()).keep("old");
  t.equal(memories.open(service("other"), host()).kept(), undefined);
  t.equal(memories.open(service(), host("192.0.2.2")).kept(), undefined);
  t.end();
});

t.test("what is forgotten is gone, by the check itself and with the service", (t) => {
  const folder = newFolder(t);
  const first = openStore(t, folder);
  const memory = first.memories.open(service(), host());
  memory.keep("a");
  memory.keep(undefined);
  t.equal(memory.kept(), undefined);
  memory.keep("b");
  first.close();
  const second = openStore(t, folder);
  t.equal(second.memories.open(service(), host()).kept(), "b");
  second.memories.forget("nas/page");
  second.close();
  t.equal(openStore(t, folder).memories.open(service(), host()).kept(), undefined);
  t.end();
});

t.test("nothing beyond the limit is kept", (t) => {
  const { memories } = openStore(t, newFolder(t));
  const memory = memories.open(service(), host());
  memory.keep("x".repeat(MOST_KEPT_BYTES - 2));
  t.throws(() => memory.keep("x".repeat(MOST_KEPT_BYTES - 1)), RangeError);
  t.end();
});
