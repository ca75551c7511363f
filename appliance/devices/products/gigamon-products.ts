/** Gigamon products by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const gigamonProducts = makeProducts({
  name: "gigamon-products",
  title: "Gigamon products, by sysObjectID",
  source: "GIGAMON-SNMP-MIB (Gigamon)",
  enterprise: 26866,
  products: `
3.1=GV2404 3.2=GV420 3.3=GV212 3.4=GV216
`,
});
