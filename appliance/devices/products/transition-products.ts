/** Transition Networks products by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const transitionProducts = makeProducts({
  name: "transition-products",
  title: "Transition Networks products, by sysObjectID",
  source: "TRANSITION-SMI (Transition Networks)",
  enterprise: 868,
  products: `
1.5.2.1=CES3280 1.5.2.2=CES3280TST 1.5.2.3=CES3280S 1.5.2.4=CES3280STST 1.5.2.5=CES3290-24 1.5.2.6=CES3290-42
1.5.2.20=CES4140 1.5.2.21=CES4212 1.5.2.22=CES4224 1.5.3.1=Ind3280L 1.5.3.2=Ind3284L 1.5.3.3=Ind3280H 1.5.3.4=Ind3284H
1.5.4.1=PBPLUSTDM4AC 1.5.4.2=PBPLUSTDM4DC 1.5.4.3=PBPLUSTDM1VXAC 1.5.4.4=PBPLUSTDM1VXDC 1.5.4.5=PBOAMTDM16
`,
});
