/**
 * Teracom's controllers whose inputs are single objects (TCW210-TH, TCW220, TCW241) keep them alike under a number of each model.
 * This makes the MIB of one from its number. It is no MIB by itself.
 */
import { number, state, text, type Column, type NumberCell, type StateCell, type TextCell } from "../columns.ts";
import { defineMib, type Mib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

/** Three decimals; the lowest number there is says that nothing is measured. */
const THOUSANDTHS = { scale: 0.001, absentBelow: -2147483000 };
const ALARM = { 0: ["normal", "ok"], 1: ["alarm", "critical"] } as const;
const SENSORS = [1, 2, 3, 4, 5, 6, 7, 8];

export interface TeracomOptions {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  /** Of the model, under Teracom's. */
  readonly number: number;
  /** How many values each of the eight 1-Wire sensors may have. */
  readonly sensorValues: 2 | 3;
  /** How many analog inputs there are, and as many contacts. */
  readonly inputs?: number;
  /** Where the inputs' alarms are, in their group. */
  readonly inputAlarms?: number;
}

export function makeTeracom(options: TeracomOptions): Mib {
  const { number: model, sensorValues, inputs: amount = 0, inputAlarms = 0, ...about } = options;
  const root = `1.3.6.1.4.1.38783.${model}`;
  const inputs = Array.from({ length: amount }, (_, i) => i + 1);
  const values = Array.from({ length: sensorValues }, (_, i) => i + 1);
  const numbers: Record<string, Column<NumberCell>> = {};
  const states: Record<string, Column<StateCell>> = {};
  const texts: Record<string, Column<TextCell>> = {};
  for (const sensor of SENSORS) {
    const measured = `${root}.3.1.${sensor}`;
    texts[`name${sensor}`] = text(`${root}.2.2.1.${sensor}.1.0`);
    texts[`id${sensor}`] = text(`${measured}.${sensorValues + 1}.0`);
    for (const value of values)
      states[`alarm${sensor}${value}`] = state(`${measured}.${sensorValues + 2}.${value}.0`, ALARM);
    for (const value of [1, 2]) {
      const setUp = `${root}.2.2.1.${sensor}.${value + 1}`;
      numbers[`value${sensor}${value}`] = number(`${measured}.${value}.0`, THOUSANDTHS);
      numbers[`most${sensor}${value}`] = number(`${setUp}.1.0`, THOUSANDTHS);
      numbers[`least${sensor}${value}`] = number(`${setUp}.2.0`, THOUSANDTHS);
    }
  }
  for (const input of inputs) {
    texts[`inputName${input}`] = text(`${root}.2.2.2.${input}.1.0`);
    numbers[`input${input}`] = number(`${root}.3.2.${input}.0`, THOUSANDTHS);
    numbers[`inputMost${input}`] = number(`${root}.2.2.2.${input}.2.0`, THOUSANDTHS);
    numbers[`inputLeast${input}`] = number(`${root}.2.2.2.${input}.3.0`, THOUSANDTHS);
    states[`inputAlarm${input}`] = state(`${root}.3.2.${inputAlarms}.${input}.0`, ALARM);
    texts[`contactName${input}`] = text(`${root}.2.2.3.${input}.0`);
    // Which of the two is bad, the alarm says.
    states[`contact${input}`] = state(`${root}.3.3.${input}.0`, { 0: ["closed", "ok"], 1: ["open", "ok"] });
    states[`contactAlarm${input}`] = state(`${root}.3.3.${inputAlarms}.${input}.0`, ALARM);
  }
  return defineMib({
    ...about,
    verified: "text",
    matches: [{ sysObjectID: [root] }],
    scalars: {
      ...numbers,
      ...states,
      ...texts,
      model: text(`${root}.1.1.0`),
      version: text(`${root}.1.2.0`),
      fault: state(`${root}.3.8.0`, { 0: ["noErr", "ok"], 1: ["owErr", "warning"], 2: ["hwErr", "critical"] }),
      scale: number(`${root}.3.7.0`),
    },
    facts({ scalars }) {
      const cells = scalars as Readonly<Record<string, unknown>>;
      const figure = (key: string) => cells[key] as NumberCell | undefined;
      const words = (key: string) => (cells[key] as TextCell | undefined)?.value;
      const condition = (key: string, descr: string, group?: string) =>
        stateOf(cells[key] as StateCell | undefined, descr, { group });
      const fahrenheit = figure("scale")?.value === 1;
      const celsius = (key: string) => {
        const cell = figure(key);
        return cell === undefined || !fahrenheit ? cell : { ...cell, value: (cell.value - 32) / 1.8 };
      };
      // A place without a sensor has a ROM code of zeros.
      const placed = SENSORS.filter((sensor) => /[1-9a-f]/i.test(words(`id${sensor}`) ?? ""));
      return {
        identity: {
          os: "teracom",
          vendor: "Teracom",
          kind: "environment",
          hardware: words("model"),
          // As it comes: "TCW241-v1.3".
          version: words("version")?.replace(/^TCW\d+[A-Z-]*-v?/i, ""),
        },
        sensors: [
          ...placed.flatMap((sensor) => {
            const name = words(`name${sensor}`) ?? `Sensor ${sensor}`;
            // What a sensor measures, its ROM code's family tells of thermometers, and Teracom's name of its own (TST, TSH).
            const isThermometer = /^(28|10)/.test(words(`id${sensor}`) ?? "") || /TS[TH]/.test(name);
            const hasHumidity = /TSH/.test(name);
            return [
              isThermometer
                ? reading("temperature", celsius(`value${sensor}1`), name, {
                    limits: { criticalLow: celsius(`least${sensor}1`), criticalHigh: celsius(`most${sensor}1`) },
                  })
                : undefined,
              hasHumidity
                ? reading("humidity", figure(`value${sensor}2`), name, {
                    limits: { criticalLow: figure(`least${sensor}2`), criticalHigh: figure(`most${sensor}2`) },
                  })
                : undefined,
              ...(isThermometer && !hasHumidity ? [1] : values).map((value) =>
                condition(`alarm${sensor}${value}`, value === 1 ? name : `${name} ${value}`),
              ),
            ];
          }),
          ...inputs.flatMap((input) => {
            const name = words(`inputName${input}`) ?? `Input ${input}`;
            const contact = words(`contactName${input}`) ?? `Contact ${input}`;
            return [
              reading("voltage", figure(`input${input}`), name, {
                limits: { criticalLow: figure(`inputLeast${input}`), criticalHigh: figure(`inputMost${input}`) },
              }),
              condition(`inputAlarm${input}`, name, "Analog inputs"),
              condition(`contact${input}`, contact, "Contacts"),
              condition(`contactAlarm${input}`, contact, "Contact alarms"),
            ];
          }),
          condition("fault", "Hardware"),
        ],
      };
    },
  });
}
