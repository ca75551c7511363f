/** Liebert products by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const liebertProducts = makeProducts({
  name: "liebert-products",
  title: "Liebert products, by sysObjectID",
  source: "LIEBERT-GP-REGISTRATION-MIB (Vertiv)",
  enterprise: 476,
  products: `
1.42.4.2.1=Series7200 1.42.4.2.6=GXT2Dual 1.42.4.2.7=PowerSureInteractive2 1.42.4.2.11=Super400
1.42.4.2.12=Series600or610 1.42.4.2.13=Series300 1.42.4.2.14=Series610SMS 1.42.4.2.15=Series610MMU
1.42.4.2.16=Series610SCC 1.42.4.2.17=GXT3 1.42.4.2.18=GXT3Dual 1.42.4.2.19.4=NXC30to40k 1.42.4.2.19.5=ITA30to40k
1.42.4.2.22.1=NX225to600k 1.42.4.2.23=GXT4 1.42.4.2.24=GXT4Dual 1.42.4.2.26.1=EXM208v 1.42.4.2.26.2=EXM400v
1.42.4.2.26.3=EXM480v 1.42.4.2.27.1=EPM300k 1.42.4.2.27.2=EPM400k 1.42.4.2.27.3=EPM500k 1.42.4.2.27.4=EPM600k
1.42.4.2.27.5=EPM800k 1.42.4.2.27.9=APM600 1.42.4.2.28=EXLS1 1.42.4.2.28.1=EXLS1UPS 1.42.4.2.31=ITA2
1.42.4.2.31.1=ITA2cap20k 1.42.4.2.31.2=ITA2cap40k 1.42.4.2.31.3=EXSRackMountAndFrame1 1.42.4.2.31.5=ITA2cap5k30k
1.42.4.2.33=PowerSureInteractive5 1.42.4.2.34=GXT5 1.42.4.3.3=MiniMate2 1.42.4.3.5=CEMS100orLECS15
1.42.4.3.7.5=IcomPAtypeDeluxeSys3 1.42.4.3.7.5.1=IcomPAtypeDeluxeSystem3 1.42.4.3.7.7.1=IcomPAtypeDSE400
1.42.4.3.7.11=MiniMate3 1.42.4.5.2=StaticTransferSwitch1 1.42.4.5.3=StaticTransferSwitch2
1.42.4.5.4=StaticTransferSwitch2FourPole 1.42.4.8.4=RackPDU2 1.42.4.8.4.1=RPC2kMPX 1.42.4.8.4.2=RPC2kMPH
1.42.4.10.1.7=PMPonSTS2 1.42.4.10.1.8=PMPonSTS2PDU
`,
});
