/** EndRun Sonoma time servers: version, load, temperature, what NTP is synchronized to. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { processor, reading, stateOf } from "../facts.ts";

const NTP = "1.3.6.1.4.1.13827.11.1";

export const endrun = defineMib({
  name: "endrun",
  title: "EndRun Sonoma",
  source: "SONOMA-MIB (EndRun Technologies)",
  verified: "text",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.13827"], present: [`${NTP}.15.0`] },
    { sysObjectID: ["1.3.6.1.4.1.13827.11"] },
  ],
  scalars: {
    leap: state(`${NTP}.12.0`, {
      0: ["noFaultorLeap", "ok"],
      1: ["leapInsWarning", "ok"],
      2: ["leapDelWarning", "ok"],
      3: ["unSynchronized", "critical"],
    }),
    // Two: its own receiver is lost, and another server is what it follows.
    stratum: state(`${NTP}.15.0`, {
      1: ["cntpStratumOne", "ok"],
      2: ["cntpStratumTwo", "warning"],
      16: ["cntpStratumUnsync", "critical"],
    }),
    version: text(`${NTP}.16.0`),
    temperature: number(`${NTP}.27.0`),
    cpu: number(`${NTP}.29.0`),
  },
  facts({ scalars: s }) {
    return {
      identity: { os: "sonoma", vendor: "EndRun", version: s.version?.value },
      processors: [processor(s.cpu, "Processor")],
      sensors: [
        stateOf(s.stratum, "Stratum"),
        stateOf(s.leap, "Time"),
        reading("temperature", s.temperature, "Processor"),
      ],
    };
  },
});
