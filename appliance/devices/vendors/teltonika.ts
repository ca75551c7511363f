/** Teltonika RutOS: modem, SIM, signal, traffic, satellites, inputs and outputs. The rest: HOST-RESOURCES-MIB. */
import { number, state, stateText, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const TELTONIKA = "1.3.6.1.4.1.48690";
const MODEM = `${TELTONIKA}.2.2.1`;
const IO = `${TELTONIKA}.6.2.1`;

const ANY_OK = (words: readonly string[]) => Object.fromEntries(words.map((word) => [word, "ok"] as const));

export const teltonika = defineMib({
  name: "teltonika",
  title: "Teltonika RutOS",
  source: "TELTONIKA-RUTX-MIB (Teltonika)",
  verified: "recording",
  // RutOS answers with net-snmp's sysObjectID.
  matches: [{ sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${TELTONIKA}.1.1.0`] }, { sysObjectID: [TELTONIKA] }],
  scalars: {
    serial: text(`${TELTONIKA}.1.1.0`),
    product: text(`${TELTONIKA}.1.3.0`),
    version: text(`${TELTONIKA}.1.6.0`),
    satellites: number(`${TELTONIKA}.3.5.0`),
  },
  tables: {
    modems: {
      columns: {
        name: text(`${MODEM}.2`),
        sim: stateText(`${MODEM}.9`, { inserted: "ok", "not inserted": "critical", unknown: "unknown" }),
        pin: stateText(`${MODEM}.10`, {
          ready: "ok",
          ok: "ok",
          "sim pin": "critical",
          "sim puk": "critical",
          "sim not inserted": "critical",
          "sim failure": "critical",
        }),
        network: stateText(`${MODEM}.11`, {
          "registered (home)": "ok",
          "registered, home": "ok",
          "registered (roaming)": "warning",
          "registered, roaming": "warning",
          searching: "warning",
          "not registered": "critical",
          unregistered: "critical",
          denied: "critical",
          unknown: "unknown",
        }),
        rssi: number(`${MODEM}.12`, { absent: [0] }),
        connection: stateText(`${MODEM}.15`, { connected: "ok", disconnected: "critical" }),
        technology: stateText(
          `${MODEM}.16`,
          ANY_OK([
            "LTE",
            "4G (LTE)",
            "LTE_A",
            "LTE-A",
            "5G-NSA",
            "5G-SA",
            "5G",
            "WCDMA",
            "HSPA",
            "HSPA+",
            "HSDPA",
            "HSUPA",
            "UMTS",
            "EDGE",
            "GPRS",
            "GSM",
            "CAT-M1",
            "CAT-NB1",
          ]),
        ),
        temperature: number(`${MODEM}.17`, { scale: 0.1 }),
        sinr: number(`${MODEM}.19`),
        rsrp: number(`${MODEM}.20`, { absent: [0] }),
        rsrq: number(`${MODEM}.21`, { absent: [0] }),
        sent: number(`${MODEM}.22`),
        received: number(`${MODEM}.23`),
        sentToday: number(`${MODEM}.25`),
        receivedToday: number(`${MODEM}.26`),
      },
    },
    pins: {
      columns: {
        name: text(`${IO}.2`),
        level: stateText(`${IO}.6`, ANY_OK(["Low", "High", "Open", "Closed", "Active", "Inactive"])),
        direction: state(`${IO}.7`, { 0: ["output", "ok"], 1: ["input", "ok"] }),
      },
    },
  },
  facts({ scalars: s, tables }) {
    const inMobile = { group: "Mobile" };
    return {
      identity: {
        os: `rutos-${/^(RUTX|RUTM|RUTC|RUT9|RUT2|TRB|OTD)/.exec(s.product?.value ?? "")?.[1]?.toLowerCase() ?? "rut"}`,
        vendor: "Teltonika",
        kind: "router",
        hardware: s.product?.value,
        version: s.version?.value,
        serial: s.serial?.value,
      },
      sensors: [
        reading("count", s.satellites, "Satellites", { group: "GPS" }),
        ...tables.modems.flatMap((row) => {
          const name = (what: string) => (tables.modems.length > 1 ? `${what} ${row.name?.value ?? row.index}` : what);
          return [
            stateOf(row.sim, name("SIM"), inMobile),
            stateOf(row.pin, name("PIN"), inMobile),
            stateOf(row.network, name("Network"), inMobile),
            stateOf(row.connection, name("Connection"), inMobile),
            stateOf(row.technology, name("Technology"), inMobile),
            reading("signal", row.rssi, name("RSSI"), inMobile),
            reading("signal", row.rsrp, name("RSRP"), inMobile),
            // RSRQ is a ratio in dB, but stands among the signal levels as everywhere.
            reading("signal", row.rsrq, name("RSRQ"), inMobile),
            reading("snr", row.sinr, name("SINR"), inMobile),
            reading("temperature", row.temperature, name("Modem"), inMobile),
            reading("count", row.sent, name("Bytes sent"), inMobile),
            reading("count", row.received, name("Bytes received"), inMobile),
            reading("count", row.sentToday, name("Bytes sent today"), inMobile),
            reading("count", row.receivedToday, name("Bytes received today"), inMobile),
          ];
        }),
        ...tables.pins.flatMap((row) => {
          const name = row.name?.value ?? `Pin ${row.index}`;
          return [
            stateOf(row.level, name, { group: "Inputs and outputs" }),
            stateOf(row.direction, name, { group: "Direction" }),
          ];
        }),
      ],
    };
  },
});
