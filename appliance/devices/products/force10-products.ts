/** Dell Force10 switches by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const force10Products = makeProducts({
  name: "force10-products",
  title: "Dell Force10 switches, by sysObjectID",
  source: "DELL-NETWORKING-PRODUCTS-MIB (Dell)",
  enterprise: 6027,
  products: `
1.1.1=E1200 1.1.2=E600 1.1.3=E300 1.1.4=E610 1.1.5=E1200I 1.2.1=C300 1.2.2=C150 1.2.3=C9010 1.3.1=S50 1.3.2=S50E
1.3.3=S50V 1.3.4=S25PAC 1.3.5=S2410CP 1.3.6=S2410P 1.3.7=S50NAC 1.3.8=S50NDC 1.3.9=S25PDC 1.3.10=S25V 1.3.11=S25N
1.3.12=S60 1.3.13=S55 1.3.14=S4810 1.3.15=Z9000 1.3.17=S4820 1.3.18=S6000 1.3.19=S5000 1.3.20=S4810-ON 1.3.21=S6000-ON
1.3.22=S4048-ON 1.3.23=S3048-ON 1.3.24=S3148P 1.3.25=S3124P 1.3.26=S3124F 1.3.27=S3124 1.3.28=S6100 1.3.29=S6010
1.3.30=S4048T 1.3.31=S3148 1.3.32=S5048F 1.4.1=MXL 1.4.2=IOA 1.4.3=S-IOA 1.5.1=Z9500 1.5.2=Z9100
`,
});
