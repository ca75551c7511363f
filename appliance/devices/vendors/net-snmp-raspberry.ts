/** A Raspberry Pi's own sensors, by net-snmp's extend: the output of a script called `raspberry`. */
import { number, stateText } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

/** nsExtendOutLine of "raspberry", line by line. */
const LINE = "1.3.6.1.4.1.8072.1.3.2.4.1.2.9.114.97.115.112.98.101.114.114.121";
const codec = (line: number) => stateText(`${LINE}.${line}`, { enabled: "ok", disabled: "ok" });

export const netSnmpRaspberry = defineMib({
  name: "net-snmp-raspberry",
  title: "Raspberry Pi through net-snmp",
  source: "NET-SNMP-EXTEND-MIB (net-snmp): nsExtendOutLine",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${LINE}.1`] }],
  scalars: {
    temperature: number(`${LINE}.1`, { absentBelow: 1 }),
    core: number(`${LINE}.2`),
    sdramCore: number(`${LINE}.3`),
    sdramIo: number(`${LINE}.4`),
    sdramPhy: number(`${LINE}.5`),
    armClock: number(`${LINE}.6`),
    coreClock: number(`${LINE}.7`),
    h264: codec(8),
    mpg2: codec(9),
    wvc1: codec(10),
    mpg4: codec(11),
    mjpg: codec(12),
    wmv9: codec(13),
  },
  facts({ scalars: s }) {
    const group = "Raspberry Pi";
    return {
      sensors: [
        reading("temperature", s.temperature, "Processor", { group }),
        reading("voltage", s.core, "Core", { group }),
        reading("voltage", s.sdramCore, "SDRAM core", { group }),
        reading("voltage", s.sdramIo, "SDRAM I/O", { group }),
        reading("voltage", s.sdramPhy, "SDRAM physical", { group }),
        reading("frequency", s.armClock, "ARM", { group }),
        reading("frequency", s.coreClock, "Core", { group }),
        stateOf(s.h264, "H264 codec", { group }),
        stateOf(s.mpg2, "MPG2 codec", { group }),
        stateOf(s.wvc1, "WVC1 codec", { group }),
        stateOf(s.mpg4, "MPG4 codec", { group }),
        stateOf(s.mjpg, "MJPG codec", { group }),
        stateOf(s.wmv9, "WMV9 codec", { group }),
      ],
    };
  },
});
