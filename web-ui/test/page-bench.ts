/**
 * The page of a large site in Chromium on a slowed core, with marks: what the first view takes, the longest frame while somebody
 * scrolls and filters 11 600 services, and how much of the core live updates take.
 *
 *   scripts/bench/page [--slow 4] [--times 5] [--seconds 30] [--rate 40] [--only cpu|clock] [--at ADDRESS]
 *
 * With an address nothing but its live updates is measured.
 *
 * How to read it: scripts/bench/README.md.
 */
import { fork } from "node:child_process";
import { loadavg } from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import type { Browser, CDPSession, Page } from "playwright-core";
import { startBrowser, whyNoBrowser } from "./browser.ts";
import { setMark, watchMainThread, type MainThread } from "./main-thread.ts";

const { values } = parseArgs({
  options: {
    slow: { type: "string", default: "4" },
    times: { type: "string", default: "5" },
    seconds: { type: "string", default: "30" },
    rate: { type: "string", default: "40" },
    only: { type: "string" },
    at: { type: "string" },
  },
});
const slow = Number(values.slow);
/** `cpu`: CPU time of the page's main thread, not slowed and multiplied; `clock`: slowed, and by the clock. */
const WAYS = { cpu: values.only !== "clock", clock: values.only !== "cpu" };
const MARKS = { bytes: 100_000, requests: 8, usableMs: 1000, frameMs: 100, share: 0.1 } as const;
/** Pages whose live updates are measured. */
const LIVE = ["/", "/devices", "/checks", "/map", "/devices/host-7", "/devices/host-7/memory", "/wall"];
/** What of the first view comes once it stands. */
const AFTERWARDS = /\/api\/v1\/stream$|\/icons\//;

interface Seen {
  readonly page: Page;
  readonly cdp: CDPSession;
  leave(): Promise<void>;
}

/** Observed inside the page from its first moment on. */
interface Noted {
  headingMs?: number;
  usableMs?: number;
  frames: number[];
  tasks: number[];
}

const missing = whyNoBrowser();
if (missing !== undefined) {
  console.log(`skipped: ${missing}`);
  process.exit(77);
}
const child = fork(path.join(import.meta.dirname, "page-bench-box.ts"), {
  stdio: ["ignore", "inherit", "inherit", "ipc"],
});
const urls = await new Promise<{ readonly box: string; readonly trivial: string }>((resolve, reject) => {
  child.once("message", (message) => resolve(message as never));
  child.once("exit", () => reject(new Error("the box did not start")));
});
const browser = await startBrowser();
let missed = 0;
try {
  console.log(`CPU slowed ${slow} times; load average ${load()}`);
  if (WAYS.clock && values.at === undefined) {
    await firstViews(browser);
    await longestFrames(browser);
  }
  if (WAYS.cpu && values.at === undefined) {
    await firstViewsCpu(browser);
    await longestTasksCpu(browser);
  }
  await liveUpdates(browser);
  console.log(`load average ${load()}; ${missed === 0 ? "all marks kept" : `${missed} marks missed`}`);
} finally {
  await browser.close();
  child.disconnect();
}
process.exitCode = missed === 0 ? 0 : 1;

async function firstViews(in_: Browser): Promise<void> {
  const looks = { trivial: [] as FirstView[], page: [] as FirstView[] };
  // In turns, so that both have the same neighbours.
  for (let time = 0; time < Number(values.times); time++) {
    looks.trivial.push(await firstView(in_, urls.trivial));
    looks.page.push(await firstView(in_, urls.box));
  }
  const { bytes, requests, later } = looks.page[0] ?? { bytes: 0, requests: 0, later: 0 };
  const [usable, heading] = [median(looks.page, "usableMs"), median(looks.page, "headingMs")];
  const trivial = median(looks.trivial, "usableMs");
  console.log(
    `first view: ${mark(bytes, MARKS.bytes)} bytes, ${mark(requests, MARKS.requests)} requests, until usable`,
  );
  console.log(`  and ${later} bytes of lists that it reads once it stands`);
  console.log(
    `  usable after ${mark(usable, MARKS.usableMs)} ms (median of ${looks.page.length}; ${range(looks.page)}), heading after ${heading.toFixed(0)} ms`,
  );
  console.log(
    `  a page with nothing in it: ${trivial.toFixed(0)} ms, so ${(usable / trivial).toFixed(1)} times as long`,
  );
}

interface FirstView {
  readonly bytes: number;
  readonly requests: number;
  readonly later: number;
  readonly headingMs: number;
  readonly usableMs: number;
}

