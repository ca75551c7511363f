/** Cambium cnPilot and Xirrus access points with the cnPilot MIB: model, load, clients by radio and network. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { processor, reading } from "../facts.ts";

const CNPILOT = "1.3.6.1.4.1.17713.22";
const AP = `${CNPILOT}.1.1.1`;
const RADIO = `${CNPILOT}.1.2.1`;
const WLAN = `${CNPILOT}.1.4.1`;

export const cambiumCnpilot = defineMib({
  name: "cambium-cnpilot",
  title: "Cambium cnPilot",
  source: "CAMBIUM-MIB (Cambium): cnPilot",
  verified: "text",
  matches: [{ sysObjectID: [CNPILOT] }],
  tables: {
    accessPoints: {
      columns: {
        serial: text(`${AP}.4`),
        model: text(`${AP}.5`),
        cpu: number(`${AP}.6`),
        version: text(`${AP}.8`),
        clients: number(`${AP}.14`),
      },
    },
    radios: {
      columns: { clients: number(`${RADIO}.5`), txPower: number(`${RADIO}.8`), noise: number(`${RADIO}.16`) },
    },
    networks: { columns: { ssid: text(`${WLAN}.2`), clients: number(`${WLAN}.7`) } },
  },
  facts({ tables }) {
    const ap = tables.accessPoints[0];
    return {
      identity: {
        os: "cnpilot",
        vendor: "Cambium",
        kind: "access-point",
        hardware: ap?.model?.value,
        version: ap?.version?.value,
        serial: ap?.serial?.value,
      },
      processors: [processor(ap?.cpu, "Processor")],
      sensors: [
        reading("count", ap?.clients, "Clients"),
        ...tables.radios.flatMap((row) => [
          reading("count", row.clients, `Radio ${row.index}`, { group: "Clients" }),
          reading("dbm", row.txPower, `Radio ${row.index} Tx power`),
          reading("signal", row.noise, `Radio ${row.index} noise floor`),
        ]),
        ...tables.networks.map((row) =>
          reading("count", row.clients, row.ssid?.value ?? `Network ${row.index}`, { group: "Networks" }),
        ),
      ],
    };
  },
});
