/** Papouch TME (temperature) and TH2E (temperature, humidity, dew point). */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading } from "../facts.ts";

const TME = "1.3.6.1.4.1.18248.1";
const TH2E = "1.3.6.1.4.1.18248.20.1.2.1.1";
/** channel status: 1 says that the value is not known. */
const UNKNOWN = 1;

export const papouch = defineMib({
  name: "papouch",
  title: "Papouch thermometers",
  source: "TMEv2-MIB, the_v01-MIB (Papouch)",
  verified: "unverified",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.18248"] }],
  scalars: { temperature: number(`${TME}.1.1.0`, { scale: 0.1 }), name: text(`${TME}.1.3.0`) },
  tables: {
    channels: { mostRows: 10, columns: { status: number(`${TH2E}.1`), value: number(`${TH2E}.2`, { scale: 0.1 }) } },
  },
  facts({ scalars: s, tables }) {
    const channel = (index: string) => {
      const row = tables.channels.find((candidate) => candidate.index === index);
      return row?.status?.value === UNKNOWN ? undefined : row?.value;
    };
    return {
      identity: { os: "papouch", vendor: "Papouch", kind: "environment" },
      sensors: [
        reading("temperature", s.temperature, s.name?.value ?? "Temperature"),
        reading("temperature", channel("1"), "Temperature 1"),
        reading("humidity", channel("2"), "Humidity"),
        reading("temperature", channel("3"), "Dew point"),
      ],
    };
  },
});
