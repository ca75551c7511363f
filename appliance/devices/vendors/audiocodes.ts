/** AudioCodes gateways and session border controllers: product and version as sysDescr tells them. */
import { defineMib } from "../contract.ts";

export const audiocodes = defineMib({
  name: "audiocodes",
  title: "AudioCodes gateway",
  source: "sysDescr of AudioCodes devices",
  verified: "unverified",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.5003"] }],
  facts({ system }) {
    // "Product: Mediant 1000 - MSBG;SW Version: 6.60A.265.004"
    const [, hardware] = /Product: ?([^;]{1,80})/.exec(system.descr) ?? [];
    const [, version] = /SW Version: ?([\w.]{1,40})/.exec(system.descr) ?? [];
    return {
      identity: {
        os: "audiocodes",
        vendor: "AudioCodes",
        kind: "voice-gateway",
        hardware: hardware?.trim(),
        version,
      },
    };
  },
});