/** Nothing is cached: each has a context of its own. */
async function firstView(in_: Browser, url: string): Promise<FirstView> {
  const seen = await open(in_);
  const sizes = new Map<string, { address: string; bytes: number }>();
  await seen.cdp.send("Network.enable");
  seen.cdp.on("Network.requestWillBeSent", ({ requestId, request }) =>
    sizes.set(requestId, { address: request.url, bytes: 0 }),
  );
  seen.cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const one = sizes.get(requestId);
    if (one !== undefined) one.bytes = encodedDataLength;
  });
  await seen.page.goto(url);
  await seen.page.waitForFunction(() => (globalThis as unknown as { noted: Noted }).noted.usableMs !== undefined);
  const noted = await seen.page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);
  await delay(1500);
  const isList = (address: string) => /\/api\/v1\//.test(address);
  const own = [...sizes.values()].filter(({ address }) => !isList(address) && !AFTERWARDS.test(address));
  const lists = [...sizes.values()].filter(({ address }) => isList(address));
  await seen.leave();
  const sum = (list: readonly { readonly bytes: number }[]) => list.reduce((total, { bytes }) => total + bytes, 0);
  return {
    bytes: sum(own),
    requests: own.length,
    later: sum(lists),
    headingMs: noted.headingMs ?? 0,
    usableMs: noted.usableMs ?? 0,
  };
}

async function longestFrames(in_: Browser): Promise<void> {
  const trivial = await open(in_);
  await trivial.page.goto(urls.trivial);
  await settle(trivial.page);
  const plain = await framesWhile(trivial.page, () => scroll(trivial.page));
  await trivial.leave();
  const seen = await open(in_);
  await openChecks(seen.page);
  const scrolled = await framesWhile(seen.page, () => scroll(seen.page));
  await seen.page.evaluate(() => scrollTo(0, 0));
  const filtered = await framesWhile(seen.page, () => filter(seen.page));
  await seen.leave();
  console.log("11 600 services: longest work between two frames, longest frame, 95th percentile, ms");
  for (const [name, { tasks, frames }] of [
    ["scrolled", scrolled],
    ["filtered", filtered],
  ] as const)
    console.log(
      `  ${name}: ${mark(Math.max(0, ...tasks), MARKS.frameMs)}, ${Math.max(0, ...frames).toFixed(0)}, ${percentile(frames).toFixed(0)}`,
    );
  console.log(
    `  a plain list, scrolled: ${Math.max(0, ...plain.tasks).toFixed(0)}, ${Math.max(0, ...plain.frames).toFixed(0)}, ${percentile(plain.frames).toFixed(0)}`,
  );
}

/** The first view and the longest task while somebody scrolls and filters, once more in CPU time. */
async function firstViewsCpu(in_: Browser): Promise<void> {
  const cpu = { trivial: [] as number[], page: [] as number[] };
  for (let time = 0; time < Number(values.times); time++) {
    cpu.trivial.push(await firstViewCpu(in_, urls.trivial));
    cpu.page.push(await firstViewCpu(in_, urls.box));
  }
  const [page, trivial] = [middle(cpu.page), middle(cpu.trivial)];
  console.log(
    `first view, CPU of the main thread until usable, ${slow} times: ${mark(page, MARKS.usableMs)} ms (median; ${Math.min(...cpu.page).toFixed(0)} to ${Math.max(...cpu.page).toFixed(0)})`,
  );
  console.log(`  a page with nothing in it: ${trivial.toFixed(0)} ms`);
}

async function firstViewCpu(in_: Browser, url: string): Promise<number> {
  const seen = await open(in_, 1);
  const upTo = await watchMainThread(seen.cdp);
  await seen.page.goto(url);
  await seen.page.waitForFunction(() => (globalThis as unknown as { noted: Noted }).noted.usableMs !== undefined);
  const { tasksMs } = await upTo("usable");
  await seen.leave();
  return slow * tasksMs.reduce((sum, one) => sum + one, 0);
}

async function longestTasksCpu(in_: Browser): Promise<void> {
  const seen = await open(in_, 1);
  await openChecks(seen.page);
  console.log(`11 600 services: longest task in CPU time, ${slow} times, ms; its layouts and computed styles in all`);
  for (const [name, work] of [
    ["scrolled", scroll],
    ["filtered", filter],
  ] as const) {
    const upTo = await watchMainThread(seen.cdp);
    await work(seen.page);
    await delay(300);
    await setMark(seen.page, name);
    const done: MainThread = await upTo(name);
    const longest = slow * Math.max(0, ...done.tasksMs);
    console.log(`  ${name}: ${mark(longest, MARKS.frameMs)}; ${done.layouts} layouts, ${done.styles} times styles`);
    await seen.page.evaluate(() => scrollTo(0, 0));
    await delay(500);
  }
  await seen.leave();
}

