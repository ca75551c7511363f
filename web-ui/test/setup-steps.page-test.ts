/** The steps of the set-up in a real browser, with the keyboard alone: named, tried, proved, accepted, handed over. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import t from "tap";
import { closeBrowser, leave, needsBrowser, visit } from "./visit.ts";

t.teardown(closeBrowser);

const SOC_KEY = '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}';

/** Goes by Tab to a control of this name and presses Enter. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).or(page.getByRole("link", { name })).first().waitFor();
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press("Tab");
    const said = await page.evaluate(() => {
      const at = document.activeElement;
      return at === null ? "" : (at.getAttribute("aria-label") ?? at.textContent ?? "").trim();
    });
    if (typeof name === "string" ? said === name : name.test(said)) return page.keyboard.press("Enter");
  }
  throw new Error(`no Tab leads to ${String(name)}`);
}

async function heading(page: Page, words: RegExp): Promise<void> {
  await page.getByRole("heading", { level: 1, name: words }).waitFor();
}

/** Goes by Tab to a field. */
async function into(page: Page, id: string): Promise<void> {
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
  }
  throw new Error(`no Tab leads to ${id}`);
}

t.test("from the first step to the hand-over with the keyboard alone", needsBrowser, async (t) => {
  const seen = await visit("problems", "/setup", { realClock: true });
  const { page, box } = seen;
  await heading(page, /1 of 5 steps of the set-up are done/);
  t.match(await page.locator(".step-list li").allTextContents(), [/Site.*done .*duty-desk/, /Network.*not done yet/]);
  t.ok((await page.locator(".outputs__one").count()) > 0, "whom it tells is still here");
  t.ok(await page.locator(".listeners__table").isVisible());

  await page.goto(`${box.url}/setup/site`);
  await heading(page, /This site is called Acme HQ/);
  await into(page, "site-name");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Adria Foods");
  await into(page, "site-timezone");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Europe/Nowhere");
  await press(page, "Name the site and go on");
  t.match(await page.locator("#site-timezone-error").textContent(), /not known here/);
  t.same(box.put, [], "nothing is sent as long as something is wrong");
  await page.locator("#site-timezone").focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Europe/Zagreb");
  t.match(await page.locator("#site-timezone-help").textContent(), /There it is [0-2][0-9]:[0-5][0-9] now/);
  await press(page, "Name the site and go on");

  await heading(page, /Not working: 1 of 7 things/);
  t.same(box.put, [
    { name: "Adria Foods", language: "en", timezone: "Europe/Zagreb", customer: "acme", site: "hq", box: "box-1" },
  ]);
  const looks = await page.locator(".step-page__rows li").allTextContents();
  t.match(looks, [
    /cable at eth0/,
    /address 192\.0\.2\.7/,
    /gateway .* after 1 ms/,
    /after 12 ms/,
    /198\.51\.100\.53 does not answer/,
  ]);
  await press(page, /^Try again$/);
  await heading(page, /Not working: 1 of 7/);
  await press(page, /^Go on although 1 thing does not work$/);

  await page.waitForURL("**/setup/devices");
  await page.goto(`${box.url}/setup/centre`);
  await into(page, "centre-key");
  await page.keyboard.type(SOC_KEY);
  await press(page, "Obey this key");
  await page.waitForSelector("output:has-text('Done.')");
  t.same(box.put.at(-1), { key: SOC_KEY });
  await press(page, "Send a test alert");
  await page.waitForSelector("output:has-text('Number 214')");
  t.match(await page.locator(".step-page__rows output").textContent(), /the broker has it.*vedetta soc confirm 214/);
  await press(page, "Go on without the confirmation");

  await heading(page, /checks are still to be run once/);
  await press(page, /^Run all [0-9]+ checks? once$/);
  await heading(page, /[0-9]+ of 96 checks have run/);
  await heading(page, /2 of 96 checks are not as they should be/);
  t.match(await page.locator("main").textContent(), /SQL-01: Disk D:87 %, above 85 %/);
  await into(page, "accept-to");
  await page.keyboard.type("M. Novak");
  await press(page, "Hand over with 4 open points");
  await heading(page, /Handed over/);
  await page.goto(`${box.url}/setup`);
  await heading(page, /The box was handed over/);
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test("a step can be left, and is gone on with where it was left", needsBrowser, async (t) => {
  const seen = await visit("problems", "/setup/network");
  await heading(seen.page, /Not working/);
  await press(seen.page, "Save for later");
  await heading(seen.page, /1 of 5/);
  await press(seen.page, "Go on: Network");
  await heading(seen.page, /Not working/);
  t.match(seen.page.url(), /\/setup\/network$/);
  await leave(seen);
});

t.test("axe finds nothing to mend in any step, and nothing scrolls sideways", needsBrowser, async (t) => {
  const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  for (const path of ["/setup", "/setup/site", "/setup/network", "/setup/centre", "/setup/acceptance"]) {
    const seen = await visit("problems", path);
    const { page } = seen;
    await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
    await page.evaluate(axe);
    for (const [width, colorScheme] of [
      [1280, "light"],
      [360, "dark"],
      [320, "light"],
      [1280, "dark"],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      t.strictSame(await page.evaluate(runAxe), [], `${path} ${width} ${colorScheme}`);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      t.ok(tooWide <= 0, `${path} does not scroll sideways at ${width}`);
    }
    t.strictSame(seen.complaints, []);
    await leave(seen);
  }
});

t.test("who only looks sees the box, and no steps", needsBrowser, async (t) => {
  const seen = await visit("viewer", "/setup/site");
  await seen.page.waitForSelector(".outputs__one");
  t.equal(await seen.page.locator(".step-list, .step-bar").count(), 0);
  await leave(seen);
});

/** Runs in the page, where axe was put before. */
async function runAxe(): Promise<string[]> {
  const { axe } = window as unknown as {
    axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  };
  const { violations } = await axe.run({ resultTypes: ["violations"] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ""}`);
}
