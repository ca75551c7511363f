/** A discovery of a few recorded devices in a network of their own. Skipped without root or the recordings. */
import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import t from "tap";
import type { DiscoveryResult } from "#model/discovery.ts";
import { obstacleToStage, setStage } from "./lib/discovery-stage.ts";
import { loadExpected, recordingsFolder } from "./lib/recordings.ts";

const folder = recordingsFolder();
const skip =
  folder === undefined
    ? "the recordings of real devices are not here (VEDETTA_RECORDINGS)"
    : (obstacleToStage() ?? false);
const SOME = ["dsm_ds214se-dsm7", "eaton-mgeups_5px", "konica_c250i", "procurve_e2910", "linux_xcp-ng"];

t.test(
  "recorded devices are found, known, and watched by a valid proposal, within the promised rate",
  { skip, timeout: 290_000 },
  async (t) => {
    const stage = await setStage(folder ?? "", SOME);
    t.teardown(() => stage.stop());
    const vedetta = resolve(import.meta.dirname, "vedetta");
    const words = ["netns", "exec", stage.box, vedetta, "discover", "10.77.0.0/27", "--json"];
    const { stdout, stderr } = await promisify(execFile)("ip", words);
    const result = JSON.parse(stdout) as DiscoveryResult;
    t.same(
      result.hosts.map(({ address }) => address).toSorted(),
      [...stage.devices.keys()].toSorted(),
      "all of them, nobody else",
    );
    const kinds = new Map(loadExpected(folder ?? "").map(({ recording, kind }) => [recording, kind]));
    for (const { address, kind, services } of result.hosts) {
      const name = stage.devices.get(address) ?? "";
      t.equal(kind, kinds.get(name), name);
      t.ok(services > 0, `${name}: ${services} services`);
    }
    t.match(stderr, /sweeping: /, "progress is told");
    t.notMatch(stderr, /must be looked over/, "the proposal is valid");
    const { hosts } = result.configuration as { hosts: { profile?: string }[] };
    t.equal(hosts.filter(({ profile }) => profile === "auto").length, SOME.length);
    t.ok(
      Math.max(...stage.sentPerSecond) <= result.packetsPerSecond,
      `at most ${Math.max(...stage.sentPerSecond)} packets a second`,
    );
  },
);
