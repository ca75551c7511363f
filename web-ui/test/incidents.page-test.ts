/** The pages of incidents in a real browser: what is listed, what whom is offered, what is sent, and what comes of it. */
import t from "tap";
import type { Page } from "playwright-core";
import { closeBrowser, leave, needsBrowser, visit } from "./visit.ts";

t.teardown(closeBrowser);

const address = (number: string) => `/incidents/0197-${number}-7000-8000-000000000000`;
const [WORKED, WAITING, ENDED, PROPOSED, FRESH] = ["0001", "0002", "0004", "0005", "0006"].map(address);

/** Collects what the page orders. */
function ordersOf(page: Page): unknown[] {
  const orders: unknown[] = [];
  page.on("request", (request) => {
    if (request.method() === "GET") return;
    orders.push([request.method(), new URL(request.url()).pathname.split("/").at(-1), request.postDataJSON()]);
  });
  return orders;
}

const offered = async (page: Page): Promise<string[]> => {
  await page.waitForSelector(".incident-page");
  return page.locator(".moves button").allTextContents();
};

t.test(
  "the list tells what waits for a yes, what is open with whose it is and its clocks, and what ended",
  needsBrowser,
  async (t) => {
    const seen = await visit("incidents", "/incidents");
    const { page } = seen;
    await page.waitForSelector("text=Ended");
    await page.waitForFunction(() => document.querySelectorAll(".incident-row").length === 6);
    t.same(await page.locator(".section h2").allTextContents(), ["Proposed", "Open", "Ended"]);
    const row = (name: string) => page.locator(".incident-row", { hasText: name }).first();
    t.match(await row("NAS-01").textContent(), /Who has it.*Ana.*1 h 2\d min left.*due/);
    t.match(await row("refused").textContent(), /nobody yet.*tight: \d+ min left.*Solve within 8 h/);
    const waiting = await row("Web shop").textContent();
    t.match(waiting, /seen by Marko, NordIT.*waits for a third party since .*clock stopped, 10 h 40 min left/);
    t.notMatch(waiting, /Answer within/, "what ended is not ahead");
    t.match(await row("grey stripes").textContent(), /Proposed/);
    await page.click("role=button[name='Proposed']");
    await page.waitForFunction(() => document.querySelectorAll(".incident-row").length === 1);
    t.equal(new URL(page.url()).search, "?show=proposed");
    t.strictSame(seen.complaints, []);
    await leave(seen);
  },
);

t.test("what could not be read is said, also beside what was read before", needsBrowser, async (t) => {
  const seen = await visit("incidents", `/incidents?show=proposed`, { realClock: true });
  const { page } = seen;
  await page.waitForSelector(".incident-row");
  await page.route("**/api/v1/incidents?*", (route) =>
    route.fulfill({ status: 500, json: { status: 500, code: "x" } }),
  );
  const again = page.waitForResponse((answer) => answer.url().includes("state=proposed") && answer.status() === 500);
  await page.evaluate(async (path) => {
    await fetch(`/api/v1${path}/note`, { method: "POST", body: "{}" });
  }, WORKED);
  await again;
  t.equal(await page.locator(".incident-row").count(), 1, "what was read before stays");
  await page.click("role=button[name='All']");
  await page.waitForSelector("text=The box could not answer this.");
  await leave(seen);
});

