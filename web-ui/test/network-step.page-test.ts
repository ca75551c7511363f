/** The network step of a box that manages its own network: the form, what it warns of, a trial that is kept, one that is not. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import t from "tap";
import { LANGUAGES } from "#model/config/box-settings.ts";
import { closeBrowser, leave, needsBrowser, visit } from "./visit.ts";

t.teardown(closeBrowser);

const PATH = "/setup/network";

async function heading(page: Page, words: RegExp): Promise<void> {
  await page.getByRole("heading", { level: 1, name: words }).waitFor();
}

async function chooseFixed(page: Page, address: string): Promise<void> {
  await page.selectOption("#net-ipv4", "fixed");
  await page.fill("#net-address", address);
}

t.test("what is in force stands ready to be changed; what is wrong is said at its field", needsBrowser, async (t) => {
  const seen = await visit("empty", "/setup", { realClock: true });
  const { page } = seen;
  await page.getByRole("link", { name: "Network", exact: true }).last().click();
  await heading(page, /Not working: 1 of 7/);
  t.match(await page.locator("main").textContent(), /Settings in force.*as from the factory/);
  t.equal(await page.locator("#net-address").count(), 0, "no field for what comes by itself");
  await page.selectOption("#net-ipv4", "fixed");
  t.equal(await page.inputValue("#net-address"), "192.0.2.7/24", "what DHCP gave, to be kept");
  t.equal(await page.inputValue("#net-gateway"), "192.0.2.1");
  await page.fill("#net-gateway", "198.51.100.1");
  await page.getByRole("button", { name: "Try these settings for 120 s" }).click();
  await page.waitForSelector("#net-gateway-error");
  t.match(await page.textContent("#net-gateway-error"), /is not in the network of 192\.0\.2\.9/);
  t.equal(await page.getAttribute("#net-gateway", "aria-invalid"), "true");
  t.equal(await page.inputValue("#net-gateway"), "198.51.100.1", "what was typed stays");
  await page.getByRole("button", { name: "Leave it as it is" }).click();
  await page.getByRole("button", { name: /^Go on although/ }).waitFor();
  t.equal(await page.inputValue("#net-ipv4"), "dhcp");
  t.match(seen.complaints, [/422/], "the browser's own line about the refusal");
  await leave(seen);
});

t.test("warns of what is cut off, tries with a count-down, keeps", needsBrowser, async (t) => {
  const seen = await visit("empty", PATH);
  const { page } = seen;
  await heading(page, /Not working/);
  await chooseFixed(page, "203.0.113.9/24");
  await page.fill("#net-gateway", "");
  await page.selectOption("#net-ipv6", "off");
  const warned = page
    .getByRole("region", { name: "What this cuts off" })
    .or(page.locator("section:has(h2:text('What this cuts off'))"));
  t.match(await warned.first().textContent(), /without a gateway.*no resolver is named.*sent to 192\.0\.2\.7/s);
  await page.getByRole("button", { name: "Try these settings for 120 s" }).click();
  await heading(page, /New network settings are being tried/);
  const left = page.locator(".network-trial__left");
  t.match(await left.textContent(), /Taken back in 1(20|19) s unless somebody keeps them/);
  t.same(await page.locator(".network-trial__places a").allTextContents(), [
    `http://203.0.113.9:${new URL(page.url()).port}/setup/network`,
    `http://vedetta.local:${new URL(page.url()).port}/setup/network`,
  ]);
  t.equal(await page.locator("#net-ipv4").count(), 0, "nothing else is set meanwhile");
  await page.getByRole("button", { name: "Keep these settings" }).click();
  await page.waitForSelector(".network-trial__ended:has-text('The new settings are kept.')");
  await heading(page, /Not working/);
  t.match(await page.locator("main").textContent(), /Settings in force.*203\.0\.113\.9\/24/s);
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test("taken back by hand: what was typed is not lost", needsBrowser, async (t) => {
  const seen = await visit("empty", PATH);
  const { page } = seen;
  await heading(page, /Not working/);
  await chooseFixed(page, "192.0.2.9/24");
  await page.getByRole("button", { name: "Try these settings for 120 s" }).click();
  await page.getByRole("button", { name: "Take them back" }).click();
  await page.waitForSelector(".network-trial__ended:has-text('were taken back')");
  t.equal(await page.inputValue("#net-address"), "192.0.2.9/24");
  await leave(seen);
});

t.test("a box that is out of reach: the page says where it is, and that it comes back", needsBrowser, async (t) => {
  const seen = await visit("empty", PATH);
  const { page, box } = seen;
  await heading(page, /Not working/);
  await chooseFixed(page, "192.0.2.9/24");
  await page.getByRole("button", { name: "Try these settings for 120 s" }).click();
  await heading(page, /being tried/);
  box.silence();
  for (let i = 0; i < 6; i++) await page.clock.runFor(5000);
  t.match(await page.textContent(".network-trial__left"), /in (8[5-9]|9[0-5]) s/, "counted by the page's own clock");
  await page.waitForSelector(".network-trial__where:has-text('does not reach the box')");
  t.equal(await page.getByRole("button", { name: "Take them back" }).isDisabled(), true);
  await page.clock.runFor(120_000);
  t.match(await page.textContent(".network-trial__left"), /The time is over/);
  await leave(seen);
});

t.test(
  "axe finds nothing in form, warnings and trial; nothing scrolls sideways in any language",
  needsBrowser,
  async (t) => {
    const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    for (const language of LANGUAGES) {
      const seen = await visit("empty", PATH);
      const { page, box } = seen;
      await page.context().addCookies([{ name: "language", value: language, url: box.url }]);
      await page.reload();
      await page.waitForSelector("#net-ipv4");
      await page.selectOption("#net-ipv4", "fixed");
      await page.fill("#net-address", "203.0.113.9/24");
      await page.fill("#net-gateway", "");
      await page.selectOption("#net-ipv6", "fixed");
      await page.fill("#net-gateway6", "");
      const looks = async (what: string) => {
        await page.evaluate(axe);
        for (const [width, colorScheme] of [
          [1280, "light"],
          [320, "dark"],
        ] as const) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          if (language === "en") t.strictSame(await page.evaluate(runAxe), [], `${what} ${width} ${colorScheme}`);
          const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          t.ok(tooWide <= 0, `${what} in ${language} does not scroll sideways at ${width}`);
        }
      };
      await looks("form");
      await page.locator(".step-bar .button--filled").click();
      await page.waitForSelector(".network-trial");
      await looks("trial");
      t.strictSame(seen.complaints, []);
      await leave(seen);
    }
  },
);

/** Runs in the page, where axe was put before. */
async function runAxe(): Promise<string[]> {
  const { axe } = window as unknown as {
    axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  };
  const { violations } = await axe.run({ resultTypes: ["violations"] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ""}`);
}
