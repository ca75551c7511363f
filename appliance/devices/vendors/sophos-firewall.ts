/** Sophos Firewall (XG, XGS, SFOS): high availability, licences, services, VPN, access points. */
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const SFOS = "1.3.6.1.4.1.2604.5.1";

const HA_STATE: Readonly<Record<number, StateMeaning>> = {
  0: ["notapplicable", "ok"],
  1: ["auxiliary", "ok"],
  2: ["standAlone", "ok"],
  3: ["primary", "ok"],
  4: ["faulty", "critical"],
  5: ["ready", "ok"],
};
const LICENCE: Readonly<Record<number, StateMeaning>> = {
  0: ["none", "ok"],
  1: ["evaluating", "ok"],
  2: ["notsubscribed", "ok"],
  3: ["subscribed", "ok"],
  4: ["expired", "critical"],
  5: ["deactivated", "warning"],
};
/** What does not run may be switched off; only what died is a fault. */
const SERVICE: Readonly<Record<number, StateMeaning>> = {
  0: ["untouched", "unknown"],
  1: ["stopped", "unknown"],
  2: ["initializing", "warning"],
  3: ["running", "ok"],
  4: ["exiting", "warning"],
  5: ["dead", "critical"],
  6: ["frozen", "critical"],
  7: ["unregistered", "unknown"],
};
/** Name and number in sfosXGLicenseDetails. */
const LICENCES = {
  baseFirewall: ["Base firewall", 1],
  network: ["Network protection", 2],
  web: ["Web protection", 3],
  mail: ["E-mail protection", 4],
  webServer: ["Web server protection", 5],
  sandstorm: ["Sandstorm", 6],
  enhancedSupport: ["Enhanced support", 7],
  enhancedPlusSupport: ["Enhanced plus support", 8],
  orchestration: ["Central orchestration", 9],
} as const;
/** In the order of sfosXGServiceStatus, from 1. */
const SERVICES = [
  "POP3",
  "IMAP4",
  "SMTP",
  "FTP",
  "HTTP",
  "Anti-virus",
  "Anti-spam",
  "DNS",
  "HA",
  "IPS",
  "Apache",
  "NTP",
  "Tomcat",
  "SSL VPN",
  "IPsec VPN",
  "Database",
  "Network",
  "Garner",
  "Drouting",
  "SSH",
  "DGD",
] as const;

const licences = Object.fromEntries(
  Object.entries(LICENCES).map(([name, [, at]]) => [`licence-${name}`, state(`${SFOS}.5.${at}.1.0`, LICENCE)]),
);
const services = Object.fromEntries(
  SERVICES.map((name, i) => [`service-${name}`, state(`${SFOS}.3.${i + 1}.0`, SERVICE)]),
);

export const sophosFirewall = defineMib({
  name: "sophos-firewall",
  title: "Sophos Firewall",
  source: "SFOS-FIREWALL-MIB (Sophos)",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.2604.5"] }],
  scalars: {
    model: text(`${SFOS}.1.2.0`),
    version: text(`${SFOS}.1.3.0`),
    serial: text(`${SFOS}.1.4.0`),
    users: number(`${SFOS}.2.6.0`),
    ha: state(`${SFOS}.4.1.0`, { 0: ["disabled", "ok"], 1: ["enabled", "ok"] }),
    haHere: state(`${SFOS}.4.4.0`, HA_STATE),
    haPeer: state(`${SFOS}.4.5.0`, HA_STATE),
    ...licences,
    ...services,
  },
  tables: {
    tunnels: { columns: { name: text(`${SFOS}.6.1.1.1.1.2`), active: number(`${SFOS}.6.1.1.1.1.8`) } },
    accessPoints: {
      columns: {
        name: text(`${SFOS}.7.1.1.1`),
        status: state(`${SFOS}.7.1.1.5`, { 0: ["connected", "ok"], 1: ["disconnected", "critical"] }),
        clients: number(`${SFOS}.7.1.1.6`),
      },
    },
  },
  facts({ scalars, tables }) {
    const s = scalars;
    const cells = scalars as unknown as Readonly<Record<string, Parameters<typeof stateOf>[0]>>;
    return {
      identity: {
        os: "sophos-xg",
        vendor: "Sophos",
        kind: "firewall",
        hardware: s.model?.value,
        version: s.version?.value,
        serial: s.serial?.value,
      },
      sensors: [
        stateOf(s.ha, "Status", { group: "HA" }),
        stateOf(s.haHere, "This appliance", { group: "HA" }),
        stateOf(s.haPeer, "Peer appliance", { group: "HA" }),
        ...Object.entries(LICENCES).map(([name, [descr]]) =>
          stateOf(cells[`licence-${name}`], descr, { group: "Licences" }),
        ),
        ...SERVICES.map((name) => stateOf(cells[`service-${name}`], name, { group: "Services" })),
        reading("count", s.users, "Live users"),
        ...tables.tunnels.map((row) =>
          reading("count", row.active, row.name?.value ?? `Connection ${row.index}`, { group: "IPsec tunnels" }),
        ),
        ...tables.accessPoints.flatMap((row) => {
          const name = row.name?.value ?? `Access point ${row.index}`;
          return [
            stateOf(row.status, name, { group: "Access points" }),
            reading("count", row.clients, name, { group: "Wireless clients" }),
          ];
        }),
      ],
    };
  },
});
