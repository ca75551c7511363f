/** Avaya IP Office by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const avayaProducts = makeProducts({
  name: "avaya-products",
  title: "Avaya IP Office, by sysObjectID",
  source: "IPO-PROD-MIB (Avaya)",
  enterprise: 6889,
  products: `
1.2.1.1.1=IP401_DT2 1.2.1.1.2=IP401_DT4 1.2.1.1.3=IP401_DS2 1.2.1.1.4=IP401_DS4 1.2.1.2.1=IP403_DT 1.2.1.2.2=IP403_DS
1.2.1.3.1=IP406 1.2.1.4.1=IP412 1.2.1.5.1=Small_Office_Edition_POTS4 1.2.1.5.2=Small_Office_Edition_POTS8
1.2.1.5.3=Small_Office_Edition_DT8 1.2.1.5.4=Small_Office_Edition_DS8 1.2.1.6.1=IP403_DT 1.2.1.6.2=IP403_DS 1.2.1.7.1=IP406
1.2.1.7.2=IP406_DT 1.2.1.7.3=IP406_DS 1.2.1.7.4=IP406 1.2.1.8.1=Small_Office_Edition_POTS4
1.2.1.8.2=Small_Office_Edition_POTS8 1.2.1.8.3=Small_Office_Edition_DT8 1.2.1.8.4=Small_Office_Edition_DS8 1.2.1.9.1=IP500
1.2.1.9.2=IP500 1.2.1.10.1=IP500v2 1.2.1.10.2=IP500v2 1.2.1.10.3=IP500v2 1.2.1.10.4=IP500v2 1.2.1.10.5=IP500v2
1.2.1.10.6=IP500v2 1.2.1.10.7=IP500v2 1.2.1.10.8=IP500v2
`,
});
