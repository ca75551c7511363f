/** The page of reports in a real browser: months to open and to keep, two of them side by side. */
import t from "tap";
import { closeBrowser, leave, needsBrowser, visit } from "./visit.ts";

t.teardown(closeBrowser);

t.test("each month can be opened, printed and kept", needsBrowser, async (t) => {
  const seen = await visit("problems", "/reports");
  const { page } = seen;
  await page.waitForSelector(".reports");
  t.match(await page.locator(".reports__name").allTextContents(), [
    /^November 2026still running/,
    /^October 2026$/,
    /^September 2026$/,
  ]);
  const open = page.getByRole("link", { name: "Open the report of October 2026" });
  t.equal(await open.getAttribute("href"), "/api/v1/reports/2026-10?format=html&language=en");
  const pdf = page.getByRole("link", { name: "PDF of the report of October 2026" });
  t.equal(await pdf.getAttribute("download"), "report-2026-10.pdf");
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test("two months side by side: those that are over, until others are chosen", needsBrowser, async (t) => {
  const seen = await visit("problems", "/reports");
  const { page } = seen;
  await page.waitForSelector(".reports__table");
  const heads = () => page.locator(".reports__table thead th").allTextContents();
  t.same(await heads(), ["Figure", "September 2026", "October 2026"]);
  const row = async (name: string) =>
    page.locator(".reports__table tr", { hasText: name }).locator("td").allTextContents();
  t.same(await row("Business services failed for"), ["none", "1 h 13 min"]);
  t.same(await row("Devices available"), ["100%", "99.86%"]);
  t.same(await row("Jobs that failed"), ["0 of 118", "2 of 120"]);
  t.same(await row("Not watched"), ["none", "4 h"]);
  t.same(await row("ERP, available"), ["100%", "99.83%"]);
  await page.getByLabel("and this one").selectOption("2026-11");
  await page.waitForFunction(
    () => document.querySelector(".reports__table thead th:last-child")?.textContent === "November 2026",
  );
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test("a box that has only just begun says so", needsBrowser, async (t) => {
  const seen = await visit("empty", "/reports");
  await seen.page.waitForSelector("h1");
  t.match(await seen.page.textContent("main"), "There is no report yet");
  await leave(seen);
});
