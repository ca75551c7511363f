/** LANCOM products by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const lancomProducts = makeProducts({
  name: "lancom-products",
  title: "LANCOM products, by sysObjectID",
  source: "LCOS-LX-MIB, LCOS-SX-MIB (LANCOM)",
  enterprise: 2356,
  products: `
13.8.0.1=LW500 13.8.0.2=LX6400 13.8.0.3=LX6402 13.8.0.4=LW600 13.8.0.5=OW602 13.8.0.6=LX6200E 14.8.3126=GS3126X
14.8.3127=GS3126XP 14.8.3128=GS3128X 14.8.3129=GS3128XP 14.8.3152=GS3152X 14.8.3153=GS3152XP 14.8.3154=GS3152XSP
14.8.3155=GS3152P 14.8.3510=GS3510XP 14.8.3511=GS3510X 14.8.3528=GS3528XSP 14.8.3529=GS3528XP 14.8.3530=GS3528X
14.8.3531=GS3528XUP
`,
});
