/** AudioCodes products by sysObjectID. */
import { makeProducts } from "./make-products.ts";

export const audiocodesProducts = makeProducts({
  name: "audiocodes-products",
  title: "AudioCodes products, by sysObjectID",
  source: "AUDIOCODES-TYPES-MIB (AudioCodes)",
  enterprise: 5003,
  products: `
8.1.1.1=TrunkPack_08 8.1.1.2=MediaPack_108 8.1.1.3=MediaPack_124 8.1.1.20=TrunkPack_1600 8.1.1.22=TPM1100
8.1.1.23=TrunkPack_260IpMedia 8.1.1.24=TrunkPack_1610 8.1.1.25=MediaPack_104 8.1.1.26=MediaPack_102
8.1.1.29=TrunkPack_1610SB 8.1.1.30=TrunkPack_1610IpMedia 8.1.1.31=TrunkPackMEDIANT2000 8.1.1.32=TrunkPackSTRETTO2000
8.1.1.33=TrunkPackIPMServer_2000 8.1.1.34=TrunkPack_2810 8.1.1.35=TrunkPack_260UNIpMedia
8.1.1.36=TrunkPack_260IpMedia_30Ch 8.1.1.37=TrunkPack_260IpMedia_60Ch 8.1.1.38=TrunkPack_260IpMedia_120Ch
8.1.1.39=TrunkPack_260RTIpMedia_30Ch 8.1.1.40=TrunkPack_260RTIpMedia_60Ch 8.1.1.41=TrunkPack_260RTIpMedia_120Ch
8.1.1.42=TrunkPack_260 8.1.1.43=TrunkPack_260UN 8.1.1.44=TPM1100PCM 8.1.1.45=TrunkPack_6310 8.1.1.46=TPM6300
8.1.1.47=Mediant_1000 8.1.1.48=IPMedia_3000 8.1.1.49=Mediant_3000 8.1.1.50=Stretto_3000 8.1.1.51=TrunkPack_6310IpMedia
8.1.1.52=TrunkPack_6310SB 8.1.1.53=ATP1610 8.1.1.54=ATP260 8.1.1.55=ATP260UN 8.1.1.56=MediaPack_118
8.1.1.57=MediaPack_114 8.1.1.58=MediaPack_112 8.1.1.59=TrunkPack_6310T3 8.1.1.60=Mediant_3000T3 8.1.1.61=IPmedia_3000T3
8.1.1.62=TrunkPack_6310T3IpMedia 8.1.1.63=TrunkPack_8410 8.1.1.64=TrunkPack_8410IpMedia 8.1.1.65=Mediant_600
8.1.1.66=TrunkPack_12610 8.1.1.67=Mediant_1000MSBR 8.1.1.68=Mediant_600MSBR 8.1.1.69=Mediant_800MSBR 8.1.1.70=M4000
8.1.1.71=Mediant_1000ESBC 8.1.1.72=Mediant_800ESBC 8.1.1.74=Mediant_850MSBR 8.1.1.75=Mediant_850ESBC
8.1.1.76=Mediant_500MSBR 8.1.1.77=Mediant_500ESBC 8.1.1.78=M2600 8.1.1.83=Mediant_6000SBC 8.1.1.84=Mediant_500LMSBR
8.1.1.85=Mediant_500LESBC 8.1.1.86=MediantPack_1288 8.1.1.89=Mediant_500LI 8.1.1.90=Mediant_3100
8.1.1.200=MediaPack_202B 8.1.1.201=MediaPack_202D 8.1.1.202=MediaPack_204B 8.1.1.203=MediaPack_204D
8.1.1.204=MediaPack_202R 8.1.1.205=MediaPack_204R
`,
});
