/** Opengear products by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const opengearProducts = makeProducts({
  name: "opengear-products",
  title: "Opengear products, by sysObjectID",
  source: "OG-PRODUCTS-MIB (Opengear)",
  enterprise: 25049,
  products: `
1.1=CM4001 1.2=CM4002 1.3=CM4008 1.10=CM41xx 1.11=CM71xx 1.12=CM7196 1.20=SD4001 1.21=SD4002 1.22=SD4008 1.23=SD4001DW
1.24=SD4002DX 1.30=CD 1.31=CMx86 1.40=CMS61xx 1.41=Lighthouse 1.42=Lighthouse5 1.50=IM4004 1.60=IM42xx 1.61=IM72xx
1.70=KCS61xx 1.80=ACM500x 1.81=ACM550x 1.90=ACM700x 1.91=ACM70045 1.101=OperationsManager 1.110=OM12xx 1.120=OM22xx
1.130=CM81xx 1.140=EM80xx
`,
});