async function openChecks(page: Page): Promise<void> {
  await page.goto(`${urls.box}/checks`);
  await page.waitForSelector(".long-list tbody tr[aria-rowindex]");
  await settle(page);
}

async function filter(page: Page): Promise<void> {
  await page.focus("input[type=search]");
  for (const text of ["host-07", "disk", "no such thing"]) {
    await page.keyboard.type(text, { delay: 120 });
    await page.fill("input[type=search]", "");
    await delay(200);
  }
}

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(600, 500);
  for (let step = 0; step < 40; step++) {
    await page.mouse.wheel(0, step % 8 === 7 ? 12_000 : 900);
    await delay(60);
  }
}

/** `tasks`: what kept the page from its next frame (from 50 ms on); `frames`: from one frame to the next, whatever was the reason. */
async function framesWhile(page: Page, work: () => Promise<void>): Promise<Pick<Noted, "tasks" | "frames">> {
  await page.evaluate(() => {
    const { noted } = globalThis as unknown as { noted: Noted };
    noted.frames = [];
    noted.tasks = [];
    // Asking for every frame is work itself: only here.
    let last = performance.now();
    const frame = (now: number) => {
      noted.frames.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await work();
  await delay(300);
  return page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);
}

async function liveUpdates(in_: Browser): Promise<void> {
  const rate = Number(values.rate);
  for (const way of ["clock", "cpu"] as const) {
    if (!WAYS[way]) continue;
    console.log(
      `share of the slowed core, ${way === "cpu" ? `CPU time ${slow} times` : "by the clock"}, while ${rate} changes a second are told, over ${values.seconds} s (without: the same page at rest)`,
    );
    for (const address of values.at === undefined ? LIVE : [values.at]) {
      const seen = await open(in_, way === "cpu" ? 1 : slow);
      await seen.cdp.send("Performance.enable", { timeDomain: way === "cpu" ? "threadTicks" : "timeTicks" });
      await seen.page.goto(urls.box + address);
      await seen.page.waitForSelector("h1[tabindex='-1'], .wall h1");
      await settle(seen.page);
      child.send({ rate: 0 });
      await delay(3000);
      const times = way === "cpu" ? slow : 1;
      const rest = times * (await busyShare(seen.cdp, 10));
      child.send({ rate });
      await delay(2000);
      const busy = times * (await busyShare(seen.cdp, Number(values.seconds)));
      child.send({ rate: 0 });
      console.log(`  ${address.padEnd(24)} ${mark(busy, MARKS.share, percent)}, at rest ${percent(rest)}`);
      await seen.leave();
    }
  }
}

/** Of a while in which the page's main thread was at work: by the clock, slowed as it is, or in CPU time, as was asked for. */
async function busyShare(cdp: CDPSession, seconds: number): Promise<number> {
  const taskSeconds = async () => {
    const { metrics } = await cdp.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  };
  const [begunAt, before] = [performance.now(), await taskSeconds()];
  await delay(seconds * 1000);
  const after = await taskSeconds();
  return ((after - before) * 1000) / (performance.now() - begunAt);
}

async function open(in_: Browser, rate = slow): Promise<Seen> {
  const context = await in_.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript(note);
  const cdp = await context.newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate });
  return { page, cdp, leave: () => context.close() };
}

async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
  await delay(1500);
}

/** Runs in the page, before all else. Usable: its heading stands, and the page has nothing more to do. */
function note(): void {
  const noted: Noted = { frames: [], tasks: [] };
  Object.assign(globalThis, { noted });
  const watched = new MutationObserver(() => {
    if (noted.headingMs !== undefined || document.querySelector("h1[tabindex='-1']") === null) return;
    watched.disconnect();
    noted.headingMs = performance.now();
    requestIdleCallback(() => {
      noted.usableMs = performance.now();
      performance.mark("usable");
    });
  });
  watched.observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.tasks.push(duration);
  }).observe({ type: "longtask" as "mark", buffered: true });
}

/** A figure with what is allowed, and a word where it is more. */
function mark(value: number, most: number, say: (value: number) => string = (one) => one.toFixed(0)): string {
  if (value <= most) return `${say(value)} of ${say(most)}`;
  missed += 1;
  return `${say(value)} of ${say(most)} (MISSED)`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function median(list: readonly FirstView[], name: "usableMs" | "headingMs"): number {
  return middle(list.map((one) => one[name]));
}

function middle(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
}

function range(list: readonly FirstView[]): string {
  const all = list.map(({ usableMs }) => usableMs);
  return `${Math.min(...all).toFixed(0)} to ${Math.max(...all).toFixed(0)}`;
}

function percentile(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length * 0.95)] ?? 0;
}

function load(): string {
  return loadavg()
    .map((one) => one.toFixed(1))
    .join(", ");
}
