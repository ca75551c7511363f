/** Spectracom time servers by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const spectracomProducts = makeProducts({
  name: "spectracom-products",
  title: "Spectracom time servers, by sysObjectID",
  source: "SPECTRACOM-GLOBAL-REG-MIB (Orolia)",
  enterprise: 18837,
  products: `
1.2.1=TTS200 1.2.2=TTS220 1.2.3=TTS240 1.2.4=TTS260 1.2.5=TTS280 1.2.6=9183 1.2.7=9188 1.2.8=9188s 1.2.9=9189
1.2.10=9183es 1.2.11=240o 1.2.12=240rb 1.2.13=260rb 1.2.14=9283 1.2.15=9288 1.2.16=9289 1.2.17=9383 1.2.18=9388
1.2.19=9389 1.4.1=9483 1.4.2=9489
`,
});
