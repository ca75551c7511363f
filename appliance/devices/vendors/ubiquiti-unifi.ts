/** Ubiquiti UniFi access points and AirOS radios: model, version, memory, clients, signal. Processors: HOST-RESOURCES-MIB. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, reading } from "../facts.ts";

const UBNT = "1.3.6.1.4.1.41112.1";
const UNIFI = `${UBNT}.6`;
const VAP = `${UNIFI}.1.2.1`;
const AIRMAX = `${UBNT}.4`;
/** FROGFOOT-RESOURCES-MIB, in kilobytes. */
const MEMORY = "1.3.6.1.4.1.10002.1.1.1.1";
/** IEEE802dot11-MIB: dot11ResourceInfoTable. */
const DOT11 = "1.2.840.10036.3.1.2.1";

export const ubiquitiUnifi = defineMib({
  name: "ubiquiti-unifi",
  title: "Ubiquiti UniFi access points, AirOS",
  source: "UBNT-UniFi-MIB, UBNT-AirMAX-MIB (Ubiquiti), FROGFOOT-RESOURCES-MIB, IEEE802dot11-MIB",
  verified: "recording",
  // They answer with net-snmp's or Frogfoot's sysObjectID.
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.8072", "1.3.6.1.4.1.41112"], present: [`${UNIFI}.3.3.0`] },
    { sysObjectID: ["1.3.6.1.4.1.10002"] },
    { sysObjectID: [`${UBNT}.4`] },
  ],
  scalars: {
    unifiModel: text(`${UNIFI}.3.3.0`),
    unifiVersion: text(`${UNIFI}.3.6.0`),
    memoryTotal: number(`${MEMORY}.1.0`, { scale: 1024, absent: [0] }),
    memoryFree: number(`${MEMORY}.2.0`, { scale: 1024 }),
    memoryBuffers: number(`${MEMORY}.3.0`, { scale: 1024 }),
    memoryCached: number(`${MEMORY}.4.0`, { scale: 1024 }),
    airTemperature: number(`${AIRMAX}.8.4.0`, { absent: [0] }),
  },
  tables: {
    networks: { columns: { essid: text(`${VAP}.6`), clients: number(`${VAP}.8`), radio: text(`${VAP}.9`) } },
    dot11: { columns: { model: text(`${DOT11}.3`), version: text(`${DOT11}.4`) } },
    links: {
      columns: {
        signal: number(`${AIRMAX}.5.1.5`, { absent: [0] }),
        noise: number(`${AIRMAX}.5.1.8`, { absent: [0] }),
        clients: number(`${AIRMAX}.5.1.15`),
      },
    },
    airmax: {
      after: ["links"],
      columns: {
        quality: number(`${AIRMAX}.6.1.3`),
        capacity: number(`${AIRMAX}.6.1.4`),
        airtime: number(`${AIRMAX}.6.1.7`, { scale: 0.1 }),
      },
    },
  },
  facts({ scalars: s, tables }) {
    const isUnifi = s.unifiModel !== undefined;
    const dot11 = tables.dot11.find((row) => row.model !== undefined);
    // "XW.ar934x.v6.3.2.33267.200401.1147"
    const [, airVersion] = /v(\d+\.\d+[\w.-]{0,20}?)(?:\.\d{5}|$)/.exec(dot11?.version?.value ?? "") ?? [];
    const reclaimable = (s.memoryBuffers?.value ?? 0) + (s.memoryCached?.value ?? 0);
    return {
      identity: {
        os: isUnifi ? "unifi" : "airos",
        vendor: "Ubiquiti",
        kind: "access-point",
        hardware: s.unifiModel?.value ?? dot11?.model?.value,
        version: s.unifiVersion?.value ?? airVersion,
      },
      memory: [
        memory("Memory", {
          totalBytes: s.memoryTotal?.value,
          freeBytes: s.memoryFree && s.memoryFree.value + reclaimable,
          oid: s.memoryFree?.oid,
        }),
      ],
      sensors: [
        reading("temperature", s.airTemperature, "Temperature"),
        ...tables.networks.map((row) =>
          reading(
            "count",
            row.clients,
            [row.essid?.value ?? `Network ${row.index}`, row.radio?.value].filter(Boolean).join(" "),
            {
              group: "Clients",
            },
          ),
        ),
        ...tables.links.flatMap((row) => [
          reading("signal", row.signal, `Radio ${row.index}`),
          reading("signal", row.noise, `Noise floor ${row.index}`),
          reading("count", row.clients, `Radio ${row.index}`, { group: "Clients" }),
        ]),
        ...tables.airmax.flatMap((row) => [
          reading("percent", row.quality, `Quality ${row.index}`, { group: "airMAX" }),
          reading("percent", row.capacity, `Capacity ${row.index}`, { group: "airMAX" }),
          reading("percent", row.airtime, `Airtime ${row.index}`, { group: "airMAX" }),
        ]),
      ],
    };
  },
});
