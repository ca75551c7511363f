/** Reports by a process of its own: one after the other, the same wish once, and every way in which one can fail. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import t, { type Test } from "tap";
import { temporaryFolder } from "#store/testing/store-fixtures.ts";
import { ReportMaker, type MakerOptions } from "./report-maker.ts";

/** Stands for the program: does as the month says. */
const PROGRAM = `
const month = process.argv[3];
if (month === "2026-01") process.exit(66);
if (month === "2026-02") process.exit(69);
if (month === "2026-03") { console.error("it broke"); process.exit(1); }
if (month === "2026-04") setInterval(() => {}, 1000);
else process.stdout.write(process.argv.slice(2).join(" ") + " " + process.pid);
`;

function makerOf(t: Test, more: Partial<MakerOptions> = {}): ReportMaker {
  const file = path.join(temporaryFolder(t), "program.mjs");
  writeFileSync(file, PROGRAM);
  const clock = { wallMs: () => Date.UTC(2026, 11, 1), monotonicMs: () => 0 };
  const maker = new ReportMaker({ program: [process.execPath, file], dataFolder: "/data", clock, ...more });
  t.teardown(() => maker.stop());
  return maker;
}

t.test("what it is asked, and what comes back", async (t) => {
  const maker = makerOf(t, { configFile: "/site.yaml" });
  const wish = { month: "2026-11", format: "pdf", language: "hr" } as const;
  const [one, same] = await Promise.all([maker.make(wish), maker.make(wish)]);
  t.equal(one, same, "asked twice at one time it is made once");
  t.match(
    one.made && one.bytes.toString(),
    /^report 2026-11 --format pdf --data \/data --language hr --now 2026-12-01T00:00:00.000Z --config \/site.yaml \d+$/,
  );
  const again = await maker.make(wish);
  t.not(again.made && again.bytes.toString(), one.made && one.bytes.toString(), "later it is made anew");
});

t.test(
  "figures are kept for ten minutes: a page that did not wait long enough gets them when it asks again",
  async (t) => {
    let now = 0;
    const maker = makerOf(t, { clock: { wallMs: () => 0, monotonicMs: () => now } });
    const ask = async (month: string) => {
      const made = await maker.make({ month, format: "json" });
      return made.made && made.bytes.toString();
    };
    const first = await ask("2026-11");
    t.equal(await ask("2026-11"), first);
    t.not(await ask("2026-10"), first);
    now = 600_000;
    t.not(await ask("2026-11"), first);
  },
);

t.test("ways to fail", async (t) => {
  const maker = makerOf(t);
  const why = async (month: string) => {
    const made = await maker.make({ month, format: "json" });
    return made.made ? "made" : `${made.why} ${made.said}`.trim();
  };
  t.equal(await why("2026-01"), "nothingKnown");
  t.equal(await why("2026-02"), "noFonts");
  t.equal(await why("2026-03"), "failed it broke");
  t.equal(await why("2026-05"), "made", "it goes on after that");
  const slow = makerOf(t, { patienceMs: 300 });
  t.match(await slow.make({ month: "2026-04", format: "json" }), { made: false, why: "failed" });
  const none = makerOf(t, { program: ["/nowhere/vedetta"] });
  t.match(await none.make({ month: "2026-05", format: "json" }), { made: false, why: "failed" });
});

t.test("too many at one time, and a stop", async (t) => {
  const maker = makerOf(t, { mostWaiting: 2 });
  const slow = maker.make({ month: "2026-04", format: "json" });
  const waiting = maker.make({ month: "2026-05", format: "json" });
  t.match(await maker.make({ month: "2026-06", format: "json" }), { made: false, why: "busy" });
  await maker.stop();
  t.match(await slow, { made: false, why: "failed" });
  t.match(await waiting, { made: false, why: "failed" });
});
