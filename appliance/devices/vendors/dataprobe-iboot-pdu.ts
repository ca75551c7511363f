/** Dataprobe iBoot PDU: what it is, and its outlets. Its MIB tells no units of voltages, currents and temperatures; they are not read. */
import { text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { condition, sensorList } from "../sensor-list.ts";

const IBOOT = "1.3.6.1.4.1.1418.6";

// Off, or on its way there, is what somebody chose.
const outlets = sensorList({
  state: condition(`${IBOOT}.5.1.6`, "", {
    0: ["off", "ok"],
    1: ["on", "ok"],
    2: ["cycle", "ok"],
    3: ["reboot", "ok"],
    4: ["pend-on", "ok"],
  }),
});

export const dataprobeIbootPdu = defineMib({
  name: "dataprobe-iboot-pdu",
  title: "Dataprobe iBoot PDU",
  source: "IBOOTPDU-MIB (Dataprobe)",
  verified: "text",
  matches: [{ sysObjectID: [IBOOT] }, { sysObjectID: ["1.3.6.1.4.1.1418"], present: [`${IBOOT}.1.4.0`] }],
  scalars: { firmware: text(`${IBOOT}.1.1.0`), model: text(`${IBOOT}.1.4.0`) },
  tables: { outlets: { columns: { name: text(`${IBOOT}.5.1.2`), ...outlets.columns } } },
  facts({ scalars: s, tables: t }) {
    return {
      identity: {
        os: "dataprobe",
        vendor: "Dataprobe",
        kind: "pdu",
        hardware: s.model?.value,
        version: s.firmware?.value,
      },
      sensors: t.outlets.flatMap((row) => outlets.of(row, row.name?.value ?? `Outlet ${row.index}`, "Outlets")),
    };
  },
});
