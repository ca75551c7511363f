/**
 * What the values of notifications are called, as far as that is the same everywhere, and values that say by themselves that
 * all is well again. Sources: IF-MIB, ENTITY-MIB, SNMPv2-MIB, CISCO-ENVMON-MIB, CISCO-STACKWISE-MIB, UPS-MIB, CPQHLTH-MIB.
 */
import { isBelow } from "#snmp/oid.ts";

/** By the OID of the column or object, without an instance. */
const NAMES: Readonly<Record<string, string>> = {
  "1.3.6.1.2.1.1.1": "sysDescr",
  "1.3.6.1.2.1.1.5": "sysName",
  "1.3.6.1.2.1.1.6": "sysLocation",
  "1.3.6.1.2.1.2.2.1.1": "ifIndex",
  "1.3.6.1.2.1.2.2.1.2": "ifDescr",
  "1.3.6.1.2.1.2.2.1.3": "ifType",
  "1.3.6.1.2.1.2.2.1.7": "ifAdminStatus",
  "1.3.6.1.2.1.2.2.1.8": "ifOperStatus",
  "1.3.6.1.2.1.31.1.1.1.1": "ifName",
  "1.3.6.1.2.1.31.1.1.1.18": "ifAlias",
  "1.3.6.1.4.1.9.2.2.1.1.20": "reason",
  "1.3.6.1.2.1.33.1.2.3": "upsEstimatedMinutesRemaining",
  "1.3.6.1.2.1.33.1.2.2": "upsSecondsOnBattery",
  "1.3.6.1.2.1.33.1.6.2.1.2": "upsAlarmDescr",
  "1.3.6.1.2.1.47.1.1.1.1.2": "entPhysicalDescr",
  "1.3.6.1.2.1.47.1.1.1.1.7": "entPhysicalName",
  "1.3.6.1.2.1.43.18.1.1.8": "prtAlertDescription",
  "1.3.6.1.4.1.9.9.13.1.3.1.2": "temperature point",
  "1.3.6.1.4.1.9.9.13.1.3.1.3": "temperature",
  "1.3.6.1.4.1.9.9.13.1.4.1.2": "fan",
  "1.3.6.1.4.1.9.9.13.1.4.1.3": "fan state",
  "1.3.6.1.4.1.9.9.13.1.5.1.2": "power supply",
  "1.3.6.1.4.1.9.9.13.1.5.1.3": "power supply state",
  "1.3.6.1.4.1.9.9.43.1.1.6.1.3": "command source",
  "1.3.6.1.4.1.9.9.43.1.1.6.1.4": "config source",
  "1.3.6.1.4.1.9.9.43.1.1.6.1.5": "config destination",
  "1.3.6.1.4.1.318.2.3.3": "message",
  "1.3.6.1.4.1.674.10892.5.3.1.1": "message id",
  "1.3.6.1.4.1.674.10892.5.3.1.2": "message",
  "1.3.6.1.4.1.674.10892.5.3.1.4": "system",
  "1.3.6.1.4.1.232.11.2.11.1": "event code",
};

/** Where one of these values comes with a notification that otherwise begins something, it ends it. */
const WELL: readonly (readonly [oid: string, value: number])[] = [
  ["1.3.6.1.4.1.9.9.13.1.2.1.7", 1], // a voltage
  ["1.3.6.1.4.1.9.9.13.1.3.1.6", 1], // a temperature
  ["1.3.6.1.4.1.9.9.13.1.4.1.3", 1], // a fan
  ["1.3.6.1.4.1.9.9.13.1.5.1.3", 1], // a power supply
  ["1.3.6.1.4.1.232.6.2.6.1", 2], // thermal condition
  ["1.3.6.1.4.1.232.6.2.6.4", 2], // fans
  ["1.3.6.1.4.1.232.6.2.9.1", 2], // power supplies
];

/** upsAlarmOnBattery. Source: RFC 1628, upsWellKnownAlarms. */
const ON_BATTERY = "1.3.6.1.2.1.33.1.6.3.2";

/**
 * Whether a UPS says that it no longer runs on battery: it takes the alarm back, which is all that RFC 1628 has for that.
 * @param name of the notification
 */
export function endsOnBattery(name: string, values: readonly unknown[]): boolean {
  return name === "upsTrapAlarmEntryRemoved" && values.includes(ON_BATTERY);
}

/** The columns of tables have instances of any length behind them: the longest known beginning. */
export function nameOfValue(oid: string): string | undefined {
  for (let end = oid.lastIndexOf("."); end > 12; end = oid.lastIndexOf(".", end - 1)) {
    const name = NAMES[oid.slice(0, end)];
    if (name !== undefined) return name;
  }
  return NAMES[oid];
}

export function saysWell(oid: string, value: number): boolean {
  return WELL.some(([column, well]) => value === well && isBelow(oid, column));
}