t.test(
  "the list is filtered by device, month, priority and words, and the address says how",
  needsBrowser,
  async (t) => {
    const seen = await visit("incidents", "/incidents", { realClock: true });
    const { page, box } = seen;
    const rows = (count: number) =>
      page.waitForFunction((wanted) => document.querySelectorAll(".incident-row").length === wanted, count);
    const search = () => new URL(page.url()).search;
    await rows(6);
    await page.getByLabel("Device").selectOption({ label: "NAS-01" });
    await rows(1);
    t.equal(search(), "?host=nas-01");
    t.match(await page.textContent(".incident-filter output"), "1 incident is like that");
    await page.getByLabel("Priority").selectOption({ label: "Low" });
    await page.waitForSelector("text=No incident is like that.");
    t.equal(await page.locator(".section").count(), 0, "never an empty list");
    await page.locator(".long-list__nothing").getByRole("button", { name: "Clear" }).click();
    await rows(6);
    t.equal(search(), "");
    const month = page.getByLabel("Month").locator("option >> nth=1");
    t.match(await month.textContent(), /^[A-Z][a-z]+ \d{4}$/);
    await page.getByLabel("Words").fill(" shop  ");
    await rows(1);
    t.equal(search(), "?q=shop");
    await page.reload();
    await rows(1);
    t.equal(await page.getByLabel("Words").inputValue(), "shop", "a link shows the same");
    await page.goto(`${box.url}/incidents?show=ended&host=gone-1&month=2019-03`);
    await page.waitForSelector("text=No incident that ended is like that.");
    t.equal(await page.getByLabel("Device").inputValue(), "gone-1", "also what is not there any more");
    t.match(await page.getByLabel("Month").locator("option:checked").textContent(), "March 2019");
    t.strictSame(seen.complaints, []);
    await leave(seen);
  },
);

t.test("what is offered is what can be done as it stands, and only to those who may", needsBrowser, async (t) => {
  const seen = await visit("incidents", FRESH ?? "");
  const { page, box } = seen;
  const always = ["Add a note", "Change priority", "Change category", "Call off"];
  const open = ["Acknowledge", "Assign to me", "Give to somebody", "Start work", "Suspend", "Resolve", ...always];
  t.same(await offered(page), open);
  await page.goto(box.url + WAITING);
  t.same(await offered(page), ["Go on", "Assign to me", "Give to somebody", "Resolve", ...always]);
  await page.goto(box.url + PROPOSED);
  t.same(await offered(page), ["Accept", ...always]);
  t.equal(
    await page.textContent("h1"),
    "Printer 2nd floor: “The printer on the second floor prints grey stripes since this morning.”, says Louise",
  );
  await page.goto(box.url + ENDED);
  t.same(await offered(page), []);
  t.equal(await page.locator("textarea").count(), 0, "nothing more is written on what is closed");
  await leave(seen);
  const viewer = await visit("viewer", WORKED ?? "");
  t.same(await offered(viewer.page), [], "a viewer is shown no buttons");
  t.equal(await viewer.page.locator("textarea").count(), 1, "and may write");
  await leave(viewer);
});

