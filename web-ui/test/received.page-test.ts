/** What came in: newest first, further back by a button, sought by what stands in the address; not for strangers. */
import t from "tap";
import { closeBrowser, leave, needsBrowser, visit } from "./visit.ts";

t.teardown(closeBrowser);

t.test("a list that goes further back, and a search that is kept in the address", needsBrowser, async (t) => {
  const seen = await visit("problems", "/received", { width: 360, realClock: true });
  const { page } = seen;
  const texts = () => page.locator(".arrival__text").allTextContents();
  await page.waitForSelector(".arrival");
  t.equal((await texts()).length, 3);
  await page.getByRole("button", { name: "Show older ones" }).click();
  await page.waitForFunction(() => document.querySelectorAll(".arrival").length === 5);
  t.notOk(
    await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth),
    "long lines are broken",
  );
  await page.fill("#arrivals-text", "link down, 3");
  await page.waitForFunction(() => location.search.includes("q="));
  await page.waitForSelector("text=Nothing like that is kept.");
  await page.fill("#arrivals-text", "a link");
  await page.waitForFunction(() => document.querySelectorAll(".arrival").length === 1);
  t.match(await texts(), [/linkDown/]);
  t.match(await page.textContent(".arrival__head"), /warning/);
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test("devices and incidents lead there", needsBrowser, async (t) => {
  const seen = await visit("problems", "/devices/sql-01");
  const { page } = seen;
  await page.getByRole("link", { name: "what it sent" }).click();
  await page.waitForSelector(".arrival");
  t.match(new URL(page.url()).search, /host=sql-01/);
  t.equal(await page.inputValue("#arrivals-host"), "sql-01");
  t.strictSame(seen.complaints, []);
  await leave(seen);
});
