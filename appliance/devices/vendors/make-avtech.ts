/**
 * AVTECH's Room Alerts have a MIB each, of one form: internal sensors, ports for digital ones, contacts, wireless sensors. This makes
 * the MIB of one model from where its parts stand. It is no MIB by itself.
 */
import type { Sensor } from "#model/device.ts";
import { number, state, text, type Column, type NumberCell, type StateMeaning, type TextCell } from "../columns.ts";
import { defineMib, type Mib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const AVTECH = "1.3.6.1.4.1.20916.1";
/** An open contact is neither good nor bad: what it means is the site's business. */
const CONTACT: Readonly<Record<number, StateMeaning>> = { 0: ["open", "ok"], 1: ["closed", "ok"] };
const FLOOD: Readonly<Record<number, StateMeaning>> = { 0: ["dry", "ok"], 1: ["flood", "critical"] };
/** Hundredths; a port with nothing on it reads zero. */
const hundredths = (oid: string) => number(oid, { scale: 0.01, absentBelow: 1 });

export interface AvtechOptions {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  /** Of the model, under AVTECH's. */
  readonly number: number;
  /** Internal sensors, as the model numbers them under its readings. */
  readonly internal: { readonly celsius: string; readonly humidity?: string; readonly flood?: string };
  /** Ports for digital sensors: how many, where the first stands, and at which place each has its label. */
  readonly ports: { readonly count: number; readonly base: string; readonly first?: number; readonly label?: number };
  /** Contacts: how many, and where they stand. */
  readonly contacts: { readonly count: number; readonly base: string };
  /** Wireless sensors, under the fourth group of readings. */
  readonly wireless?: number;
}

type Rowed = Readonly<Record<string, unknown>>;

export function makeAvtech(options: AvtechOptions): Mib {
  const { number: model, internal, ports, contacts, wireless = 0, name, title, source } = options;
  const root = `${AVTECH}.${model}.1`;
  const first = ports.first ?? 1;
  const places = Array.from({ length: ports.count }, (_, i) => i + first);
  const switches = Array.from({ length: contacts.count }, (_, i) => i + 1);
  const radios = Array.from({ length: wireless }, (_, i) => i + 1);
  const scalars: Record<string, Column<unknown>> = { internal: hundredths(`${root}.${internal.celsius}.0`) };
  if (internal.humidity !== undefined) scalars["humidity"] = hundredths(`${root}.${internal.humidity}.0`);
  if (internal.flood !== undefined) scalars["flood"] = state(`${root}.${internal.flood}.0`, FLOOD);
  for (const place of places) {
    const port = `${root}.${ports.base}.${place}`;
    scalars[`celsius${place}`] = hundredths(`${port}.1.0`);
    scalars[`percent${place}`] = hundredths(`${port}.3.0`);
    if (ports.label !== undefined) scalars[`label${place}`] = text(`${port}.${ports.label}.0`);
  }
  for (const at of switches) scalars[`contact${at}`] = state(`${root}.${contacts.base}.${at}.0`, CONTACT);
  for (const at of radios) {
    scalars[`radio${at}`] = hundredths(`${root}.4.${at}.4.1.2.0`);
    scalars[`radioVolts${at}`] = hundredths(`${root}.4.${at}.4.1.1.0`);
  }
  return defineMib({
    name,
    title,
    source,
    verified: "text",
    // sysObjectID does not tell the model.
    matches: [{ sysObjectID: [AVTECH], present: [`${root}.${internal.celsius}.0`] }],
    scalars,
    facts({ scalars: row }) {
      const s: Rowed = row;
      const numberOf = (key: string) => s[key] as NumberCell | undefined;
      const sensors: (Sensor | undefined)[] = [
        reading("temperature", numberOf("internal"), "Internal"),
        reading("humidity", numberOf("humidity"), "Internal"),
        stateOf(s["flood"] as Parameters<typeof stateOf>[0], "Flood"),
      ];
      for (const [i, place] of places.entries()) {
        const label = (s[`label${place}`] as TextCell | undefined)?.value ?? `Sensor ${i + 1}`;
        sensors.push(
          reading("temperature", numberOf(`celsius${place}`), label),
          reading("humidity", numberOf(`percent${place}`), label),
        );
      }
      for (const at of switches)
        sensors.push(stateOf(s[`contact${at}`] as Parameters<typeof stateOf>[0], `Switch ${at}`));
      for (const at of radios) {
        sensors.push(
          reading("temperature", numberOf(`radio${at}`), `Wireless sensor ${at}`),
          reading("voltage", numberOf(`radioVolts${at}`), `Wireless sensor ${at} battery`),
        );
      }
      return { sensors };
    },
  });
}
