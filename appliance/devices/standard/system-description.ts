/** sysDescr of makers nobody here knows: what `read-description.ts` finds in it. Speaks after every MIB that has a field for it. */
import { defineMib } from "../contract.ts";
import { readDescription } from "../read-description.ts";

export const systemDescription = defineMib({
  name: "system-description",
  title: "System description",
  source: "SNMPv2-MIB (RFC 3418): sysDescr",
  verified: "recording",
  rank: "makeshift",
  matches: "always",
  facts({ system }) {
    const { maker, model, version, serial } = readDescription(system.descr);
    return { identity: { vendor: maker, hardware: model, version, serial } };
  },
});
