/** Fortinet FortiMail: mail queues, hardware sensors' alarms. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const MAIL = "1.3.6.1.4.1.12356.105.1";
const QUEUE = `${MAIL}.103.2.1`;
const SENSOR = `${MAIL}.110.2.1`;

export const fortinetFortimailQueues = defineMib({
  name: "fortinet-fortimail-queues",
  title: "Fortinet FortiMail queues and sensors",
  source: "FORTINET-FORTIMAIL-MIB (Fortinet): fmlMailQueue, fmlHwSensors",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.12356.105"] }],
  tables: {
    queues: { columns: { name: text(`${QUEUE}.2`), mails: number(`${QUEUE}.3`) } },
    sensors: {
      columns: {
        name: text(`${SENSOR}.2`),
        alarm: state(`${SENSOR}.4`, { 0: ["false", "ok"], 1: ["true", "critical"] }),
      },
    },
  },
  facts({ tables }) {
    return {
      sensors: [
        ...tables.queues.map((row) =>
          reading("count", row.mails, row.name?.value ?? `Queue ${row.index}`, { group: "Mail queues" }),
        ),
        ...tables.sensors.map((row) =>
          stateOf(row.alarm, row.name?.value ?? `Sensor ${row.index}`, { group: "Hardware alarms" }),
        ),
      ],
    };
  },
});
