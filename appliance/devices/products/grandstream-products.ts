/** Grandstream gateways by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const grandstreamProducts = makeProducts({
  name: "grandstream-products",
  title: "Grandstream gateways, by sysObjectID",
  source: "GS-GXW42XX-MIB, GS-HT8XX-MIB (Grandstream)",
  enterprise: 42397,
  products: `
1.1.16=GXW4216 1.1.24=GXW4224 1.1.32=GXW4232 1.1.48=GXW4248 1.1.96=GXW4296 1.2.801=HT801 1.2.802=HT802 1.2.812=HT812
1.2.814=HT814
`,
});
