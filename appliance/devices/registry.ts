/** Every MIB the appliance knows, one line each. The order decides between MIBs of equal rank: the special before the general. */
import type { Mib } from "./contract.ts";
import { bgp4Mib } from "./standard/bgp4-mib.ts";
import { entityMib } from "./standard/entity-mib.ts";
import { entitySensor } from "./standard/entity-sensor.ts";
import { hostResources } from "./standard/host-resources.ts";
import { ifMib } from "./standard/if-mib.ts";
import { lmSensors } from "./standard/lm-sensors.ts";
import { netSnmpHost } from "./standard/net-snmp-host.ts";
import { powerEthernet } from "./standard/power-ethernet.ts";
import { printerMib } from "./standard/printer-mib.ts";
import { ucdSnmp } from "./standard/ucd-snmp.ts";
import { upsMib } from "./standard/ups-mib.ts";
import { akcp } from "./vendors/akcp.ts";
import { akcpPlus } from "./vendors/akcp-plus.ts";
import { alliedTelesis } from "./vendors/allied-telesis.ts";
import { apc } from "./vendors/apc.ts";
import { apcAts } from "./vendors/apc-ats.ts";
import { apcPdu } from "./vendors/apc-pdu.ts";
import { apcUps } from "./vendors/apc-ups.ts";
import { arista } from "./vendors/arista.ts";
import { arubaController } from "./vendors/aruba-controller.ts";
import { arubaCx } from "./vendors/aruba-cx.ts";
import { arubaInstant } from "./vendors/aruba-instant.ts";
import { audiocodes } from "./vendors/audiocodes.ts";
import { avtech } from "./vendors/avtech.ts";
import { axis } from "./vendors/axis.ts";
import { brocadeFos } from "./vendors/brocade-fos.ts";
import { brocadeIcx } from "./vendors/brocade-icx.ts";
import { brotherPrinter } from "./vendors/brother-printer.ts";
import { buffalo } from "./vendors/buffalo.ts";
import { canonPrinter } from "./vendors/canon-printer.ts";
import { checkPoint } from "./vendors/check-point.ts";
import { ciscoAsa } from "./vendors/cisco-asa.ts";
import { ciscoEntitySensor } from "./vendors/cisco-entity-sensor.ts";
import { ciscoEnvironment } from "./vendors/cisco-environment.ts";
import { ciscoIos } from "./vendors/cisco-ios.ts";
import { ciscoMeraki } from "./vendors/cisco-meraki.ts";
import { ciscoSmallBusiness } from "./vendors/cisco-small-business.ts";
import { ciscoStack } from "./vendors/cisco-stack.ts";
import { ciscoWlc } from "./vendors/cisco-wlc.ts";
import { cyberpowerPdu } from "./vendors/cyberpower-pdu.ts";
import { cyberpowerUps } from "./vendors/cyberpower-ups.ts";
import { dLink } from "./vendors/d-link.ts";
import { dellEquallogic } from "./vendors/dell-equallogic.ts";
import { dellFastpath } from "./vendors/dell-fastpath.ts";
import { dellIdrac } from "./vendors/dell-idrac.ts";
import { dellNetworking } from "./vendors/dell-networking.ts";
import { dellOpenmanage } from "./vendors/dell-openmanage.ts";
import { dellPowerconnect } from "./vendors/dell-powerconnect.ts";
import { draytek } from "./vendors/draytek.ts";
import { eatonEpdu } from "./vendors/eaton-epdu.ts";
import { eatonMgeUps } from "./vendors/eaton-mge-ups.ts";
import { eatonXups } from "./vendors/eaton-xups.ts";
import { epsonPrinter } from "./vendors/epson-printer.ts";
import { extremeVoss } from "./vendors/extreme-voss.ts";
import { extremeXos } from "./vendors/extreme-xos.ts";
import { fortinetFortiap } from "./vendors/fortinet-fortiap.ts";
import { fortinetFortigate } from "./vendors/fortinet-fortigate.ts";
import { fortinetOthers } from "./vendors/fortinet-others.ts";
import { freenas } from "./vendors/freenas.ts";
import { fujitsuIrmc } from "./vendors/fujitsu-irmc.ts";
import { gudeEpc } from "./vendors/gude-epc.ts";
import { h3cComware } from "./vendors/h3c-comware.ts";
import { hikvision } from "./vendors/hikvision.ts";
import { hpPrinter } from "./vendors/hp-printer.ts";
import { hpProcurve } from "./vendors/hp-procurve.ts";
import { hpeProliant } from "./vendors/hpe-proliant.ts";
import { hpeSmartArray } from "./vendors/hpe-smart-array.ts";
import { huaweiVrp } from "./vendors/huawei-vrp.ts";
import { hwgPoseidon } from "./vendors/hwg-poseidon.ts";
import { juniperJunos } from "./vendors/juniper-junos.ts";
import { konicaPrinter } from "./vendors/konica-printer.ts";
import { kyoceraPrinter } from "./vendors/kyocera-printer.ts";
import { lancom } from "./vendors/lancom.ts";
import { lenovoImm } from "./vendors/lenovo-imm.ts";
import { lenovoXcc } from "./vendors/lenovo-xcc.ts";
import { lexmarkPrinter } from "./vendors/lexmark-printer.ts";
import { linksys } from "./vendors/linksys.ts";
import { microsoftWindows } from "./vendors/microsoft-windows.ts";
import { mikrotik } from "./vendors/mikrotik.ts";
import { netapp } from "./vendors/netapp.ts";
import { netbotz } from "./vendors/netbotz.ts";
import { netgearRadlan } from "./vendors/netgear-radlan.ts";
import { netgearSmart } from "./vendors/netgear-smart.ts";
import { netgear } from "./vendors/netgear.ts";
import { paloAlto } from "./vendors/palo-alto.ts";
import { papouch } from "./vendors/papouch.ts";
import { patton } from "./vendors/patton.ts";
import { pfsense } from "./vendors/pfsense.ts";
import { qnap } from "./vendors/qnap.ts";
import { raritan } from "./vendors/raritan.ts";
import { ricohPrinter } from "./vendors/ricoh-printer.ts";
import { riello } from "./vendors/riello.ts";
import { ruckus } from "./vendors/ruckus.ts";
import { serverTechnologySentry3 } from "./vendors/server-technology-sentry3.ts";
import { serverTechnologySentry4 } from "./vendors/server-technology-sentry4.ts";
import { snom } from "./vendors/snom.ts";
import { socomecNetvision7 } from "./vendors/socomec-netvision7.ts";
import { socomec } from "./vendors/socomec.ts";
import { sonicwall } from "./vendors/sonicwall.ts";
import { sophosFirewall } from "./vendors/sophos-firewall.ts";
import { supermicro } from "./vendors/supermicro.ts";
import { synology } from "./vendors/synology.ts";
import { teltonika } from "./vendors/teltonika.ts";
import { tpLinkJetstream } from "./vendors/tp-link-jetstream.ts";
import { trippLite } from "./vendors/tripp-lite.ts";
import { truenas } from "./vendors/truenas.ts";
import { ubiquitiEdgeos } from "./vendors/ubiquiti-edgeos.ts";
import { ubiquitiEdgeswitch } from "./vendors/ubiquiti-edgeswitch.ts";
import { ubiquitiUnifi } from "./vendors/ubiquiti-unifi.ts";
import { vertivLiebert } from "./vendors/vertiv-liebert.ts";
import { vmwareEsxi } from "./vendors/vmware-esxi.ts";
import { watchguard } from "./vendors/watchguard.ts";
import { wut } from "./vendors/wut.ts";
import { xeroxPrinter } from "./vendors/xerox-printer.ts";
import { yealink } from "./vendors/yealink.ts";
import { zyxelFirewall } from "./vendors/zyxel-firewall.ts";
import { zyxelSwitch } from "./vendors/zyxel-switch.ts";

