/** The pages of jobs in a real browser: last night, the grid of days, what a run said, a report by hand. */
import t from "tap";
import { closeBrowser, leave, needsBrowser, visit } from "./visit.ts";

t.teardown(closeBrowser);

t.test(
  "last night on the start page: only what is not good is loud, all that ran is one line",
  needsBrowser,
  async (t) => {
    const seen = await visit("problems", "/");
    const section = seen.page.locator(".section", { hasText: "Last night" });
    await section.waitFor();
    t.same(await section.locator(".trouble-row__name").allTextContents(), ["Off-site copy", "Laptops of accounting"]);
    const rows = await section.locator(".trouble-row__text").allTextContents();
    t.match(rows[0], /^no message by 07:30$/);
    t.match(rows[1], /^2 of 3 machines reported, not Louise's laptop$/);
    t.match(rows[2], "The other 4 ran well.");
    t.equal(await section.locator("a[href='/jobs']").textContent(), "All 6 jobs");
    await leave(seen);
    const well = await visit("well", "/");
    const quiet = well.page.locator(".section", { hasText: "Last night" });
    await quiet.waitFor();
    t.equal(await quiet.locator(".trouble-row").count(), 1);
    t.match(await quiet.textContent(), "All 6 ran well.");
    t.strictSame([...seen.complaints, ...well.complaints], []);
    await leave(well);
  },
);

t.test("the grid has a name for every cell, and the arrows move in it", needsBrowser, async (t) => {
  const seen = await visit("problems", "/jobs");
  const { page } = seen;
  await page.waitForSelector(".jobs__grid");
  t.match(await page.textContent(".page__second"), "1 did not report, 1 reported in part, 4 done");
  const names = await page.locator(".jobs__grid tbody th").allTextContents();
  t.match(names[0], /^Off-site copyno message by 07:30/, "what is worst comes first");
  t.match(names.slice(1, 5).join(), /Laptops.*,Ana's laptop,Louise's laptop,ACC-PC-3/, "and shows its machines");
  t.equal(await page.locator(".jobs__grid thead th").count(), 15);
  const last = page.locator(".jobs__grid tbody tr >> nth=0 >> .jobs__cell >> nth=13");
  t.match(await last.getAttribute("aria-label"), /^Off-site copy, \w+ \d+ \w+: no message in time$/);
  const louise = page.locator(".jobs__grid tbody tr >> nth=3 >> .jobs__cell");
  t.match(await louise.nth(13).getAttribute("aria-label"), /^Louise's laptop, .*: no message in time$/);
  t.match(await louise.nth(12).getAttribute("aria-label"), /: done$/);
  t.equal(await page.locator(".jobs__cell[tabindex='0']").count(), 1, "one stop for Tab");
  await last.focus();
  for (const key of ["ArrowLeft", "ArrowDown", "Home", "ArrowRight", "ArrowUp"]) await page.keyboard.press(key);
  const at = () => page.evaluate(() => document.activeElement?.getAttribute("data-cell"));
  t.equal(await at(), "0 1");
  await page.keyboard.press("ArrowUp");
  t.equal(await at(), "0 1", "the grid has an end");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".job-run");
  t.match(page.url(), /\/jobs\/off-site\?day=\d{4}-\d{2}-\d{2}$/);
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test("a day's cell leads to what decided, how much and how long", needsBrowser, async (t) => {
  const seen = await visit("problems", "/jobs/off-site");
  const { page } = seen;
  await page.waitForSelector(".jobs__grid");
  t.match(await page.textContent(".page__second"), /^No message by 07:30; due/);
  t.match(
    await page.textContent(".page__facts"),
    /Backup.*every day at 06:00, reports within 1 h 30 min.*by mail.*NAS-01.*its incident/,
  );
  const failed = page.locator(".jobs__cell[aria-label$=': failed']");
  await failed.click();
  await page.waitForSelector(".job-run__lines");
  t.match(
    await page.textContent(".page"),
    /Failed at .*96 GB, in 41 min.*network path was not found.*Moved.*Backup of last night/s,
  );
  const unknown = page.locator(".jobs__cell[aria-label$=': not known']");
  await unknown.click();
  await page.waitForSelector("text=The box was off.");
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test(
  "somebody looked: the report by hand names the run that is not good, and takes a note",
  needsBrowser,
  async (t) => {
    const seen = await visit("problems", "/jobs/laptops", { realClock: true });
    const { page } = seen;
    const orders: unknown[] = [];
    page.on(
      "request",
      (request) =>
        request.method() === "POST" && orders.push([new URL(request.url()).pathname, request.postDataJSON()]),
    );
    await page.click("role=button[name='I looked, it ran']");
    const dialog = page.locator(".dialog");
    t.match(
      await dialog.getByLabel("Which run").locator("option:checked").textContent(),
      "some machines did not report",
    );
    await dialog.getByLabel("Machine").selectOption("Louise's laptop");
    await dialog.getByRole("textbox").fill("  It was at home; the console shows it.  ");
    await dialog.getByRole("button", { name: "Report" }).click();
    await page.waitForSelector(".dialog", { state: "detached" });
    t.match(orders, [
      [
        "/api/v1/jobs/laptops/report",
        {
          outcome: "succeeded",
          note: "It was at home; the console shows it.",
          machine: "Louise's laptop",
          due: /T/,
        },
      ],
    ]);
    await leave(seen);
    const viewer = await visit("viewer", "/jobs/laptops");
    await viewer.page.waitForSelector(".jobs__grid");
    t.equal(await viewer.page.locator("text=I looked, it ran").count(), 0, "not for those who only look");
    t.strictSame([...seen.complaints, ...viewer.complaints], []);
    await leave(viewer);
  },
);

t.test(
  "on a phone seven days are shown and nothing scrolls sideways; stale pages show no green",
  needsBrowser,
  async (t) => {
    const seen = await visit("problems", "/jobs", { width: 360 });
    const { page, box } = seen;
    await page.waitForSelector(".jobs__grid");
    t.equal(await page.locator(".jobs__grid tbody tr >> nth=0 >> td:visible").count(), 7);
    t.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
    box.silence();
    await page.clock.runFor(31_000);
    await page.waitForSelector(".frame.is-stale");
    const greens = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement("span"));
      probe.style.color = "var(--ok)";
      const green = getComputedStyle(probe).color;
      probe.remove();
      return [...document.querySelectorAll(".jobs svg *")].filter((one) => getComputedStyle(one).stroke === green)
        .length;
    });
    t.equal(greens, 0);
    await leave(seen);
  },
);
