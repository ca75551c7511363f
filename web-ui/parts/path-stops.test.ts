/** What is drawn of the way to what failed. */
import t from "tap";
import type { DiagnosisItem } from "#model/diagnosis.ts";
import { pathStops } from "./path-stops.ts";

const item = (code: string, parameters: DiagnosisItem["parameters"] = {}): DiagnosisItem => ({
  source: code.split(".")[0] ?? "",
  code: `diagnosis.${code}`,
  parameters,
});
/** `name note state`, with `-` before it where the line is whole and `/` where it is broken. */
const drawn = (...items: DiagnosisItem[]) =>
  pathStops(items, "NAS")?.map(({ name, note, state, isReached }) =>
    [isReached ? "-" : "/", name, note?.code.slice("path.".length) ?? "", state].join(" ").replaceAll(/ +/g, " "),
  );
const ends = { hops: ["10.0.0.1", "*", "10.0.9.2"], count: 3, last: "10.0.9.2", name: "SW-2" };

t.test("a way that ends is whole to the last one that answers, which is named", async (t) => {
  t.same(drawn(item("path.ends", ends), item("ping.silent", { sent: 3 })), [
    "- ok",
    "- 10.0.0.1 ok",
    "- hop.silent pending",
    "- SW-2 hop.last ok",
    "/ NAS target.silent unreachable",
  ]);
  t.equal(pathStops([item("path.ends", ends)], "NAS")?.at(-2)?.address, "10.0.9.2");
  t.match(drawn(item("path.refused", ends))?.at(-2), "hop.refuses");
  t.match(drawn(item("path.loop", ends))?.at(-2), "hop.loops warning");
});

t.test("the switch port stands before what hangs on it", async (t) => {
  const at = (more: object) => item("port.at", { switch: "SW-2", port: "14", ...more });
  t.same(drawn(item("path.ends", ends), at({ state: "critical" }))?.slice(-3), [
    "- SW-2 hop.last ok",
    "/ port.critical critical",
    "/ NAS target.silent unreachable",
  ]);
  t.same(drawn(item("path.nobodyNear", { address: "10.0.0.7" }), at({}), item("neighbour.silent", {})), [
    "- ok",
    "/ SW-2 port.notWatched pending",
    "/ NAS target.gone unreachable",
  ]);
});

t.test("what answers is drawn whole: its last hop is itself", async (t) => {
  const reached = item("path.reached", { hops: ["10.0.0.1", "10.0.0.7"], names: ["Router", "NAS"], count: 2 });
  t.same(drawn(reached, item("ping.answers")), ["- ok", "- Router ok", "- NAS target.answers ok"]);
  t.same(drawn(item("ping.lossy"), item("neighbour.answers", { mac: "00:11:22:33:44:55" })), [
    "- ok",
    "- NAS target.answers ok",
  ]);
  const cable = drawn(item("path.nobodyNear"), item("ping.silent"), item("neighbour.answers", { mac: "aa" }));
  t.same(cable?.at(-1), "- NAS target.onCable warning", "its cable answers, it does not");
});

t.test("a long way is told by its begin and its end", async (t) => {
  const hops = Array.from({ length: 12 }, (_, n) => `10.0.${n}.1`);
  const long = drawn(item("path.ends", { hops, count: 12, last: "10.0.11.1" }));
  t.same(long, [
    "- ok",
    "- 10.0.0.1 ok",
    "- more ok",
    "- 10.0.10.1 ok",
    "- 10.0.11.1 hop.last ok",
    "/ NAS target.silent unreachable",
  ]);
});

t.test("where nothing is known of the way, nothing is drawn", async (t) => {
  t.equal(drawn(item("ping.silent"), item("ports.refused")), undefined);
  t.equal(drawn(item("path.cannot", { error: "EPERM" })), undefined);
  t.equal(drawn(), undefined);
  t.same(
    drawn(item("path.ends", { hops: "?", last: 3 })),
    ["- ok", "/ NAS target.silent unreachable"],
    "nonsense is no harm",
  );
});
