/**
 * Zyxel's managed switches before ZyNOS 4.20 keep their objects each under a number of the model, with the groups in other places. This
 * makes the MIB of one from its numbers. It is no MIB by itself.
 */
import { number, text } from "../columns.ts";
import type { Mib } from "../contract.ts";
import { listedMib } from "../listed-mib.ts";
import { limit, measure } from "../sensor-list.ts";

export interface ZyxelMonitorOptions {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  /** Of the model, under Zyxel's switches. */
  readonly number: number;
  /** Numbers of the groups hwMonitorInfo and sysMgmt under it. */
  readonly hardware: number;
  readonly management: number;
  readonly fans?: boolean;
}

export function makeZyxelMonitor({
  number: model,
  hardware,
  management,
  fans = true,
  ...about
}: ZyxelMonitorOptions): Mib {
  const root = `1.3.6.1.4.1.890.1.5.8.${model}`;
  const monitor = `${root}.${hardware}`;
  const list = {
    called: "Fan",
    named: text(`${monitor}.1.1.6`),
    items: {
      speed: measure("fanspeed", `${monitor}.1.1.2`, "", { absentBelow: 0, limits: { criticalLow: "low" } }),
      low: limit(`${monitor}.1.1.5`, { absentBelow: 1 }),
    },
  };
  return listedMib({
    ...about,
    verified: "text",
    matches: [{ sysObjectID: [root] }],
    identity: { os: "zynos", vendor: "Zyxel", kind: "switch", serial: text(`${root}.1.10.0`) },
    processors: { Processor: number(`${root}.${management}.7.0`) },
    rows: {
      ...(fans ? { fans: list } : {}),
      temperatures: {
        called: "Temperature",
        named: text(`${monitor}.2.1.6`),
        items: {
          value: measure("temperature", `${monitor}.2.1.2`, "", { absentBelow: 1, limits: { criticalHigh: "high" } }),
          high: limit(`${monitor}.2.1.5`, { absentBelow: 1 }),
        },
      },
      voltages: {
        called: "Voltage",
        named: text(`${monitor}.3.1.7`),
        items: {
          // Thousandths of a volt.
          value: measure("voltage", `${monitor}.3.1.2`, "", { scale: 0.001, limits: { criticalLow: "low" } }),
          low: limit(`${monitor}.3.1.6`, { scale: 0.001, absent: [0] }),
        },
      },
    },
  });
}
