/**
 * The names of a maker's products by sysObjectID, for devices that do not tell their model themselves. A list has thousands of
 * them and is looked into once a device, so it stays one packed text: `number=name` of each product, apart by blanks, the number
 * being what follows the maker's enterprise number. A blank in a name is written `_`. This is no MIB by itself.
 */
import { defineMib, type Mib } from "../contract.ts";

export interface Products {
  /** As the file, ending in `-products`. */
  readonly name: string;
  readonly title: string;
  /** The MIB modules whose numbers and names these are, and who issues them. */
  readonly source: string;
  /** IANA private enterprise number. */
  readonly enterprise: number;
  readonly products: string;
}

export function makeProducts({ enterprise, products, ...about }: Products): Mib {
  const root = `1.3.6.1.4.1.${enterprise}`;
  return defineMib({
    ...about,
    verified: "text",
    // A device's own words are better: names in MIBs lack the signs that no name there may have.
    rank: "makeshift",
    matches: [{ sysObjectID: [root] }],
    facts: ({ system }) => ({ identity: { hardware: findProduct(products, system.objectId.slice(root.length + 1)) } }),
  });
}

/** @param number what follows the enterprise number, of any device */
function findProduct(products: string, number: string): string | undefined {
  if (!/^\d[\d.]{0,80}$/.test(number)) return undefined;
  for (const before of ["\n", " "]) {
    const label = `${before}${number}=`;
    const at = products.indexOf(label);
    if (at === -1) continue;
    const [name = ""] = products.slice(at + label.length, at + label.length + 60).split(/[ \n]/, 1);
    return name.replaceAll("_", " ");
  }
  return undefined;
}
