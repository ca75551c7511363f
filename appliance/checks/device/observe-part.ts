/** What a service of a device says of the answers that came for its part, and what it remembers. */
import { hasRebooted } from "#snmp/counter-rate.ts";
import type { Answers, ReadTime } from "../ask-agent.ts";
import type { Job, Memory } from "../contract.ts";
import { observeFigure, observeState } from "./observe-figure.ts";
import { observeMembers } from "./observe-members.ts";
import { observePort, portOids, type Recall } from "./observe-port.ts";
import type { Seen } from "./reports.ts";
import type { DeviceSettings } from "./settings.ts";

/** When the device was up for how long, and what the part needs. Changed in place: it is replaced with every look. */
export interface Remembered {
  readTime: ReadTime;
  own: unknown;
}

/** The objects that a service asks for now. */
export function oidsOf({ settings, memory }: Job<DeviceSettings>): readonly string[] {
  if (settings.part === "port") return portOids(settings, ownOf(memory));
  return (settings.members ?? [settings]).flatMap(({ terms = [], state }) => [
    ...terms.map(({ oid }) => oid),
    ...(state === undefined ? [] : [state.oid]),
  ]);
}

/** A restart of the device is said beside whatever else there is to say: the engine looks the device over again then. */
export function observePart({ settings, memory }: Job<DeviceSettings>, answers: Answers): Seen {
  const own = ownOf(memory);
  const observation = observeOwn(settings, answers, own);
  const rebooted = saysRebooted(memory, answers.readTime);
  remember(memory, answers.readTime, own.get());
  if (!rebooted) return observation;
  const { upTime = 0 } = answers.readTime;
  const upSeconds = Math.floor(upTime / 100);
  return { ...observation, parameters: { ...observation.parameters, rebooted: true, upSeconds } };
}

/** Whether the device started since the look before. */
export function saysRebooted(memory: Memory, { upTime, at }: ReadTime): boolean {
  const before = rememberedOf(memory)?.readTime;
  return before !== undefined && hasRebooted(before.upTime, upTime, at - before.at);
}

export function remember(memory: Memory, readTime: ReadTime, own: unknown): void {
  const remembered = rememberedOf(memory);
  if (remembered === undefined) return memory.set({ readTime, own } satisfies Remembered);
  // Who is silent says nothing of how long it is up: what it said before is what the next word is held against.
  if (readTime.upTime !== undefined) remembered.readTime = readTime;
  remembered.own = own;
}

/** What the part remembers. */
export function ownOf(memory: Memory): Recall {
  let own = rememberedOf(memory)?.own;
  return { get: () => own, set: (value) => void (own = value) };
}

function rememberedOf(memory: Memory): Remembered | undefined {
  return memory.get() as Remembered | undefined;
}

function observeOwn(settings: DeviceSettings, answers: Answers, own: Recall): Seen {
  if (settings.part === "port") return observePort(settings, answers, own);
  if (settings.members !== undefined) return observeMembers(settings, answers);
  return settings.part === "state" ? observeState(settings, answers) : observeFigure(settings, answers);
}
