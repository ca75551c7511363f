/** Avocent products by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const avocentProducts = makeProducts({
  name: "avocent-products",
  title: "Avocent products, by sysObjectID",
  source: "ACS-MIB, PM-MIB (Avocent)",
  enterprise: 10418,
  products: `
16.1.1=ACS6016 16.1.2=ACS6032 16.1.3=ACS6048 16.1.4=ACS6004 16.1.5=ACS6008 17.1.1=PM1024 17.1.2=PM2003 17.1.3=PM2006
17.1.4=PM2024 17.1.5=PM3003 17.1.6=PM3006 17.1.7=PM3024 17.1.8=PM1010 17.1.9=PM2010 17.1.10=PM3010 17.1.11=PM1020
17.1.12=PM2020 17.1.13=PM3020
`,
});
