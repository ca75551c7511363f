/** ExaGrid products by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const exagridProducts = makeProducts({
  name: "exagrid-products",
  title: "ExaGrid products, by sysObjectID",
  source: "EXAGRID-MIB (ExaGrid)",
  enterprise: 14941,
  products: `
3.1.0=EXX000 3.1.1=EX1000 3.1.2=EX2000 3.1.3=EX3000 3.1.4=EX4000 3.1.5=EX5000 3.1.10=EX10000E 3.1.11=EX1T 3.1.12=EX2T
3.1.13=EX3T 3.1.14=EX4T 3.1.15=EX5T 3.1.16=EX7T 3.1.19=EX9T 3.1.26=EX7S 3.1.29=EX9S 3.1.31=EX1T2012A 3.1.32=EX2T2012A
3.1.33=EX3T2012A 3.1.34=EX4T2012A 3.1.35=EX5T2012A 3.1.36=EX7T2012A 3.1.46=EX7S2012A 3.1.110=EX10T 3.1.113=EX13T
3.1.210=EX10S 3.1.213=EX13S 3.1.310=EX10T2012A 3.1.313=EX13T2012A 3.1.321=EX21T2012A 3.1.410=EX10S2012A
3.1.413=EX13S2012A 3.1.421=EX21S2012A
`,
});
