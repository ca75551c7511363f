/** Grandstream access points, routers and switches (GWN), gateways (HT, GXW): model, version, radios, temperature, optical modules. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading } from "../facts.ts";

const GRANDSTREAM = "1.3.6.1.4.1.42397.1";
const AP = `${GRANDSTREAM}.1`;
const ROUTER = `${GRANDSTREAM}.3`;
const SWITCH = `${GRANDSTREAM}.4`;
const OPTICAL = `${SWITCH}.9.1.1.1`;

export const grandstream = defineMib({
  name: "grandstream",
  title: "Grandstream GWN, HT, GXW",
  source:
    "GRANDSTREAM-GWN-PRODUCTS-AP-MIB, GRANDSTREAM-GWN-PRODUCTS-MIB, GRANDSTREAM-GWN-PRODUCTS-SWITCH-MIB, GS-HT8XX-MIB, GS-GXW42XX-MIB (Grandstream)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.42397"] }],
  scalars: {
    apModel: text(`${AP}.2.1.0`),
    apVersion: text(`${AP}.2.4.0`),
    routerModel: text(`${ROUTER}.1.1.0`),
    routerVersion: text(`${ROUTER}.1.4.0`),
    adapterVersion: text(`${GRANDSTREAM}.2.3.4.0`),
    gatewayVersion: text(`${GRANDSTREAM}.1.3.4.0`),
    switchTemperature: number(`${SWITCH}.12.1.1.0`),
  },
  tables: {
    radios: { columns: { name: text(`${AP}.3.1.1.2`), power: number(`${AP}.3.1.1.5`) } },
    optical: {
      columns: {
        temperature: number(`${OPTICAL}.14`),
        voltage: number(`${OPTICAL}.16`),
        bias: number(`${OPTICAL}.18`, { scale: 0.001 }),
        tx: number(`${OPTICAL}.20`),
        rx: number(`${OPTICAL}.22`),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    const isGateway = s.adapterVersion !== undefined || s.gatewayVersion !== undefined;
    const [described] = /\b(?:GWN|HT|GXW|GXP|GRP|UCM|WP|GDS)-?\d{3,4}\w{0,8}/.exec(system.descr) ?? [];
    const hardware = s.apModel?.value ?? s.routerModel?.value ?? described;
    return {
      identity: {
        os: "grandstream",
        vendor: "Grandstream",
        kind: isGateway ? "voice-gateway" : kindOf(hardware ?? "", tables.optical.length > 0),
        hardware,
        version: (s.apVersion ?? s.routerVersion ?? s.adapterVersion ?? s.gatewayVersion)?.value,
      },
      sensors: [
        reading("temperature", s.switchTemperature, "System"),
        ...tables.radios.map((row) =>
          reading("dbm", row.power, `${row.name?.value ?? `Radio ${row.index}`} transmit power`),
        ),
        ...tables.optical.flatMap((row) => {
          // An empty cage tells no temperature.
          if (row.temperature === undefined) return [];
          const name = `Port ${row.index}`;
          return [
            reading("temperature", row.temperature, name, { group: "Transceivers" }),
            reading("voltage", row.voltage, name, { group: "Transceivers" }),
            reading("current", row.bias, `${name} Tx bias`, { group: "Transceivers" }),
            reading("dbm", row.tx, `${name} Tx`, { group: "Transceivers" }),
            reading("dbm", row.rx, `${name} Rx`, { group: "Transceivers" }),
          ];
        }),
      ],
    };
  },
});

/** GWN78xx are switches, GWN70xx routers, GWN76xx access points; the rest are telephones and their systems. */
function kindOf(model: string, isSwitch: boolean) {
  if (isSwitch || /^GWN-?78/.test(model)) return "switch";
  if (/^GWN-?70/.test(model)) return "router";
  if (/^GWN-?76/.test(model)) return "access-point";
  return /^(GXP|GRP|WP)/.test(model) ? "phone" : undefined;
}
