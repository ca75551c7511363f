/** Lenovo switches by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const lenovoProducts = makeProducts({
  name: "lenovo-products",
  title: "Lenovo switches, by sysObjectID",
  source: "LENOVO-PRODUCTS-MIB (Lenovo)",
  enterprise: 19046,
  products: `
1.7.22=G8296 1.7.24=G8272 1.7.29=G8296 1.7.30=G8272 1.7.31=G8332 1.7.32=NE1032 1.7.33=NE1032T 1.7.34=NE1072T
1.7.36=NE10032 1.7.37=CE0128T 1.7.38=CE0128P 1.7.39=CE0152T 1.7.41=NE2572 1.18.23=SI4091
`,
});
