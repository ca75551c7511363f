/**
 * Makers by the words in which devices name them: at the beginning of a description, or as a manufacturer's name. Only names
 * that mean nothing else stand here, because any word may begin a description.
 */
import { isTold } from "./placeholders.ts";

/** Each line: the name people use, then other spellings. Without regard to case, commas and company forms (Inc., Ltd.). */
const MAKERS = `
2N|2N Telekomunikace
3Com
3ware
ABB
Acer
Acme Packet
Adtran
Advantech
ADVA|ADVA Optical Networking|ADVA AG Optical Networking
Aerohive
AKCP
Alcatel-Lucent|Alcatel Lucent|Alcatel-Lucent Enterprise|ALE|Alcatel
Allied Telesis|Allied Telesyn|CentreCOM
Allnet
Allworx
APC|American Power Conversion|American Power Conversion Corp.|APC by Schneider Electric
Apple
Areca
Arista|Arista Networks
Arris|ARRIS Group
Aruba|Aruba Networks|HPE Aruba|a Hewlett Packard Enterprise
Asrock|ASRockRack|ASRock Rack
Asus|ASUSTeK|ASUSTeK Computer
Asustor
Atlas
ATEN
AudioCodes
Avaya
Avigilon
AVM|FRITZ!Box
Avocent
AVTECH
Axis|Axis Communications
Barco
Barracuda|Barracuda Networks
Belkin
Benning
Bintec|bintec elmeg|Teldat
Blonder Tongue
Blue Coat|BlueCoat|Blue Coat Systems
Bosch|Robert Bosch|Bosch Security Systems
Brocade|Brocade Communications|Brocade Communications Systems|Foundry|Foundry Networks
Brother|Brother Industries
Buffalo|BUFFALO INC
Calix
Cambium|Cambium Networks
Canon
Carel
Ceragon
Check Point|Check Point Software Technologies
Ciena
Cisco|Cisco Systems|cisco
Citrix
Comet|COMET SYSTEM
Comtrol
Cradlepoint
Crestron|Crestron Electronics
CyberPower|Cyber Power|Cyber Power Systems|CPS
D-Link|DLink|D-Link Corporation|D-Link Systems
Dahua
Dantel
Datalogic
Dell|Dell EMC|Dell Computer|Dell Networking|Dell Technologies|Dell Wyse
Delta|Delta Electronics
Develop
Digi|Digi International
DrayTek|Draytek Corporation
Eaton|Eaton Corporation|EATON Powerware|Powerware
Edge-core|Edgecore|Accton|Edge-Core Networks|Accton Technology
Edimax
Eltek
Eltex
Emerson|Emerson Network Power
EnGenius
Enlogic
Enterasys|Enterasys Networks
Epson|Seiko Epson
Ericsson
Extreme Networks|Extreme
F5|F5 Networks
Fiberstore|FS.COM|FS
FireBrick
Fortinet
Fujifilm|Fuji Xerox|FUJIFILM Business Innovation|FF
Fujitsu|FUJITSU LIMITED|Fujitsu Siemens|Fujitsu Siemens Computers
Furuno
Generex
Geist
Gigabyte|GIGABYTE TECHNOLOGY|Giga-Byte
Gigamon
Grandstream|Grandstream Networks
Gude
H3C|New H3C|Hangzhou H3C
Hikvision
Hillstone|Hillstone Networks
Hirschmann|Hirschmann Automation and Control
Hitachi
Honeywell
HP|Hewlett-Packard|Hewlett Packard|hp|ProCurve|HP ProCurve|Hewlett-Packard Company|JetDirect
HPE|Hewlett Packard Enterprise|Hewlett-Packard Enterprise
Huawei|Huawei Technologies|Quidway|HUAWEI TECHNOLOGIES CO
HW group|HW-group|HWg
IBM|International Business Machines|IBM Corp
Icom
Infoblox
Infortrend
InHand|InHand Networks
innovaphone
Inspur
Intel|Intel Corporation
Intermec
IronPort
iXsystems|FreeNAS|TrueNAS
Juniper|Juniper Networks|NetScreen
Kemp|KEMP Technologies
Kentix
Knürr|Knuerr
Konica Minolta|KONICA MINOLTA|KONICA|MINOLTA
Kyocera|Kyocera Mita|KYOCERA Document Solutions|Kyocera Corporation
LANCOM|LANCOM Systems
Lantronix
Legrand
Lenovo|LENOVO
Lexmark|Lexmark International
LG|LG Electronics
Liebert|Liebert Corporation
Linksys
Lobometrics
Mellanox|Mellanox Technologies
Meinberg|Meinberg Radio Clocks
Meraki|Cisco Meraki
Microsemi
Microsens
MikroTik
Mimosa|Mimosa Networks
Mitel
Mitsubishi|Mitsubishi Electric
Mobotix
Motorola|Motorola Solutions
Moxa
MSI|Micro-Star International
NEC
NetApp|Network Appliance
NetBotz
Netgear|NETGEAR
Netonix
Netopia
Nokia
Nortel|Nortel Networks|Northern Telecom
Oki|OKI|Oki Data|Oki Data Corporation|OKI DATA CORP
Olivetti
Omnitron
Omron
OneAccess
Opengear
Oracle
Overland
Palo Alto Networks
Panasonic
Panduit
Papouch
Patton|Patton Electronics
Pelco
Peplink|Pepwave
Perle|Perle Systems
Phoenix Contact
Planet|PLANET Technology
Polycom|Poly
Positron
Proxim|Proxim Wireless
QNAP|QNAP Systems
QTECH
Quanta
Quantum
Radwin
Raisecom
Raritan
Ricoh|RICOH|Aficio|Lanier|NRG|Savin|Gestetner|infotec
Riello|Riello UPS
Rittal
Riverbed
Robustel
Ruckus|Ruckus Wireless|CommScope|Brocade Ruckus
Ruijie|Ruijie Networks
Samsung|Samsung Electronics
Schneider Electric
Seagate
Sensatronics
Server Technology
Sharp
Siemens
Sierra Wireless
Silver Peak|Silver Peak Systems
SMC|SMC Networks|SMC Corporation
Snom|snom technology
Socomec|Socomec UPS
SonicWall|SonicWALL
Sony
Sophos
StarTech|StarTech.com
Stormshield
StorageTek
Stratasys
Sun Microsystems|SUN
Supermicro|Super Micro|Super Micro Computer
Symbol|Symbol Technologies
Synology
Tandberg|TANDBERG
TA Triumph-Adler|TA|Triumph-Adler|UTAX
Technicolor
Teltonika|Teltonika Networks
Teracom
Thecus
Thomson
Toshiba|TOSHIBA TEC
TP-Link|TPLINK|TP-LINK
Transition Networks
TRENDnet
Tripp Lite|TrippLite|TRIPP LITE
Tyan
Ubiquiti|Ubiquiti Networks|UBNT|Ubiquiti, Inc.
Vertiv
Viprinet
VIVOTEK
VMware
Wago|WAGO Kontakttechnik
WatchGuard|WatchGuard Technologies
Westermo
Western Digital|WDC|WD
Wiesemann Theis|W&T|Wiesemann & Theis
Wyse
Xerox|Xerox Corporation|Tektronix
Xirrus
Yamaha
Yealink
Zebra|Zebra Technologies|ZebraNet
ZTE|ZTE Corporation
Zyxel|ZyXEL|ZyXEL Communications
`;

