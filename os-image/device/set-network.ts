/**
 * Sets the network of the image. What is new lies in memory alone while it is tried: a power cut takes it back, and so does a timer
 * of systemd, whatever becomes of the box or of this program. Only what was confirmed is written to the disk.
 */
import { mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Check } from "typebox/value";
import { mistakesIn } from "#box/network-rules.ts";
import { NetworkSettings, TRIAL_SECONDS, type NetworkState } from "#model/network-settings.ts";
import { FILE_NAMES, networkFiles, VLAN_PORT } from "./network-files.ts";
import { writeWhole } from "./settings-on-disk.ts";
import { ask } from "./this-system.ts";

export const NETWORK_PLACES = {
  /** What was confirmed last. */
  kept: "/state/system/network.json",
  /** What is being tried. */
  trial: "/run/vedetta-system/network-trial.json",
  files: "/run/systemd/network",
  uptime: "/proc/uptime",
};
export type NetworkPlaces = typeof NETWORK_PLACES;

/** What of systemd this needs. */
export interface NetworkSystem {
  /** From now on it takes 120 s until `network-revert` is run. */
  startTimer(): Promise<void>;
  stopTimer(): Promise<void>;
  /** Has systemd-networkd read its files again. */
  apply(): Promise<void>;
  removeVlan(): Promise<void>;
}

const TIMER = "vedetta-network-revert.timer";
export const thisSystem: NetworkSystem = {
  async startTimer() {
    await ask("systemctl", "restart", TIMER);
  },
  async stopTimer() {
    await ask("systemctl", "stop", TIMER);
  },
  async apply() {
    await ask("networkctl", "reload");
  },
  async removeVlan() {
    await ask("ip", "link", "delete", VLAN_PORT).catch(() => undefined);
  },
};

export type NetworkReply =
  | { readonly state: NetworkState }
  | { readonly refused: "malformed" | "busy" | "nothing" | "failed"; readonly why: string };

/** Whoever asked must have the answer before the way to him changes. Milliseconds. */
const BEFORE_CHANGE_MS = 1500;

export class NetworkSetter {
  readonly #places: NetworkPlaces;
  readonly #system: NetworkSystem;

  constructor(places = NETWORK_PLACES, system = thisSystem) {
    this.#places = places;
    this.#system = system;
  }

  /** @param answer called once, before anything that may cut off whoever asked */
  async serve(request: unknown, answer: (reply: NetworkReply) => void): Promise<void> {
    const { do: verb, settings } = (typeof request === "object" && request !== null ? request : {}) as {
      readonly do?: unknown;
      readonly settings?: unknown;
    };
    if (verb === "show") answer({ state: this.state() });
    else if (verb === "set") await this.#set(settings, answer);
    else if (verb === "confirm") answer(await this.#confirm());
    else if (verb === "revert") await this.#giveUp(answer);
    else answer({ refused: "malformed", why: "no such request" });
  }

  state(): NetworkState {
    const kept = readSettings(this.#places.kept)?.settings;
    const trial = readSettings(this.#places.trial);
    return {
      ...(kept === undefined ? {} : { settings: kept }),
      ...(trial === undefined
        ? {}
        : {
            trial: {
              settings: trial.settings,
              secondsLeft: Math.max(0, Math.min(TRIAL_SECONDS, Math.ceil((trial.until ?? 0) - this.#uptime()))),
            },
          }),
    };
  }

  /** At the start of the system: what was confirmed is as if it had always been so. */
  start(): void {
    this.#write(readSettings(this.#places.kept)?.settings);
  }

  /** Takes back what is tried. Nothing happens where it was confirmed a moment ago. */
  async revert(): Promise<void> {
    if (!this.#takeTrial()) return;
    await this.#put(readSettings(this.#places.kept)?.settings);
  }

  async #set(settings: unknown, answer: (reply: NetworkReply) => void): Promise<void> {
    if (!Check(NetworkSettings, settings) || settings.port === undefined || mistakesIn(settings).length > 0)
      return answer({ refused: "malformed", why: "these settings cannot work" });
    if (readSettings(this.#places.trial) !== undefined)
      return answer({ refused: "busy", why: "other settings are being tried" });
    // The timer before the change: whatever fails from here on is taken back.
    await this.#system.startTimer();
    writeWhole(this.#places.trial, JSON.stringify({ settings, until: this.#uptime() + TRIAL_SECONDS }));
    answer({ state: this.state() });
    await pause(BEFORE_CHANGE_MS);
    try {
      await this.#put(settings);
    } catch (error) {
      await this.revert();
      throw error;
    }
  }

  async #confirm(): Promise<NetworkReply> {
    const trial = readSettings(this.#places.trial);
    if (trial === undefined || !this.#takeTrial()) return { refused: "nothing", why: "nothing is being tried" };
    try {
      writeWhole(this.#places.kept, JSON.stringify({ settings: trial.settings }));
    } catch (error) {
      // What the next start would not know must not hold until then.
      await this.#put(readSettings(this.#places.kept)?.settings);
      return { refused: "failed", why: String(error) };
    } finally {
      await this.#system.stopTimer();
    }
    return { state: this.state() };
  }

  async #giveUp(answer: (reply: NetworkReply) => void): Promise<void> {
    if (readSettings(this.#places.trial) === undefined)
      return answer({ refused: "nothing", why: "nothing is being tried" });
    const { trial: _, ...state } = this.state();
    answer({ state });
    await pause(BEFORE_CHANGE_MS);
    await this.revert();
    await this.#system.stopTimer();
  }

  /** Between confirming and taking back, whoever moves the file away has won. */
  #takeTrial(): boolean {
    try {
      renameSync(this.#places.trial, `${this.#places.trial}.over`);
      return true;
    } catch {
      return false;
    }
  }

  async #put(settings: NetworkSettings | undefined): Promise<void> {
    await this.#system.removeVlan();
    this.#write(settings);
    await this.#system.apply();
  }

  #write(settings: NetworkSettings | undefined): void {
    mkdirSync(this.#places.files, { recursive: true });
    const files = networkFiles(settings);
    for (const name of FILE_NAMES) {
      const text = files[name];
      const file = path.join(this.#places.files, name);
      if (text === undefined) rmSync(file, { force: true });
      // Read by networkd, which is another user.
      else writeWhole(file, text, 0o644);
    }
  }

  /** Seconds since the start: no clock that is set in between moves it. */
  #uptime(): number {
    return Number(readFileSync(this.#places.uptime, "utf8").split(" ", 1)[0]);
  }
}

/** A damaged file counts as none: the box must be reached all the same. */
function readSettings(file: string): { readonly settings: NetworkSettings; readonly until?: number } | undefined {
  try {
    const read = JSON.parse(readFileSync(file, "utf8")) as { readonly settings?: unknown; readonly until?: number };
    if (!Check(NetworkSettings, read.settings) || mistakesIn(read.settings).length > 0) return undefined;
    return { settings: read.settings, ...(typeof read.until === "number" ? { until: read.until } : {}) };
  } catch {
    return undefined;
  }
}
