/** One visit of a technician, screen by screen, in a browser beside the box. Whatever is pressed is counted. */
import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { chromium, type Browser, type Page } from "playwright-core";
import type { SetupView } from "#model/setup.ts";
import type { Centre } from "./journey-centre.ts";
import type { Step } from "./journey-figures.ts";
import type { Stage } from "./discovery-stage.ts";

const VEDETTA = resolve(import.meta.dirname, "../vedetta");
const LISTEN = "127.0.0.1:8080";
const CODE = "7Q2M-4K9T-XW3H-B6RD-0001";
/** Customer, site and box, as the operations centre knows them beforehand. */
export const NAMED = "adria/hq/box-1";
const BASE = `vedetta/v1/${NAMED}`;
/** How long the box may take for anything by itself: a machine may be busy. */
const LIMIT_MS = 900_000;

export interface VisitParts {
  readonly stage: Stage;
  readonly centre: Centre;
  readonly scratch: string;
  /** Where pictures go. */
  readonly out?: string;
}

export async function visitSite(parts: VisitParts): Promise<readonly Step[]> {
  const { stage, scratch } = parts;
  const codeFile = join(scratch, "label");
  writeFileSync(codeFile, CODE);
  const words = ["run", "--data", join(scratch, "data"), "--listen", LISTEN, "--claim-code-file", codeFile];
  const box = spawn("ip", ["netns", "exec", stage.box, VEDETTA, ...words], { stdio: ["ignore", "ignore", "inherit"] });
  const browser = await browserIn(stage.box, scratch);
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
    page.setDefaultTimeout(LIMIT_MS);
    return await new Visit(page, parts).all();
  } finally {
    await browser.close();
    await end(box);
  }
}

/** Chromium inside the namespace of the box: nothing else reaches it. */
function browserIn(space: string, scratch: string): Promise<Browser> {
  const program = join(scratch, "chromium");
  writeFileSync(program, `#!/bin/sh\nexec ip netns exec ${space} /usr/bin/chromium "$@"\n`);
  chmodSync(program, 0o755);
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync", "--no-first-run"];
  return chromium.launch({ executablePath: program, args });
}

class Visit {
  readonly #page: Page;
  readonly #parts: VisitParts;
  readonly #steps: Step[] = [];
  #pictures = 0;

  constructor(page: Page, parts: VisitParts) {
    this.#page = page;
    this.#parts = parts;
  }

  async all(): Promise<readonly Step[]> {
    await this.#claim();
    await this.#site();
    await this.#network();
    await this.#devices();
    await this.#centre();
    await this.#acceptance();
    return this.#steps;
  }

