/** Announcing work in two taps, calling it off, and reporting a problem, in a real browser. */
import t from "tap";
import type { Page } from "playwright-core";
import { closeBrowser, leave, needsBrowser, visit } from "./visit.ts";

t.teardown(closeBrowser);

interface Order {
  readonly method: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>> | null;
}

function ordersOf(page: Page): Order[] {
  const orders: Order[] = [];
  page.on("request", (request) => {
    if (request.method() === "GET") return;
    const body = request.postDataJSON() as Order["body"];
    orders.push({ method: request.method(), path: new URL(request.url()).pathname, body });
  });
  return orders;
}

const HOUR_MS = 3_600_000;
function lengthOf(order: Order | undefined): number {
  return Date.parse(String(order?.body?.["end"])) - Date.parse(String(order?.body?.["start"]));
}

t.test(
  "work is announced in two taps on a device's, a check's and a group's page, and stands there",
  needsBrowser,
  async (t) => {
    const seen = await visit("incidents", "/devices/nas-01", { realClock: true });
    const { page, box } = seen;
    const orders = ordersOf(page);
    await page.click("role=button[name='Maintenance']");
    await page.waitForSelector(".dialog");
    t.match(await page.evaluate(() => document.activeElement?.textContent), /^1 h/, "the first choice has the focus");
    t.equal(await page.locator(".maintenance button").count(), 4);
    await page.click(".maintenance button:has-text('1 h')");
    await page.waitForSelector(".dialog", { state: "detached" });
    await page.waitForSelector(".works__one:has-text('Work on NAS-01')");
    t.match(await page.textContent(".works"), /goes on for \d+ min.*announced by duty-desk/);
    t.match(orders[0], {
      method: "POST",
      path: "/api/v1/maintenance",
      body: { name: "Work on NAS-01", hosts: ["nas-01"] },
    });
    t.equal(lengthOf(orders[0]), HOUR_MS);

    await page.goto(`${box.url}/devices/sql-01/disk-d`);
    await page.click("role=button[name='Maintenance']");
    await page.fill(".dialog input", "A bigger disk");
    await page.click(".maintenance button:has-text('4 h')");
    await page.waitForSelector(".works__one:has-text('A bigger disk')");
    t.match(orders[1]?.body, { name: "A bigger disk", services: ["sql-01/disk-d"] });
    t.equal(lengthOf(orders[1]), 4 * HOUR_MS);

    await page.goto(`${box.url}/devices?group=network`);
    await page.click("role=button[name='Maintenance']");
    await page.click(".maintenance button:has-text('until 06:00')");
    await page.waitForSelector(".dialog", { state: "detached" });
    t.match(orders[2]?.body, { name: "Work on network", groups: ["network"] });
    t.strictSame(seen.complaints, []);
    await leave(seen);
  },
);

t.test("the start page lists announced work, what goes on first, and calls it off", needsBrowser, async (t) => {
  const seen = await visit("incidents", "/", { realClock: true });
  const { page } = seen;
  const orders = ordersOf(page);
  await page.waitForSelector(".works__one:has-text('SQL-01')");
  t.same(await page.locator(".works__name").allTextContents(), ["Database update", "New cables", "Windows updates"]);
  t.same(
    await page
      .locator(".section h2")
      .allTextContents()
      .then((all) => all.slice(0, 2)),
    ["Broken now", "Waiting to be accepted"],
  );
  t.same(await page.locator(".works button").allTextContents(), ["End it now", "Call off"], "not what is configured");
  await page.click("role=button[name='Call off: New cables']");
  await page.waitForSelector("text=New cables", { state: "detached" });
  t.match(orders[0], { method: "DELETE", path: "/api/v1/maintenance/w2" });
  await page.click("role=button[name='Maintenance']");
  await page.waitForSelector(".dialog option >> nth=3", { state: "attached" });
  t.ok(await page.isDisabled(".maintenance button:has-text('2 h')"), "first a device");
  await page.selectOption(".dialog select", "nas-01");
  await page.click(".maintenance button:has-text('2 h')");
  await page.waitForSelector(".works__one:has-text('Work on NAS-01')");
  t.match(orders[1]?.body, { name: "Work on NAS-01", hosts: ["nas-01"] });
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test("a viewer announces up to 4 h and reports a problem", needsBrowser, async (t) => {
  const seen = await visit("viewer", "/devices/printer-2", { realClock: true });
  const { page, box } = seen;
  const orders = ordersOf(page);
  await page.click("role=button[name='Maintenance']");
  await page.waitForSelector(".dialog");
  const long = await page.locator(".maintenance button").allTextContents();
  t.ok(long.length === 3 || /^until 06:00 *$/.test(long[3] ?? ""), long.join());
  t.match(await page.textContent(".dialog"), /More than 4 h is announced by a technician/);
  await page.keyboard.press("Escape");
  await page.waitForSelector(".dialog", { state: "detached" });

  await page.click("role=button[name='Report a problem']");
  await page.click("role=button[name='Report it']");
  t.match(await page.textContent(".dialog .field__error"), /Say what is wrong/);
  await page.fill(".dialog textarea", "It prints grey stripes.");
  await page.click("role=button[name='Report it']");
  await page.click("text=See what becomes of it");
  await page.waitForSelector("h1:has-text('grey stripes')");

  await page.goto(box.url);
  await page.click("role=button[name='Report a problem']");
  await page.waitForSelector(".dialog option >> nth=3", { state: "attached" });
  await page.selectOption(".dialog select", "sql-01");
  await page.fill(".dialog textarea", "The ERP is slow.");
  await page.click("role=button[name='Report it']");
  await page.waitForSelector("text=It was reported.");
  t.same(
    orders.map(({ path, body }) => [path, body]),
    [
      ["/api/v1/incidents", { subject: "printer-2", text: "It prints grey stripes." }],
      ["/api/v1/incidents", { subject: "sql-01", text: "The ERP is slow." }],
    ],
  );
  t.strictSame(seen.complaints, []);
  await leave(seen);
});
