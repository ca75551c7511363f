/** Cradlepoint routers by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const cradlepointProducts = makeProducts({
  name: "cradlepoint-products",
  title: "Cradlepoint routers, by sysObjectID",
  source: "WIPIPE-MIB (Cradlepoint)",
  enterprise: 20992,
  products: `
2.1=MBR1000 2.2=CTR500 2.3=MBR800 2.4=MBR1100 2.5=MBR1200 2.6=MBR900 2.7=CBA250 2.8=CBA750 2.9=CX111 2.10=MBR1400
2.11=MBR1200B 2.12=CBR400 2.13=CBR450 2.14=IBR600 2.15=IBR650 2.16=MBR1400V2 2.17=CBA750B 2.18=AER2100 2.19=IBR1150
2.20=IBR1100 2.21=CBA850 2.22=IBR350 2.23=AER3100 2.24=AER1600 2.25=IBR650B 2.26=AER3150 2.27=AER1650 2.28=AER2150
2.29=IBR600B 2.30=IBR950 2.31=IBR900
`,
});
