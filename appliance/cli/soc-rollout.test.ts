/** `vedetta soc rollout` as it is typed: a real mosquitto, boxes that take signed orders, versions that work and that do not. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t, { type Test } from "tap";
import { waitFor } from "#lib/testing/wait-for.ts";
import type { CommandKey } from "#model/site.ts";
import { Mosquitto } from "#relay/testing/mosquitto.ts";
import { runVerb } from "./command-line.ts";
import { typeWords } from "./testing/fake-terminal.ts";
import { RolloutBox, type Fate } from "./testing/rollout-box.ts";

const LONG_MS = 120_000;

/** @param rings lines of the file @param fates of boxes that do not simply install */
async function stage(t: Test, rings: readonly string[], fates: Readonly<Record<string, Fate>> = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-rollout-"));
  const broker = await new Mosquitto().start();
  const url = `mqtt://127.0.0.1:${broker.port}`;
  const pem = path.join(folder, "key.pem");
  const { x, kid } = JSON.parse((await typeWords(["soc", "key", "--signing-key", pem])).out) as CommandKey;
  const key: CommandKey = { x, kid, name: "rollout", role: "technician" };
  const boxes = new Map(
    rings.map((line) => {
      const name = line.split(" ")[1] ?? "";
      const fate = fates[name];
      return [name, new RolloutBox(name, { broker: url, key, ...(fate === undefined ? {} : { fate }) })];
    }),
  );
  for (const box of boxes.values()) box.start();
  const file = path.join(folder, "rings.txt");
  writeFileSync(file, `# all of them\n${rings.join("\n")}\n`);
  t.teardown(async () => {
    for (const box of boxes.values()) await box.remove();
    await broker.remove();
    rmSync(folder, { recursive: true, force: true });
  });
  const type = (...more: string[]) => {
    const [out, err]: [string[], string[]] = [[], []];
    const abort = new AbortController();
    const common = ["--version", "1.1.0", "--broker", url, "--signing-key", pem, "--soak", "0s", "--settle", "0s"];
    const code = runVerb(["soc", "rollout", file, ...common, ...more], {
      out: (line) => void out.push(line),
      err: (line) => void err.push(line),
      readStdin: async () => "",
      env: {},
      signal: abort.signal,
    });
    return { code, out, err, interrupt: () => abort.abort() };
  };
  return { boxes, type, file };
}

const at = (lines: readonly string[], words: RegExp) => lines.findIndex((line) => words.test(line));

t.test("ring after ring gets the version, and the next waits for the one before", async (t) => {
  const { boxes, type, file } = await stage(t, ["ours acme/hq/a", "rest acme/hq/b", "rest beta/hq/c"]);
  const { code, out, err } = type();
  t.equal(await code, 0, `${out.join("\n")}\n${err.join("\n")}`);
  for (const { version, told, name } of boxes.values()) {
    t.equal(version, "1.1.0", name);
    t.same(told, ["1.1.0"], "told once");
  }
  t.match(out.join("\n"), /acme\/hq\/a has 1\.0\.0, and is told to install/);
  const first = at(out, /ring ours is over: 1 well, 0 failed, 0 away/);
  t.ok(first > at(out, /acme\/hq\/a is well/), "a box is well before its ring is over");
  for (const other of [/acme\/hq\/b is asked/, /beta\/hq\/c is asked/]) t.ok(at(out, other) > first, String(other));
  t.match(err.at(-1), /3 well, 0 failed, 0 under way, 0 not asked yet/);
  const again = type();
  t.equal(await again.code, 0, "the same again finds nothing to do");
  t.same(again.out, []);
  t.equal(readFileSync(`${file}.1.1.0.record`, "utf8").split("\n")[0]?.includes('"version":"1.1.0"'), true);
});

