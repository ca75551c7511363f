/** Pages that are due together: each is asked for as by a single run. */
import { withNotes, type ResultNote } from "#model/result-note.ts";
import type { Job, RunContext, Target } from "../contract.ts";
import type { Round, RoundContext, Sheet } from "../rounds.ts";
import { asError } from "../run-check.ts";
import type { MEASUREMENTS, Code, Seen } from "./reports.ts";
import type { HttpSettings } from "./settings.ts";

type Measurement = keyof typeof MEASUREMENTS;
type Look = (target: Target, settings: HttpSettings, context: RunContext) => Promise<Seen>;

/** Against one host at once, as when the engine runs checks alone. */
const MOST_PER_HOST = 4;
/** So long does a host's next page wait for one of those; then it begins beside them, as they may be silent to the end. */
const PATIENCE_MS = 250;
/** Within this share of the time every page has begun. */
const BEGINNING_SHARE = 0.5;

export class PageRound implements Round<Code, Measurement> {
  readonly #jobs: readonly Job<HttpSettings>[];
  readonly #look: Look;
  readonly #patienceMs: number;
  /** Places of each host. */
  readonly #hosts: readonly (readonly number[])[];

  constructor(jobs: readonly Job<HttpSettings>[], look: Look, patienceMs = PATIENCE_MS) {
    this.#jobs = jobs;
    this.#look = look;
    this.#patienceMs = patienceMs;
    this.#hosts = [...Map.groupBy(jobs.keys(), (place) => jobs[place]?.target.address).values()];
  }

  async run(sheet: Sheet<Code, Measurement>, context: RoundContext): Promise<void> {
    const turn = new Turn(sheet, context);
    try {
      await Promise.all(this.#hosts.map((places) => this.#lookAtHost(places, turn)));
      sheet.hand();
    } finally {
      turn.end();
    }
  }

  async #lookAtHost(places: readonly number[], turn: Turn): Promise<void> {
    const running = new Set<Promise<void>>();
    const patienceMs = Math.min(this.#patienceMs, (turn.context.timeoutMs * BEGINNING_SHARE) / places.length);
    for (const place of places) {
      const job = this.#jobs[place];
      if (job === undefined || !turn.sheet.isWanted(place)) continue;
      if (running.size >= MOST_PER_HOST) await anyOf(running, patienceMs);
      if (turn.isOver) return;
      const one = this.#lookAt(place, job, turn).finally(() => running.delete(one));
      running.add(one);
    }
    await Promise.all(running);
  }

  async #lookAt(place: number, { target, settings }: Job<HttpSettings>, turn: Turn): Promise<void> {
    const notes: ResultNote[] = [];
    try {
      const seen = await this.#look(target, settings, { ...turn.context, note: (note) => void notes.push(note) });
      const parameters = withNotes(seen.parameters, notes);
      if (!turn.isOver) turn.sheet.tell(place, parameters === undefined ? seen : { ...seen, parameters });
    } catch (error) {
      if (!turn.isOver) turn.sheet.tell(place, asError(error));
    }
    turn.handSoon();
  }
}

/** One run of a round. */
class Turn {
  readonly sheet: Sheet<Code, Measurement>;
  readonly context: RoundContext;
  #handing: NodeJS.Immediate | undefined;
  #isOver = false;

  constructor(sheet: Sheet<Code, Measurement>, context: RoundContext) {
    this.sheet = sheet;
    this.context = context;
  }

  /** What comes now comes too late: the sheet may be another run's. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Hands on once all answers that came together have been read. */
  handSoon(): void {
    if (this.#isOver) return;
    this.#handing ??= setImmediate(() => {
      this.#handing = undefined;
      this.sheet.hand();
    });
  }

  end(): void {
    this.#isOver = true;
    clearImmediate(this.#handing);
  }
}

/** Until one of them is over, or a while has passed. */
async function anyOf(running: ReadonlySet<Promise<void>>, patienceMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, patienceMs)));
  await Promise.race([...running, patience]);
  clearTimeout(timer);
}
