/** The built page in a real browser against a box of canned answers: freshness, keyboard, long lists, budget. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import t from "tap";
import { closeBrowser, DIST, leave, needsBrowser, visit } from "./visit.ts";

t.teardown(closeBrowser);

t.test("nothing but good news is green and the sentence is the heading", needsBrowser, async (t) => {
  const seen = await visit("well", "/");
  t.match(await seen.page.textContent("h1"), /^All is well/);
  t.equal(await seen.page.title(), "Vedetta, Acme HQ");
  t.match(await seen.page.getAttribute("link[rel=icon]", "href"), "/icons/ok.svg");
  const licences = await seen.page.getAttribute("footer a", "href");
  t.match(await readFile(join(DIST, licences ?? ""), "utf8"), /preact\n[\s\S]*MIT License[\s\S]*Node\.js/);
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test(
  "when the beats stop, the page first says as of, then goes stale and shows no green at all",
  needsBrowser,
  async (t) => {
    const seen = await visit("problems", "/");
    const { page, box } = seen;
    await page.waitForSelector(".incident-row");
    t.equal(await page.title(), "(2) Vedetta, Acme HQ");
    const green = () => page.evaluate(greenElements);
    t.ok((await green()) > 0, "the finder finds green while there is some");
    box.silence();
    await page.clock.runFor(12_000);
    t.match(await page.textContent(".summary-band__age"), /^As of/);
    t.notMatch(await page.textContent("h1"), /last true/);
    await page.clock.runFor(18_000);
    t.match(await page.textContent("h1"), /^This page was last true at/);
    t.equal(await green(), 0, "no green anywhere");
    t.match(await page.getAttribute("link[rel=icon]", "href"), "stale");
    t.match(await page.textContent("[role=alert]"), /lost the box/);
    t.match(await page.textContent(".question__more"), /^then: yes/);

    box.speak();
    await page.click(".summary-band__age .link-button", { timeout: 60_000 });
    await page.waitForFunction(() => /went down/.test(document.querySelector("h1")?.textContent ?? ""), undefined, {
      timeout: 60_000,
    });
    t.ok((await green()) > 0, "a beat makes it fresh again");
    await leave(seen);
  },
);

t.test("what needs the box is disabled on a stale page and says why", needsBrowser, async (t) => {
  const seen = await visit("problems", "/devices/sql-01/disk-d");
  const { page, box } = seen;
  await page.waitForSelector(".check-now");
  t.ok(await page.isEnabled(".check-now button"));
  box.silence();
  await page.clock.runFor(31_000);
  t.ok(await page.isDisabled(".check-now button"));
  t.match(await page.textContent(".check-now"), /Needs the box/);
  await leave(seen);
});

t.test(
  "a page out of the browser's memory starts stale and turns fresh by a new beat only",
  needsBrowser,
  async (t) => {
    const seen = await visit("well", "/");
    const { page, box } = seen;
    box.silence();
    // A beat from before the silence may still be on its way and make the page fresh once more: then it comes back again.
    const comeBack = () => page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
    const isStale = () => page.evaluate(() => /last true/.test(document.querySelector("h1")?.textContent ?? ""));
    for (let turn = 0; turn < 60 && !(await isStale()); turn++) {
      await comeBack();
      await page.waitForTimeout(500);
    }
    t.ok(await isStale(), "it says that it is old");
    box.speak();
    await comeBack();
    await page.waitForFunction(() => /All is well/.test(document.querySelector("h1")?.textContent ?? ""));
    t.pass("fresh again");
    await leave(seen);
  },
);

t.test("a claim says a wrong code, a missing name and a short password at once", needsBrowser, async (t) => {
  const seen = await visit("unclaimed", "/claim");
  const { page } = seen;
  await page.fill("#code", "7Q2M-0000-0000-0000-0002");
  await page.fill("#password", "short");
  await page.click("button[type=submit]");
  await page.waitForSelector("#code-error");
  t.match(await page.textContent("#code-error"), "is not the code of this box");
  t.match(await page.textContent("#name-error"), /Enter a name/);
  t.match(await page.textContent("#password-error"), /At least 10/);
  await leave(seen);
});

t.test("the box is asked in the language of the page, not in the browser's", needsBrowser, async (t) => {
  const seen = await visit("unclaimed", "/claim", { locale: "hu-HU" });
  const { page } = seen;
  await page.fill("#code", "7Q2M");
  await page.fill("#name", "chief");
  await page.fill("#password", "correct horse battery");
  const [request] = await Promise.all([page.waitForRequest("**/api/v1/claim"), page.click("button[type=submit]")]);
  t.equal(await page.evaluate(() => document.documentElement.lang), "en");
  t.equal((await request.allHeaders())["accept-language"], "en");
  await leave(seen);
});

