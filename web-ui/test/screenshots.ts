/**
 * Photographs every page in every situation, width and theme into a folder, to be looked at:
 *
 *   node web-ui/test/screenshots.ts FOLDER [WORD] [LANGUAGE]     only pictures whose name contains WORD
 *
 * The page must have been built before.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { startBrowser } from "./browser.ts";
import { startFixtureBox } from "./fixture-server.ts";
import type { ScenarioName } from "./scenario-basics.ts";

interface Picture {
  readonly name: string;
  readonly scenario: ScenarioName;
  readonly path: string;
  /** The box falls silent and this much time passes. */
  readonly staleAfterMs?: number;
  readonly widths?: readonly number[];
}

const INCIDENT = "0197-0001-7000-8000-000000000000";
const PICTURES: readonly Picture[] = [
  { name: "now-well", scenario: "well", path: "/", widths: [360, 768, 1280, 1440] },
  { name: "now-problems", scenario: "problems", path: "/", widths: [320, 360, 768, 1280, 1440] },
  { name: "now-stale", scenario: "problems", path: "/", staleAfterMs: 35 * 60_000 },
  { name: "now-first", scenario: "first", path: "/" },
  { name: "now-empty", scenario: "empty", path: "/" },
  { name: "now-line-down", scenario: "lineDown", path: "/" },
  { name: "now-findings", scenario: "findings", path: "/", widths: [360, 768, 1280] },
  { name: "check-finding", scenario: "findings", path: "/devices/sql-01/memory" },
  { name: "incidents", scenario: "problems", path: "/incidents" },
  { name: "incident", scenario: "problems", path: `/incidents/${INCIDENT}` },
  { name: "worked-list", scenario: "incidents", path: "/incidents", widths: [360, 768, 1280] },
  { name: "worked-none", scenario: "incidents", path: "/incidents?host=nas-01&priority=low" },
  { name: "worked", scenario: "incidents", path: `/incidents/${INCIDENT}`, widths: [360, 768, 1280] },
  { name: "worked-open", scenario: "incidents", path: "/incidents/0197-0006-7000-8000-000000000000" },
  { name: "worked-waits", scenario: "incidents", path: "/incidents/0197-0002-7000-8000-000000000000" },
  { name: "worked-stale", scenario: "incidents", path: `/incidents/${INCIDENT}`, staleAfterMs: 60_000 },
  { name: "proposed", scenario: "incidents", path: "/incidents/0197-0005-7000-8000-000000000000" },
  { name: "worked-now", scenario: "incidents", path: "/" },
  { name: "viewer", scenario: "viewer", path: `/incidents/${INCIDENT}` },
  { name: "worked-device", scenario: "incidents", path: "/devices/sql-01" },
  { name: "devices", scenario: "problems", path: "/devices", widths: [360, 768, 1280] },
  { name: "device", scenario: "problems", path: "/devices/sql-01" },
  { name: "device-stale", scenario: "problems", path: "/devices/sql-01", staleAfterMs: 60_000 },
  { name: "map", scenario: "problems", path: "/map" },
  { name: "map-chosen", scenario: "problems", path: "/map?at=sw-2" },
  { name: "map-power", scenario: "problems", path: "/map?by=power" },
  { name: "map-table", scenario: "problems", path: "/map?as=table" },
  { name: "map-hundred", scenario: "hundred", path: "/map?at=host-4" },
  { name: "map-many", scenario: "many", path: "/map?at=host-9&turned=host-9~0" },
  { name: "about", scenario: "problems", path: "/about" },
  { name: "checks", scenario: "problems", path: "/checks" },
  { name: "checks-many", scenario: "many", path: "/checks" },
  { name: "check", scenario: "problems", path: "/devices/sql-01/disk-d", widths: [360, 768, 1280] },
  { name: "check-month", scenario: "problems", path: "/devices/sql-01/disk-d?range=30d" },
  { name: "change", scenario: "problems", path: "/devices/web-shop/front-page" },
  { name: "jobs", scenario: "problems", path: "/jobs", widths: [360, 768, 1440] },
  { name: "job", scenario: "problems", path: "/jobs/laptops", widths: [360, 768, 1440] },
  { name: "jobs-stale", scenario: "problems", path: "/jobs", staleAfterMs: 60_000 },
  { name: "received", scenario: "problems", path: "/received", widths: [360, 768, 1440] },
  { name: "setup", scenario: "problems", path: "/setup", widths: [360, 768, 1440] },
  { name: "setup-site", scenario: "problems", path: "/setup/site" },
  { name: "setup-network", scenario: "problems", path: "/setup/network" },
  { name: "setup-look", scenario: "empty", path: "/setup/devices" },
  { name: "setup-devices", scenario: "problems", path: "/setup/devices" },
  { name: "setup-centre", scenario: "problems", path: "/setup/centre" },
  { name: "setup-acceptance", scenario: "problems", path: "/setup/acceptance" },
  { name: "sign-in", scenario: "signedOut", path: "/sign-in" },
  { name: "claim", scenario: "unclaimed", path: "/claim" },
  { name: "wall-well", scenario: "well", path: "/wall", widths: [1920] },
  { name: "wall-problems", scenario: "problems", path: "/wall", widths: [1920] },
  { name: "wall-stale", scenario: "problems", path: "/wall", staleAfterMs: 10 * 60_000, widths: [1920] },
];
const WIDTHS = [360, 1280];
/** Tuesday 17 November 2026, 08:47:12 in Zagreb. */
const PRESENT = Date.parse("2026-11-17T07:47:12.000Z");

const [folder, word = "", language = "en"] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write("usage: screenshots.ts FOLDER [WORD] [LANGUAGE]\n");
  process.exit(64);
}
mkdirSync(folder, { recursive: true });
const browser = await startBrowser();
for (const picture of PICTURES) {
  for (const width of picture.widths ?? WIDTHS) {
    for (const theme of ["light", "dark"] as const) {
      const name = `${picture.name}-${width}-${theme}`;
      if (name.includes(word)) await photograph(browser, picture, width, theme, join(folder, `${name}.png`));
    }
  }
}
await browser.close();

async function photograph(browser: Browser, picture: Picture, width: number, theme: "light" | "dark", file: string) {
  const box = await startFixtureBox(picture.scenario, () => PRESENT);
  const height = width === 1920 ? 1080 : width < 720 ? 740 : 900;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme, hasTouch: width < 720 });
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.context().addCookies([{ name: "language", value: language, url: box.url }]);
  await page.clock.install({ time: PRESENT });
  await page.goto(box.url + picture.path);
  await settle(page);
  if (picture.staleAfterMs !== undefined) {
    box.silence();
    await page.clock.fastForward(picture.staleAfterMs);
    await page.clock.runFor(1_000);
  }
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  // The longest lists are longer than any picture can be.
  await page.screenshot({ path: file, fullPage: width !== 1920 && tall < 6_000 });
  // Nothing scrolls sideways, whatever the language makes of its length.
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > width) complaints.push(`is ${wide} px wide`);
  for (const complaint of complaints) process.stdout.write(`${file}: ${complaint}\n`);
  await page.close();
  await box.stop();
}

/** Until the page stands: nothing is being asked for and every chart is drawn. */
async function settle(page: Page): Promise<void> {
  await page.waitForSelector("h1");
  await page.clock.runFor(1_000);
  await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null, undefined, { timeout: 5_000 });
  await page.clock.runFor(500);
}
