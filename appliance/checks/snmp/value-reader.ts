/** How a round reads the values of its services: numbers, counters and states straight from the answer's bytes. */
import type { Answers, ReadTime } from "../ask-agent.ts";
import type { AgentReader, MemberValues } from "../agent-round.ts";
import type { Job } from "../contract.ts";
import type { Sheet } from "../rounds.ts";
import { Sayings } from "../sayings.ts";
import { plainOid, observeAnswer } from "./observe-answer.ts";
import { rateUnitOf, sayMeasured, sayState, scaled, takeReading } from "./observe-value.ts";
import type { Code, MEASUREMENTS, Said, Seen } from "./reports.ts";
import type { SnmpSettings } from "./settings.ts";

type Measurement = keyof typeof MEASUREMENTS;

export class ValueReader implements AgentReader<SnmpSettings> {
  readonly #measurements = new Sayings<Code, Measurement>();
  readonly #states = new Sayings<Code, Measurement>();

  oids(_place: number, { settings }: Job<SnmpSettings>): readonly string[] {
    return [plainOid(settings)];
  }

  withUpTime({ kind }: SnmpSettings): boolean {
    return kind === "counter";
  }

  read(
    place: number,
    { settings, memory }: Job<SnmpSettings>,
    values: MemberValues,
    readTime: ReadTime,
    sheet: Sheet<Code, Measurement>,
  ): boolean {
    const { kind = "gauge" } = settings;
    const number = kind === "text" ? undefined : values.integer(0);
    if (number === undefined) return false;
    if (kind === "counter") {
      const outcome = takeReading(number, readTime, memory);
      if (outcome.code !== "measured") {
        sheet.say(place, WITHOUT_RATE[outcome.code]);
        return true;
      }
      sheet.number(place, 0, scaled(settings, outcome.rate));
      sheet.say(place, this.#measured(rateUnitOf(settings)));
    } else if (kind === "state") {
      sheet.number(place, 0, Number(number));
      sheet.say(place, this.#state(settings, String(number)));
    } else {
      sheet.number(place, 0, scaled(settings, Number(number)));
      sheet.say(place, this.#measured(settings.unit ?? ""));
    }
    return true;
  }

  observe(job: Job<SnmpSettings>, answers: Answers): Seen {
    return observeAnswer(job, answers);
  }

  #measured(unit: string): Said {
    return this.#measurements.get(unit) ?? this.#measurements.keep(unit, sayMeasured(unit));
  }

  #state(settings: SnmpSettings, name: string): Said {
    const key = `${settings.states?.[name] ?? "unknown"} ${settings.labels?.[name] ?? ""}`;
    return this.#states.get(key) ?? this.#states.keep(key, sayState(settings, name));
  }
}

/** A counter that has no rate yet says only that. */
const WITHOUT_RATE = {
  firstSample: { code: "firstSample", measures: [] },
  rebooted: { code: "rebooted", measures: [] },
  counterReset: { code: "counterReset", measures: [] },
} as const satisfies Record<string, Said>;