/** Vendors' MIBs, by file name. */
const vendors: readonly Mib[] = [
  akcp,
  akcpPlus,
  alliedTelesis,
  apc,
  apcAts,
  apcPdu,
  apcUps,
  arista,
  arubaController,
  arubaCx,
  arubaInstant,
  audiocodes,
  avtech,
  axis,
  brocadeFos,
  brocadeIcx,
  brotherPrinter,
  buffalo,
  canonPrinter,
  checkPoint,
  ciscoAsa,
  ciscoEntitySensor,
  ciscoEnvironment,
  ciscoIos,
  ciscoMeraki,
  ciscoSmallBusiness,
  ciscoStack,
  ciscoWlc,
  cyberpowerPdu,
  cyberpowerUps,
  dLink,
  dellEquallogic,
  dellFastpath,
  dellIdrac,
  dellNetworking,
  dellOpenmanage,
  dellPowerconnect,
  draytek,
  eatonEpdu,
  eatonMgeUps,
  eatonXups,
  epsonPrinter,
  extremeVoss,
  extremeXos,
  fortinetFortiap,
  fortinetFortigate,
  fortinetOthers,
  freenas,
  fujitsuIrmc,
  gudeEpc,
  h3cComware,
  hikvision,
  hpPrinter,
  hpProcurve,
  hpeProliant,
  hpeSmartArray,
  huaweiVrp,
  hwgPoseidon,
  juniperJunos,
  konicaPrinter,
  kyoceraPrinter,
  lancom,
  lenovoImm,
  lenovoXcc,
  lexmarkPrinter,
  linksys,
  microsoftWindows,
  mikrotik,
  netapp,
  netbotz,
  netgearRadlan,
  netgearSmart,
  // Of all of the maker's: after those of one family.
  netgear,
  paloAlto,
  papouch,
  patton,
  pfsense,
  qnap,
  raritan,
  ricohPrinter,
  riello,
  ruckus,
  serverTechnologySentry3,
  serverTechnologySentry4,
  snom,
  socomecNetvision7,
  socomec,
  sonicwall,
  sophosFirewall,
  supermicro,
  synology,
  teltonika,
  tpLinkJetstream,
  trippLite,
  truenas,
  ubiquitiEdgeos,
  ubiquitiEdgeswitch,
  ubiquitiUnifi,
  vertivLiebert,
  vmwareEsxi,
  watchguard,
  wut,
  xeroxPrinter,
  yealink,
  zyxelFirewall,
  zyxelSwitch,
];

/** Standards. */
const standards: readonly Mib[] = [
  printerMib,
  upsMib,
  entityMib,
  hostResources,
  ifMib,
  entitySensor,
  powerEthernet,
  bgp4Mib,
  lmSensors,
  ucdSnmp,
  netSnmpHost,
];

export const mibs: readonly Mib[] = [...vendors, ...standards];
