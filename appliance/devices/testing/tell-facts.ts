/** Test aid: a device's facts in one line each, by the OID they came from, as the tables of the vendors' MIBs write them. */
import type { Device, Limits } from "#model/device.ts";

/** Of every fact that has an OID, what it says: `temperature "Rack" 21.5 C, limits - - 30 35`. */
export function tellFacts(device: Device): ReadonlyMap<string, readonly string[]> {
  const told = new Map<string, string[]>();
  const add = (oid: string | undefined, parts: readonly (string | undefined)[]) => {
    if (oid === undefined) return;
    const words = parts.filter((part) => part !== undefined).join(", ");
    told.set(oid, [...(told.get(oid) ?? []), words]);
  };
  for (const { descr, usage_percent, limits, oid } of device.processors ?? [])
    add(oid, [`processor "${descr}" ${figure(usage_percent)} %`, limitsOf(limits)]);
  for (const pool of device.memory ?? []) add(pool.oid, [`memory ${pool.class} "${pool.descr}"`, ...fillOf(pool)]);
  for (const volume of device.storage ?? []) add(volume.oid, [`storage "${volume.descr}"`, ...fillOf(volume)]);
  for (const sensor of device.sensors ?? []) {
    const { class: sensorClass, descr, value, unit = "", state, severity, group, limits } = sensor;
    const says = sensorClass === "state" ? `${state} (${severity})` : `${figure(value)} ${unit}`.trim();
    add(sensor.oid, [
      `${sensorClass} "${descr}" ${says}`,
      group === undefined ? undefined : `group "${group}"`,
      limitsOf(limits),
      sensorClass === "state" || severity === undefined ? undefined : `judged ${severity}`,
    ]);
  }
  for (const { type, descr, percent, level, oid } of device.supplies ?? [])
    add(oid, [`supply ${type} "${descr}" ${percent === undefined ? level : `${percent} %`}`]);
  return told;
}

/** Rounded to nine digits: what dividing by ten leaves behind is no fact. */
function figure(value: number | undefined): string {
  return value === undefined ? "-" : String(Number(value.toPrecision(9)));
}

/** Critical low, warning low, warning high, critical high. */
function limitsOf(limits: Limits | undefined): string | undefined {
  if (limits === undefined) return undefined;
  const { criticalLow, warningLow, warningHigh, criticalHigh } = limits;
  return `limits ${[criticalLow, warningLow, warningHigh, criticalHigh].map(figure).join(" ")}`;
}

interface Fill {
  readonly total_bytes?: number;
  readonly used_bytes?: number;
  readonly percent?: number;
}

function fillOf({ total_bytes: total, used_bytes: used, percent }: Fill): (string | undefined)[] {
  return [
    percent === undefined ? undefined : `${percent} %`,
    used === undefined ? undefined : `${used} bytes used`,
    total === undefined ? undefined : `of ${total} bytes`,
  ];
}
