/**
 * Moxa's managed switches before MX-NOS 3 keep the same objects, each model under a number of its own. This makes the MIB of one from
 * its number. It is no MIB by itself.
 */
import { number, text, type StateMeaning } from "../columns.ts";
import type { Mib } from "../contract.ts";
import { listedMib } from "../listed-mib.ts";
import { condition, limit, measure } from "../sensor-list.ts";

/** A second input that nobody wired is off all its life. */
const INPUT: Readonly<Record<number, StateMeaning>> = { 0: ["not-present", "unknown"], 1: ["present", "ok"] };

export interface MoxaEdsOptions {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  /** Of the model, under Moxa's switches. */
  readonly number: number;
  /** It feeds devices on its ports. */
  readonly poe?: boolean;
  /** It tells of its optical modules and its serial number. */
  readonly fiber?: boolean;
}

export function makeMoxaEds({ number: model, poe = false, fiber = true, ...about }: MoxaEdsOptions): Mib {
  const root = `1.3.6.1.4.1.8691.7.${model}.1`;
  const fibers = {
    named: text(`${root}.10.11.1.1`),
    called: "Port",
    group: "Transceivers",
    items: {
      voltage: measure("voltage", `${root}.10.11.1.4`, ""),
      temperature: measure("temperature", `${root}.10.11.1.5`, "", { limits: { warningHigh: "warm" } }),
      warm: limit(`${root}.10.11.1.6`),
      tx: measure("dbm", `${root}.10.11.1.7`, "Tx"),
      rx: measure("dbm", `${root}.10.11.1.9`, "Rx"),
    },
  };
  const ports = {
    called: "Port",
    group: "PoE",
    items: {
      power: measure("power", `${root}.40.6.1.2`, "", { absentBelow: 1 }),
      voltage: measure("voltage", `${root}.40.6.1.3`, "", { absentBelow: 1 }),
      current: measure("current", `${root}.40.6.1.4`, "", { scale: 0.001, absentBelow: 1 }),
    },
  };
  return listedMib({
    ...about,
    verified: "text",
    matches: [{ sysObjectID: [`1.3.6.1.4.1.8691.7.${model}`] }],
    identity: {
      os: "moxa",
      vendor: "Moxa",
      kind: "switch",
      hardware: text(`${root}.2.0`),
      version: text(`${root}.4.0`),
      ...(fiber ? { serial: text(`${root}.78.0`) } : {}),
    },
    processors: { Processor: number(`${root}.54.0`) },
    memory: { Memory: { percent: number(`${root}.59.0`) } },
    single: {
      input1: condition(`${root}.10.1.0`, "Power input 1", INPUT),
      input2: condition(`${root}.10.2.0`, "Power input 2", INPUT),
      ...(poe && fiber
        ? {
            used: measure("power", `${root}.40.9.5.0`, "PoE", { limits: { warningHigh: "budget" } }),
            budget: limit(`${root}.40.9.7.0`, { absentBelow: 1 }),
          }
        : {}),
    },
    rows: { ...(fiber ? { fibers } : {}), ...(poe ? { ports } : {}) },
  });
}
