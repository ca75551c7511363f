/** NetScreen products by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const netscreenProducts = makeProducts({
  name: "netscreen-products",
  title: "NetScreen products, by sysObjectID",
  source: "NETSCREEN-PRODUCTS-MIB (Juniper)",
  enterprise: 3224,
  products: `
1.2=NS5 1.3=NS10 1.4=NS100 1.5=NS1000 1.6=NS500 1.7=NS50 1.8=NS25 1.9=NS204 1.10=NS208 1.11=NS5XT 1.12=NS5XP
1.13=NS5000 1.14=NS5GT 1.16=ISG2000 1.17=5GT-ADSL-AnnexA 1.19=5GT-ADSL-AnnexB 1.21=5GT-WLAN 1.23=5GT-ADSL-AnnexA-WLAN
1.25=5GT-ADSL-AnnexB-WLAN 1.28=ISG1000 1.29=SSG5 1.30=SSG5-ISDN 1.31=SSG5-v92 1.32=SSG5-Serial-WLAN 1.33=SSG5-ISDN-WLAN
1.34=SSG5-v92-WLAN 1.35=SSG20 1.36=SSG20-WLAN 1.50=SSG520 1.51=SSG550 1.52=SSG140 1.54=SSG320 1.55=SSG350
`,
});
