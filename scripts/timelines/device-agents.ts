/** What invented devices say over SNMP when all is well, and the objects by which they say that it is not. */
import type { SnmpValue } from "#snmp/client.ts";

export const integer = (value: number): SnmpValue => ({ type: "integer", value });
export const ticks = (value: number): SnmpValue => ({ type: "timeticks", value });
const gauge = (value: number): SnmpValue => ({ type: "gauge32", value });
const text = (value: string): SnmpValue => ({ type: "octets", value: Buffer.from(value) });

/** sysUpTime, hundredths of a second. */
export const UP_TIME = "1.3.6.1.2.1.1.3.0";

function system(descr: string, objectId: string): Record<string, SnmpValue> {
  return {
    "1.3.6.1.2.1.1.1.0": text(descr),
    "1.3.6.1.2.1.1.2.0": { type: "oid", value: objectId },
    [UP_TIME]: ticks(8_640_000),
    "1.3.6.1.2.1.1.5.0": text("device"),
  };
}

const SYNOLOGY = "1.3.6.1.4.1.6574";
/** Of its second disk: 1 well, 5 crashed. Of its volume: 1 well, 11 degraded, 2 repairing. */
export const NAS_DISK = `${SYNOLOGY}.2.1.1.5.1`;
export const NAS_VOLUME = `${SYNOLOGY}.3.1.1.3.0`;

/** A NAS of two disks in one volume (SYNOLOGY-SYSTEM, -DISK and -RAID-MIB). */
export const NAS: Readonly<Record<string, SnmpValue>> = {
  ...system("Linux nas 4.4.302+", "1.3.6.1.4.1.8072.3.2.10"),
  [`${SYNOLOGY}.1.1.0`]: integer(1),
  [`${SYNOLOGY}.1.2.0`]: integer(27),
  [`${SYNOLOGY}.1.3.0`]: integer(1),
  [`${SYNOLOGY}.1.4.1.0`]: integer(1),
  [`${SYNOLOGY}.1.4.2.0`]: integer(1),
  [`${SYNOLOGY}.1.5.1.0`]: text("DS9999"),
  [`${SYNOLOGY}.2.1.1.2.0`]: text("Disk A"),
  [`${SYNOLOGY}.2.1.1.3.0`]: text("Model 112"),
  [`${SYNOLOGY}.2.1.1.5.0`]: integer(1),
  [`${SYNOLOGY}.2.1.1.2.1`]: text("Disk B"),
  [`${SYNOLOGY}.2.1.1.3.1`]: text("Model 108"),
  [NAS_DISK]: integer(1),
  [`${SYNOLOGY}.3.1.1.2.0`]: text("Volume 1"),
  [NAS_VOLUME]: integer(1),
};

const APC = "1.3.6.1.4.1.318.1.1.1";
/** 1 well, 2 to be replaced; 2 well, 3 low; tenths of a percent. */
export const BATTERY_REPLACE = `${APC}.2.2.4.0`;
export const BATTERY_STATUS = `${APC}.2.1.1.0`;
export const BATTERY_CHARGE = `${APC}.2.3.1.0`;
export const charge = (percent: number): SnmpValue => gauge(percent * 10);

/** A UPS that tells of its battery in several places (PowerNet-MIB). */
export const BATTERY_UPS: Readonly<Record<string, SnmpValue>> = {
  ...system("APC UPS, invented", "1.3.6.1.4.1.318.1.3.2.99"),
  [`${APC}.1.1.1.0`]: text("Model 112"),
  [BATTERY_STATUS]: integer(2),
  [`${APC}.2.2.3.0`]: ticks(252_000),
  [BATTERY_REPLACE]: integer(1),
  [BATTERY_CHARGE]: charge(100),
  [`${APC}.4.1.1.0`]: integer(2),
  [`${APC}.4.3.3.0`]: gauge(314),
  [`${APC}.8.1.0`]: integer(1),
};
