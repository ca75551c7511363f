/** Kemp LoadMaster: high availability, virtual services and their servers. Processor and memory: net-snmp's standards. */
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const B100 = "1.3.6.1.4.1.12196.13";
const SERVICE = `${B100}.1.1`;
const SERVER = `${B100}.2.1`;

/** What somebody disabled, or answers by a redirect or an error of its own, does as it was told. */
const SERVER_STATES: Readonly<Record<number, StateMeaning>> = {
  1: ["inService", "ok"],
  2: ["outOfService", "critical"],
  4: ["disabled", "ok"],
};
const SERVICE_STATES: Readonly<Record<number, StateMeaning>> = {
  ...SERVER_STATES,
  5: ["sorry", "warning"],
  6: ["redirect", "ok"],
  7: ["errormsg", "warning"],
  8: ["securityDown", "critical"],
};

export const kemp = defineMib({
  name: "kemp",
  title: "Kemp LoadMaster",
  source: "B100-MIB, IPVS-MIB (Kemp)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.12196"] }, { sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${B100}.0.9.0`] }],
  scalars: {
    haState: state(`${B100}.0.9.0`, {
      0: ["none", "notPresent"],
      1: ["master", "ok"],
      2: ["standby", "ok"],
      3: ["passive", "warning"],
    }),
    patch: text(`${B100}.0.10.0`),
  },
  tables: {
    services: {
      columns: {
        name: text(`${SERVICE}.13`),
        state: state(`${SERVICE}.14`, SERVICE_STATES),
        connections: number(`${SERVICE}.21`),
      },
    },
    servers: { columns: { state: state(`${SERVER}.8`, SERVER_STATES), connections: number(`${SERVER}.17`) } },
  },
  facts({ scalars: s, tables }) {
    return {
      identity: { os: "loadmaster", vendor: "Kemp", kind: "other", version: s.patch?.value },
      sensors: [
        stateOf(s.haState, "High availability"),
        ...tables.services.flatMap((row) => {
          const name = row.name?.value ?? `Service ${row.index}`;
          return [
            stateOf(row.state, name, { group: "Virtual services" }),
            reading("count", row.connections, `${name} connections`, { group: "Virtual services" }),
          ];
        }),
        ...tables.servers.flatMap((row) => [
          stateOf(row.state, `Server ${row.index}`, { group: "Real servers" }),
          reading("count", row.connections, `Server ${row.index} connections`, { group: "Real servers" }),
        ]),
      ],
    };
  },
});
