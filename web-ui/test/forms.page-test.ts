/** The configuration changed by forms of a real box: entered, seen, applied, undone; by keyboard alone; what axe finds. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import t from "tap";
import { startBrowser } from "./browser.ts";
import { PASSWORD, startRealBox, type RealBox } from "./real-box.ts";
import { needsBrowser } from "./visit.ts";

const CONFIGURATION = `version: 1
customer: acme
site: { id: hq, name: Acme HQ, timezone: Europe/Zagreb }
box: { id: box-1 }
# how the switches are asked
credentials: { lan: { kind: snmp, version: 2c, community: hunter2 } }
hosts:
  # the old one
  - id: nas-01
    name: NAS-01
    address: 127.0.0.1 # by hand
    snmp: { credential: lan }
    services:
      - { id: disk, name: Disk, check: tcp, settings: { port: 22 }, interval: 60s }
      - { id: web, check: http, settings: { url: "http://{address}:9/" } }
  - { id: sql-01, name: SQL-01, address: 127.0.0.2, parents: [nas-01] }
jobs:
  - { id: copy, name: Off-site copy, kind: backup, expect: { by: heartbeat, token: abcdefgh12 }, schedule: { cron: "30 2 * * 1-5", window: 4h } }
contacts: [{ id: ana, name: Ana, mail: ana@acme.example }]
healthModels: [{ id: files, name: Shared files, requires: [nas-01/disk, { atLeast: 1, of: [nas-01, sql-01] }] }]
`;
const USERS = { chief: "admin", tech: "technician" };
const LIMIT_MS = 60_000;

let browser: ReturnType<typeof startBrowser> | undefined;
let box: Promise<RealBox> | undefined;
const theBox = () => (box ??= startRealBox(CONFIGURATION, USERS));
t.teardown(async () => {
  await (await browser)?.close();
  await (await box)?.stop();
});

async function signedIn(url: string, user: string, width = 1280, dark = false): Promise<Page> {
  browser ??= startBrowser();
  const page = await (
    await browser
  ).newPage({ viewport: { width, height: 900 }, colorScheme: dark ? "dark" : "light" });
  page.setDefaultTimeout(LIMIT_MS);
  await page.goto(`${url}/sign-in`);
  await page.fill("#name", user);
  await page.fill("#password", PASSWORD);
  await page.click("button[type=submit]");
  await page.waitForURL((address) => !address.pathname.includes("sign-in"));
  return page;
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(
    () => document.querySelector("[aria-busy=true]") === null && document.querySelector("h1[tabindex='-1']") !== null,
  );
}

t.test(
  "a device is added, seen as a difference, applied and undone; mistakes stand at their fields",
  needsBrowser,
  async (t) => {
    const { url, configuration } = await theBox();
    const page = await signedIn(url, "chief");
    await open(page, `${url}/setup/hosts/+`);
    await page.fill("#set-name", "Access point");
    t.equal(await page.inputValue("#set-id"), "access-point", "the id follows the name");
    await page.click("text=See what changes");
    await page.waitForSelector(".form-error");
    t.match(await page.locator(".form-error").innerText(), /Address: is missing/);
    t.match(await page.locator("#set-address-error").innerText(), "is missing");
    t.equal(await page.evaluate(() => document.activeElement?.className), "form-error");
    t.equal(await page.inputValue("#set-name"), "Access point", "what was entered stays");
    await page.fill("#set-address", "127.0.0.3");
    await page.click("text=Add: Checks");
    await page.fill("#set-services-0-id", "ssh");
    await page.selectOption("#set-services-0-check", "tcp");
    await page.fill("#set-services-0-settings-port", "x22");
    await page.click("text=See what changes");
    await page.waitForSelector("#set-services-0-settings-port-error");
    t.match(await page.locator("#set-services-0-settings-port-error").innerText(), "whole number from 1 to 65535");
    await page.fill("#set-services-0-settings-port", "1");
    await page.click("text=Try it");
    await page.waitForSelector(".setting__try output:has-text('Critical: ')");
    await page.fill("#set-services-0-settings-port", "22");
    await page.click("text=See what changes");
    await page.waitForSelector(".entry-form__review");
    t.match(await page.locator(".entry-form__review").innerText(), "Added: device Access point (1 check)");
    await page.click("text=Apply");
    await page.waitForSelector("text=Applied, as version 2.");
    t.match(configuration(), /# the old one[^]*# by hand[^]*- id: access-point/);
    await page.click("text=Undo");
    await page.waitForSelector("text=Undone: version 1 is in force again.");
    t.notMatch(configuration(), "access-point");
    await page.close();
  },
);

t.test(
  "by keyboard alone an interval is changed, and a secret replaced that is never shown",
  needsBrowser,
  async (t) => {
    const { url, configuration } = await theBox();
    const page = await signedIn(url, "chief");
    await open(page, `${url}/setup/hosts/nas-01`);
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 200; presses++) {
        if (await page.evaluate((one) => document.activeElement?.matches(one) === true, selector)) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`no tab stop at ${selector}`);
    };
    await tabTo("#set-services summary");
    await page.keyboard.press("Enter");
    await tabTo("#set-services-0-interval");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("30");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".entry-form__review");
    t.equal(await page.evaluate(() => document.activeElement?.tagName), "H2", "the difference has the focus");
    t.match(await page.locator(".change-lines").innerText(), "NAS-01, Disk: How often it is checked: 60 s → 30 s");
    await tabTo("button[type=submit]");
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=Applied, as version");
    t.match(configuration(), "interval: 30s");
    await open(page, `${url}/setup/credentials/lan`);
    t.notMatch(await page.content(), "hunter2");
    await page.click("role=button[name='Replace: Community']");
    await page.fill("#set-community", "other-word");
    await page.click("text=See what changes");
    await page.waitForSelector(".entry-form__review");
    const review = await page.locator(".entry-form__review").innerText();
    t.match(review, "lan: Community: changed; the value is not shown");
    t.notMatch(review, "other-word");
    await page.close();
  },
);

t.test("who else changed something meanwhile is said, and what was entered goes on", needsBrowser, async (t) => {
  const { url, configuration } = await theBox();
  const [page, other] = [await signedIn(url, "chief"), await signedIn(url, "chief")];
  await open(page, `${url}/setup/contacts/ana`);
  await open(other, `${url}/setup/contacts/ana`);
  await other.fill("#set-phone", "01 555 0100");
  await other.click("text=See what changes");
  await other.click("text=Apply");
  await other.waitForSelector("text=Applied, as version");
  await page.fill("#set-name", "Ana Kovač");
  await page.click("text=See what changes");
  await page.waitForSelector(".entry-form__notice");
  t.match(
    await page.locator(".entry-form__notice").innerText(),
    /Meanwhile chief changed.*Ana: Telephone: 01 555 0100/s,
  );
  await page.click("text=Apply");
  await page.waitForSelector("text=Applied, as version");
  t.match(configuration(), /Ana Kovač[^]*01 555 0100/);
  await page.close();
  await other.close();
});

t.test("versions say what each changed, and are returned to", needsBrowser, async (t) => {
  const { url } = await theBox();
  const page = await signedIn(url, "chief");
  await open(page, `${url}/setup/versions`);
  await page.waitForSelector(".versions__one >> nth=1");
  await page.locator("summary:has-text('What it changed')").first().click();
  await page.waitForSelector(".change-lines li");
  const before = await page.locator(".versions__one").count();
  await page.click("role=button[name='Return to version 1']");
  await page.waitForFunction((count) => document.querySelectorAll(".versions__one").length > count, before);
  t.match(await page.locator(".versions__one").first().innerText(), /chief.*version 1 again.*in force/s);
  await page.close();
});

t.test("a technician sees all of it and changes nothing; a file is said to be one", needsBrowser, async (t) => {
  const { url } = await theBox();
  const page = await signedIn(url, "tech");
  await open(page, `${url}/setup/jobs/copy`);
  await page.waitForSelector("text=Only an administrator may change it.");
  t.equal(await page.locator("text=See what changes").count(), 0);
  t.equal(await page.locator("#set-name").isDisabled(), true);
  await page.close();
  const fromFile = await startRealBox(CONFIGURATION, USERS, true);
  try {
    const reader = await signedIn(fromFile.url, "chief");
    await open(reader, `${fromFile.url}/setup/hosts/nas-01`);
    await reader.waitForSelector("text=This configuration is a file given to the box");
    t.equal(await reader.locator("text=See what changes").count(), 0);
    await reader.close();
  } finally {
    await fromFile.stop();
  }
});

const SCANNED = [
  "/setup/hosts",
  "/setup/hosts/nas-01",
  "/setup/hosts/+",
  "/setup/jobs/copy",
  "/setup/models/files",
  "/setup/maintenance",
  "/setup/maintenance/+",
  "/setup/credentials/lan",
  "/setup/credentials/+",
  "/setup/contacts/ana",
  "/setup/chats/+",
  "/setup/general/sla",
  "/setup/general/listeners",
  "/setup/general/outputs",
  "/setup/general/relay",
  "/setup/general/profiles",
  "/setup/versions",
];

t.test(
  "axe finds nothing to mend, with everything folded out, and nothing runs over at 360 px",
  needsBrowser,
  async (t) => {
    const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    const { url } = await theBox();
    for (const [width, dark] of [
      [1280, false],
      [360, true],
    ] as const) {
      const page = await signedIn(url, "chief", width, dark);
      for (const address of SCANNED) {
        await open(page, url + address);
        await page.evaluate(() => {
          for (const one of document.querySelectorAll("details")) one.open = true;
        });
        await page.waitForTimeout(100);
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const run = (
            globalThis as unknown as {
              axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
            }
          ).axe;
          return (await run.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
        });
        t.same(found, [], `${address} at ${width}`);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        t.equal(over, 0, `${address} at ${width} does not run over`);
      }
      await page.close();
    }
  },
);
