/** The devices step of the set-up in a real browser: looked for, reviewed, tried, watched; by few presses, and by the keyboard alone. */
import type { Page } from "playwright-core";
import t from "tap";
import { HOSTILE } from "./scenario-found.ts";
import { closeBrowser, leave, needsBrowser, visit } from "./visit.ts";

t.teardown(closeBrowser);

const HEAD = "h1[tabindex='-1']";
const told = (page: Page, text: string) => page.waitForSelector(`${HEAD}:has-text("${text}")`);

t.test("fifty devices are looked for, reviewed and watched in a dozen presses", needsBrowser, async (t) => {
  const seen = await visit("empty", "/setup/devices", { realClock: true });
  const { page, box } = seen;
  let presses = 0;
  const press = async (name: string | RegExp) => {
    presses += 1;
    await page.getByRole("button", { name, exact: typeof name === "string" }).click();
  };
  await told(page, "Which devices are here?");
  t.equal(await page.inputValue("#community"), "public");
  await press("Look for devices");
  await told(page, "31 of 52 devices");
  t.match(await page.textContent(".scan-groups"), /Network 12.*Servers 8.*Printers 11/);
  await told(page, "53 devices found, 43 ready");
  t.same(box.discovered[0], {
    path: "POST ",
    body: { networks: ["192.168.10.0/24"], known: true, typed: [{ version: "2c", community: "public" }] },
  });
  t.match(await page.textContent(".found-troubles"), /10 things are not as they should be already, on 6 devices/);
  await page.waitForSelector("role=button[name='Watch these 43 and go on']");
  presses += 1;
  await page.getByRole("checkbox", { name: "Watch all of: Printers" }).click();
  await page.waitForSelector("role=button[name='Watch these 23 and go on']");
  presses += 1;
  await page.getByRole("checkbox", { name: "Watch all of: Printers" }).click();
  await page.fill("#try-community", "adria-ro");
  await press("Try on these 9");
  await page.waitForSelector(".try-effect:has-text('4 answer now'):has-text('AP-01, AP-02, AP-03, AP-04')");
  t.match(await page.textContent(".side-panel output"), /2 stay silent.*This box is 192\.168\.10\.9: admit it there/);
  t.equal(await page.inputValue("#try-community"), "", "what was typed does not stay");
  t.notMatch(await page.content(), /adria-ro/);
  await press("Watch these 47 and go on");
  await page.waitForURL(/\/setup\/centre$/);
  t.match(box.discovered.at(-1), { path: "POST /watch" });
  t.ok(presses <= 12, `${presses} presses`);
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test("a device is opened, named and loses a check; all that is kept on the box", needsBrowser, async (t) => {
  const seen = await visit("problems", "/setup/devices", { realClock: true });
  const { page, box } = seen;
  await page.getByRole("button", { name: "CORE-1", exact: true }).click();
  await page.waitForSelector(".dialog[open] .found-check >> nth=3");
  t.match(await page.textContent(".dialog"), /192\.168\.10\.2 · Acme Catalyst 1300-24T/);
  await page.fill("#found-name", "Core switch");
  await page.selectOption("#found-level", "critical");
  await page.getByRole("checkbox", { name: "Port gi2", exact: true }).uncheck();
  await page.getByRole("button", { name: "Done", exact: true }).click();
  await page.waitForSelector(".found__name:has-text('Core switch')");
  await page.waitForSelector("tr:has-text('Core switch'):has-text('27 checks')");
  await page.reload();
  await page.waitForSelector("tr:has-text('Core switch'):has-text('27 checks')");
  const kept = Object.assign(
    {},
    ...box.discovered.map(({ body }) => (body as { devices: object[] }).devices[0]),
  ) as object;
  t.match(kept, { address: "192.168.10.2", name: "Core switch", criticality: "critical", without: ["port-2"] });
  await leave(seen);
});

t.test("what is watched, left out or the same stands apart, and can be looked for", needsBrowser, async (t) => {
  const seen = await visit("problems", "/setup/devices", { realClock: true });
  const { page } = seen;
  const show = (name: RegExp) => page.getByRole("button", { name }).click();
  await show(/^Already watched 1$/);
  await page.waitForSelector("a[href='/devices/gateway']");
  await show(/^Left out 1$/);
  await page.waitForSelector(".found__name:has-text('Coffee machine')");
  await show(/^All 53$/);
  await page.fill(".list-tools__filter", "mgmt");
  await page.waitForSelector(".found__remark:has-text('same device as CORE-1 (192.168.10.2)')");
  t.equal(await page.getByRole("checkbox", { name: "Watch CORE-1 mgmt", exact: true }).isChecked(), false);
  await page.fill(".list-tools__filter", "nothing of this name");
  await page.waitForSelector("text=No device matches.");
  await leave(seen);
});

t.test("a thousand devices scroll, and names of the worst kind stay words", needsBrowser, async (t) => {
  const seen = await visit("many", "/setup/devices", { realClock: true });
  const { page } = seen;
  await page.getByRole("button", { name: "Show all 1000" }).click();
  await page.waitForSelector("table[aria-rowcount='1001']");
  t.ok((await page.locator(".long-list--found tr[aria-rowindex]").count()) < 400, "far rows are not in the document");
  const names = await page.locator(".found__name").allTextContents();
  t.same(names.slice(0, 2), HOSTILE.slice(0, 2));
  t.equal(await page.locator("main img, main script").count(), 0);
  t.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  await page.fill(".list-tools__filter", "plc-0999");
  await page.waitForSelector(".found__name:has-text('PLC-0999')");
  await page.getByRole("checkbox", { name: "Watch all of: Network" }).click();
  await page.waitForSelector("role=button[name='Watch these 999 and go on']");
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test("by the keyboard alone, and nothing that has the focus lies under the bar", needsBrowser, async (t) => {
  const seen = await visit("problems", "/setup/devices", { realClock: true });
  const { page, box } = seen;
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      const bar = document.querySelector(".step-bar");
      if (at === null || at === document.body || bar === null) return { name: "", isHidden: false };
      const [one, other] = [at.getBoundingClientRect(), bar.getBoundingClientRect()];
      const isHidden = !bar.contains(at) && one.bottom > other.top && one.top < other.bottom;
      return { name: (at.getAttribute("aria-label") ?? at.textContent ?? "").trim(), isHidden };
    });
  const tabTo = async (name: string) => {
    for (let i = 0; i < 200; i += 1) {
      await page.keyboard.press("Tab");
      const at = await focused();
      t.notOk(at.isHidden, `${at.name} is seen`);
      if (at.name === name) return;
    }
    throw new Error(`no Tab leads to ${name}`);
  };
  await page.waitForSelector(".found-group");
  await tabTo("Watch all of: Printers");
  await page.keyboard.press("Space");
  await page.waitForSelector("role=button[name='Watch these 23 and go on']");
  await tabTo("UPS-1");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".dialog[open]");
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await page.waitForSelector(".dialog", { state: "detached" });
  t.equal((await focused()).name, "UPS-1", "the focus is back where it was");
  await page.waitForSelector("role=button[name='Watch these 22 and go on']");
  await tabTo("Watch these 22 and go on");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/setup\/centre$/);
  t.match(box.discovered.at(-1), { path: "POST /watch" });
  await leave(seen);
});

t.test("a technician chooses and keeps; what puts it in force is for admins, and says so", needsBrowser, async (t) => {
  const seen = await visit("well", "/setup/devices", { realClock: true });
  const { page, box } = seen;
  await page.waitForSelector(".step-bar:has-text('An admin puts this in force')");
  const button = page.getByRole("button", { name: "Watch these 43 and go on" });
  t.equal(await button.getAttribute("aria-disabled"), "true");
  await button.click({ force: true });
  await page.getByRole("checkbox", { name: "Watch all of: Printers" }).click();
  await page.getByRole("button", { name: "Save for later" }).click();
  await page.waitForURL(/\/setup$/);
  t.equal(box.discovered.length, 1);
  t.match(box.discovered[0], { path: "PUT /review", body: { devices: { length: 20 } } });
  await leave(seen);
});

t.test("who only looks is shown the box, not the review", needsBrowser, async (t) => {
  const seen = await visit("viewer", "/setup/devices");
  t.equal(await seen.page.locator(".step-bar").count(), 0);
  t.notOk(seen.box.asked.some((path) => path.startsWith("/api/v1/discovery")));
  await leave(seen);
});
