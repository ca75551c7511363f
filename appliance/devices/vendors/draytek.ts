/** DrayTek Vigor: model, version, memory. Processor: HOST-RESOURCES-MIB. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory } from "../facts.ts";

const DRAYTEK = "1.3.6.1.4.1.7367";

export const draytek = defineMib({
  name: "draytek",
  title: "DrayTek Vigor",
  source: "DRAYTEK-MIB (DrayTek)",
  verified: "recording",
  matches: [{ sysObjectID: [DRAYTEK] }],
  scalars: {
    model: text(`${DRAYTEK}.3.1.0`),
    version: text(`${DRAYTEK}.3.2.0`),
    memory: number(`${DRAYTEK}.3.7.0`),
  },
  facts({ system, scalars: s }) {
    // "DrayTek Corporation, Router Model: Vigor165, Version: r13107_788_b947ce1af_beta, Build Date/Time:..."
    const [, model] = /Model: ([^,]{2,40})/.exec(system.descr) ?? [];
    const [, version] = /Version: ([^,\s]{2,60})/.exec(system.descr) ?? [];
    const name = model ?? s.model?.value;
    return {
      identity: {
        os: "draytek",
        vendor: "DrayTek",
        kind: /AP\d|VigorAP/i.test(name ?? "") ? "access-point" : /Switch/i.test(name ?? "") ? "switch" : "router",
        hardware: name,
        version: version ?? s.version?.value,
      },
      memory: [memory("Memory", { percent: s.memory?.value, oid: s.memory?.oid })],
    };
  },
});
