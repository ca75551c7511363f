/** Data Domain systems by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const dataDomainProducts = makeProducts({
  name: "data-domain-products",
  title: "Data Domain systems, by sysObjectID",
  source: "DATA-DOMAIN-MIB (Dell)",
  enterprise: 19746,
  products: `
3.1.1=DD200 3.1.2=DD200PROTO 3.1.3=DD410 3.1.4=DD430 3.1.5=DD460 3.1.6=DD400G 3.1.7=DD460G 3.1.8=DD560 3.1.9=DD560G
3.1.10=DD580 3.1.11=DD580G 3.1.12=DD565 3.1.13=DD530 3.1.14=DD510 3.1.15=DD120 3.1.16=DD690 3.1.17=DD690G 3.1.18=DD660
3.1.19=DD880 3.1.20=DD880G 3.1.21=DD610 3.1.22=DD630 3.1.23=DD140 3.1.24=DD670 3.1.25=DD860 3.1.26=DD860G 3.1.27=DD890
3.1.28=DD640 3.1.29=DD620 3.1.30=DD160 3.1.32=DD4500 3.1.33=DD7200 3.1.35=DD990 3.1.36=DD2500 3.1.37=DD4200
`,
});
