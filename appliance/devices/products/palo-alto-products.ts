/** Palo Alto Networks products by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const paloAltoProducts = makeProducts({
  name: "palo-alto-products",
  title: "Palo Alto Networks products, by sysObjectID",
  source: "PAN-PRODUCTS-MIB (Palo Alto Networks)",
  enterprise: 25461,
  products: `
2.3.1=PA-4050 2.3.2=PA-4020 2.3.3=PA-2050 2.3.4=PA-2020 2.3.5=PA-4060 2.3.6=PA-500 2.3.7=Panorama 2.3.8=PA-5060
2.3.9=PA-5050 2.3.11=PA-5020 2.3.12=PA-200 2.3.17=PA-3050 2.3.18=PA-3020 2.3.19=PA-3060 2.3.20=PA-3200 2.3.21=PA-3250
2.3.22=PA-5260 2.3.23=PA-5250 2.3.24=PA-5220 2.3.29=PA-VM 2.3.30=M-100 2.3.31=PA-7050 2.3.32=GP-100 2.3.33=WF-500
2.3.34=PA-7080 2.3.35=M-500 2.3.36=PA-820 2.3.37=PA-850 2.3.38=PA-220 2.3.39=M-600 2.3.40=M-200 2.3.41=PA-220R
2.3.42=PA-5280 2.3.43=PA-3220 2.3.44=PA-3260 2.3.45=WF-600 2.3.101=Fans 2.3.102=PowerSupplies
`,
});
