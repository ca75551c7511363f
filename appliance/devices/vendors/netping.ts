/** NetPing sensor boxes: temperature, humidity, smoke, current loops, relays, mobile network. */
import { text, type StateMeaning } from "../columns.ts";
import { listedMib } from "../listed-mib.ts";
import { condition, limit, measure } from "../sensor-list.ts";

const NP = "1.3.6.1.4.1.25728";
const HUMID = `${NP}.8400.1.1`;
const THERMO = `${NP}.8800.1.1`;
const RANGE: Readonly<Record<number, StateMeaning>> = {
  0: ["sensorFailed", "notPresent"],
  1: ["belowSafeRange", "warning"],
  2: ["inSafeRange", "ok"],
  3: ["aboveSafeRange", "warning"],
};

export const netping = listedMib({
  name: "netping",
  title: "NetPing",
  source: "DKSF-70-6-X-X-1 (NetPing)",
  verified: "text",
  matches: [{ sysObjectID: [NP] }],
  identity: { os: "netping", vendor: "NetPing", kind: "environment" },
  single: {
    modem: condition(`${NP}.3800.1.1.0`, "Modem", {
      0: ["ok", "ok"],
      1: ["failed", "notPresent"],
      2: ["fatalError", "critical"],
    }),
    network: condition(`${NP}.3800.1.2.0`, "Mobile network", {
      0: ["impossible", "notPresent"],
      1: ["homeNetwork", "ok"],
      2: ["searching", "warning"],
      3: ["denied", "warning"],
      4: ["unknown", "unknown"],
      5: ["roaming", "ok"],
      255: ["infoUpdate", "ok"],
    }),
  },
  rows: {
    thermo: {
      called: "Temperature",
      named: text(`${THERMO}.6`),
      items: {
        // Not plugged in: a failed sensor says 0.000.
        value: measure("temperature", `${THERMO}.7`, "", {
          scale: 0.001,
          absent: [0],
          limits: { warningLow: "low", warningHigh: "high" },
        }),
        low: limit(`${THERMO}.4`),
        high: limit(`${THERMO}.5`),
        state: condition(`${THERMO}.3`, "", {
          0: ["failed", "notPresent"],
          1: ["low", "warning"],
          2: ["norm", "ok"],
          3: ["high", "warning"],
        }),
      },
    },
    humidity: {
      called: "Humidity",
      named: text(`${HUMID}.6`),
      items: {
        value: measure("humidity", `${HUMID}.2`, "", {
          absentBelow: 1,
          limits: { warningLow: "low", warningHigh: "high" },
        }),
        low: limit(`${HUMID}.8`),
        high: limit(`${HUMID}.7`),
        state: condition(`${HUMID}.3`, "", RANGE),
        temperature: measure("temperature", `${HUMID}.4`, "", {
          absent: [0],
          limits: { warningLow: "cold", warningHigh: "hot" },
        }),
        cold: limit(`${HUMID}.10`),
        hot: limit(`${HUMID}.9`),
      },
    },
    smoke: {
      called: "Smoke",
      named: text(`${NP}.8200.1.1.6`),
      items: {
        state: condition(`${NP}.8200.1.1.2`, "", {
          0: ["ok", "ok"],
          1: ["alarm", "critical"],
          4: ["off", "notPresent"],
          5: ["failed", "notPresent"],
        }),
      },
    },
    loops: {
      called: "Current loop",
      items: {
        state: condition(`${NP}.8300.1.1.2`, "", {
          0: ["ok", "ok"],
          1: ["alert", "critical"],
          2: ["cut", "warning"],
          3: ["short", "warning"],
          4: ["notPowered", "notPresent"],
        }),
      },
    },
    relays: {
      called: "Relay",
      named: text(`${NP}.5500.5.1.6`),
      items: { state: condition(`${NP}.5500.5.1.15`, "", { 0: ["off", "ok"], 1: ["on", "ok"] }) },
    },
  },
});
