/** Knürr RMS: the cabinet's temperature and humidity, and its contacts. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const RMS = "1.3.6.1.4.1.3711.15.1.1";

export const knuerrRms = defineMib({
  name: "knuerr-rms",
  title: "Knürr RMS",
  source: "KNUERR-RMS (Knürr)",
  verified: "unverified",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.3711.15"] }],
  tables: {
    temperature: { mostRows: 10, columns: { value: number(`${RMS}.1.1.4`, { scale: 0.1 }) } },
    humidity: { mostRows: 10, columns: { value: number(`${RMS}.1.2.4`, { scale: 0.1 }) } },
    contacts: {
      mostRows: 64,
      columns: {
        name: text(`${RMS}.2.1`),
        state: state(`${RMS}.2.5`, { 0: ["notTriggered", "ok"], 1: ["triggered", "critical"] }),
      },
    },
  },
  facts({ tables: t }) {
    return {
      identity: { os: "knuerr-rms", vendor: "Knürr", kind: "environment" },
      sensors: [
        ...t.temperature.map((row) => reading("temperature", row.value, "Cabinet")),
        ...t.humidity.map((row) => reading("humidity", row.value, "Cabinet")),
        // One without a name is not used.
        ...t.contacts.map((row) => (row.name === undefined ? undefined : stateOf(row.state, row.name.value))),
      ],
    };
  },
});
