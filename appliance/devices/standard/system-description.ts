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
    return {
      identity: { vendor: maker, hardware: holdsName(model, system.name) ? undefined : model, version, serial },
    };
  },
});

/** An operator who writes the description names the device in it ("Backup of pve01"); a maker's default name is the model. */
function holdsName(model: string | undefined, sysName: string): boolean {
  const [name = ""] = sysName.toLowerCase().split(".", 1);
  const words = model?.toLowerCase().split(" ") ?? [];
  return words.length > 1 && name.length > 2 && words.includes(name);
}
