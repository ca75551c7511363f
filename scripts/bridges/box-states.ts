/**
 * Which incidents of each box are open, from whatever comes in whatever order: each event carries the whole incident, and the
 * highest sequence counts. Kept in a file, because an operations centre's tool wants states and a broker gives only what is new.
 */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { Type, type Static } from "typebox";
import { Compile } from "typebox/compile";
import type { ReceivedEvent } from "#cli/soc-follower.ts";
import { parsedJson } from "#lib/parsed-json.ts";

const OpenIncident = Type.Object({ sequence: Type.Number(), priority: Type.String(), text: Type.String() });
const Stored = Type.Record(
  Type.String(),
  Type.Object({
    open: Type.Record(Type.String(), OpenIncident),
    /** Sequence of what was last told of those that are over, the newest of them. */
    over: Type.Record(Type.String(), Type.Number()),
  }),
);
type Stored = Static<typeof Stored>;
const isStored = Compile(Stored);

const Told = Type.Object({
  id: Type.String(),
  state: Type.String(),
  priority: Type.Optional(Type.String()),
  text: Type.Optional(Type.Object({ en: Type.String() })),
});
const isTold = Compile(Told);

const OPEN: ReadonlySet<string> = new Set(["open", "inProgress", "suspended"]);
/** An incident that is over is remembered so that an old copy does not open it again. */
const MOST_OVER = 200;

export interface BoxState {
  readonly open: readonly { readonly id: string; readonly priority: string; readonly text: string }[];
}

export class BoxStates {
  readonly #file: string;
  #boxes: Stored = {};

  /** @param file need not exist yet */
  constructor(file: string) {
    this.#file = file;
    try {
      const stored = parsedJson(readFileSync(file, "utf8"));
      if (isStored.Check(stored)) this.#boxes = stored;
    } catch {
      // the first time
    }
  }

  of(box: string): BoxState {
    const open = Object.entries(this.#boxes[box]?.open ?? {});
    return { open: open.map(([id, { priority, text }]) => ({ id, priority, text })) };
  }

  /** How the box stands after an event. It is stored before anybody is told. */
  take(box: string, event: ReceivedEvent): BoxState {
    const { data } = event;
    if (!event.type.startsWith("incident.") || !isTold.Check(data)) return this.of(box);
    const sequence = Number(event.sequence);
    const { open, over } = (this.#boxes[box] ??= { open: {}, over: {} });
    if (sequence <= (open[data.id]?.sequence ?? over[data.id] ?? 0)) return this.of(box);
    if (OPEN.has(data.state)) {
      delete over[data.id];
      open[data.id] = { sequence, priority: data.priority ?? "medium", text: data.text?.en ?? data.id };
    } else {
      delete open[data.id];
      over[data.id] = sequence;
      const ids = Object.keys(over);
      for (const id of ids.slice(0, Math.max(0, ids.length - MOST_OVER))) delete over[id];
    }
    writeFileSync(`${this.#file}.new`, JSON.stringify(this.#boxes));
    renameSync(`${this.#file}.new`, this.#file);
    return this.of(box);
  }
}