/** At the end of a company's name, and no part of what people call it. */
const COMPANY_FORM =
  /[,.]? ?\b(inc|incorporated|corp|corporation|co|company|ltd|limited|llc|gmbh|ag|kg|se|sa|s\.a|s\.p\.a|spa|srl|bv|b\.v|ab|as|a\/s|oy|plc|s\.r\.o|sro|pty|pte|technology co|technologies co)\.?$/i;
const MOST_FORMS = 4;
const MOST_WORDS = 4;

let known: ReadonlyMap<string, string> | undefined;

function knownNames(): ReadonlyMap<string, string> {
  known ??= new Map(
    MAKERS.trim()
      .split("\n")
      .flatMap((line) => {
        const spellings = line.split("|");
        return spellings.map((spelling) => [keyOf(spelling), spellings[0] ?? ""] as const);
      }),
  );
  return known;
}

function keyOf(words: string): string {
  return withoutForm(words).toLowerCase();
}

function withoutForm(words: string): string {
  let rest = words.trim();
  for (let i = 0; i < MOST_FORMS; i += 1) rest = rest.replace(COMPANY_FORM, "").replace(/[,.;:]$/, "");
  return rest === "" ? words : rest;
}

/**
 * The maker's name as people use it, from what a manufacturer's field says ("Hewlett-Packard Company" is HP). A maker nobody
 * here knows is called as it calls itself. Undefined: that is no name.
 */
export function makerName(words: string): string | undefined {
  if (!isTold(words)) return undefined;
  const name = withoutForm(words);
  return (
    knownNames().get(name.toLowerCase()) ?? (/^(?=.{2,40}$)\p{L}[\p{L}\d&.' /+-]*$/u.test(name) ? name : undefined)
  );
}

export interface Beginning {
  readonly maker: string;
  /** What follows the name and its company form. */
  readonly rest: string;
}

/** The known maker whose name a description begins with. */
export function makerAtStart(text: string): Beginning | undefined {
  const words = text.slice(0, 120).split(/(?<=[\s/])/);
  for (let count = Math.min(MOST_WORDS + 2, words.length); count > 0; count -= 1) {
    const start = words.slice(0, count).join("");
    const maker = knownNames().get(keyOf(start.replace(/[\s/]$/, "")));
    if (maker !== undefined) return { maker, rest: text.slice(start.length).trim() };
  }
  return undefined;
}
