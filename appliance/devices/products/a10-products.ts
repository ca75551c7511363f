/** A10 products by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const a10Products = makeProducts({
  name: "a10-products",
  title: "A10 products, by sysObjectID",
  source: "A10-COMMON-MIB (A10 Networks)",
  enterprise: 22610,
  products: `
1.1.1=IDsentrie1000 1.1.3=RetiEntity1000 1.2.1=EX2100 1.2.2=EX2180 1.2.3=EX2200 1.2.4=EX2280 1.3.1=AX2100 1.3.2=AX3100
1.3.3=AX3200 1.3.4=AX2200 1.3.5=AX2000 1.3.6=AX1000 1.3.7=AX5200 1.3.8=AX2500 1.3.9=AX2600 1.3.10=AX3000 1.3.12=AX5100
1.3.14=AX3030 1.3.15=AX1030 1.3.16=AX3200-12 1.3.17=AX3400 1.3.18=AX3530 1.3.19=AX5630 1.3.20=TH6430 1.3.21=TH5430
1.3.22=TH3030S 1.3.23=TH1030S 1.3.24=TH930S 1.4.1=AGA1 1.4.2=AGA5000
`,
});
