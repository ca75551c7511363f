/** Test aid: the interface table of an invented switch. */
import { raw, type RawValue } from "#snmp/testing/scripted-agent.ts";

const IF = "1.3.6.1.2.1.2.2.1";
const IFX = "1.3.6.1.2.1.31.1.1.1";

/** `count` gigabit ports, the even ones down. */
export function portValues(count: number): Record<string, RawValue> {
  const values: Record<string, RawValue> = {};
  for (let port = 1; port <= count; port += 1) {
    values[`${IF}.1.${port}`] = raw.integer(port);
    values[`${IF}.2.${port}`] = raw.text(`GigabitEthernet1/0/${port}`);
    values[`${IF}.3.${port}`] = raw.integer(6);
    values[`${IF}.5.${port}`] = { ...raw.counter32(1_000_000_000), tag: 0x42 };
    values[`${IF}.7.${port}`] = raw.integer(1);
    values[`${IF}.8.${port}`] = raw.integer(port % 2 === 0 ? 2 : 1);
    values[`${IFX}.1.${port}`] = raw.text(`Gi1/0/${port}`);
    values[`${IFX}.15.${port}`] = { ...raw.counter32(1000), tag: 0x42 };
    values[`${IFX}.18.${port}`] = raw.text(`desk ${port}`);
  }
  return values;
}
