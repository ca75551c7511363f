/** Brocade products by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const brocadeProducts = makeProducts({
  name: "brocade-products",
  title: "Brocade products, by sysObjectID",
  source: "BROCADE-PRODUCTS-MIB (Brocade)",
  enterprise: 1588,
  products: `
3.3.1.131=VDX6740 3.3.1.137=VDX6740T 3.3.1.138=VDX2740 3.3.1.151=VDX6740T1G 3.3.1.153=VDX6940Q36 3.3.1.164=VDX6940S144
3.3.1.1000=VDX8770S4 3.3.1.1001=VDX8770S8 3.3.1.1002=VDX8770S16 3.3.1.2000=SLX9850S4 3.3.1.2001=SLX9850S8
3.3.1.3000=SLX9240 3.3.1.3001=SLX9140 3.3.1.4000=SLX9540
`,
});
