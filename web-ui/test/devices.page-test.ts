/** Pages of a device and of a check in a real browser: charts, what the device is, changes that are accepted. */
import t from "tap";
import { closeBrowser, leave, needsBrowser, visit } from "./visit.ts";

t.teardown(closeBrowser);

t.test("a long list stays where it was scrolled to, while rows are filled in around", needsBrowser, async (t) => {
  for (const width of [360, 1280]) {
    const seen = await visit("many", "/checks", { width, realClock: true });
    const { page } = seen;
    await page.waitForSelector(".long-list tbody tr[aria-rowindex='11']");
    for (const to of [200_000, 3000, 150_000]) {
      await page.evaluate((top) => scrollTo(0, top), to);
      // Rows from above the window's top to below its end.
      await page.waitForFunction(() => {
        const rows = [...document.querySelectorAll(".long-list tbody tr[aria-rowindex]")];
        const places = rows.map((row) => row.getBoundingClientRect());
        return places.some(({ bottom }) => bottom < 0) && places.some(({ top }) => top > innerHeight);
      });
      const at = await page.evaluate(() => scrollY);
      t.ok(Math.abs(at - to) < 2000, `${width} px: scrolled to ${to}, stands at ${at}`);
    }
    t.strictSame(seen.complaints, []);
    await leave(seen);
  }
});

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
    page.waitForResponse((response) => response.url().includes(`/${id}/series?`), { timeout: 60_000 }),
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
  // ids stand there until the names are known; "text=" does not tell the two apart
  const shows = (words: string) =>
    page.waitForFunction((wanted) => document.querySelector(".page__facts")?.textContent?.includes(wanted), words);
  await shows("behind CORE-1");
  t.match(
    await page.textContent(".page__facts"),
    /Server, Acme ProRack 380.*Windows Server 2022.*version 10.0.20348.*CZ20390A1B.*behind CORE-1 port Gi1\/0\/3 \(learned\)/,
  );
  await page.click(".page__facts a");
  await shows("seen behind SW-2");
  const facts = await page.textContent(".page__facts");
  t.match(facts, /behind Gateway(?! \(learned).*seen behind SW-2 \(learned\)/, "what is configured is not marked");
  t.match(facts, /carries SW-2, SQL-01/);
  await leave(seen);
});

t.test("a change is shown line by line and accepted with one button", needsBrowser, async (t) => {
  const seen = await visit("problems", "/devices/web-shop/front-page");
  const { page, box } = seen;
  await page.waitForSelector(".difference");
  t.match(await page.locator(".difference del").allTextContents(), [/^\u2212 Opening hours.*16:00$/]);
  t.match(await page.locator(".difference ins").allTextContents(), [
    /^\+ Opening hours.*15:00$/,
    /^\+ /,
    /^\+ <script/,
  ]);
  t.equal(await page.locator("pre").count(), 1, "the last failure says the same and is left out");
  await page.click("text=Accept this change");
  await page.waitForSelector("text=Accepted. The box looks again.");
  t.ok(box.asked.includes("/api/v1/hosts/web-shop/services/front-page/accept"));
  t.ok(await page.isDisabled("text=Accept this change"));
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test("a result that broke a limit says which", needsBrowser, async (t) => {
  const seen = await visit("problems", "/devices/sql-01/processor");
  await seen.page.waitForSelector(".long-list--results");
  t.match(await seen.page.textContent(".failure"), /connected in 31 ms; .*97.*above 95 %/);
  t.equal(await seen.page.locator(".long-list--results >> text=above 95").count(), 2);
  await leave(seen);
});

t.test(
  "a chart says and draws where its measurement goes, whether the day is in the drawing or not",
  needsBrowser,
  async (t) => {
    const seen = await visit("problems", "/devices/sql-01/disk-d?range=30d");
    const { page, box } = seen;
    const said = /if it goes on like this, 95 % about \d+ \w+, between \d+ \w+ and \d+ \w+/;
    await page.waitForSelector(".chart canvas");
    t.match(await page.textContent(".chart__ahead"), said);
    t.match(await page.getAttribute("figure.chart", "aria-label"), said);
    t.match(await page.textContent(".forecast"), /is full in about 6 days \(5 to 9\)/);
    await page.goto(`${box.url}/devices/sql-01/disk-d?range=1h`);
    await page.waitForSelector(".chart canvas");
    t.match(await page.textContent(".chart__ahead"), said);
    await page.goto(`${box.url}/devices/sql-01/ping`);
    await page.waitForSelector(".chart canvas");
    t.equal(await page.locator(".chart__ahead").count(), 0, "nothing is foreseen of others");
    t.strictSame(seen.complaints, []);
    await leave(seen);
  },
);

t.test("a device's last days are a band with its sentence, and what happened in words", needsBrowser, async (t) => {
  const seen = await visit("problems", "/devices/nas-01", { realClock: true });
  const { page } = seen;
  await page.waitForSelector(".band__image");
  const said =
    /Well \d+(\.\d+)? % of the time that counts: 2 failures, 3 h 11 min altogether; announced work 6 h; not known 9 h/;
  t.match(await page.getAttribute(".band__image", "aria-label"), said);
  t.match(await page.getAttribute(".band__image", "aria-label"), /^14 days: /);
  t.same(await page.locator(".band__legend li").allTextContents(), ["well", "not watched", "failed", "announced work"]);
  await page.click(".band__happened summary");
  t.same(
    (await page.locator(".band__happened li").allTextContents()).map((text) => text.replace(/\d.*|since.*/, "").trim()),
    ["Down", "Announced work: New disks", "Down", "Not watched"],
  );
  await page.locator(".band").getByRole("button", { name: "30 days" }).click();
  await page.waitForSelector(".band__image[aria-label^='30 days']");
  t.equal(new URL(page.url()).searchParams.get("days"), "30");
  t.strictSame(seen.complaints, []);
  await leave(seen);
});
