/**
 * The one line to the box: beats and changes as they arrive, how fresh they are, and trying again when they stop.
 * Everything the page knows about the present comes through here.
 */
import { batch, signal } from "@preact/signals";
import type { ChangedMessage, Status } from "#model/api.ts";
import { decideFreshness, passedMs, retryPauseMs, type Freshness, type StreamMoment } from "./freshness.ts";

/** An attempt that brings no beat within this time has failed. */
const ATTEMPT_MS = 12_000;
const TICK_MS = 500;

export const status = signal<Status | undefined>(undefined);
export const freshness = signal<Freshness>("stale");
/** Seconds until the next attempt; undefined while one is under way or the line is up. */
export const retryInS = signal<number | undefined>(undefined);
/** Runs twice a second, for ages and count-downs. */
export const tick = signal(0);

let beatAt: StreamMoment | undefined;
let source: EventSource | undefined;
let attemptAt = 0;
let attemptBeat = false;
let failedAttempts = 0;
let nextAttemptAt: number | undefined;
let timer: ReturnType<typeof setInterval> | undefined;
let onRefused: () => void = () => {};
const listeners = new Set<(changed: ChangedMessage) => void>();

const here = (): StreamMoment => ({ monotonicMs: performance.now(), wallMs: Date.now() });

/** Milliseconds since the newest beat arrived; Infinity when none has. */
export function ageMs(): number {
  return beatAt === undefined ? Infinity : passedMs(beatAt, here());
}

/** How long ago the newest beat's facts were true; after a return out of the browser's memory only the clocks can say. */
export function lostForMs(): number {
  const at = Date.parse(status.value?.at ?? "");
  return beatAt === undefined ? Math.max(0, Date.now() - at) || 0 : ageMs();
}

/** The moment the page speaks of: the present, or on a stale page the last one it knows. */
export function spokenNowMs(): number {
  return freshness.value === "stale" && status.value !== undefined ? Date.parse(status.value.at) : boxNowMs();
}

/** The box's clock as well as this page knows it, in ms since 1970: the newest beat's time plus its age. */
export function boxNowMs(): number {
  return status.value === undefined || beatAt === undefined ? Date.now() : Date.parse(status.value.at) + ageMs();
}

/** Calls back whenever the box says that something changed. Returns how to stop it. */
export function onChanged(listener: (changed: ChangedMessage) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Tells everything on the page of a change that this page made itself, and the box may not tell. */
export function tellChanged(changed: ChangedMessage): void {
  for (const listener of listeners) listener(changed);
}

/**
 * Starts listening. `first` is the status that came inside the HTML, `firstAt` when that HTML was asked for; leave both
 * out when it may come from a cache. `refused`: the box answers but does not let this page listen.
 */
export function startStream(refused: () => void, first?: Status, firstAt: StreamMoment = here()): void {
  onRefused = refused;
  if (first !== undefined) takeBeat(first, firstAt);
  connect();
  timer ??= setInterval(look, TICK_MS);
  document.addEventListener("visibilitychange", look);
  addEventListener("pageshow", whenShown);
}

export function stopStream(): void {
  clearInterval(timer);
  timer = undefined;
  disconnect();
  document.removeEventListener("visibilitychange", look);
  removeEventListener("pageshow", whenShown);
}

/** Does not wait for the next attempt's turn. */
export function tryNow(): void {
  connect();
}

/** Back out of the browser's memory: whatever is on the page is from then, so only a new beat makes it fresh. */
function whenShown(event: PageTransitionEvent): void {
  if (!event.persisted) return;
  beatAt = undefined;
  connect();
  look();
}

function connect(): void {
  disconnect();
  nextAttemptAt = undefined;
  attemptAt = performance.now();
  attemptBeat = false;
  const attempt = new EventSource("/api/v1/stream");
  source = attempt;
  attempt.addEventListener("beat", (event) => {
    if (source !== attempt) return;
    attemptBeat = true;
    failedAttempts = 0;
    takeBeat(JSON.parse(String(event.data)) as Status, here());
  });
  attempt.addEventListener("changed", (event) => {
    tellChanged(JSON.parse(String(event.data)) as ChangedMessage);
  });
  attempt.addEventListener("error", () => {
    if (source !== attempt) return;
    // The browser has given up by itself only when the answer was no stream, e.g. 401.
    if (attempt.readyState === EventSource.CLOSED) onRefused();
    failAttempt();
  });
  look();
}

function disconnect(): void {
  source?.close();
  source = undefined;
}

function failAttempt(): void {
  disconnect();
  nextAttemptAt = performance.now() + retryPauseMs(failedAttempts);
  failedAttempts += 1;
  look();
}

function takeBeat(beat: Status, at: StreamMoment): void {
  batch(() => {
    beatAt = at;
    status.value = beat;
    look();
  });
}

function look(): void {
  const now = performance.now();
  batch(() => {
    freshness.value = decideFreshness(ageMs());
    retryInS.value = nextAttemptAt === undefined ? undefined : Math.max(0, Math.ceil((nextAttemptAt - now) / 1000));
    tick.value += 1;
  });
  if (nextAttemptAt !== undefined && now >= nextAttemptAt) connect();
  else if (source !== undefined && freshness.value === "stale" && now - attemptAt >= ATTEMPT_MS) {
    // Open but silent: the box hangs, or the line died without a word.
    if (attemptBeat) connect();
    else failAttempt();
  }
}
