/**
 * Power cuts at hundreds of points: a box works on a disk that logs every write; then, for each point, the disk is made as the
 * cut may have left it (what was not flushed is there in part, torn, or not at all), mounted, and opened as a start does. What
 * had been acknowledged until then must be there. Everything is real but the disk's wires. Needs root.
 *
 * Alone: `scripts/torture/power-points [POINTS] [SECONDS] [SEED]`; the test beside it does it in short.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { HistoryStore } from "#store/history-store.ts";
import { StateStore } from "#store/state-store.ts";
import { BOX_COMMAND } from "./box-command.ts";
import { Chance } from "../lib/chance.ts";
import { CrashStates, readWrites } from "./crash-states.ts";
import { DiskStage } from "./disk-stage.ts";
import { LoggedDisk } from "./logged-disk.ts";
import { endProcess, waitFor } from "./test-network.ts";
import { visitStore } from "./visit-store.ts";

/** So large that ext4 keeps a second superblock, for the case that the first one is torn. */
const DISK_BYTES = 192 << 20;
/** So many take turns, so that none flaps. */
const SERVICES = 5;
/** Results may be lost for so long. */
const MOST_LOST_MS = 60_000;
/** A killed box may lose half a minute of results, and takes a while to start. */
const MOST_GAP_MS = 60_000;
const [node = "", ...program] = BOX_COMMAND;
const options = { clock: systemClock, log: silentLog };

export interface PowerReport {
  readonly faults: readonly string[];
  readonly points: number;
  /** Cuts while a box recovered from a cut. */
  readonly secondPoints: number;
  /** Points at which the whole box was started. */
  readonly starts: number;
  readonly writes: number;
  readonly flushes: number;
  /** Unflushed writes that were missing, and that were torn, over all points. */
  readonly missing: number;
  readonly torn: number;
  readonly acknowledged: number;
  /** Longest time of results that a cut cost, seconds. */
  readonly longestLostSeconds: number;
  readonly damagedHistories: number;
  /** File systems that had to be checked before they could be mounted. */
  readonly checked: number;
}

/** What was acknowledged, and how much had been logged then. */
interface Acknowledged {
  readonly sequence: number;
  readonly id: string;
  readonly bytes: number;
}

interface Recording {
  readonly events: Acknowledged[];
  readonly users: { readonly name: string; readonly bytes: number }[];
  /** How much had been logged when; milliseconds since 1970. */
  readonly marks: { readonly at: number; readonly bytes: number }[];
  /** Points before this lie before the file system was mounted. */
  firstBytes: number;
  /** From when on there are results. */
  resultsFrom: number;
}

export interface PowerOptions {
  readonly points: number;
  /** How long the box works. */
  readonly seconds: number;
  readonly seed: number;
  /** At every so manieth point the cut is followed by one during the recovery; and at every so manieth the box is started. */
  readonly secondEvery?: number;
  readonly startEvery?: number;
}

