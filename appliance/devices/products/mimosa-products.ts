/** Mimosa radios by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const mimosaProducts = makeProducts({
  name: "mimosa-products",
  title: "Mimosa radios, by sysObjectID",
  source: "MIMOSA-NETWORKS-BASE-MIB (Mimosa)",
  enterprise: 43356,
  products: `
1.1.1=B5 1.1.2=B5Lite 1.1.3=A5 1.1.4=C5
`,
});