t.test("a derived check is left out on its page, and put back on the device's", needsBrowser, async (t) => {
  const seen = await visit("problems", "/devices/sql-01/disk-d");
  const { page, box } = seen;
  await page.waitForSelector(".check-now");
  t.equal(await page.locator("text=Leave it out").count(), 0, "not where the configuration names the check");
  await page.goto(`${box.url}/devices/sql-01/if-eth0`);
  await page.click("text=Leave it out");
  await page.waitForURL("**/devices/sql-01");
  t.ok(box.asked.includes("/api/v1/hosts/sql-01/left-out/if-eth0"));
  t.match(await page.textContent(".left-out__list"), /Storage E:.*volume-e/);
  const answered = page.waitForResponse((response) => response.request().method() === "DELETE");
  await page.click("role=button[name='Put Storage E: back']");
  t.equal((await answered).status(), 204);
  t.ok(box.asked.includes("/api/v1/hosts/sql-01/left-out/volume-e"));
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test("an admin makes a screen's link on the page, and it is shown once", needsBrowser, async (t) => {
  const seen = await visit("problems", "/");
  const { page, box } = seen;
  await page.click(".account summary");
  await page.click("text=Screen link");
  await page.waitForSelector(".account output:not(:empty)");
  t.equal(await page.textContent(".account output"), `${box.url}/wall#token=vdt_once`);
  t.ok(box.asked.includes("/api/v1/tokens"));
  await page.reload();
  await page.click(".account summary");
  t.equal(await page.textContent(".account output"), "", "shown once");
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test("a screen's link is exchanged and stays in no address", needsBrowser, async (t) => {
  const seen = await visit("well", "/");
  const { page, box } = seen;
  const exchanged = page.waitForRequest((request) => request.url().endsWith("/api/v1/session/screen"));
  await page.goto(`${box.url}/wall?theme=dark#token=vdt_planted`);
  t.same((await exchanged).postDataJSON(), { token: "vdt_planted" });
  await page.waitForSelector(".wall__sentence");
  t.equal(page.url(), `${box.url}/wall?theme=dark`);
  t.notMatch(box.asked.join(), "planted");
  await page.goBack();
  await page.goForward();
  t.notMatch(page.url(), "planted", "nor in the history");
  await leave(seen);
});

t.test("on a wall no text is smaller than 20 px, and nothing is cut", needsBrowser, async (t) => {
  for (const scenario of ["well", "problems", "many", "lineDown", "first", "empty"] as const) {
    const seen = await visit(scenario, "/wall");
    await seen.page.setViewportSize({ width: 1920, height: 1080 });
    await seen.page.reload();
    await seen.page.waitForSelector(".wall__below");
    await seen.page.clock.runFor(3_000);
    const texts = await seen.page.evaluate(shownTexts);
    t.ok(texts.length > 10, `${scenario}: the finder finds texts`);
    t.same(
      texts.filter(({ px }) => px < 20),
      [],
      `${scenario}: large enough`,
    );
    t.same(
      texts.filter(({ cut }) => cut),
      [],
      `${scenario}: whole`,
    );
    await leave(seen);
  }
});

/** Runs in the page: every text that is seen, its size, and whether the screen or a frame around it cuts it. */
function shownTexts(): { text: string; px: number; cut: boolean }[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? "";
    if (element === null || text === "" || element.closest(".out-of-sight, script, style, [hidden]") !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    let cut = box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight;
    for (let around: Element | null = element; around !== null; around = around.parentElement) {
      const frame = around.getBoundingClientRect();
      if (getComputedStyle(around).overflow !== "hidden") continue;
      cut ||= box.bottom > frame.bottom + 1 || box.right > frame.right + 1 || box.top < frame.top - 1;
    }
    texts.push({ text, px: Number.parseFloat(getComputedStyle(element).fontSize), cut });
  }
  return texts;
}

t.test("a dark page prints light, its drawings too", needsBrowser, async (t) => {
  const seen = await visit("problems", "/devices/sql-01/disk-d", { dark: true });
  const { page } = seen;
  await page.waitForSelector(".chart__plot canvas");
  await page.clock.runFor(1_000);
  /** How many pixels of the drawing have the line's colour of the dark and of the light theme. */
  const painted = () => page.evaluate(countLines);
  const onScreen = await painted();
  t.ok(onScreen.dark > 50 && onScreen.light === 0, "the screen is dark");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const onPaper = await painted();
  t.ok(onPaper.light > 50 && onPaper.dark === 0, "the paper is light");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  const again = await painted();
  t.ok(again.dark > 50 && again.light === 0, "and the screen is dark again");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  t.equal(await page.evaluate(() => getComputedStyle(document.body).color), "rgb(19, 28, 38)");
  await leave(seen);
});

/** Runs in the page. The colours are those of `--accent` in tokens.css. */
function countLines(): { dark: number; light: number } {
  const canvas = document.querySelector<HTMLCanvasElement>(".chart__plot canvas");
  const pixels = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  const near = (at: number, colour: readonly number[]) =>
    colour.every((value, n) => Math.abs((pixels[at + n] ?? 0) - value) < 8) && (pixels[at + 3] ?? 0) > 200;
  let [dark, light] = [0, 0];
  for (let at = 0; at < pixels.length; at += 4) {
    if (near(at, [0x9d, 0xb8, 0xff])) dark += 1;
    if (near(at, [0x24, 0x50, 0xc8])) light += 1;
  }
  return { dark, light };
}

t.test("the keyboard alone reaches everything: skip link, pages, filter, list, help", needsBrowser, async (t) => {
  const seen = await visit("problems", "/");
  const { page } = seen;
  await page.waitForSelector("#broken");
  await page.keyboard.press("Tab");
  t.match(await page.evaluate(() => document.activeElement?.textContent), "Skip to what is broken");
  await page.keyboard.press("Enter");
  t.equal(await page.evaluate(() => document.activeElement?.id), "broken");
  await page.keyboard.press("g");
  await page.keyboard.press("c");
  await page.waitForSelector(".long-list a");
  t.equal(new URL(page.url()).pathname, "/checks");
  await page.keyboard.press("/");
  await page.keyboard.type("sql disk");
  await page.waitForFunction(() => document.querySelectorAll(".long-list tbody tr").length === 1);
  t.equal(new URL(page.url()).search, "?q=sql+disk", "the filter stands in the address");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.querySelectorAll(".long-list tbody tr").length === 52);
  await page.focus(".long-list tbody a");
  await page.keyboard.press("ArrowDown");
  t.equal(await page.evaluate(() => document.activeElement?.closest("tr")?.getAttribute("aria-rowindex")), "3");
  await page.keyboard.press("?");
  await page.waitForSelector("dialog[open]");
  await page.keyboard.press("Escape");
  await page.waitForSelector("dialog[open]", { state: "detached" });
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test("a chart's value is read with the keys and stands in a table as well", needsBrowser, async (t) => {
  const seen = await visit("problems", "/devices/sql-01/disk-d");
  const { page } = seen;
  await page.waitForSelector(".chart__plot canvas");
  await page.focus(".chart__plot");
  await page.keyboard.press("Home");
  const first = await page.getAttribute(".chart__plot", "aria-valuetext");
  await page.keyboard.press("Shift+ArrowRight");
  const later = await page.getAttribute(".chart__plot", "aria-valuetext");
  t.match(later, /\d+(\.\d)? %$/);
  t.not(first, later);
  t.equal(await page.getAttribute(".chart__plot", "aria-valuenow"), "10");
  await page.click("text=Show as table");
  t.ok((await page.locator(".series-table tbody tr").count()) > 100);
  t.strictSame(seen.complaints, []);
  await leave(seen);
});

t.test(
  "a filter over 11 600 checks answers at once, and only what is near is in the document",
  needsBrowser,
  async (t) => {
    const seen = await visit("many", "/checks", { realClock: true });
    const { page } = seen;
    await page.waitForSelector(".long-list tbody tr[aria-rowindex]");
    t.equal(await page.getAttribute(".long-list", "aria-rowcount"), "11601");
    t.ok((await page.locator(".long-list tr").count()) < 1_000, "far rows are left out");
    const { frames, made } = await page.evaluate(async () => {
      const rows = () => document.querySelectorAll(".long-list tbody tr[aria-rowindex]").length;
      let made = 0;
      const count = (changes: MutationRecord[]) =>
        (made += changes.reduce((sum, one) => sum + one.addedNodes.length, 0));
      new MutationObserver(count).observe(document.body, { childList: true, subtree: true });
      const field = document.querySelector<HTMLInputElement>("input[type=search]");
      if (field !== null) field.value = "host-0777 disk";
      field?.dispatchEvent(new Event("input", { bubbles: true }));
      let frames = 0;
      for (; rows() !== 1; frames += 1) await new Promise(requestAnimationFrame);
      return { frames, made };
    });
    t.ok(frames <= 3, `the list followed within ${frames} frames`);
    t.ok(made < 100, `${made} nodes were made for it`);
    await leave(seen);
  },
);

t.test("the start page reads the checks in trouble, not all of them", needsBrowser, async (t) => {
  const seen = await visit("many", "/", { realClock: true });
  const { page } = seen;
  await page.waitForSelector(".trouble-row");
  const read = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  const lists = read.filter((address) => address.includes("/api/v1/services"));
  t.ok(
    lists.length > 0 && lists.every((address) => address.endsWith("?state=critical,warning,unknown,stale")),
    `${lists.join()}`,
  );
  await leave(seen);
});

t.test(
  "findings have a sentence and a colour of their own, and are accepted with a reason or opened",
  needsBrowser,
  async (t) => {
    const seen = await visit("findings", "/");
    const { page } = seen;
    await page.waitForSelector(".findings__device");
    t.equal(await page.textContent("h1"), "4 things are not as they should be.");
    t.match(await page.getAttribute(".summary-band", "class"), /summary-band--finding/);
    t.same(await page.locator(".findings__name").allTextContents(), ["ESX-02", "Printer 2nd floor", "SQL-01"]);
    const posted: unknown[] = [];
    page.on("request", (request) => {
      if (request.method() === "POST") posted.push([new URL(request.url()).pathname, request.postDataJSON()]);
    });
    const row = page.locator(".trouble-row", { hasText: "Processor" });
    await row.getByRole("button", { name: "Accept as normal" }).click();
    await row.getByRole("textbox").fill("A build server");
    await row.getByRole("button", { name: "Accept as normal" }).click();
    await row.getByRole("button", { name: "Open as an incident" }).click();
    await page.waitForFunction(() => document.querySelector(".finding-review button:disabled") === null);
    t.same(posted, [
      ["/api/v1/findings/esx-02/processor/accept", { note: "A build server" }],
      ["/api/v1/findings/esx-02/processor/open", {}],
    ]);
    t.match(
      await page.locator(".trouble-row", { hasText: "Accepted as normal by Ana" }).textContent(),
      /database server/,
    );
    t.strictSame(seen.complaints, []);
    await leave(seen);
  },
);

t.test("the first view takes at most 7 requests and 80 kB", needsBrowser, async (t) => {
  const seen = await visit("well", "/");
  const firstView = seen.box.asked.filter(
    (path) => !["/api/v1/hosts", "/api/v1/jobs"].includes(path) && !path.startsWith("/icons/"),
  );
  t.ok(firstView.length <= 7, firstView.join(" "));
  let bytes = 0;
  for (const path of firstView) {
    if (path.startsWith("/api/")) continue;
    bytes += gzipSync(await readFile(join(DIST, path === "/" ? "index.html" : path))).length;
  }
  t.ok(bytes <= 80_000, `${bytes} bytes compressed`);
  await leave(seen);
});

t.test("the words of each language are 80 kB with the page, and those of no other", needsBrowser, async (t) => {
  const html = await readFile(join(DIST, "index.html"), "utf8");
  const page = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]*)"/g)].map(([, path]) => path ?? "");
  const words = JSON.parse(await readFile(join(DIST, "words.json"), "utf8")) as Record<string, string[]>;
  t.strictSame(Object.keys(words).toSorted(), ["en", "hr", "hu", "it", "ru", "zh"]);
  for (const [language, files] of Object.entries(words)) {
    const ofWords = files.filter((path) => /\/words-[a-z]{2}-/.test(path));
    t.equal(ofWords.length, 1, `${language}: ${files.join(" ")}`);
    let bytes = gzipSync(html).length;
    for (const path of [...page, ...files]) bytes += gzipSync(await readFile(join(DIST, path))).length;
    t.ok(bytes <= 80_000, `${language}: ${bytes} bytes compressed`);
  }
});

/** Counts elements that a reader would call green: the colours of ok. Runs in the page. */
function greenElements(): number {
  const probe = document.createElement("span");
  document.body.append(probe);
  const greens = ["--ok", "--ok-t", "--ok-s"].map((name) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return [...document.querySelectorAll("body *")].filter((element) => {
    const { color, fill, stroke, backgroundColor } = getComputedStyle(element);
    const paints = element instanceof SVGElement ? [fill, stroke] : [color, backgroundColor];
    return paints.some((paint) => greens.includes(paint));
  }).length;
}
