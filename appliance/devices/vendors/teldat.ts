/** Teldat routers (CIT): load, memory, fans, cellular modems. */
import { number } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading } from "../facts.ts";

const SYSTEM = "1.3.6.1.4.1.2007.4.1.2.1";
const MODEM = "1.3.6.1.4.1.2007.4.1.2.2.2.18.3.2.1";

export const teldat = defineMib({
  name: "teldat",
  title: "Teldat routers",
  source: "TELDAT-MON-CPU-MIB, TELDAT-MON-CommonInfo-MIB, TELDAT-MON-INTERF-CELLULAR-MIB (Teldat)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.2007"] }],
  scalars: {
    cpu: number(`${SYSTEM}.2.1.1.3.0`),
    memoryTotal: number(`${SYSTEM}.1.26.0`, { absentBelow: 1 }),
    cacheFree: number(`${SYSTEM}.1.28.0`),
    otherFree: number(`${SYSTEM}.1.30.0`),
    fanCpu: number(`${SYSTEM}.3.1.0`, { absentBelow: 1 }),
    fanCase: number(`${SYSTEM}.3.3.0`, { absentBelow: 1 }),
  },
  tables: {
    modems: {
      columns: {
        rscp: number(`${MODEM}.8`, { absent: [0] }),
        temperature: number(`${MODEM}.11`, { absent: [0] }),
        rsrp: number(`${MODEM}.22`, { absent: [0] }),
        rsrq: number(`${MODEM}.23`, { absent: [0] }),
        sinr: number(`${MODEM}.24`, { absent: [0] }),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    // "TELDAT M1, ... CIT software ver.: 11.01.09.20.01"
    const [, version] = /\bver(?:sion|\.)?:? {0,2}(\d[\w.]{2,30})/i.exec(system.descr) ?? [];
    const free = s.otherFree && s.otherFree.value + (s.cacheFree?.value ?? 0);
    return {
      identity: { os: "cit", vendor: "Teldat", kind: "router", version },
      processors: [processor(s.cpu, "Processor")],
      memory: [
        s.memoryTotal && memory("Memory", { totalBytes: s.memoryTotal.value, freeBytes: free, oid: s.otherFree?.oid }),
      ],
      sensors: [
        reading("fanspeed", s.fanCpu, "Processor fan"),
        reading("fanspeed", s.fanCase, "Case fan"),
        ...tables.modems.flatMap((row) => {
          const group = `Modem ${row.index}`;
          return [
            reading("temperature", row.temperature, "Temperature", { group }),
            reading("signal", row.rscp, "RSCP", { group }),
            reading("signal", row.rsrp, "RSRP", { group }),
            reading("snr", row.rsrq, "RSRQ", { group }),
            reading("snr", row.sinr, "SINR", { group }),
          ];
        }),
      ],
    };
  },
});
