/**
 * The words in which devices name their makers: at the beginning of a description, or as a manufacturer's name. Only names that
 * mean nothing else stand here, because any word may begin a description.
 */

/** Each line: the name people use, then other spellings. Without regard to case, commas and company forms (Inc., Ltd.). */
export const MAKERS = `
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
Clavister
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
Didactum
Digi|Digi International
DrayTek|Draytek Corporation
Eaton|Eaton Corporation|EATON Powerware|Powerware
Edge-core|Edgecore|Accton|Edge-Core Networks|Accton Technology
Edimax
Eltek
Eltex
Elproma
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
Fujifilm|Fuji Xerox|FUJIFILM Business Innovation|FF|FX
Fujitsu|FUJITSU LIMITED|Fujitsu Siemens|Fujitsu Siemens Computers
Furuno
Generex
Geist
GeoVision
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
Multitech|MultiTech|Multi-Tech Systems
Moxa
MSI|Micro-Star International
NEC
NetApp|Network Appliance
NetBotz
Netgear|NETGEAR
Netonix
Netopia
Nimble|Nimble Storage
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
Papouch|Papago
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
QSAN
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
Sangoma
SATO
Schneider Electric
Seagate
Sensatronics
Server Technology
Sharp
Siemens
Siklu
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
Symmetricom
Tandberg|TANDBERG
TA Triumph-Adler|TA|Triumph-Adler|UTAX
Technicolor
Tekron
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
Vaisala
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
Yeastar
Zebra|Zebra Technologies|ZebraNet
ZTE|ZTE Corporation
Zyxel|ZyXEL|ZyXEL Communications
`;

/** What only one maker sells; the words belong to the model's name. Each line: the maker, then first words of descriptions. */
export const PRODUCT_LINES = `
Adtran|NetVanta
Aruba|ArubaOS
AudioCodes|Mediant
Buffalo|LinkStation|TeraStation
Cambium|cnMatrix|cnPilot|ePMP
Canon|imageRUNNER
Check Point|GAiA
Citrix|NetScaler
Dell|iDRAC|PowerConnect|PowerEdge|PowerVault
Extreme Networks|ExtremeXOS
F5|BIG-IP
Fortinet|FortiADC|FortiAnalyzer|FortiAP|FortiGate|FortiMail|FortiManager|FortiSwitch|FortiWeb
HP|DesignJet|LaserJet|OfficeJet|PageWide
HPE|ProLiant
Huawei|AirEngine
IBM|RackSwitch
Juniper|JUNOS
Konica Minolta|bizhub
Kyocera|ECOSYS|TASKalfa
Meinberg|LANTIME
MikroTik|RouterOS|SwOS
Netgear|ProSafe|ReadyNAS
OPNsense|OPNsense
Perle|IOLAN
pfSense|pfSense
Proxmox|Proxmox
Siemens|RuggedSwitch|SCALANCE|SIMATIC
SonicWall|SonicOS
Sophos|SFOS
Toshiba|e-STUDIO
TP-Link|JetStream|Omada
Ubiquiti|airOS|EdgeOS|EdgePoint|EdgeRouter|EdgeSwitch|UAP|UCG|UDM|UniFi|USW|UXG
VMware|vCenter
VyOS|VyOS|Vyatta
Xerox|AltaLink|Phaser|VersaLink|WorkCentre
Zyxel|Prestige|ZyWALL
`;
