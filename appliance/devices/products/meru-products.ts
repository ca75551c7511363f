/** Meru controllers by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const meruProducts = makeProducts({
  name: "meru-products",
  title: "Meru controllers, by sysObjectID",
  source: "MERU-SMI (Fortinet)",
  enterprise: 15983,
  products: `
1.1.7.1=MC500 1.1.7.2=MC1000 1.1.7.3=MC1100 1.1.7.4=MC3000 1.1.7.5=MC500A 1.1.7.6=MC5000 1.1.7.7=MC4000 1.1.7.8=MC4100
1.1.7.9=MC1500 1.1.7.10=MC3200 1.1.7.11=MC4200 1.1.7.12=MC6000 1.1.7.13=MC1500V 1.1.7.14=MC3200V 1.1.7.15=MC4200V
1.1.7.16=MC1550 1.1.7.17=MC1550V 1.1.7.18=FWC50D 1.1.7.19=FWC2HD 1.1.7.20=FWC5HD
`,
});
