/** Edge-core switches by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const edgeCoreProducts = makeProducts({
  name: "edge-core-products",
  title: "Edge-core switches, by sysObjectID",
  source: "ECS4120-MIB and others of the family (Edge-core)",
  enterprise: 259,
  products: `
10.1.45.101=ECS4120-28T 10.1.45.102=ECS4120-28P 10.1.45.103=ECS4120-28F 10.1.45.104=ECS4120-28F-I
10.1.45.105=ECS4120-28FV2 10.1.45.106=ECS4120-52T 10.1.45.107=ECS4120-52P 10.1.45.108=ECS4120-28FV2-I
`,
});
