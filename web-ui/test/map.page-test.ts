/** The map in a real browser: who hangs on whom, keys, what a failure cuts off, search, folding, a phone, paper. */
import t from "tap";
import { closeBrowser, leave, needsBrowser, visit } from "./visit.ts";

t.teardown(closeBrowser);

const names = (of: string[]) => of.map((one) => one.split(":")[0]);

t.test("boxes say how they stand and on what they hang, and keys go from one to the next", needsBrowser, async (t) => {
  const seen = await visit("problems", "/map");
  const { page } = seen;
  await page.waitForSelector("[role=tree]");
  const said = await page.locator("[role=treeitem]").evaluateAll((all) => all.map((one) => one.ariaLabel ?? ""));
  t.same(names(said).toSorted(), [
    "CORE-1",
    "Camera archive",
    "ESX-02",
    "Gateway",
    "Internet line",
    "NAS-01",
    "Printer 2nd floor",
    "SQL-01",
    "SW-2",
    "UPS-RACK",
    "Web shop",
  ]);
  t.match(said, [/^Gateway: OK; 10 devices behind it/]);
  t.ok(said.some((one) => one.startsWith("NAS-01: Critical; on SW-2, port Gi1/0/3; 1 device behind it")));
  t.ok(said.some((one) => one.startsWith("Camera archive: Out of reach behind NAS-01; on NAS-01")));
  t.equal(await page.locator("[role=treeitem][tabindex='0']").count(), 1, "one stop for Tab");
  await page.locator("[data-key=gateway]").focus();
  const at = () => page.evaluate(() => document.activeElement?.getAttribute("data-key"));
  await page.keyboard.press("ArrowRight");
  t.equal(await at(), "@line");
  await page.keyboard.press("ArrowDown");
  t.equal(await at(), "core-1");
  await page.keyboard.press("ArrowLeft");
  t.equal(await at(), "gateway");
  await page.keyboard.press("-");
  t.equal(await page.locator("[role=treeitem]").count(), 1);
  await page.keyboard.press("+");
  t.equal(await page.locator("[role=treeitem]").count(), 11);
  await page.keyboard.press("End");
  t.equal(await at(), said.length > 0 ? await page.locator("[role=treeitem]").last().getAttribute("data-key") : "");
  await page.locator("[data-key='sw-2']").focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/devices\/sw-2$/);
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test("a chosen device tells what its failure would cut off, in words and on the drawing", needsBrowser, async (t) => {
  const seen = await visit("problems", "/map");
  const { page } = seen;
  await page.locator("[data-key='sw-2']").click();
  await page.waitForSelector(".cut-off__said p");
  t.match(page.url(), /\?at=sw-2$/);
  t.match(
    await page.textContent(".cut-off__said"),
    /If SW-2 fails, 3 devices are out of reach: NAS-01, Printer 2nd floor, Camera archive\..*This service of your people fails: Shared files\./,
  );
  t.same(
    (
      await page.locator(".map__item--lost").evaluateAll((all) => all.map((one) => one.getAttribute("data-key") ?? ""))
    ).toSorted(),
    ["cam-archive", "nas-01", "printer-2"],
  );
  await page.locator("[data-key='nas-01']").focus();
  await page.keyboard.press("Space");
  await page.waitForFunction(() => document.querySelector(".cut-off__said")?.textContent?.startsWith("NAS-01"));
  t.match(
    await page.textContent(".cut-off__said"),
    /NAS-01 is out of reach now, and with it 1 device that hangs on it/,
  );
  await page.getByRole("button", { name: "Close" }).click();
  t.equal(await page.locator(".cut-off").count(), 0);
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test("what changes its state stays where it is; reloads show the same places", needsBrowser, async (t) => {
  const well = await visit("well", "/map");
  const bad = await visit("problems", "/map");
  const places = async (page: typeof well.page) => {
    await page.waitForSelector("[role=tree]");
    return page
      .locator("[role=treeitem]")
      .evaluateAll((all) => all.map((one) => `${one.getAttribute("data-key")} ${one.getAttribute("transform")}`));
  };
  const first = await places(well.page);
  t.same(await places(bad.page), first);
  await bad.page.reload();
  t.same(await places(bad.page), first);
  await leave(well);
  await leave(bad);
});

t.test("1600 devices: branches fold with counts by state, search goes to a device", needsBrowser, async (t) => {
  const seen = await visit("many", "/map", { realClock: true });
  const { page } = seen;
  await page.waitForSelector("[role=tree]");
  const count = await page.locator("[role=treeitem]").count();
  t.ok(count < 200, `${count} boxes`);
  t.match(
    await page.locator("[data-key='host-9~0']").getAttribute("aria-label"),
    /^\d+ devices; \d+ devices behind it: .*OK/,
  );
  await page.keyboard.press("/");
  await page.keyboard.type("host-0777");
  await page.waitForSelector(".map-search__found li");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.getAttribute("data-key") === "host-777");
  await page.waitForSelector(".cut-off__said p");
  t.match(await page.textContent(".cut-off__said"), /If HOST-0777 fails, no other device is out of reach\./);
  await page.fill("input[type=search]", "no such device");
  t.match(await page.textContent(".map-search__said"), "No device matches");
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test(
  "on a phone it is a list that folds; as a table it says the same; power is another tree",
  needsBrowser,
  async (t) => {
    const seen = await visit("problems", "/map", { width: 360 });
    const { page } = seen;
    await page.waitForSelector(".map-list");
    t.equal(await page.locator(".map-list__row").count(), 11);
    t.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
    await page.getByRole("button", { name: "Fold CORE-1" }).click();
    t.ok((await page.locator(".map-list__row").count()) < 11);
    await page.getByRole("button", { name: "Unfold CORE-1" }).click();
    await page.locator(".map-list__name", { hasText: "SW-2" }).click();
    await page.waitForSelector(".cut-off__said p");
    t.equal(await page.locator(".map-list__lost").count(), 3);
    t.strictSame(seen.complaints, []);
    await leave(seen);
    const wide = await visit("problems", "/map?as=table");
    await wide.page.waitForSelector(".long-list--map");
    t.match(
      await wide.page.locator("tr:has(th a[href='/devices/nas-01'])").textContent(),
      /NAS-01.*Critical.*SW-2, port Gi1\/0\/3.*UPS-RACK.*1/,
    );
    await wide.page.goto(`${wide.box.url}/map?by=power`);
    await wide.page.waitForSelector("[role=tree]");
    t.match(await wide.page.locator("[data-key='ups-rack']").getAttribute("aria-label"), /4 devices behind it/);
    t.match(await wide.page.locator("[data-key='@alone']").getAttribute("aria-label"), /^No supply known/);
    await leave(wide);
  },
);
