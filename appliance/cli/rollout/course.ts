/**
 * The course of a rollout: which box is asked next, what became of each, when a ring is over, when to halt. Pure: moments are
 * arguments, what is to be sent is returned, what happened is handed to whoever keeps the record.
 *
 * A box whose ring has come is asked while it is online: first how it is, then to install. It is well when its new version has run
 * for a while, the box itself has kept it, and its report names no new trouble and sees what it saw before. A ring is over when every box of it that is there is decided
 * and one at least is well; some time later the next begins. Too many failures in a ring halt: nobody else is asked.
 */
import type { BoxReport, OrderReply } from "#model/order.ts";
import type { Presence } from "#model/presence.ts";
import type { Ring } from "./rings.ts";

export interface Rules {
  readonly version: string;
  /** So many boxes are under way at the same time at most. */
  readonly atOnce: number;
  /** From the end of a ring to the next, ms. */
  readonly soakMs: number;
  /** How long a new version must have run before it is judged, ms. */
  readonly settleMs: number;
  /** How long a box may take to fetch, write and start it, ms. */
  readonly installMs: number;
  /** So many failures in a ring halt, or this share of it (0 to 1), whichever is more; all of it in any case. */
  readonly failures: number;
  readonly share: number;
}

export type Stage = "waiting" | "asked" | "installing" | "trial" | "well" | "failed";

/**
 * `refused`: `detail` is the box's code. `notInstalled`: it could not be written or started. `silent`: not heard in time. `returned`: to
 * the version before. `unwell`: it lacks something. `detail` says which.
 */
export type Failure = "refused" | "notInstalled" | "silent" | "returned" | "unwell";

/** How a box was before. */
export interface Before {
  readonly boot: string;
  readonly version: string;
  /** When it last knew what became of an update. */
  readonly updateAt?: string;
  readonly troubles: readonly string[];
  /** Services of which nothing was known. */
  readonly unknown: number;
}

/** A box has come into another stage. */
export interface BoxEntry {
  readonly is: Exclude<Stage, "waiting">;
  readonly box: string;
  readonly before?: Before;
  /** The run of the new version. */
  readonly boot?: string;
  readonly why?: Failure;
  readonly detail?: string;
}

export type Entry =
  | BoxEntry
  | {
      readonly is: "ringOver";
      readonly ring: string;
      readonly well: number;
      readonly failed: number;
      readonly away: number;
    }
  | { readonly is: "halted"; readonly ring: string; readonly failed: number; readonly limit: number }
  | { readonly is: "resumed" };

/** With its moment, ms since 1970. */
export type Dated = Entry & { readonly at: number };

export interface Wish {
  readonly box: string;
  /** The run of the box that is meant. */
  readonly boot: string;
  readonly command: "box.report" | "update.install";
}

/** `going`; `halted`, `over`: nothing is left to do; `away`: only for boxes that are away. */
export type Standing = "going" | "halted" | "over" | "away";

interface Box {
  readonly name: string;
  readonly ring: number;
  stage: Stage;
  since: number;
  presence?: Presence;
  before?: Before;
  boot?: string;
  /** Since when any run of the new version was on trial. */
  triedSince?: number;
  /** Not before is it asked again how it is. */
  lookAt?: number;
  /** Failed before somebody said to go on. */
  isForgiven?: boolean;
}

/** How often a box is asked how it is while it installs or is on trial, ms. */
const LOOK_EVERY_MS = 60_000;

/** A trial that begins anew again and again ends after so many of its times. */
const MOST_TRIALS = 3;
/** Of a box's services so many more may be unknown than before: a tenth, and these. */
const MORE_UNKNOWN = { share: 0.1, least: 3 };
const UNDER_WAY: ReadonlySet<Stage> = new Set<Stage>(["asked", "installing", "trial"]);

export class Course {
  readonly #rules: Rules;
  readonly #rings: readonly Ring[];
  readonly #boxes: ReadonlyMap<string, Box>;
  readonly #note: (entry: Dated) => void;
  readonly #overAt: (number | undefined)[];
  #isHalted = false;

