/** Barco ClickShare base units: article, serial number, fans, processor temperature with its limit. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading } from "../facts.ts";

const CLICKSHARE = "1.3.6.1.4.1.7312.2468.1";

export const barco = defineMib({
  name: "barco",
  title: "Barco ClickShare",
  source: "BARCO-CLICKSHARE-MIB (Barco)",
  verified: "text",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.7312"] },
    { sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${CLICKSHARE}.1.5.0`] },
  ],
  scalars: {
    article: text(`${CLICKSHARE}.1.4.0`),
    serial: text(`${CLICKSHARE}.1.5.0`),
    caseFan: number(`${CLICKSHARE}.2.1.0`),
    cpuFan: number(`${CLICKSHARE}.2.2.0`),
    cpuTemperature: number(`${CLICKSHARE}.2.3.0`),
    cpuLimit: number(`${CLICKSHARE}.2.4.0`),
  },
  facts({ scalars: s }) {
    return {
      identity: {
        os: "clickshare",
        vendor: "Barco",
        kind: "other",
        hardware: s.article?.value,
        serial: s.serial?.value,
      },
      sensors: [
        reading("fanspeed", s.caseFan, "Case"),
        reading("fanspeed", s.cpuFan, "Processor"),
        reading("temperature", s.cpuTemperature, "Processor", { limits: { criticalHigh: s.cpuLimit } }),
      ],
    };
  },
});
