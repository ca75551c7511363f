/** What an invented UPS says over SNMP (RFC 1628), and its moments: on the mains, on battery. */
import type { SnmpValue } from "#snmp/client.ts";

const integer = (value: number): SnmpValue => ({ type: "integer", value });
const text = (value: string): SnmpValue => ({ type: "octets", value: Buffer.from(value) });

export const OUTPUT_SOURCE = "1.3.6.1.2.1.33.1.4.1.0";
export const ON_MAINS = integer(3);
export const ON_BATTERY = integer(5);

export const UPS: Readonly<Record<string, SnmpValue>> = {
  "1.3.6.1.2.1.1.1.0": text("Acme UPS 3000"),
  "1.3.6.1.2.1.1.2.0": { type: "oid", value: "1.3.6.1.2.1.33" },
  "1.3.6.1.2.1.1.3.0": { type: "timeticks", value: 8_640_000 },
  "1.3.6.1.2.1.1.5.0": text("ups"),
  "1.3.6.1.2.1.33.1.1.1.0": text("Acme"),
  "1.3.6.1.2.1.33.1.1.2.0": text("UPS 3000"),
  "1.3.6.1.2.1.33.1.2.1.0": integer(2),
  "1.3.6.1.2.1.33.1.2.2.0": integer(0),
  "1.3.6.1.2.1.33.1.2.3.0": integer(35),
  "1.3.6.1.2.1.33.1.2.4.0": integer(100),
  [OUTPUT_SOURCE]: ON_MAINS,
};
