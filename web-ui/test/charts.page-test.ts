/** Charts in a real browser: which time they show, zooming by mouse, keys and fingers, bands and gaps in words, files. */
import { readFile } from "node:fs/promises";
import t from "tap";
import type { Page } from "playwright-core";
import { closeBrowser, leave, needsBrowser, visit } from "./visit.ts";

t.teardown(closeBrowser);

const PORT = "/devices/sql-01/if-eth0";
const drawn = (page: Page) => page.waitForSelector(".chart__plot canvas");
/** Hours that the address asks for; undefined where it names no stretch of time. */
function hoursIn(page: Page): number | undefined {
  const { searchParams } = new URL(page.url());
  const [from, to] = [searchParams.get("from"), searchParams.get("to")];
  return from === null || to === null ? undefined : (Date.parse(to) - Date.parse(from)) / 3_600_000;
}

t.test(
  "from an hour to two years; measurements of one scale are lines of one chart, each named",
  needsBrowser,
  async (t) => {
    const seen = await visit("problems", PORT);
    const { page } = seen;
    await drawn(page);
    const ranges = page.getByRole("group", { name: "How far back" }).getByRole("button");
    t.same(await ranges.allTextContents(), ["1 h", "24 h", "7 days", "30 days", "90 days", "1 year", "2 years"]);
    t.same(await page.locator(".chart__name").allTextContents(), ["Share", "Received, Sent", "Received, of its speed"]);
    t.match(
      await page.locator("figure >> nth=1 >> .chart__value").textContent(),
      /Received [\d.]+ Mbit\/s.*Sent [\d.]+ Mbit\/s/,
    );
    for (const name of ["1 h", "2 years"]) {
      await page.getByRole("button", { name, exact: true }).click();
      await page.waitForFunction(
        (wanted) => [...document.querySelectorAll("figure")].every((one) => one.ariaLabel?.includes(`, ${wanted},`)),
        name,
      );
    }
    t.match(page.url(), /range=2y/);
    t.equal(await page.getByRole("checkbox", { name: "Also a week before" }).count(), 0, "of years that says nothing");
    t.strictSame(seen.complaints, []);
    await leave(seen);
  },
);

