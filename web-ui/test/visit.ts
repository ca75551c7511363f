/** A visit to the page: a fixture box, a browser page with a clock of its own, and what the page complained about. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { startBrowser, whyNoBrowser } from "./browser.ts";
import { startFixtureBox, type FixtureBox } from "./fixture-server.ts";
import type { ScenarioName } from "./scenario-basics.ts";

export const DIST = join(import.meta.dirname, "..", "dist");
const missing = whyNoBrowser() ?? (existsSync(join(DIST, "index.html")) ? undefined : "the page was not built");
/** Options of a test that needs a browser and the built page; says why where one is missing. */
export const needsBrowser = missing === undefined ? {} : { skip: missing };

/** How long a busy machine is waited for. */
const LIMIT_MS = 60_000;

let browser: Promise<Browser> | undefined;

/** Boxes of visits that nobody left: of tests that failed. */
const open = new Set<FixtureBox>();

/** Ends the browser that the visits shared, and what failed tests left behind. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  await Promise.all([...open].map((box) => box.stop()));
}

export interface Visit {
  readonly page: Page;
  readonly box: FixtureBox;
  /** What the page wrote to the console or threw. */
  readonly complaints: string[];
}

/** Opens an address of a fixture box in a page with a clock of its own. */
export async function visit(
  scenario: ScenarioName,
  path: string,
  options: { width?: number; dark?: boolean; realClock?: boolean; locale?: string } = {},
): Promise<Visit> {
  const box = await startFixtureBox(scenario);
  open.add(box);
  const width = options.width ?? 1280;
  browser ??= startBrowser();
  const page = await (
    await browser
  ).newPage({
    viewport: { width, height: width < 720 ? 740 : 900 },
    colorScheme: options.dark === true ? "dark" : "light",
    ...(options.locale === undefined ? {} : { locale: options.locale }),
  });
  page.setDefaultTimeout(LIMIT_MS);
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  if (options.realClock !== true) await page.clock.install();
  await page.goto(box.url + path);
  await page.waitForSelector("h1[tabindex='-1'], .wall h1");
  return { page, box, complaints };
}

export async function leave({ page, box }: Visit): Promise<void> {
  await page.close();
  open.delete(box);
  await box.stop();
}
