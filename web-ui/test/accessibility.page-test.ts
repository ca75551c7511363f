/** What a program can find about accessibility, on every page, in both themes, on a phone and a desk. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import t from "tap";
import type { ScenarioName } from "./scenario-basics.ts";
import { closeBrowser, leave, needsBrowser, visit } from "./visit.ts";

t.teardown(closeBrowser);

const INCIDENT = "/incidents/0197-0001-7000-8000-000000000000";
type Look = readonly [width: number, colorScheme: "light" | "dark"];
const TWO_LOOKS: readonly Look[] = [
  [1280, "light"],
  [360, "dark"],
];
const EVERY_LOOK: readonly Look[] = [...TWO_LOOKS, [1280, "dark"], [360, "light"]];

const SCANNED: readonly [ScenarioName, string][] = [
  ["well", "/"],
  ["problems", "/"],
  ["findings", "/"],
  ["findings", "/devices/sql-01/memory"],
  ["problems", "/incidents"],
  ["problems", INCIDENT],
  ["incidents", "/"],
  ["incidents", "/incidents"],
  ["incidents", INCIDENT],
  ["incidents", "/incidents/0197-0005-7000-8000-000000000000"],
  ["viewer", INCIDENT],
  ["problems", "/devices"],
  ["problems", "/devices/sql-01"],
  ["problems", "/devices/sql-01/disk-d"],
  ["problems", "/devices/sql-01/if-eth0?range=7d&before=week"],
  ["problems", "/devices/sql-01/if-eth0?range=2y"],
  ["problems", "/devices/web-shop/front-page"],
  ["problems", "/map?at=sw-2"],
  ["problems", "/map?by=power"],
  ["problems", "/map?as=table"],
  ["hundred", "/map?at=host-4"],
  ["many", "/map"],
  ["problems", "/checks"],
  ["problems", "/jobs"],
  ["problems", "/jobs/laptops"],
  ["empty", "/jobs"],
  ["problems", "/reports"],
  ["empty", "/reports"],
  ["problems", "/received"],
  ["problems", "/tools"],
  ["problems", "/tools?tool=snmp"],
  ["problems", "/setup"],
  ["empty", "/setup/devices"],
  ["problems", "/setup/devices"],
  ["well", "/setup/devices?show=unreadable"],
  ["problems", "/about"],
  ["problems", "/wall"],
  ["empty", "/devices"],
  ["signedOut", "/"],
  ["unclaimed", "/claim"],
  ["well", "/nowhere"],
];

t.test("axe finds nothing to mend, in light and dark, on a phone and a desk", needsBrowser, async (t) => {
  const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  for (const [scenario, path] of SCANNED) {
    const seen = await visit(scenario, path);
    const { page, complaints } = seen;
    await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
    // As a program and not as a script of the page: the content policy stays under test.
    await page.evaluate(axe);
    for (const [width, colorScheme] of path === "/" ? EVERY_LOOK : TWO_LOOKS) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      t.strictSame(await page.evaluate(runAxe), [], `${scenario} ${path} ${width} ${colorScheme}`);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      t.ok(tooWide <= 0, `${path} does not scroll sideways at ${width}`);
    }
    t.strictSame(complaints, [], "nothing is printed and nothing is refused by the content policy");
    await leave(seen);
  }
});

t.test("axe finds nothing to mend in dialogs, in light and dark", needsBrowser, async (t) => {
  const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  const dialogs: readonly [path: string, button: string][] = [
    ["/", "Report a problem"],
    ["/", "Maintenance"],
    ["/incidents/0197-0006-7000-8000-000000000000", "Suspend"],
    ["/incidents/0197-0006-7000-8000-000000000000", "Give to somebody"],
  ];
  const seen = await visit("incidents", "/");
  const { page, box } = seen;
  for (const [path, button] of dialogs) {
    await page.goto(box.url + path);
    await page.getByRole("button", { name: button, exact: true }).click();
    await page.waitForSelector(".dialog[open]");
    await page.evaluate(axe);
    for (const [width, colorScheme] of TWO_LOOKS) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      t.strictSame(await page.evaluate(runAxe), [], `${path} ${button} ${width} ${colorScheme}`);
    }
  }
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test("nothing scrolls sideways at 320 px", needsBrowser, async (t) => {
  for (const path of ["/", "/incidents", "/setup/devices", "/checks", "/devices", "/devices/sql-01/disk-d", INCIDENT]) {
    const seen = await visit("problems", path, { width: 320 });
    await seen.page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
    t.ok((await seen.page.evaluate(() => document.documentElement.scrollWidth)) <= 320, path);
    await leave(seen);
  }
});

/** Runs in the page, where axe was put before. */
async function runAxe(): Promise<string[]> {
  const { axe } = window as unknown as {
    axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  };
  const { violations } = await axe.run({ resultTypes: ["violations"] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ""}`);
}
