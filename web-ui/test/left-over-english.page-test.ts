/**
 * No English is left on a page in another language: in Chinese whatever has two English words beside each other is found, in text, labels and
 * what stands in empty fields. What people and devices wrote, as the scenarios have it, stays as it is.
 */
import type { Page } from "playwright-core";
import t from "tap";
import type { ScenarioName } from "./scenario-basics.ts";
import { closeBrowser, leave, needsBrowser, visit } from "./visit.ts";

t.teardown(closeBrowser);

const INCIDENT = "/incidents/0197-0001-7000-8000-000000000000";
const PAGES: readonly (readonly [ScenarioName, string])[] = [
  ...["/", "/devices", "/devices/sql-01", "/devices/sql-01/disk-d?range=30d", "/devices/web-shop/front-page"].map(of),
  ...["/map?at=sw-2", "/map?by=power", "/map?as=table", "/checks", "/jobs", "/jobs/laptops", "/received"].map(of),
  ...["/reports", "/tools", "/setup", "/setup/site", "/setup/network", "/setup/devices", "/setup/centre"].map(of),
  ...["/setup/acceptance", "/setup/hosts/sql-01", "/setup/jobs/laptops", "/setup/contacts", "/setup/maintenance"].map(
    of,
  ),
  ...["/setup/credentials", "/setup/models", "/setup/chats"].map(of),
  ...["site", "defaults", "sla", "incidents", "relay", "outputs", "listeners", "uplink", "profiles", "plugins"]
    .concat(["access", "retention"])
    .map((name) => of(`/setup/general/${name}`)),
  ["incidents", "/incidents"],
  ["incidents", INCIDENT],
  ["findings", "/devices/sql-01/memory"],
  ["lineDown", "/"],
  ["empty", "/setup/devices"],
  ["signedOut", "/sign-in"],
  ["unclaimed", "/claim"],
  ["problems", "/wall"],
];
/** Names that people gave and words that devices, mails and people wrote; where one is part of a text, the rest is looked at. */
const WRITTEN = [
  "Web shop",
  "Front page",
  "Camera archive",
  "Laptops of accounting",
  "Off-site copy",
  "Virtual machines",
  "Shared files",
  "Backup target",
  "Backup of last night",
  "ERP export",
  "NAS web console",
  "Duty desk",
  "Port eth0",
  "New disks",
  "NordIT desk",
  "535 5.7.8 Authentication failed",
  "The printer on the second floor prints grey stripes since this morning.",
  "It is a database server: it takes all the memory there is.",
  // a command, and what stands in a log
  "vedetta soc key",
  "link down",
];
/** Texts that begin so are written by somebody else as a whole. */
const FOREIGN =
  /^(\+ |− |HTTP\/1\.1 503 |sdb: |port 162 is taken|linkDown, |Yes, please\.|The (whole|printer|hosting)|Looked at the|Job finished|Accounting cannot|Accepted publickey)/;

function of(path: string): readonly [ScenarioName, string] {
  return ["problems", path];
}

/** All that is read on a page, folded parts too. */
async function saidOn(page: Page): Promise<readonly string[]> {
  const unfold = () => page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  for (let layer = 0; layer < 2; layer += 1) {
    await unfold();
    await page.clock.runFor(1000);
    await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
  }
  return page.evaluate(() => {
    const said = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const { textContent, parentElement } = walker.currentNode;
      const isSilent = parentElement?.closest("script, style, noscript, code, kbd") !== null;
      if (!isSilent) said.add((textContent ?? "").trim());
    }
    for (const name of ["aria-label", "placeholder", "title", "alt"])
      for (const one of document.querySelectorAll(`[${name}]`)) said.add(one.getAttribute(name) ?? "");
    return [...said];
  });
}

t.test("no English is left where Chinese is spoken", needsBrowser, async (t) => {
  const found: string[] = [];
  for (const [scenario, path] of PAGES) {
    const seen = await visit(scenario, path);
    const { page, box } = seen;
    await page.context().addCookies([{ name: "language", value: "zh", url: box.url }]);
    await page.reload();
    await page.waitForFunction(() => document.documentElement.lang.startsWith("zh"));
    await page.waitForSelector("h1");
    const texts = await saidOn(page);
    t.ok(
      texts.some((text) => /\p{Script=Han}/u.test(text)),
      `${path} is read`,
    );
    for (const text of texts) {
      const own = WRITTEN.reduce((rest, words) => rest.replaceAll(words, "…"), text);
      if (!FOREIGN.test(text) && /[A-Za-z]{3,},? [a-z]{2,}/.test(own)) found.push(`${path}: ${text.slice(0, 120)}`);
    }
    await leave(seen);
  }
  t.same(found, []);
});
