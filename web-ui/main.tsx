/** The page's first file: theme, language and the line to the box first, then the page itself. */
import { render } from "preact";
import type { First, Status } from "#model/api.ts";
import { loadSession, maySee, session } from "./live/session.ts";
import { startStream } from "./live/stream.ts";
import { Frame } from "./shell/frame.tsx";
import { startKeyboard } from "./shell/keyboard.ts";
import { goTo, startRouter } from "./shell/router.ts";
import { startTab } from "./shell/tab.ts";
import { startTheme } from "./shell/theme.ts";
import { loadLanguage } from "./words/language.ts";
import "./tokens.css";
import "./base.css";

async function start(): Promise<void> {
  startTheme();
  const first = readFirst();
  if (first !== undefined) session.value = first.session;
  // Only screens on a wall need it.
  if (location.hash.startsWith("#token=")) await (await import("./live/screen.ts")).enterByLink();
  await Promise.all([
    loadLanguage(first?.session.language ?? first?.status?.site.language),
    first === undefined ? loadSession() : undefined,
  ]);
  startRouter();
  startKeyboard();
  startTab();
  if (maySee()) listen(first?.status);
  else if (session.value === undefined) void waitForSession();
  const place = document.getElementById("page");
  // The box wrote the heading there for the time until now.
  place?.replaceChildren();
  if (place !== null) render(<Frame />, place);
}

/** The HTML was asked for at the time origin; out of a cache it may be of any age and then counts for nothing. */
function listen(status: Status | undefined): void {
  if (status === undefined || mayBeCached()) startStream(whenRefused);
  else startStream(whenRefused, status, { monotonicMs: 0, wallMs: performance.timeOrigin });
}

function mayBeCached(): boolean {
  const [load] = performance.getEntriesByType("navigation");
  return !(load instanceof PerformanceNavigationTiming) || load.type === "back_forward" || load.transferSize === 0;
}

/** The session may have ended: whoever was signed in is asked to sign in again; what they saw stays in the address. */
function whenRefused(): void {
  void loadSession().then((known) => {
    if (!known || maySee()) return;
    const from = location.pathname + location.search;
    location.assign(session.value?.claimed === false ? "/claim" : `/sign-in?to=${encodeURIComponent(from)}`);
  });
}

/** The box did not answer at all: ask again until it does. */
async function waitForSession(): Promise<void> {
  while (!(await loadSession())) await new Promise((resolve) => setTimeout(resolve, 2_000));
  if (maySee()) listen(undefined);
  else goTo(location.pathname + location.search);
}

/** What the box wrote into the HTML, so that the start page is never blank. */
function readFirst(): First | undefined {
  const text = document.getElementById("first")?.textContent;
  return text === undefined || text === null || text === "" ? undefined : (JSON.parse(text) as First);
}

void start();