  async #claim(): Promise<void> {
    await this.#open();
    await this.#read("claim");
    await this.#type("#code", CODE);
    await this.#type("#name", "ana");
    await this.#type("#password", "correct horse battery");
    await this.#press("Claim", "button[type=submit]");
    await this.#page.waitForURL("**/setup");
    await this.#read("set-up");
    await this.#bar("go on to the site");
  }

  async #site(): Promise<void> {
    await this.#heading(/no name yet/);
    await this.#read("site");
    await this.#type("#site-name", "Adria");
    // The customer follows the name.
    const [, site = "", box = ""] = NAMED.split("/");
    await this.#type("#site-site", site);
    await this.#type("#site-box", box);
    await this.#bar("name the site");
  }

  async #network(): Promise<void> {
    await this.#page.waitForURL("**/setup/network");
    await this.#wait("the network is tried", () => this.#heading(/Not working|works/));
    await this.#read("network");
    await this.#bar("the network");
  }

  async #devices(): Promise<void> {
    await this.#page.waitForURL("**/setup/devices");
    await this.#heading(/Which devices/);
    await this.#read("devices, where to look");
    await this.#bar("look for devices");
    await this.#wait("the discovery", () => this.#heading(/devices? found/));
    await this.#read("devices, what was found");
    await this.#bar("watch them");
  }

  async #centre(): Promise<void> {
    const { centre } = this.#parts;
    await this.#page.waitForURL("**/setup/centre");
    await this.#heading(/reports to no operations centre/);
    await this.#read("operations centre");
    await this.#paste("#enrol-broker", centre.enrolAt);
    await this.#paste("#enrol-authority", centre.fingerprint);
    await this.#type("#enrol-code", centre.code);
    await this.#press("enrol", "form:has(#enrol-code) button[type=submit]");
    await this.#wait("the box is enrolled and reports", () => this.#heading(/is reached/));
    await this.#read("operations centre, enrolled");
    await this.#paste("#centre-key", centre.key);
    await this.#press("obey the key", "form:has(#centre-key) button[type=submit]");
    await this.#page.waitForSelector("form:has(#centre-key) output:has-text('Done')");
    await this.#bar("send a test alert");
    await this.#confirm();
    await this.#heading(/has confirmed the test/);
    await this.#read("operations centre, confirmed");
    await this.#bar("the way is proved");
  }

  async #acceptance(): Promise<void> {
    await this.#page.waitForURL("**/setup/acceptance");
    await this.#heading(/to be run once/);
    await this.#read("acceptance");
    await this.#bar("run all checks");
    await this.#wait("every check once", () => this.#heading(/as they should be|could not be looked at/));
    await this.#confirm();
    await this.#page.waitForSelector("output:has-text('confirmed it')");
    await this.#read("acceptance, result");
    await this.#type("#accept-to", "M. Novak");
    await this.#bar("hand over");
    await this.#heading(/Handed over/);
    await this.#read("handed over");
    this.#note({ kind: "press", what: "the sheet" });
    await this.#sheet();
  }

  /** At the desk somebody confirms; the technician does nothing meanwhile. */
  async #confirm(): Promise<void> {
    await this.#wait("the operations centre confirms", async () => {
      let confirmed = false;
      for (;;) {
        const { test } = await this.#ask<SetupView>("/setup");
        if (test?.confirmedAt !== undefined) return;
        if (test?.taken === true && !confirmed) {
          confirmed = true;
          this.#parts.centre.confirm(BASE, test.sequence);
        }
        await delay(1000);
      }
    });
  }

  async #sheet(): Promise<void> {
    const { out } = this.#parts;
    for (const format of ["html", "pdf"]) {
      const address = `/api/v1/acceptance/sheet?format=${format}`;
      const bytes = await this.#page.evaluate(async (path) => {
        const answer = await fetch(path);
        if (!answer.ok) throw new Error(`the sheet: ${answer.status}`);
        return [...new Uint8Array(await answer.arrayBuffer())];
      }, address);
      if (out !== undefined) writeFileSync(join(out, `hand-over.${format}`), Uint8Array.from(bytes));
    }
  }

  async #open(): Promise<void> {
    const until = performance.now() + LIMIT_MS;
    for (;;) {
      const came = await this.#page.goto(`http://${LISTEN}/`, { timeout: 5000 }).catch(() => undefined);
      if (came?.ok() === true) return;
      if (performance.now() > until) throw new Error("the box shows no page");
      await delay(500);
    }
  }

  async #heading(words: RegExp): Promise<void> {
    await this.#page.getByRole("heading", { level: 1, name: words }).waitFor();
  }

  /** The one button at the foot of a step. */
  async #bar(what: string): Promise<void> {
    await this.#press(what, ".step-bar .button--filled:not([aria-disabled=true])");
  }

  async #press(what: string, selector: string): Promise<void> {
    await this.#page.click(selector);
    this.#note({ kind: "press", what });
  }

  async #type(selector: string, text: string): Promise<void> {
    await this.#page.fill(selector, text);
    this.#note({ kind: "press", what: `into ${selector}` });
    this.#note({ kind: "type", what: selector, characters: text.length });
  }

  /** What came by mail: nobody types a key. */
  async #paste(selector: string, text: string): Promise<void> {
    await this.#page.fill(selector, text);
    this.#note({ kind: "press", what: `into ${selector}` });
    this.#note({ kind: "press", what: "paste" });
  }

  async #read(what: string): Promise<void> {
    this.#note({ kind: "read", what });
    const { out } = this.#parts;
    this.#pictures += 1;
    const name = `${String(this.#pictures).padStart(2, "0")}-${what.replaceAll(/[^a-z]+/g, "-")}.png`;
    if (out !== undefined) await this.#page.screenshot({ path: join(out, name), fullPage: true });
  }

  async #wait(what: string, work: () => Promise<void>): Promise<void> {
    const began = performance.now();
    await work();
    this.#note({ kind: "wait", what, ms: performance.now() - began });
  }

  #ask<T>(path: string): Promise<T> {
    return this.#page.evaluate(
      async (address) => (await (await fetch(`/api/v1${address}`)).json()) as unknown,
      path,
    ) as Promise<T>;
  }

  #note(step: Step): void {
    this.#steps.push(step);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((done) => child.once("close", done));
  child.kill("SIGTERM");
  await closed;
}
