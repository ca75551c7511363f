/** Pulse Secure products by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const pulseSecureProducts = makeProducts({
  name: "pulse-secure-products",
  title: "Pulse Secure products, by sysObjectID",
  source: "PULSESECURE-PSG-MIB (Pulse Secure)",
  enterprise: 12532,
  products: `
252.1.1=SA700 252.2.1=SA2000 252.3.1=SA2500 252.4.1=SA4000 252.4.2=SA4000FIPS 252.5.1=SA4500 252.5.2=SA4500FIPS
252.6.1=SA6000 252.6.2=SA6000FIPS 252.7.1=SA6500 252.7.2=SA6500FIPS 253.1.1=IC4000 253.2.1=IC4500 253.3.1=IC6000
253.3.2=IC6000FIPS 253.4.1=IC6500 254.1.1=MAG2600 254.2.1=MAG4610 254.3.1=MAGSM160 254.4.1=MAGSM360 256.1.1=PSA300
256.2.1=PSA3000 256.3.1=PSA5000 256.4.1=PSA7000c 256.5.1=PSA7000f 256.6.1=PSA10000 257.1.1=ISA6000 257.2.1=ISA8000c
257.3.1=ISA8000f
`,
});