t.test("too many failures halt: nobody else is asked until somebody says so", async (t) => {
  const rings = ["ours acme/hq/a", ...["b", "c", "d", "e", "f"].map((box) => `rest acme/hq/${box}`)];
  const fates = { "acme/hq/b": "returns", "acme/hq/c": "refuses" } as const;
  const { boxes, type } = await stage(t, rings, fates);
  const { code, out, err } = type("--at-once", "2");
  t.equal(await code, 1);
  const said = out.join("\n");
  t.match(said, /acme\/hq\/b FAILED: it went back to the version before \(it does not watch\)/);
  t.match(said, /acme\/hq\/c FAILED: it refuses \(update\.notSigned\)/);
  t.match(said, /HALTED: in ring rest 2 failed, the limit is 2/);
  const told = () => [...boxes.values()].filter((box) => box.told.length > 0).length;
  const before = told();
  t.ok(before < 6, `${before} were told`);
  t.match(err.at(-1), /2 failed, 0 under way/);
  const halted = type();
  t.equal(await halted.code, 1, "it stays halted");
  t.equal(told(), before);
  const on = type("--go-on");
  t.equal(await on.code, 1, "some have failed");
  t.match(on.out[0], /goes on after a halt/);
  t.equal([...boxes.values()].filter(({ version }) => version === "1.1.0").length, 4);
  t.equal(boxes.get("acme/hq/b")?.told.length, 1, "who failed is not told again");
});

t.test("a version that runs and sees nothing is not well", async (t) => {
  const { boxes, type } = await stage(t, ["ours acme/hq/a", "rest acme/hq/b"], { "acme/hq/a": "blind" });
  const { code, out } = type();
  t.equal(await code, 1);
  t.match(out.join("\n"), /acme\/hq\/a FAILED: the new version runs, but not well \(unknown 2 -> 30\)/);
  t.match(out.join("\n"), /HALTED: in ring ours 1 failed, the limit is 1/);
  t.same(boxes.get("acme/hq/b")?.told, []);
});

t.test(
  "interrupted, it goes on where it stopped; a box that is away is waited for and told when it is back",
  async (t) => {
    const { boxes, type } = await stage(t, ["ours acme/hq/a", "rest acme/hq/b", "rest acme/hq/c"]);
    const away = boxes.get("acme/hq/c") as RolloutBox;
    await away.stop();
    const first = type();
    await waitFor("the first ring is over", () => at(first.out, /ring ours is over/) >= 0, LONG_MS);
    first.interrupt();
    t.equal(await first.code, 75);
    const second = type("--wait", "1s");
    t.equal(await second.code, 75);
    t.equal(at(second.out, /acme\/hq\/a/), -1, "what was done is not done again");
    t.match(second.out.join("\n"), /ring rest is over: 1 well, 0 failed, 1 away/);
    t.match(second.err.join("\n"), /still away: acme\/hq\/c/);
    away.start();
    const third = type();
    t.equal(await third.code, 0, third.out.join("\n"));
    t.equal(away.version, "1.1.0");
    t.same(boxes.get("acme/hq/a")?.told, ["1.1.0"]);
  },
);

t.test("what is wrong is said with its place", async (t) => {
  const { type, file } = await stage(t, []);
  const say = async (text: string, ...more: string[]) => {
    writeFileSync(file, text);
    const { code, err } = type(...more);
    return { code: await code, err: err.join("\n") };
  };
  t.match(await say("ours acme/hq"), { code: 64, err: /rings\.txt, line 1: "ours acme\/hq" is not RING/ });
  t.match(await say("# a\n\n1 a/b/c\n2 a/b/c\n"), { code: 64, err: /line 4: a\/b\/c stands there twice/ });
  t.match(await say("# nobody\n"), { code: 64, err: /names no box/ });
  t.match(await say("1 a/b/c", "--version", "next"), { code: 64, err: /--version/ });
  t.match(await say("1 a/b/c", "--share", "-3"), { code: 64, err: /share/ });
  t.match(await say("1 a/b/c", "--soak", "soon"), { code: 64, err: /--soak/ });
  writeFileSync(`${file}.1.1.0.record`, '{"is":"rollout","version":"0.9.0","at":1}\n');
  t.match(await say("1 a/b/c"), { code: 64, err: /is the record of version 0\.9\.0/ });
});
