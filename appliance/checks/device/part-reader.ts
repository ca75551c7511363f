/** How a round reads the parts of devices: figures, states and ports straight from the answer's bytes. */
import type { AgentReader, MemberValues } from "../agent-round.ts";
import type { Answers, ReadTime } from "../ask-agent.ts";
import type { Job } from "../contract.ts";
import type { Sheet } from "../rounds.ts";
import { Sayings } from "../sayings.ts";
import { twelveDigits } from "../twelve-digits.ts";
import { figureNumbers, isAbsent, sayFigure, sayState } from "./observe-figure.ts";
import { observePart, oidsOf, ownOf, remember, saysRebooted } from "./observe-part.ts";
import {
  ALL_COLUMNS,
  knownOf,
  measurePort,
  PORT_MEASURES,
  portCode,
  portParameters,
  type Column,
  type PortMemory,
} from "./observe-port.ts";
import type { Code, MEASUREMENTS, Said, Seen } from "./reports.ts";
import type { DeviceSettings } from "./settings.ts";

type Measurement = keyof typeof MEASUREMENTS;
type PartSheet = Sheet<Code, Measurement>;

const NOT_KNOWN: Said = { code: "notKnown", measures: [] };

export class PartReader implements AgentReader<DeviceSettings> {
  readonly #figures = new Sayings<Code, Measurement>();
  readonly #states = new Sayings<Code, Measurement>();
  readonly #ports = new Sayings<Code, Measurement>();
  /** By place: the objects that a port was last known to have, in the order in which they are asked for. */
  readonly #has: (readonly Column[] | undefined)[] = [];
  readonly #values: (number | bigint | undefined)[] = [];
  readonly #found = new Float64Array(PORT_MEASURES.length);

  oids(place: number, job: Job<DeviceSettings>): readonly string[] {
    if (job.settings.port !== undefined) this.#has[place] = portMemoryOf(job)?.has;
    return oidsOf(job);
  }

  withUpTime(): boolean {
    return true;
  }

  asksForOthers(place: number, job: Job<DeviceSettings>): boolean {
    return job.settings.port !== undefined && portMemoryOf(job)?.has !== this.#has[place];
  }

  read(place: number, job: Job<DeviceSettings>, values: MemberValues, readTime: ReadTime, sheet: PartSheet): boolean {
    const { settings, memory } = job;
    if (saysRebooted(memory, readTime)) return false;
    if (settings.members !== undefined || (settings.state !== undefined && isUnusual(settings))) return false;
    if (settings.part === "port") return this.#readPort(place, job, values, readTime, sheet);
    const isPlain =
      settings.part === "state"
        ? this.#readState(place, settings, values, sheet)
        : this.#readFigure(place, settings, values, sheet);
    if (isPlain) remember(memory, readTime, undefined);
    return isPlain;
  }

  observe(job: Job<DeviceSettings>, answers: Answers): Seen {
    return observePart(job, answers);
  }

  #readFigure(place: number, settings: DeviceSettings, values: MemberValues, sheet: PartSheet): boolean {
    const { terms = [], offset = 0 } = settings;
    let value = offset;
    for (let at = 0; at < terms.length; at++) {
      const number = values.integer(at);
      if (number === undefined) return false;
      if (at === 0 && isAbsent(settings, Number(number))) {
        sheet.say(place, NOT_KNOWN);
        return true;
      }
      value += Number(number) * (terms[at]?.factor ?? 0);
    }
    const numbers = figureNumbers(settings, twelveDigits(value));
    for (let at = 0; at < numbers.length; at++) sheet.number(place, at, numbers[at] ?? 0);
    const key = `${settings.part} ${settings.totalBytes ?? ""} ${settings.unit ?? "-"}`;
    sheet.say(place, this.#figures.get(key) ?? this.#figures.keep(key, sayFigure(settings)));
    return true;
  }

  #readState(place: number, { state }: DeviceSettings, values: MemberValues, sheet: PartSheet): boolean {
    const number = state === undefined ? undefined : values.integer(0);
    if (number === undefined || state === undefined) return false;
    const said = String(number);
    const meaning = state.words[said];
    const key = `${meaning?.as ?? "unknown"} ${meaning?.word ?? said}`;
    sheet.number(place, 0, Number(number));
    sheet.say(place, this.#states.get(key) ?? this.#states.keep(key, sayState(state, said, true)));
    return true;
  }

  #readPort(
    place: number,
    job: Job<DeviceSettings>,
    values: MemberValues,
    readTime: ReadTime,
    sheet: PartSheet,
  ): boolean {
    const { port } = job.settings;
    const known = portMemoryOf(job);
    if (port === undefined || known === undefined || known.has !== this.#has[place]) return false;
    this.#values.length = 0;
    for (let at = 0, column = 0; column < ALL_COLUMNS.length; column++) {
      if (known.has[at] !== ALL_COLUMNS[column]) {
        this.#values.push(undefined);
        continue;
      }
      const value = values.integer(at);
      if (value === undefined) return false;
      this.#values.push(value);
      at += 1;
    }
    const own = measurePort(port, this.#values, readTime, known, this.#found);
    const code = portCode(this.#values);
    let mask = 0;
    for (let from = 0, to = 0; from < PORT_MEASURES.length; from++) {
      const value = this.#found[from] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      mask |= 1 << from;
      sheet.number(place, to, value);
      to += 1;
    }
    const key = `${code} ${mask} ${port.speedBps ?? ""}`;
    const measures = () => PORT_MEASURES.filter((_, at) => (mask & (1 << at)) !== 0);
    sheet.say(
      place,
      this.#ports.get(key) ?? this.#ports.keep(key, { code, measures: measures(), ...portParameters(port) }),
    );
    remember(job.memory, readTime, own);
    return true;
  }
}

/** States that are no plain enumeration: bits, and what a sensor says beside its value. */
function isUnusual({ part, state }: DeviceSettings): boolean {
  return part !== "state" || state?.bits !== undefined;
}

function portMemoryOf({ settings, memory }: Job<DeviceSettings>): PortMemory | undefined {
  return settings.port === undefined ? undefined : knownOf(ownOf(memory), settings.port.ifIndex);
}
