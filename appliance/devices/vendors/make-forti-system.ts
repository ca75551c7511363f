/**
 * Several of Fortinet's appliances tell model, serial number, version and load in the same way, each under its own number. This
 * makes the MIB of one of them. It is no MIB by itself.
 */
import type { DeviceKind } from "#model/device.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib, type Mib } from "../contract.ts";
import { memory, processor, reading, stateOf, storage } from "../facts.ts";

export interface FortiSystemOptions {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly os: string;
  readonly kind: DeviceKind;
  /** Fortinet's number of the product. */
  readonly product: number;
  /** Objects below the product's `1`: processor, memory, log disk in percent; another disk, and its name. */
  readonly cpu: number;
  readonly otherDisk?: { readonly at: number; readonly name: string };
  readonly sessions?: number;
  /** Of the state of high availability, below the product's `1`. */
  readonly ha?: { readonly at: string; readonly meanings: Readonly<Record<number, StateMeaning>> };
}

export function makeFortiSystem({
  os,
  kind,
  product,
  cpu,
  otherDisk,
  sessions,
  ha,
  ...about
}: FortiSystemOptions): Mib {
  const root = `1.3.6.1.4.1.12356.${product}.1`;
  return defineMib({
    ...about,
    verified: "text",
    matches: [{ sysObjectID: [`1.3.6.1.4.1.12356.${product}`] }],
    scalars: {
      model: text(`${root}.1.0`),
      serial: text(`${root}.2.0`),
      version: text(`${root}.3.0`),
      cpu: number(`${root}.${cpu}.0`),
      memory: number(`${root}.${cpu + 1}.0`),
      logDisk: number(`${root}.${cpu + 2}.0`),
      ...(otherDisk === undefined ? {} : { otherDisk: number(`${root}.${otherDisk.at}.0`) }),
      ...(sessions === undefined ? {} : { sessions: number(`${root}.${sessions}.0`) }),
      ...(ha === undefined ? {} : { ha: state(`${root}.${ha.at}.0`, ha.meanings) }),
    },
    facts({ scalars: s }) {
      return {
        identity: {
          os,
          kind,
          vendor: "Fortinet",
          hardware: s.model?.value,
          version: s.version?.value,
          serial: s.serial?.value,
        },
        processors: [processor(s.cpu, "Processor")],
        memory: [memory("Memory", { percent: s.memory?.value, oid: s.memory?.oid })],
        storage: [
          storage("Log disk", { percent: s.logDisk?.value, oid: s.logDisk?.oid }),
          storage(otherDisk?.name ?? "", { percent: s.otherDisk?.value, oid: s.otherDisk?.oid }),
        ],
        sensors: [reading("count", s.sessions, "Sessions"), stateOf(s.ha, "High availability")],
      };
    },
  });
}