export async function cutPowerAtPoints(given: PowerOptions): Promise<PowerReport> {
  const folder = mkdtempSync(path.join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "vedetta-points-"));
  try {
    const disk = new LoggedDisk(path.join(folder, "disk"), path.join(folder, "disk.img"));
    const recording = await record(disk, given.seconds);
    return await new Points(folder, disk.log, recording, given).examine();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A box works, is killed and started, while a service fails and returns and accounts are made. */
async function record(disk: LoggedDisk, seconds: number): Promise<Recording> {
  const recording: Recording = { events: [], users: [], marks: [], firstBytes: 0, resultsFrom: Infinity };
  await disk.open(DISK_BYTES);
  const stage = new DiskStage(SERVICES);
  const sampling = setInterval(() => recording.marks.push({ at: Date.now(), bytes: disk.loggedBytes() }), 50);
  try {
    stage.onEvent = ({ sequence, id }) =>
      recording.events.push({ sequence: Number(sequence), id, bytes: disk.loggedBytes() });
    await stage.open(DISK_BYTES, 4096, disk.device);
    recording.firstBytes = disk.loggedBytes();
    stage.startBox();
    await stage.hear("the start", ({ type }) => type === "box.started");
    const end = performance.now() + 1000 * seconds;
    recording.resultsFrom = Date.now() + 10_000;
    for (let round = 0; performance.now() < end; round++) {
      await stage.failAndReturn(round % SERVICES);
      if (round % 4 === 1) {
        const name = `user-${round}`;
        execFileSync(node, [...program, "user", "add", name, "--role", "admin", "--data", stage.boxData], {
          input: "Long-enough-4-everybody\n",
          stdio: ["pipe", "ignore", "inherit"],
        });
        recording.users.push({ name, bytes: disk.loggedBytes() });
      }
      if (round % 10 === 7) {
        await stage.killBox();
        stage.startBox();
      }
    }
    recording.marks.push({ at: Date.now(), bytes: disk.loggedBytes() });
    await stage.killBox();
  } finally {
    clearInterval(sampling);
    await stage.close();
    await disk.close();
  }
  return recording;
}

class Points {
  readonly #folder: string;
  readonly #recording: Recording;
  readonly #given: PowerOptions;
  readonly #writes: ReturnType<typeof readWrites>;
  readonly #chance: Chance;
  readonly #faults: string[] = [];
  #secondPoints = 0;
  #starts = 0;
  #missing = 0;
  #torn = 0;
  #longestLostMs = 0;
  #damagedHistories = 0;
  #checked = 0;

  constructor(folder: string, log: string, recording: Recording, given: PowerOptions) {
    this.#folder = folder;
    this.#recording = recording;
    this.#given = given;
    this.#writes = readWrites(log);
    this.#chance = new Chance(given.seed);
  }

  async examine(): Promise<PowerReport> {
    const { secondEvery = 8, startEvery = 25 } = this.#given;
    const durable = this.#file("durable.img");
    writeFileSync(durable, "");
    const states = new CrashStates(this.#writes, durable, DISK_BYTES);
    const counts = this.#choose();
    for (const [at, count] of counts.entries()) {
      // A new file for each: a file system that is unmounted here may live on for a while in another process's namespace.
      const image = this.#file(`crash-${at}.img`);
      const { missing, torn } = states.make(image, count, this.#chance);
      this.#missing += missing;
      this.#torn += torn;
      const name = `point ${count} of ${this.#writes.length} (${missing} missing, ${torn} torn)`;
      const bytes = this.#writes[count - 1]?.end ?? 0;
      if (at % startEvery === startEvery - 1) await this.#start(name, image, bytes);
      else if (at % secondEvery === secondEvery - 1) await this.#cutTwice(name, image, bytes);
      else await this.#look(name, image, this.#known(bytes));
      rmSync(image);
    }
    states.close();
    return {
      faults: this.#faults,
      points: counts.length,
      secondPoints: this.#secondPoints,
      starts: this.#starts,
      writes: this.#writes.filter(({ isFlush }) => !isFlush).length,
      flushes: this.#writes.filter(({ isFlush }) => isFlush).length,
      missing: this.#missing,
      torn: this.#torn,
      acknowledged: this.#recording.events.length + this.#recording.users.length,
      longestLostSeconds: Math.round(this.#longestLostMs / 1000),
      damagedHistories: this.#damagedHistories,
      checked: this.#checked,
    };
  }

  /** Points in the log, ascending: a third right before or after a flush, where it matters most, the rest anywhere. */
  #choose(): number[] {
    const first = this.#writes.findIndex(({ end }) => end > this.#recording.firstBytes);
    const flushes = this.#writes.flatMap(({ isFlush }, at) => (isFlush && at >= first ? [at, at + 1] : []));
    const counts = Array.from({ length: this.#given.points }, (_, at) =>
      at % 3 === 0 ? (this.#chance.of(flushes) ?? first) : first + this.#chance.below(this.#writes.length - first + 1),
    );
    return counts.toSorted((a, b) => a - b);
  }

  #known(bytes: number): Known {
    const { events, users, marks, resultsFrom } = this.#recording;
    // The cut may have come at any moment until the next write was logged.
    const next = this.#writes.find(({ end }) => end > bytes)?.end ?? Infinity;
    return {
      events: events.filter((one) => one.bytes <= bytes),
      users: users.filter((one) => one.bytes <= bytes).map(({ name }) => name),
      resultsFrom,
      cutAt: marks.find((mark) => mark.bytes >= next)?.at ?? marks.at(-1)?.at ?? 0,
    };
  }

  async #look(name: string, image: string, known: Known): Promise<void> {
    await this.#mounted(name, image, async (data) => {
      const { faults } = await this.#open(data, known);
      this.#faults.push(...faults.map((fault) => `${name}: ${fault}`));
      const again = await this.#open(data, known);
      this.#faults.push(...again.faults.map((fault) => `${name}, opened once more: ${fault}`));
    });
  }

  /** Opens what is left as a start does, and writes one more event. Returns what is not as it should be, and that event. */
  async #open(
    data: string,
    known: Known,
  ): Promise<{ readonly faults: string[]; readonly event?: { sequence: number; id: string } }> {
    if (known.events.length === 0 && !existsSync(data)) return { faults: [] };
    const faults: string[] = [];
    const state = StateStore.open(data, options);
    const history = HistoryStore.open(data, options);
    try {
      if (state.storage().mode !== "disk") faults.push(`stored in ${state.storage().mode}`);
      for (const { sequence, id } of known.events) {
        const there = state.events.event(sequence)?.id;
        if (there !== id)
          faults.push(`event ${sequence} was acknowledged and ${there === undefined ? "is gone" : "has another id"}`);
      }
      const users = state.accounts.users().map((user) => user.name);
      for (const user of known.users) if (!users.includes(user)) faults.push(`the account ${user} is gone`);
      state.load();
      const most = Math.max(0, ...known.events.map(({ sequence }) => sequence));
      const event = state.commit({ events: [{ type: "test", at: Date.now(), data: {} }], clockTrusted: true })[0];
      if (event === undefined || event.sequence <= most)
        faults.push(`number ${event?.sequence} is given after ${most}`);
      if (history.openReport.problems.length > 0) this.#damagedHistories += 1;
      // As the first flush of a box does: an hour that is over is read from where it lies afterwards.
      history.flush();
      await history.compact();
      faults.push(...this.#judgeResults(history, known));
      return { faults, ...(event === undefined ? {} : { event }) };
    } finally {
      await history.stop();
      state.close();
    }
  }

  #judgeResults(history: HistoryStore, { resultsFrom, cutAt }: Known): string[] {
    if (cutAt < resultsFrom + MOST_GAP_MS) return [];
    const results = history.results("lo/tcp", { from: 0, to: cutAt + 1, limit: 100_000, newestFirst: false });
    const times = [resultsFrom, ...results.map(({ at }) => at).filter((at) => at > resultsFrom)];
    const lost = cutAt - (times.at(-1) ?? 0);
    this.#longestLostMs = Math.max(this.#longestLostMs, lost);
    const faults = lost > MOST_LOST_MS ? [`${Math.round(lost / 1000)} s of results are lost`] : [];
    const gap = Math.max(0, ...times.slice(1).map((at, index) => at - (times[index] ?? 0)));
    return gap > MOST_GAP_MS ? [...faults, `there are no results for ${Math.round(gap / 1000)} s`] : faults;
  }

  /** The power fails again while what the first cut left is opened. */
  async #cutTwice(name: string, image: string, bytes: number): Promise<void> {
    const known = this.#known(bytes);
    const before = this.#file("before.img");
    execFileSync("cp", ["--sparse=always", image, before]);
    const disk = await new LoggedDisk(this.#file("second"), image).open(DISK_BYTES);
    const folder = this.#file("mounted");
    mkdirSync(folder, { recursive: true });
    let event: { sequence: number; id: string } | undefined;
    let acknowledgedAt = Infinity;
    try {
      execFileSync("mount", [disk.device, folder]);
      try {
        const opened = await this.#open(path.join(folder, "box"), known);
        this.#faults.push(...opened.faults.map((fault) => `${name}: ${fault}`));
        event = opened.event;
        acknowledgedAt = disk.loggedBytes();
      } finally {
        execFileSync("umount", [folder]);
      }
    } finally {
      await disk.close();
    }
    const writes = readWrites(disk.log);
    const states = new CrashStates(writes, before, DISK_BYTES);
    const counts = Array.from({ length: 4 }, () => this.#chance.below(writes.length + 1)).toSorted((a, b) => a - b);
    for (const [at, count] of counts.entries()) {
      this.#secondPoints += 1;
      const second = `${image}-${at}`;
      const { missing, torn } = states.make(second, count, this.#chance);
      const isKnown = event !== undefined && (writes[count - 1]?.end ?? 0) >= acknowledgedAt;
      const events = isKnown && event !== undefined ? [...known.events, { ...event, bytes: 0 }] : known.events;
      const place = `${name}, then point ${count} of ${writes.length} (${missing} missing, ${torn} torn)`;
      await this.#look(place, second, { ...known, events });
      rmSync(second);
    }
    states.close();
    rmSync(before);
  }

  /** The whole box is started on it, without brokers: it says so in its log of events. */
  async #start(name: string, image: string, bytes: number): Promise<void> {
    const known = this.#known(bytes);
    this.#starts += 1;
    const config = this.#file("site.json");
    writeFileSync(
      config,
      JSON.stringify({
        version: 1,
        customer: "acme",
        site: { id: "hq" },
        box: { id: "box-1" },
        uplink: { targets: ["127.0.0.1"] },
        hosts: [],
      }),
    );
    await this.#mounted(name, image, async (folder) => {
      const startedAt = Date.now();
      const words = ["run", "--config", config, "--data", folder, "--listen", "127.0.0.1:0", "--log-level", "silent"];
      const box = spawn(node, [...program, ...words], { stdio: ["ignore", "ignore", "inherit"] });
      const hasStarted = () =>
        visitStore(folder, (store) => store.events.newestOf(["box.started"], startedAt, 1).length > 0 || undefined);
      try {
        await waitFor("its start", hasStarted, 90_000);
      } catch (error) {
        this.#faults.push(`${name}: ${String(error)}`);
      } finally {
        await endProcess(box);
      }
      const { faults } = await this.#open(folder, { ...known, resultsFrom: Infinity });
      this.#faults.push(...faults.map((fault) => `${name}, started: ${fault}`));
    });
  }

  async #mounted(name: string, image: string, work: (data: string) => Promise<void>): Promise<void> {
    const folder = this.#file("mounted");
    mkdirSync(folder, { recursive: true });
    try {
      this.#mount(image, folder);
      try {
        await work(path.join(folder, "box"));
      } finally {
        execFileSync("umount", [folder]);
      }
    } catch (error) {
      this.#faults.push(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }

  /** As a start of the machine does: what cannot be mounted (a torn superblock) is checked first. */
  #mount(image: string, folder: string): void {
    try {
      execFileSync("mount", ["-o", "loop", image, folder], { stdio: "ignore" });
    } catch {
      this.#checked += 1;
      spawnSync("e2fsck", ["-y", image], { stdio: "ignore" });
      execFileSync("mount", ["-o", "loop", image, folder], { stdio: "pipe" });
    }
  }

  #file(name: string): string {
    return path.join(this.#folder, name);
  }
}

/** What is known to have been so when the power failed. */
interface Known {
  readonly events: readonly Acknowledged[];
  readonly users: readonly string[];
  readonly resultsFrom: number;
  readonly cutAt: number;
}
