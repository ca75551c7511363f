/**
 * Vutlan's monitoring systems are sold by others as well (Didactum) and keep the same objects under each maker's number. This makes
 * the MIB of one from its number. It is no MIB by itself.
 */
import { number, stateText, text } from "../columns.ts";
import { defineMib, type Mib, type MibDefinition } from "../contract.ts";
import { processor, memory, reading, stateOf, type SensorClass } from "../facts.ts";

export interface VutlanOptions extends Pick<
  MibDefinition<never, never>,
  "name" | "title" | "source" | "verified" | "matches"
> {
  readonly root: string;
  readonly os: string;
  readonly vendor: string;
}

/** What sensors write of their state. */
const STATE = {
  normal: "ok",
  on: "ok",
  off: "ok",
  warning: "warning",
  "low warning": "warning",
  "high warning": "warning",
  alarm: "critical",
  "low alarm": "critical",
  "high alarm": "critical",
  "not connected": "notPresent",
} as const;
/** By the words of a sensor's type. */
const CLASSES: Readonly<Record<string, SensorClass>> = {
  temperature: "temperature",
  humidity: "humidity",
  voltage: "voltage",
  "analog voltage": "voltage",
  current: "current",
};

const analog = (table: string) => ({
  type: text(`${table}.4`),
  name: text(`${table}.5`),
  state: stateText(`${table}.6`, STATE),
  value: number(`${table}.7`),
  criticalLow: number(`${table}.10`),
  warningLow: number(`${table}.11`),
  warningHigh: number(`${table}.12`),
  criticalHigh: number(`${table}.13`),
});
const discrete = (table: string) => ({ name: text(`${table}.5`), state: stateText(`${table}.6`, STATE) });

export function makeVutlan({ root, os, vendor, ...about }: VutlanOptions): Mib {
  return defineMib({
    ...about,
    scalars: {
      model: text(`${root}.1.7.1.0`),
      version: text(`${root}.1.7.2.0`),
      processor: number(`${root}.1.7.6.0`),
      memory: number(`${root}.1.7.7.0`),
      serial: text(`${root}.1.7.10.0`),
    },
    tables: {
      internalContacts: { columns: discrete(`${root}.5.1.1`) },
      internal: { columns: analog(`${root}.5.2.1`) },
      contacts: { columns: discrete(`${root}.6.1.1`) },
      analogs: { columns: analog(`${root}.6.2.1`) },
    },
    facts({ scalars: s, tables: t }) {
      return {
        identity: {
          os,
          vendor,
          kind: "environment",
          hardware: s.model?.value,
          version: s.version?.value,
          serial: s.serial?.value,
        },
        processors: [processor(s.processor, "Processor")],
        memory: [memory("Memory", { percent: s.memory?.value, oid: s.memory?.oid })],
        sensors: [
          ...[...t.internal, ...t.analogs].flatMap((row) => {
            const name = row.name?.value ?? `Sensor ${row.index}`;
            const measured = CLASSES[row.type?.value.toLowerCase() ?? ""];
            // Without a state it is not connected.
            if (row.state === undefined) return [];
            const { criticalLow, warningLow, warningHigh, criticalHigh } = row;
            return [
              measured === undefined
                ? undefined
                : reading(measured, row.value, name, {
                    limits: { criticalLow, warningLow, warningHigh, criticalHigh },
                  }),
              stateOf(row.state, name),
            ];
          }),
          ...[...t.internalContacts, ...t.contacts].map((row) =>
            stateOf(row.state, row.name?.value ?? `Contact ${row.index}`, { group: "Contacts" }),
          ),
        ],
      };
    },
  });
}