t.test("moves are sent with what they take, and the page follows", needsBrowser, async (t) => {
  const seen = await visit("incidents", FRESH ?? "", { realClock: true });
  const { page } = seen;
  const orders = ordersOf(page);
  await page.click("role=button[name='Acknowledge']");
  const dialog = page.locator(".dialog");
  await dialog.getByRole("textbox").fill("I have a look");
  await dialog.getByRole("button", { name: "Acknowledge" }).click();
  await page.waitForSelector(".dialog", { state: "detached" });
  await page.waitForSelector("dt:has-text('Seen by')");
  t.notOk((await offered(page)).includes("Acknowledge"), "once is enough");

  await page.click("role=button[name='Suspend']");
  await dialog.getByRole("radio", { name: "the customer" }).check();
  await dialog.getByRole("button", { name: "Suspend" }).click();
  await page.waitForSelector("text=Waits for the customer since");

  await page.click("role=button[name='Give to somebody']");
  t.equal(await dialog.getByLabel("To whom").inputValue(), "duty-desk", "oneself is proposed");
  await dialog.getByLabel("To whom").fill("Network team");
  await dialog.getByRole("button", { name: "Give to somebody" }).click();
  await page.waitForSelector("dd:has-text('Network team')");

  await page.click("summary:has-text('More')");
  await page.click("role=button[name='Change priority']");
  await dialog.getByRole("radio", { name: "Low" }).check();
  await dialog.getByRole("button", { name: "Change priority" }).click();
  t.match(await dialog.locator(".field__error").textContent(), /cannot stay empty/, "a priority needs a reason");
  await dialog.getByRole("textbox").fill("Only a test server");
  await dialog.getByRole("button", { name: "Change priority" }).click();
  await page.waitForSelector(".dialog", { state: "detached" });

  await page.fill("textarea", "  The disk is on its way.  ");
  await page.click("role=button[name='Send']");
  await page.waitForSelector(".messages__text:has-text('The disk is on its way.')");
  t.equal(await page.inputValue("textarea"), "", "ready for the next one");
  t.same(orders, [
    ["POST", "acknowledge", { note: "I have a look" }],
    ["POST", "suspend", { reason: "awaitingCustomer" }],
    ["POST", "assign", { to: "Network team" }],
    ["POST", "prioritise", { priority: "low", reason: "Only a test server" }],
    ["POST", "message", { text: "The disk is on its way." }],
  ]);
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test("a refusal is a sentence in the dialog, and what was written stays", needsBrowser, async (t) => {
  const seen = await visit("incidents", WORKED ?? "", { realClock: true });
  const { page } = seen;
  await page.focus("role=button[name='Resolve']");
  await page.keyboard.press("Enter");
  const dialog = page.locator(".dialog");
  await dialog.getByRole("textbox").fill("New power supply");
  await dialog.getByRole("button", { name: "Resolve" }).click();
  t.equal(await dialog.getByRole("alert").textContent(), "It still fails; the box looks again now.");
  t.equal(await dialog.getByRole("textbox").inputValue(), "New power supply");
  await page.keyboard.press("Escape");
  await page.waitForSelector(".dialog", { state: "detached" });
  t.equal(await page.evaluate(() => document.activeElement?.textContent), "Resolve", "the focus goes back");
  await leave(seen);
});

t.test(
  "an incident names its symptoms by device, its messages, its steps and its earlier ones",
  needsBrowser,
  async (t) => {
    const seen = await visit("incidents", WORKED ?? "");
    const { page } = seen;
    await page.waitForSelector(".earlier li >> nth=1");
    t.same(await page.locator(".symptom-groups__device a").allTextContents(), ["NAS-01", "Camera archive"]);
    t.match(await page.textContent(".symptom-groups"), /Shared files \(SMB\)Out of reach; with it since/);
    t.same(await page.locator(".diagnosis dt").allTextContents(), ["Ping", "Switch port", "Ports", "Changed before"]);
    t.match(await page.textContent(".diagnosis"), /answers none of 3 pings.*port 14, which is not well/);
    t.match(await page.textContent(".path figcaption"), /Where the path ends.*ends behind SW-2 \(10\.0\.0\.21\)/);
    t.same(await page.locator(".path__stop").allTextContents(), [
      "This box",
      "10.0.0.1",
      "10.0.0.2",
      "SW-210.0.0.21the last that answers",
      "port 14, not well",
      "NAS-01no answer",
    ]);
    t.notMatch(await page.textContent(".incident-page"), /diagnosis\./, "every sentence has its words");
    t.match(await page.textContent(".incident-page__clocks"), /kept, after 9 min.*1 h 2\d min left/);
    t.match(await page.textContent(".time-line"), /getting short.*Ana wrote.*Louise wrote.*instead of high.*Opened/);
    await page.click("role=button[name='The box']");
    await page.waitForFunction(() => document.querySelectorAll(".time-line__entry").length === 2);
    t.same(await page.locator(".earlier a").evaluateAll((links) => links.map((link) => link.getAttribute("href"))), [
      ENDED,
      address("0003"),
    ]);
    await leave(seen);
  },
);

t.test("on a stale page nothing can be done, and it says why", needsBrowser, async (t) => {
  const seen = await visit("incidents", WORKED ?? "");
  const { page, box } = seen;
  await page.waitForSelector(".moves");
  box.silence();
  await page.clock.runFor(31_000);
  await page.waitForSelector(".frame.is-stale");
  t.ok(await page.isDisabled("role=button[name='Resolve']"));
  t.match(await page.textContent(".moves"), /Needs the box/);
  t.ok(await page.isDisabled("role=button[name='Send']"));
  await leave(seen);
});
