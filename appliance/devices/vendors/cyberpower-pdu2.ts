/** CyberPower PDU and transfer switch that may be chained: each unit, its phases, banks, outlets, and sources. */
import { danger } from "../danger.ts";
import { text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { condition, measure, sensorList } from "../sensor-list.ts";

const PDU = "1.3.6.1.4.1.3808.1.1.6";
const DEVICE = `${PDU}.3.4.1`;
const PHASE = `${PDU}.4.4.1`;
const BANK = `${PDU}.5.4.1`;
const SWITCHED = `${PDU}.6.1.4.1`;
const METERED = `${PDU}.6.2.4.1`;
const SOURCE = `${PDU}.9.4.1`;
const TENTHS = { scale: 0.1 };
const HUNDREDTHS = { scale: 0.01 };

const ALARM: Readonly<Record<number, StateMeaning>> = {
  1: ["noLoadAlarm", "ok"],
  2: ["underCurrentAlarm", "ok"],
  3: ["nearOverCurrentAlarm", "warning"],
  4: ["overCurrentAlarm", "critical"],
};
const LOAD: Readonly<Record<number, StateMeaning>> = {
  1: ["normal", "ok"],
  2: ["lowLoad", "ok"],
  3: ["nearOverload", "warning"],
  4: ["overload", "critical"],
};
const SUPPLY: Readonly<Record<number, StateMeaning>> = { 1: ["normal", "ok"], 2: ["alarm", "critical"] };
const VOLTAGE: Readonly<Record<number, StateMeaning>> = {
  1: ["normal", "ok"],
  2: ["overVoltage", "critical"],
  3: ["underVoltage", "critical"],
};
const FREQUENCY: Readonly<Record<number, StateMeaning>> = {
  1: ["normal", "ok"],
  2: ["overFrequency", "critical"],
  3: ["underFrequency", "critical"],
};
const SOURCE_SUPPLY: Readonly<Record<number, StateMeaning>> = {
  1: ["normal", "ok"],
  2: ["failed3p3v", "critical"],
  3: ["failed24v", "critical"],
  4: ["failed3p3and24v", "critical"],
};

const devices = sensorList({
  load: danger("overload", condition(`${DEVICE}.4`, "load", ALARM)),
  current: measure("current", `${DEVICE}.5`, "", TENTHS),
  supply1: danger("powerSupply", condition(`${DEVICE}.13`, "supply 1", SUPPLY)),
  supply2: danger("powerSupply", condition(`${DEVICE}.14`, "supply 2", SUPPLY)),
  apparent: measure("apparent_power", `${DEVICE}.15`, ""),
  factor: measure("power_factor", `${DEVICE}.16`, "", HUNDREDTHS),
  power: measure("power", `${DEVICE}.18`, ""),
});
const phases = sensorList({
  load: danger("overload", condition(`${PHASE}.4`, "load", LOAD)),
  current: measure("current", `${PHASE}.5`, "", TENTHS),
  voltage: measure("voltage", `${PHASE}.6`, "", TENTHS),
  power: measure("power", `${PHASE}.7`, ""),
  apparent: measure("apparent_power", `${PHASE}.8`, ""),
  factor: measure("power_factor", `${PHASE}.9`, "", HUNDREDTHS),
});
const banks = sensorList({
  load: danger("overload", condition(`${BANK}.4`, "load", LOAD)),
  current: measure("current", `${BANK}.5`, "", TENTHS),
});
// Off is what somebody chose.
const switched = sensorList({
  state: condition(`${SWITCHED}.5`, "", { 1: ["outletStatusOn", "ok"], 2: ["outletStatusOff", "ok"] }),
});
const metered = sensorList({
  alarm: danger("overload", condition(`${METERED}.5`, "load", ALARM)),
  current: measure("current", `${METERED}.6`, "", TENTHS),
  power: measure("power", `${METERED}.7`, ""),
  energy: measure("power_consumed", `${METERED}.11`, "", TENTHS),
});
const sources = sensorList({
  selected: condition(`${SOURCE}.3`, "selected source", {
    1: ["sourceA", "ok"],
    2: ["sourceB", "ok"],
    3: ["none", "critical"],
  }),
  voltageA: measure("voltage", `${SOURCE}.5`, "source A", TENTHS),
  voltageB: measure("voltage", `${SOURCE}.6`, "source B", TENTHS),
  frequencyA: measure("frequency", `${SOURCE}.7`, "source A", TENTHS),
  frequencyB: measure("frequency", `${SOURCE}.8`, "source B", TENTHS),
  voltageStateA: condition(`${SOURCE}.9`, "source A voltage", VOLTAGE),
  voltageStateB: condition(`${SOURCE}.10`, "source B voltage", VOLTAGE),
  frequencyStateA: condition(`${SOURCE}.11`, "source A frequency", FREQUENCY),
  frequencyStateB: condition(`${SOURCE}.12`, "source B frequency", FREQUENCY),
  sync: condition(`${SOURCE}.13`, "phase synchronization", { 1: ["inSync", "ok"], 2: ["outOfSync", "warning"] }),
  supplyA: danger("powerSupply", condition(`${SOURCE}.14`, "supply of source A", SOURCE_SUPPLY)),
  supplyB: danger("powerSupply", condition(`${SOURCE}.15`, "supply of source B", SOURCE_SUPPLY)),
  redundancy: condition(`${SOURCE}.16`, "redundancy", {
    1: ["atsRedundancyLost", "critical"],
    2: ["atsFullyRedundant", "ok"],
  }),
});

export const cyberpowerPdu2 = defineMib({
  name: "cyberpower-pdu2",
  title: "CyberPower PDU and transfer switch (ePDU2)",
  source: "CPS-MIB (CyberPower): ePDU2",
  verified: "text",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.3808"], present: [`${PDU}.1.0`] },
    { sysObjectID: ["1.3.6.1.4.1.3808"], present: [`${PDU}.2.1.0`] },
  ],
  tables: {
    about: {
      columns: { firmware: text(`${PDU}.2.2.1.7`), model: text(`${PDU}.2.2.1.9`), serial: text(`${PDU}.2.2.1.10`) },
    },
    devices: { columns: { name: text(`${DEVICE}.3`), ...devices.columns } },
    phases: { columns: phases.columns },
    banks: { columns: banks.columns },
    switched: { columns: { name: text(`${SWITCHED}.4`), ...switched.columns } },
    metered: { columns: { name: text(`${METERED}.4`), ...metered.columns } },
    sources: { columns: sources.columns },
  },
  facts({ tables: t }) {
    const about = t.about[0];
    return {
      identity: {
        os: "cyberpower",
        vendor: "CyberPower",
        kind: "pdu",
        hardware: about?.model?.value,
        version: about?.firmware?.value,
        serial: about?.serial?.value,
      },
      sensors: [
        ...t.devices.flatMap((row) => devices.of(row, row.name?.value ?? `PDU ${row.index}`)),
        ...t.phases.flatMap((row) => phases.of(row, `Phase ${row.index}`)),
        ...t.banks.flatMap((row) => banks.of(row, `Bank ${row.index}`)),
        ...t.switched.flatMap((row) => switched.of(row, row.name?.value ?? `Outlet ${row.index}`, "Outlets")),
        ...t.metered.flatMap((row) => metered.of(row, row.name?.value ?? `Outlet ${row.index}`, "Metered outlets")),
        ...t.sources.flatMap((row) => sources.of(row, `Switch ${row.index}`)),
      ],
    };
  },
});
