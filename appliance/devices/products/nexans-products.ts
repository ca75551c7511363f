/** Nexans switches by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const nexansProducts = makeProducts({
  name: "nexans-products",
  title: "Nexans switches, by sysObjectID",
  source: "NEXANS-MIB (Nexans)",
  enterprise: 266,
  products: `
1.3.1=FiberSwitch100Bm 1.3.2=CopperSwitch100Bm 1.3.3=FiberSwitch100BmADesk 1.3.4=CopperSwitch100BmADesk
1.3.5=FiberSwitch100BmA 1.3.6=CopperSwitch100BmA 1.3.7=FiberSwitch100BmPlus 1.3.8=CopperSwitch100BmPlus
1.3.9=FiberSwitch100BmPlusDesk 1.3.10=CopperSwitch100BmPlusDesk 1.3.11=DualSwitch100BmPlusDeskFibFib
1.3.12=DualSwitch100BmPlusDeskCopCop 1.3.13=DualSwitch100BmPlusDeskCopFib 1.3.14=FiberSwitch100BmPlusDeskVersA
1.3.15=CopperSwitch100BmPlusDeskVersA 1.3.16=FiberSwitchM100Bm 1.3.17=CopperSwitchM100Bm
1.3.18=FiberSwitch100BmPlusDeskVersC 1.3.19=CopperSwitch100BmPlusDeskVersC 1.3.20=FiberSwitch1000BmPlus
1.3.21=DualSwitch1000BmPlusFibFib 1.3.22=DualSwitch1000BmPlusDeskFibFib 1.3.23=DualSwitch1000BmPlusCopFib
1.3.24=DualSwitch1000BmPlusCopCop 1.3.25=CopperSwitch1000BmPlus 1.3.27=GigaSwitchG541Desk 1.3.28=GigaSwitchG542SfpDesk
1.3.30=ISwitch740CopCop 1.3.31=ISwitch741CopFib 1.3.32=ISwitch742FibFib 1.3.33=ISwitch1042FibFib 1.3.34=ISwitch1043
1.3.35=ISwitch742SfpSfp 1.3.36=ISwitch1043Sfp3Vi 1.3.37=IGigaSwitch541 1.3.38=IGigaSwitch542Sfp2Vi
1.3.40=IGigaSwitch1604 1.3.41=IGigaSwitch1608 1.3.42=IGigaSwitch1612 1.3.50=GigaSwitchBmFib 1.3.51=GigaSwitchBmCop
1.3.52=GigaSwitchV2Fib 1.3.53=GigaSwitchV2CopFib 1.3.54=GigaSwitchV2CopCop 1.3.55=GigaSwitchV2SfpFib
1.3.56=GigaSwitchV2Cop 1.3.60=GigaSwitchV3FibTp 1.3.61=GigaSwitchV3SfpTp 1.3.62=GigaSwitchV3d2SfpTp
1.3.63=GigaSwitchV3d2SfpSfp 1.3.64=GigaSwitchV3d2Fib 1.3.66=FiberSwitch1000BmV3 1.3.67=FiberSwitch100BmV3
1.3.70=GigaSwitch641DeskSfpTp 1.3.71=GigaSwitch642DeskSfpSfp
`,
});
