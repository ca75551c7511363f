/** Which updates are taken, when a version is well, and what is remembered of it. */
import t from "tap";
import {
  afterStart,
  judgeBundle,
  notYetWell,
  wasNotWell,
  wasWell,
  type Health,
  type PendingUpdate,
} from "./update-rules.ts";
import { compareVersions } from "./versions.ts";

const box = { compatible: "vedetta-generic-arm64", version: "1.4.0" };
const pending: PendingUpdate = { version: "1.5.0", slot: "B", from: "1.4.0", hadBroker: false };
const at = "2026-01-01T00:00:00.000Z";
const well: Health = {
  ready: true,
  failedUnits: [],
  stores: true,
  lateness: 0.1,
  brokerConnected: false,
  readyFor: 120,
};

t.test("the order of versions is that of their specification", (t) => {
  const ordered = [
    "1.0.0-alpha",
    "1.0.0-alpha.1",
    "1.0.0-alpha.beta",
    "1.0.0-beta",
    "1.0.0-beta.2",
    "1.0.0-beta.11",
    "1.0.0-rc.1",
    "1.0.0",
    "1.0.1",
    "1.2.0",
    "1.10.0",
    "2.0.0",
  ];
  for (const [index, one] of ordered.entries())
    for (const [place, other] of ordered.entries())
      t.equal(Math.sign(compareVersions(one, other)), Math.sign(index - place), `${one} and ${other}`);
  t.equal(compareVersions("1.2", "1.2.0"), 0);
  t.equal(compareVersions("1.2.0+build.7", "1.2.0"), 0);
  t.end();
});

t.test("a bundle is taken when it is of this board, newer, and the one that was asked for", (t) => {
  const bundle = (version: string, compatible = box.compatible) => ({ version, compatible });
  t.equal(judgeBundle(bundle("1.5.0"), box, {}, undefined), undefined);
  t.equal(judgeBundle(bundle("1.5.0"), box, {}, "1.5.0"), undefined);
  t.equal(judgeBundle(bundle("1.5.0"), box, {}, "1.6.0"), "otherVersion");
  t.equal(judgeBundle(bundle("1.5.0", "vedetta-raspberry-pi-4"), box, {}, undefined), "otherBoard");
  t.equal(judgeBundle(bundle("1.5.0", `${box.compatible}-development`), box, {}, undefined), "otherBoard");
  for (const older of ["1.4.0", "1.3.9", "1.4.0-rc.1"])
    t.equal(judgeBundle(bundle(older), box, {}, older), "older", older);
  t.equal(
    judgeBundle(bundle("1.5.0"), box, { highest: "1.6.0" }, "1.5.0"),
    "older",
    "older than what was once well here",
  );
  t.equal(judgeBundle(bundle("1.5.0"), box, { avoided: ["1.5.0"] }, "1.5.0"), "returnedFrom");
  t.equal(judgeBundle(bundle("1.5.1"), box, { avoided: ["1.5.0"] }, "1.5.1"), undefined);
  t.end();
});

t.test("a version is well when all is as it was before", (t) => {
  t.same(notYetWell(well, pending), []);
  t.same(notYetWell({ ...well, ready: false }, pending), ["it does not watch"]);
  t.same(notYetWell({ ...well, stores: false }, pending), ["it cannot store"]);
  const { stores: _, ...silent } = well;
  t.same(notYetWell(silent, pending), [], "a box that nobody has claimed does not tell");
  t.same(notYetWell({ ...well, failedUnits: ["chrony.service"] }, pending), ["chrony.service has failed"]);
  t.same(notYetWell({ ...well, lateness: 60 }, pending), ["checks run late"]);
  t.same(notYetWell({ ...well, lateness: 60 }, pending, 300), [], "a board that is emulated");
  t.same(notYetWell({ ...well, readyFor: 10 }, pending), ["it has not been well for long enough"]);
  t.same(
    notYetWell({ ...well, readyFor: 10, lateness: 60 }, undefined),
    [],
    "a start without an update only has to watch",
  );
  t.end();
});

t.test("a broker counts only where there was one before", (t) => {
  const missing = ["no broker is connected, and one was before"];
  t.same(notYetWell(well, { ...pending, hadBroker: true }), missing);
  t.same(notYetWell({ ...well, brokerConnected: true }, { ...pending, hadBroker: true }), []);
  t.same(notYetWell(well, { ...pending, hadBroker: false }), []);
  t.end();
});

t.test("what became of it is remembered", (t) => {
  const memory = { highest: "1.4.0", pending };
  t.same(afterStart(memory, "B", "B", at), memory, "it has started, and is not yet known to be well");
  t.match(afterStart(memory, "A", "B", at), {
    highest: "1.4.0",
    avoided: ["1.5.0"],
    last: { version: "1.5.0", outcome: "returned" },
  });
  t.equal(afterStart(memory, "A", "B", at).pending, undefined);
  const untried = afterStart(memory, "A", "A", at);
  t.match(untried, { highest: "1.4.0", last: { version: "1.5.0", outcome: "failed" } }, "power went before its turn");
  t.equal(untried.avoided, undefined, "and it may be taken again");
  t.equal(untried.pending, undefined);
  t.same(wasWell(memory, at), { highest: "1.5.0", last: { version: "1.5.0", outcome: "installed", at } });
  t.match(wasNotWell(memory, "checks run late", at), {
    avoided: ["1.5.0"],
    last: { outcome: "returned", why: "checks run late" },
  });
  t.same(wasWell({ highest: "1.4.0" }, at), { highest: "1.4.0" });
  t.end();
});
