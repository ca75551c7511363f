/** Infoblox products by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const infobloxProducts = makeProducts({
  name: "infoblox-products",
  title: "Infoblox products, by sysObjectID",
  source: "IB-SMI-MIB (Infoblox)",
  enterprise: 7779,
  products: `
1.1101=IB-1000 1.1102=IB-1200 1.1103=IB-500 1.1201=IB-550 1.1202=IB-1050 1.1203=IB-1550 1.1204=IB-1552 1.1205=IB-2000
1.1206=IB-250 1.1207=IB-1220 1.1301=IB-550A 1.1302=IB-1050A 1.1303=IB-1550A 1.1304=IB-1552A 1.1305=IB-1852A
1.1306=IB-250A 1.1307=IB-2000A 1.1420=IB-4000 1.1421=IB-4010 1.1422=IB-4020
`,
});