  /** @param note keeps the record: told of everything that happens, not of what is taken from it */
  constructor(rules: Rules, rings: readonly Ring[], note: (entry: Dated) => void) {
    this.#rules = rules;
    this.#rings = rings;
    this.#note = note;
    this.#overAt = rings.map(() => undefined);
    this.#boxes = new Map(
      rings.flatMap(({ boxes }, ring) =>
        boxes.map((name): [string, Box] => [name, { name, ring, stage: "waiting", since: 0 }]),
      ),
    );
  }

  /** Goes on from a record. Who was asked and has not answered is asked again; times begin anew, for nobody has listened meanwhile. */
  restore(record: readonly Dated[], now: number): void {
    for (const entry of record) {
      if (entry.is === "halted") this.#isHalted = true;
      else if (entry.is === "resumed") this.#forgive();
      else if (entry.is === "ringOver") this.#overAt[this.#ringAt(entry.ring)] = entry.at;
      else {
        const box = this.#boxes.get(entry.box);
        if (box === undefined) continue;
        const { is, before = box.before, boot = box.boot } = entry;
        Object.assign(box, { stage: is, since: now, before, boot });
        if (is === "trial") box.triedSince ??= now;
      }
    }
    for (const box of this.#boxes.values()) if (box.stage === "asked") box.stage = "waiting";
  }

  /** Somebody has looked at what failed and goes on: what failed until now no longer halts. */
  resume(now: number): void {
    this.#forgive();
    this.#note({ is: "resumed", at: now });
  }

  /** Nobody could be heard for so long: it is not held against the boxes. */
  pause(ms: number): void {
    for (const box of this.#boxes.values()) {
      if (!UNDER_WAY.has(box.stage)) continue;
      box.since += ms;
      if (box.triedSince !== undefined) box.triedSince += ms;
    }
  }

  takePresence(name: string, presence: Presence, now: number): void {
    const box = this.#boxes.get(name);
    if (box === undefined) return;
    box.presence = presence;
    if (presence.state !== "online" || !UNDER_WAY.has(box.stage)) return;
    const { version, boot } = presence;
    if (version === this.#rules.version) {
      if (box.stage !== "trial" || box.boot !== boot) this.#enter(box, { is: "trial", box: name, boot }, now);
      // The version before in another run: what that means is in its report.
    } else if (box.stage !== "asked" && boot !== box.before?.boot) box.lookAt = now;
  }

  takeReport(name: string, report: BoxReport, now: number): void {
    const box = this.#boxes.get(name);
    if (box === undefined || !UNDER_WAY.has(box.stage)) return;
    box.lookAt = now + LOOK_EVERY_MS;
    const { boot, troubles, version, lastUpdate } = report;
    const isThere = version === this.#rules.version;
    if (box.stage === "asked" && box.before === undefined) {
      const updateAt = lastUpdate === undefined ? {} : { updateAt: lastUpdate.at };
      box.before = { boot, version, troubles, unknown: unknownOf(report), ...updateAt };
      this.#enter(box, { ...(isThere ? { is: "trial", boot } : { is: "asked" }), box: name, before: box.before }, now);
      return;
    }
    const news =
      lastUpdate?.version === this.#rules.version && lastUpdate.at !== box.before?.updateAt ? lastUpdate : undefined;
    if (news?.outcome === "failed") this.#fail(box, "notInstalled", news.why, now);
    else if (news?.outcome === "returned") this.#fail(box, "returned", news.why ?? version, now);
    else if (box.stage === "trial" && !isThere) this.#fail(box, "returned", version, now);
    else if (this.#isRipe(box, now) && boot === box.boot) this.#judge(box, report, news?.outcome === "installed", now);
  }

  /** @param isKept whether the box itself has found the new version well */
  #judge(box: Box, report: BoxReport, isKept: boolean, now: number): void {
    if (!isKept && box.before?.version !== this.#rules.version) return; // it is still looking
    const lacks = whatItLacks(report, box.before);
    if (lacks === undefined) this.#enter(box, { is: "well", box: box.name }, now);
    else this.#fail(box, "unwell", lacks, now);
  }

  /** The answer to `update.install`. */
  takeAnswer(name: string, reply: OrderReply, now: number): void {
    const box = this.#boxes.get(name);
    if (box?.stage !== "asked" || reply.outcome === "underWay") return;
    // Busy: it is at one already, and which shows when it starts.
    const [{ code } = { code: reply.code }] = reply.problems ?? [];
    if (reply.outcome === "done" || code === "update.busy") this.#enter(box, { is: "installing", box: name }, now);
    else this.#fail(box, "refused", code ?? reply.outcome, now);
  }

  /** What is to be sent, to be asked for every few seconds; the same again until its answer is taken. */
  due(now: number): readonly Wish[] {
    for (const box of this.#boxes.values()) if (this.#isLate(box, now)) this.#fail(box, "silent", undefined, now);
    this.#closeRings(now);
    if (!this.#isHalted) this.#askMore(now);
    return [...this.#boxes.values()].flatMap((box): Wish[] => {
      const { name, presence, stage, before } = box;
      if (presence?.state !== "online") return [];
      const { boot } = presence;
      if (stage === "asked")
        return [{ box: name, boot, command: before === undefined ? "box.report" : "update.install" }];
      const isDue =
        UNDER_WAY.has(stage) &&
        now >= (box.lookAt ?? 0) &&
        (stage === "installing" || this.#isRipe(box, now) || presence.version !== this.#rules.version);
      return isDue ? [{ box: name, boot, command: "box.report" }] : [];
    });
  }

  standing(): Standing {
    const all = [...this.#boxes.values()];
    if (all.some(({ stage }) => UNDER_WAY.has(stage))) return "going";
    if (this.#isHalted) return "halted";
    const waiting = all.filter(({ stage }) => stage === "waiting");
    if (waiting.length === 0) return "over";
    const open = this.#overAt.findIndex((at) => at === undefined);
    // Of the ring that is open, or of those that were left behind, nobody is there.
    const isNext = ({ ring }: Box) => open < 0 || ring <= open;
    return waiting.filter(isNext).some(isThere) || !waiting.some(isNext) ? "going" : "away";
  }

  counts(): Readonly<Record<Stage, number>> {
    const counts: Record<Stage, number> = { waiting: 0, asked: 0, installing: 0, trial: 0, well: 0, failed: 0 };
    for (const { stage } of this.#boxes.values()) counts[stage] += 1;
    return counts;
  }

  /** Boxes that are waited for, and are away. */
  away(): readonly string[] {
    return [...this.#boxes.values()].filter((box) => box.stage === "waiting" && !isThere(box)).map(({ name }) => name);
  }

  /** Boxes of the rings whose time has come, as many as there is room for. */
  #askMore(now: number): void {
    let room = this.#rules.atOnce - [...this.#boxes.values()].filter(({ stage }) => UNDER_WAY.has(stage)).length;
    for (const box of this.#boxes.values()) {
      if (room <= 0) return;
      if (box.stage !== "waiting" || !isThere(box) || !this.#hasCome(box.ring, now)) continue;
      delete box.before;
      this.#enter(box, { is: "asked", box: box.name }, now);
      room -= 1;
    }
  }

  #hasCome(ring: number, now: number): boolean {
    if (ring === 0) return true;
    const over = this.#overAt[ring - 1];
    return over !== undefined && now - over >= this.#rules.soakMs;
  }

  #closeRings(now: number): void {
    for (const [at, ring] of this.#rings.entries()) {
      if (this.#overAt[at] !== undefined) continue;
      if (!this.#hasCome(at, now)) return;
      const boxes = this.#ofRing(at);
      const count = (stage: Stage) => boxes.filter((box) => box.stage === stage).length;
      const [well, failed] = [count("well"), count("failed")];
      const away = boxes.filter((box) => box.stage === "waiting" && !isThere(box)).length;
      if (this.#isHalted || well === 0 || well + failed + away < boxes.length) return;
      this.#overAt[at] = now;
      this.#note({ is: "ringOver", ring: ring.name, well, failed, away, at: now });
    }
  }

  #enter(box: Box, entry: BoxEntry, now: number): void {
    box.stage = entry.is;
    box.since = now;
    box.lookAt = now + (entry.is === "installing" ? LOOK_EVERY_MS : 0);
    if (entry.boot !== undefined) box.boot = entry.boot;
    if (entry.is === "trial") box.triedSince ??= now;
    this.#note({ ...entry, at: now });
  }

  #fail(box: Box, why: Failure, detail: string | undefined, now: number): void {
    this.#enter(box, { is: "failed", box: box.name, why, ...(detail === undefined ? {} : { detail }) }, now);
    const { boxes, name } = this.#rings[box.ring] as Ring;
    const limit = Math.min(boxes.length, Math.max(this.#rules.failures, Math.ceil(boxes.length * this.#rules.share)));
    const failed = this.#ofRing(box.ring).filter((one) => one.stage === "failed" && one.isForgiven !== true).length;
    if (failed < limit || this.#isHalted) return;
    this.#isHalted = true;
    this.#note({ is: "halted", ring: name, failed, limit, at: now });
  }

  #isLate({ stage, since, triedSince = since }: Box, now: number): boolean {
    if (stage === "asked" || stage === "installing") return now - since > this.#rules.installMs;
    return stage === "trial" && now - triedSince > this.#rules.settleMs * MOST_TRIALS + this.#rules.installMs;
  }

  /** Whether its new version has run for long enough to be judged. */
  #isRipe({ stage, since }: Box, now: number): boolean {
    return stage === "trial" && now - since >= this.#rules.settleMs;
  }

  #forgive(): void {
    this.#isHalted = false;
    for (const box of this.#boxes.values()) if (box.stage === "failed") box.isForgiven = true;
  }

  #ofRing(ring: number): Box[] {
    return [...this.#boxes.values()].filter((box) => box.ring === ring);
  }

  #ringAt(name: string): number {
    return this.#rings.findIndex((ring) => ring.name === name);
  }
}

function isThere({ presence }: Box): boolean {
  return presence?.state === "online";
}

/** What a new version lacks that was there before; undefined: nothing. */
function whatItLacks(report: BoxReport, before: Before | undefined): string | undefined {
  const troubles = report.troubles.filter((one) => before?.troubles.includes(one) !== true);
  if (troubles.length > 0) return troubles.join(", ");
  const [unknown, known] = [unknownOf(report), before?.unknown ?? 0];
  const allowed = Math.max(MORE_UNKNOWN.least, servicesOf(report) * MORE_UNKNOWN.share);
  return unknown - known > allowed ? `unknown ${known} -> ${unknown}` : undefined;
}

function unknownOf({ site }: BoxReport): number {
  return Number((site.services as Readonly<Record<string, unknown>>)["unknown"] ?? 0);
}

function servicesOf({ site }: BoxReport): number {
  return Object.values(site.services as Readonly<Record<string, number>>).reduce((sum, one) => sum + one, 0);
}
