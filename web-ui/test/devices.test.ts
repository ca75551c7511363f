/** Pages of a device and of a check in a real browser: charts, what the device is, changes that are accepted. */
import t from "tap";
import { closeBrowser, leave, needsBrowser, visit } from "./visit.ts";

t.teardown(closeBrowser);

t.test("a device shows its most telling checks as charts with one range for all", needsBrowser, async (t) => {
  const seen = await visit("problems", "/devices/sql-01");
  const { page } = seen;
  await page.waitForFunction(() => document.querySelectorAll(".chart__plot canvas").length === 5);
  t.strictSame(await page.locator(".chart__name").allTextContents(), [
    "Disk D:",
    "Answer time",
    "Processor",
    "Memory",
    "Port eth0",
  ]);
  t.match(await page.textContent("figure:last-child .chart__value"), /Received .*Mbit\/s.*Sent .*Mbit\/s/);
  const anew = ["disk-d", "ping", "processor", "memory", "if-eth0"].map((id) =>
    page.waitForResponse((response) => response.url().includes(`/${id}/series?`), { timeout: 10_000 }),
  );
  await page.click("text=7 days");
  const weekAgo = Date.now() - 6 * 86_400_000;
  for (const response of await Promise.all(anew)) {
    const from = new URL(response.url()).searchParams.get("from") ?? "";
    t.ok(Date.parse(from) < weekAgo, "each chart looks further back");
  }
  await page.click("figure:last-child >> text=Show as table");
  t.strictSame(await page.locator(".series-table th[scope=col]").allTextContents(), ["Time", "Received", "Sent"]);
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test("a phone shows two charts of a device until it is asked for more", needsBrowser, async (t) => {
  const seen = await visit("problems", "/devices/sql-01", { width: 360 });
  const { page } = seen;
  await page.waitForFunction(() => document.querySelectorAll(".chart__plot canvas").length === 2);
  await page.click("text=Show all 5 charts");
  await page.waitForFunction(() => document.querySelectorAll("figure.chart").length === 5);
  t.equal(await page.locator(".charts__more").count(), 0);
  await leave(seen);
});

t.test("a device says what it is, and names those it hangs on", needsBrowser, async (t) => {
  const seen = await visit("problems", "/devices/sql-01");
  const { page } = seen;
  await page.waitForSelector("text=behind CORE-1");
  t.match(
    await page.textContent(".page__facts"),
    /Server, Acme ProRack 380.*Windows Server 2022.*version 10.0.20348.*CZ20390A1B.*behind CORE-1 port Gi1\/0\/3 \(learned\)/,
  );
  await page.click(".page__facts a");
  await page.waitForSelector("text=seen behind");
  const facts = await page.textContent(".page__facts");
  t.match(facts, /behind Gateway(?! \(learned).*seen behind SW-2 \(learned\)/, "what is configured is not marked");
  t.match(facts, /carries SW-2, SQL-01/);
  await leave(seen);
});