t.test("drawing over a stretch zooms all charts to it, two clicks go back", needsBrowser, async (t) => {
  const seen = await visit("problems", PORT, { realClock: true });
  const { page } = seen;
  await drawn(page);
  const over = page.locator("figure >> nth=0 >> .u-over");
  const box = await over.boundingBox();
  if (box === null) throw new Error("no drawing");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.25, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, y, { steps: 5 });
  await page.mouse.up();
  await page.waitForSelector("text=Back to 24 h");
  t.ok(Math.abs((hoursIn(page) ?? 0) - 6) < 0.5, `${hoursIn(page)} hours`);
  t.match(await page.getAttribute("figure", "aria-label"), /^Share, .*\d\d:\d\d to .*\d\d:\d\d, /);
  await page.waitForFunction(() => document.querySelectorAll(".u-over").length === 3);
  await page.mouse.dblclick(box.x + box.width / 2, y);
  await page.waitForSelector("text=Back to 24 h", { state: "detached" });
  t.equal(hoursIn(page), undefined);
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test("keys zoom about the cursor, go along, and back", needsBrowser, async (t) => {
  const seen = await visit("problems", PORT, { realClock: true });
  const { page } = seen;
  await drawn(page);
  await page.focus(".chart__plot");
  await page.keyboard.press("Home");
  await page.keyboard.press("+");
  await page.waitForFunction(() => location.search.includes("from="));
  t.ok(Math.abs((hoursIn(page) ?? 0) - 12) < 0.2);
  const first = new URL(page.url()).searchParams.get("from") ?? "";
  await page.waitForTimeout(300);
  await page.keyboard.press("PageUp");
  await page.waitForFunction((before) => !location.search.includes(encodeURIComponent(before)), first);
  t.ok((new URL(page.url()).searchParams.get("from") ?? "") < first, "to the past");
  await page.keyboard.press("0");
  await page.waitForFunction(() => !location.search.includes("from="));
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test("fingers: one shows the value, two zoom, two taps go back", needsBrowser, async (t) => {
  const seen = await visit("problems", PORT, { width: 360, realClock: true });
  const { page } = seen;
  await drawn(page);
  const touch = async (...steps: readonly (readonly [type: string, id: number, share: number])[]) =>
    page.evaluate((all) => {
      const over = document.querySelector(".u-over");
      const { left, top, width } = over?.getBoundingClientRect() ?? { left: 0, top: 0, width: 0 };
      for (const [type, pointerId, share] of all)
        over?.dispatchEvent(
          new PointerEvent(type, {
            pointerId,
            pointerType: "touch",
            clientX: left + share * width,
            clientY: top + 60,
            bubbles: true,
          }),
        );
    }, steps);
  await touch(["pointerdown", 1, 0.3], ["pointermove", 1, 0.6], ["pointerup", 1, 0.6]);
  await page.waitForSelector(".chart__at");
  await touch(
    ["pointerdown", 1, 0.4],
    ["pointerdown", 2, 0.6],
    ["pointermove", 1, 0.2],
    ["pointermove", 2, 0.8],
    ["pointerup", 1, 0.2],
    ["pointerup", 2, 0.8],
  );
  await page.waitForSelector("text=Back to 24 h");
  t.ok(Math.abs((hoursIn(page) ?? 0) - 8) < 0.3, `${hoursIn(page)} hours`);
  await page.waitForTimeout(500);
  await touch(["pointerdown", 3, 0.5], ["pointerup", 3, 0.5], ["pointerdown", 4, 0.5], ["pointerup", 4, 0.5]);
  await page.waitForSelector("text=Back to 24 h", { state: "detached" });
  t.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test("no language makes a chart with several lines broader than the smallest screen", needsBrowser, async (t) => {
  const seen = await visit("problems", `${PORT}?range=7d&before=week`, { width: 320 });
  const { page, box } = seen;
  for (const language of ["hu", "ru", "it", "hr"]) {
    await page.context().addCookies([{ name: "language", value: language, url: box.url }]);
    await page.reload();
    await drawn(page);
    await page.waitForSelector(".chart__line--2");
    t.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, language);
  }
  await leave(seen);
});

t.test("failures, announced work and times without results stand below in words", needsBrowser, async (t) => {
  const seen = await visit("problems", `${PORT}?range=7d`);
  const { page } = seen;
  await drawn(page);
  await page.waitForSelector(".chart__band");
  const legend = await page.locator("figure >> nth=0 >> .chart__legend").textContent();
  t.match(legend, /failed.*announced work.*no results \d+ \w+ \d\d:\d\d to \d/);
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test("the same a week before is a line of its own, in the table and in the file as well", needsBrowser, async (t) => {
  const seen = await visit("problems", `${PORT}?range=7d`, { realClock: true });
  const { page } = seen;
  await drawn(page);
  await page.getByRole("checkbox", { name: "Also a week before" }).check();
  t.match(page.url(), /before=week/);
  const figure = page.locator("figure >> nth=0");
  await figure.locator("text=Share a week before").waitFor();
  await figure.getByRole("button", { name: "Show as table" }).click();
  t.same(await figure.locator("thead th").allTextContents(), ["Time", "Share", "Share a week before"]);
  const save = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), figure.getByRole("button", { name }).click()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const csv = await save("Save as CSV");
  t.equal(csv.name, "sql-01-if-eth0-percent.csv");
  const lines = csv.bytes.toString().split("\r\n");
  t.match(
    lines[0],
    /^\uFEFF"time \(Europe\/Zagreb\)","time \(ISO 8601, UTC\)","Share mean \(%\)".*"Share a week before mean \(%\)"/,
  );
  t.match(lines[1], /^"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d","\d{4}-\d\d-\d\dT[\d:.]+Z",\d/);
  const picture = await save("Save as picture");
  t.equal(picture.name, "sql-01-if-eth0-percent.png");
  t.equal(picture.bytes.subarray(1, 4).toString(), "PNG");
  t.ok(picture.bytes.readUInt32BE(16) >= 1000 && picture.bytes.readUInt32BE(20) > 400, "as broad as a page");
  t.equal(
    await page.locator("body > div[aria-hidden], figure > div[aria-hidden]").count(),
    0,
    "nothing is left behind",
  );
  t.strictSame(seen.complaints, []);
  await leave(seen);
});
