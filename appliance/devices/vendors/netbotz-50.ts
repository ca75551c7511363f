/** NetBotz 5 (NetBotz 750): temperature, humidity, dew point, current, voltage, doors. */
import { text, type StateMeaning } from "../columns.ts";
import { listedMib } from "../listed-mib.ts";
import { condition, measure } from "../sensor-list.ts";

const BOTZ = "1.3.6.1.4.1.52674.500";
const AT = `${BOTZ}.4.1`;
const TENTHS = { scale: 0.1 };
const ERROR: Readonly<Record<number, StateMeaning>> = {
  0: ["normal", "ok"],
  1: ["info", "ok"],
  2: ["warning", "warning"],
  3: ["error", "critical"],
  4: ["critical", "critical"],
  5: ["failure", "critical"],
};
const named = (table: number) => ({ called: "Sensor", named: text(`${AT}.${table}.1.4`) });

export const netbotz50 = listedMib({
  name: "netbotz-50",
  title: "NetBotz 5",
  source: "NetBotz50-MIB (Schneider Electric)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.52674"] }],
  identity: { os: "netbotz", vendor: "APC", kind: "environment", serial: text(`${BOTZ}.2.1.1.6.1`) },
  rows: {
    enclosures: {
      called: "Enclosure",
      named: text(`${BOTZ}.2.1.1.4`),
      items: { status: condition(`${BOTZ}.2.1.1.3`, "", ERROR) },
    },
    temperatures: { ...named(1), items: { value: measure("temperature", `${AT}.1.1.2`, "", TENTHS) } },
    humidities: {
      ...named(2),
      items: { value: measure("humidity", `${AT}.2.1.2`, "", { scale: 0.1, absentBelow: 0 }) },
    },
    dewPoints: { ...named(3), items: { value: measure("temperature", `${AT}.3.1.2`, "dew point", TENTHS) } },
    currents: { ...named(6), items: { value: measure("current", `${AT}.6.1.2`, "", TENTHS) } },
    voltages: { ...named(13), items: { value: measure("voltage", `${AT}.13.1.2`, "", TENTHS) } },
    doors: {
      called: "Door",
      named: text(`${BOTZ}.4.2.2.1.4`),
      items: {
        state: condition(`${BOTZ}.4.2.2.1.2`, "", {
          [-1]: ["undefined", "notPresent"],
          0: ["open", "warning"],
          1: ["closed", "ok"],
        }),
      },
    },
  },
});
