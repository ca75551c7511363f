/**
 * The review on the page: read from the box, followed closely while the box looks around, and changed at once where somebody chooses. The
 * box keeps every choice; what could not be kept yet is said and tried again with the next one.
 */
import { useSignal, type Signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { DeviceChoice, ReviewDevice, ReviewView } from "#model/discovery-review.ts";
import { read, write, type Failure } from "../live/box-api.ts";
import type { Resource } from "../live/resource.ts";

const BUSY_MS = 1_500;
const IDLE_MS = 30_000;
/** Choices made within this time go in one request. */
const GATHER_MS = 250;

export interface ReviewState {
  readonly review: Resource<ReviewView>;
  /** Why the last choices are not kept yet. */
  readonly unsaved: Failure | undefined;
  readonly choose: (choices: readonly DeviceChoice[]) => void;
  /** Sends what was chosen and not sent. @returns whether all is kept */
  readonly save: () => Promise<boolean>;
  readonly readAgain: () => Promise<void>;
}

export function useReview(): ReviewState {
  const review = useSignal<Resource<ReviewView>>({});
  const unsaved = useSignal<Failure | undefined>(undefined);
  const keeper = useRef<ReviewKeeper | undefined>(undefined);
  keeper.current ??= new ReviewKeeper(review, unsaved);
  useEffect(() => {
    keeper.current?.start();
    return () => keeper.current?.stop();
  }, []);
  const kept = keeper.current;
  return {
    review: review.value,
    unsaved: unsaved.value,
    choose: (choices) => kept.choose(choices),
    save: () => kept.save(),
    readAgain: () => kept.readNow(),
  };
}

class ReviewKeeper {
  readonly #review: Signal<Resource<ReviewView>>;
  readonly #unsaved: Signal<Failure | undefined>;
  /** By address: chosen here and not yet kept by the box. */
  readonly #waiting = new Map<string, DeviceChoice>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #gathering: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<boolean> | undefined;
  #stopped = true;

  constructor(review: Signal<Resource<ReviewView>>, unsaved: Signal<Failure | undefined>) {
    this.#review = review;
    this.#unsaved = unsaved;
  }

  start(): void {
    this.#stopped = false;
    void this.readNow();
  }

  /** What waits is sent all the same. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    if (this.#waiting.size > 0) void this.save();
  }

  async readNow(): Promise<void> {
    clearTimeout(this.#timer);
    const answer = await read<ReviewView>("/discovery/review");
    if (this.#stopped) return;
    const old = this.#review.peek().value;
    if (answer.failure !== undefined) this.#review.value = { ...(old === undefined ? {} : { value: old }), ...answer };
    else if (this.#waiting.size === 0 && this.#saving === undefined) this.#review.value = answer;
    else this.#review.value = { value: { ...answer.value, devices: old?.devices ?? [] } };
    const now = this.#review.peek().value;
    const isBusy = now?.state === "running" || now?.try?.state === "running";
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.readNow(), isBusy ? BUSY_MS : IDLE_MS);
  }

  choose(choices: readonly DeviceChoice[]): void {
    for (const choice of choices) {
      const before = this.#waiting.get(choice.address);
      this.#waiting.set(choice.address, { ...before, ...choice });
    }
    const { value } = this.#review.peek();
    if (value !== undefined) this.#review.value = { value: { ...value, devices: chosen(value.devices, choices) } };
    clearTimeout(this.#gathering);
    this.#gathering = setTimeout(() => void this.save(), GATHER_MS);
  }

  async save(): Promise<boolean> {
    clearTimeout(this.#gathering);
    await this.#saving;
    if (this.#waiting.size === 0) return true;
    this.#saving = this.#send();
    const isKept = await this.#saving;
    this.#saving = undefined;
    return isKept;
  }

  async #send(): Promise<boolean> {
    const devices = [...this.#waiting.values()];
    this.#waiting.clear();
    const answer = await write<ReviewView>("PUT", "/discovery/review", { devices });
    this.#unsaved.value = answer.failure;
    if (answer.failure !== undefined) {
      // Newer choices of the same devices stand.
      for (const one of devices) this.#waiting.set(one.address, { ...one, ...this.#waiting.get(one.address) });
      return false;
    }
    if (this.#waiting.size === 0) this.#review.value = answer;
    return true;
  }
}

/** As the box will say it, until it says so. */
function chosen(devices: readonly ReviewDevice[], choices: readonly DeviceChoice[]): ReviewDevice[] {
  const byAddress = new Map(choices.map((choice) => [choice.address, choice]));
  return devices.map((device) => {
    const choice = byAddress.get(device.address);
    if (choice === undefined) return device;
    const { take = device.take, criticality = device.criticality, group = device.group, name } = choice;
    const shown = name === undefined ? device.name : name.trim() || device.proposedName;
    return { ...device, take, criticality, name: shown, ...(group === undefined ? {} : { group }) };
  });
}
