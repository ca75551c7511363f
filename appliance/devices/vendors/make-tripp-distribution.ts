/**
 * Tripp Lite's PDUs and transfer switches keep the same objects under two numbers (tlpPdu, tlpAts of TRIPPLITE-PRODUCTS). This makes
 * the MIB of either. It is no MIB by itself.
 */
import { text } from "../columns.ts";
import { defineMib, type Mib } from "../contract.ts";
import { condition, measure, sensorList } from "../sensor-list.ts";

const TRIPP = "1.3.6.1.4.1.850.1.1";
const TENTHS = { scale: 0.1 };
const HUNDREDTHS = { scale: 0.01 };

export interface DistributionOptions {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  /** Number under tlpHardware: 2 PDU, 4 transfer switch. */
  readonly kind: 2 | 4;
  /** In the table of inputs' phases: which column is the frequency; voltage follows, current and power stand three further. */
  readonly frequency: number;
}

export function makeTrippDistribution({ name, title, source, kind, frequency }: DistributionOptions): Mib {
  const root = `${TRIPP}.3.${kind}`;
  const device = `${root}.2.1.1`;
  const input = `${root}.3.1.2.1`;
  const output = `${root}.3.2.1.1`;
  const outlet = `${root}.3.3.1.1`;
  const circuit = `${root}.3.4.1.1`;
  const devices = sensorList({
    temperature: measure("temperature", `${device}.6`, ""),
    power: measure("power", `${device}.9`, ""),
    fault: condition(`${device}.12`, "fault", { 1: ["fault", "critical"], 2: ["noFault", "ok"] }),
    load: measure("load", `${device}.13`, ""),
    apparent: measure("apparent_power", `${device}.14`, ""),
    current: measure("current", `${device}.16`, "", HUNDREDTHS),
    energy: measure("power_consumed", `${device}.17`, "", { scale: 0.001 }),
  });
  const inputs = sensorList({
    frequency: measure("frequency", `${input}.${frequency}`, "", TENTHS),
    voltage: measure("voltage", `${input}.${frequency + 1}`, "", TENTHS),
    current: measure("current", `${input}.${frequency + 4}`, "", HUNDREDTHS),
    power: measure("power", `${input}.${frequency + 5}`, ""),
  });
  const outputs = sensorList({
    voltage: measure("voltage", `${output}.4`, "", TENTHS),
    current: measure("current", `${output}.5`, "", HUNDREDTHS),
    power: measure("power", `${output}.8`, ""),
    factor: measure("power_factor", `${output}.9`, "", HUNDREDTHS),
    source: condition(`${output}.10`, "source", { 0: ["none", "critical", "off"], 1: ["normal", "ok"] }),
    frequency: measure("frequency", `${output}.11`, "", TENTHS),
    apparent: measure("apparent_power", `${output}.15`, ""),
    load: measure("load", `${output}.17`, "", HUNDREDTHS),
  });
  // Off is what somebody chose.
  const outlets = sensorList({
    state: condition(`${outlet}.4`, "", { 0: ["unknown", "unknown"], 1: ["off", "ok"], 2: ["on", "ok"] }),
    voltage: measure("voltage", `${outlet}.7`, "", TENTHS),
    current: measure("current", `${outlet}.8`, "", HUNDREDTHS),
    power: measure("power", `${outlet}.9`, ""),
  });
  const circuits = sensorList({
    voltage: measure("voltage", `${circuit}.3`, "", TENTHS),
    current: measure("current", `${circuit}.4`, "", HUNDREDTHS),
    power: measure("power", `${circuit}.8`, ""),
    load: measure("load", `${circuit}.10`, "", HUNDREDTHS),
  });
  const breakers = sensorList({
    state: condition(`${root}.3.5.1.1.2`, "", {
      0: ["open", "critical"],
      1: ["closed", "ok"],
      2: ["notInstalled", "notPresent"],
    }),
  });
  return defineMib({
    name,
    title,
    source,
    verified: "text",
    // How many there are; the main load of the first.
    matches: [
      { sysObjectID: ["1.3.6.1.4.1.850"], present: [`${device}.1.1`] },
      { sysObjectID: ["1.3.6.1.4.1.850"], present: [`${device}.9.1`] },
    ],
    tables: {
      about: { columns: { firmware: text(`${TRIPP}.2.1.1.4`), serial: text(`${TRIPP}.2.1.1.5`) } },
      devices: { columns: { ...devices.columns } },
      inputs: { columns: inputs.columns },
      outputs: { columns: outputs.columns },
      outlets: { columns: { name: text(`${outlet}.2`), ...outlets.columns } },
      circuits: { columns: circuits.columns },
      breakers: { columns: breakers.columns },
    },
    facts({ tables: t }) {
      const about = t.about[0];
      const name = kind === 2 ? "PDU" : "Switch";
      return {
        identity: {
          vendor: "Tripp Lite",
          kind: t.devices.length > 0 ? "pdu" : undefined,
          version: about?.firmware?.value,
          serial: about?.serial?.value,
        },
        sensors: [
          ...t.devices.flatMap((row) => devices.of(row, `${name} ${row.index}`)),
          ...t.inputs.flatMap((row) => inputs.of(row, `Input ${row.index}`)),
          ...t.outputs.flatMap((row) => outputs.of(row, `Output ${row.index}`)),
          ...t.outlets.flatMap((row) => outlets.of(row, row.name?.value ?? `Outlet ${row.index}`, "Outlets")),
          ...t.circuits.flatMap((row) => circuits.of(row, `Circuit ${row.index}`)),
          ...t.breakers.flatMap((row) => breakers.of(row, `Breaker ${row.index}`)),
        ],
      };
    },
  });
}
