/** RuggedCom products by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const ruggedcomProducts = makeProducts({
  name: "ruggedcom-products",
  title: "RuggedCom products, by sysObjectID",
  source: "RUGGEDCOM-MIB (Siemens)",
  enterprise: 15004,
  products: `
2.4.1=RX1000 2.4.2=RX1100 2.5.1=RX5000 2.5.2=MX5000 2.8.1=RX1500 2.8.2=RX1501 2.8.11=RX1510 2.8.12=RX1511 2.8.13=RX1512
`,
});
