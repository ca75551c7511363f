/** The page of tools: by keyboard alone, lines as they come, cancelled, copied as plain text, a chart; not for viewers. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import t from "tap";
import { closeBrowser, leave, needsBrowser, visit } from "./visit.ts";

t.teardown(closeBrowser);

t.test("a tool by keyboard alone, its lines and what it came to", needsBrowser, async (t) => {
  const seen = await visit("problems", "/tools", { width: 360, realClock: true });
  const { page, box } = seen;
  await page.waitForSelector("#tool-address");
  await page.focus("#tool-address");
  await page.keyboard.press("Enter");
  await page.waitForSelector("text=Choose a device or type an address.");
  await page.keyboard.type("192.0.2.7");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelectorAll(".tool-line").length === 6);
  await page.waitForFunction(() => document.querySelector(".tool-result__state")?.textContent === "done");
  t.strictSame(box.toolOrders, [{ tool: "ping", order: { address: "192.0.2.7", count: 5, sizeBytes: 56 } }]);
  t.match(await page.textContent(".tool-result__lines"), /3 of 4 answered, 25 % lost/);
  await page.getByRole("button", { name: "As plain text" }).focus();
  await page.keyboard.press("Space");
  t.match(await page.textContent(".tool-result__plain"), /^Ping 192\.0\.2\.7\n4 echo requests/);
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test(
  "what is typed as a credential is sent with its one order, and what a device says is text",
  needsBrowser,
  async (t) => {
    const seen = await visit("problems", "/tools?tool=snmp&host=sql-01", { realClock: true });
    const { page, box } = seen;
    await page.fill("#tool-oid", "ifTable");
    await page.getByRole("checkbox").check();
    await page.selectOption("#tool-access", "3");
    await page.fill("#tool-user", "tech");
    await page.fill("#tool-authKey", "a pass phrase");
    t.equal(await page.getAttribute("#tool-authKey", "type"), "password");
    await page.getByRole("button", { name: "Begin" }).click();
    await page.waitForFunction(() => document.querySelectorAll(".tool-line").length === 4);
    const credential = { version: "3", user: "tech", authKey: "a pass phrase" };
    t.strictSame(box.toolOrders, [{ tool: "snmp", order: { host: "sql-01", oid: "ifTable", walk: true, credential } }]);
    t.match(await page.textContent(".tool-result__lines"), /ifOperStatus\.3 = 2 \(down\)/);
    t.match(await page.textContent(".tool-result__lines"), /<b>text<\/b>/);
    t.strictSame(seen.complaints, []);
    await leave(seen);
  },
);

t.test("packet loss as a chart that grows, clean for axe; a slow tool is cancelled", needsBrowser, async (t) => {
  const seen = await visit("problems", "/tools?tool=loss", { realClock: true });
  const { page } = seen;
  await page.fill("#tool-address", "192.0.2.7");
  await page.getByRole("button", { name: "Begin" }).click();
  await page.waitForFunction(() => document.querySelector(".tool-result__state")?.textContent === "done");
  t.match(await page.getAttribute(".loss-chart", "aria-label"), /300 sent, 16 lost/);
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
  t.strictSame(await page.evaluate(runAxe), []);
  await page.fill("#tool-address", "slow");
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.waitForFunction(() => document.querySelector(".tool-result__state")?.textContent === "cancelled");
  await leave(seen);
});

t.test("a visit is written down, shown, and taken back", needsBrowser, async (t) => {
  const seen = await visit("problems", "/tools", { width: 360, realClock: true });
  const { page } = seen;
  await page.waitForSelector(".visits__one");
  t.match(await page.textContent(".visits__done"), /<b>switch<\/b>/, "text is no markup");
  await page.getByRole("button", { name: "Write it down" }).click();
  await page.waitForSelector("text=Write what was done.");
  await page.fill("#visit-done", "Changed a fan.");
  await page.getByRole("button", { name: "Write it down" }).click();
  await page.waitForFunction(() => document.querySelectorAll(".visits__one").length === 2);
  t.equal(await page.inputValue("#visit-done"), "");
  await page.getByRole("button", { name: "Take back" }).first().click();
  await page.waitForFunction(() => document.querySelectorAll(".visits__one").length === 1);
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test("viewers have no tools", needsBrowser, async (t) => {
  const seen = await visit("viewer", "/tools");
  await seen.page.waitForSelector("h1");
  t.equal(await seen.page.locator("#tool-address").count(), 0);
  t.equal(await seen.page.locator('a[href="/tools"]').count(), 0);
  await leave(seen);
});

/** Runs in the page, where axe was put before. */
async function runAxe(): Promise<string[]> {
  const { axe } = window as unknown as {
    axe: { run(options: object): Promise<{ violations: { id: string }[] }> };
  };
  return (await axe.run({ resultTypes: ["violations"] })).violations.map(({ id }) => id);
}
