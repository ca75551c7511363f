/** Signs of switches and access points: HP ProCurve and Aruba, Comware, Zyxel, Netgear, UniFi, D-Link, TP-Link, Extreme, Huawei. */
import { bad, grave, well, type Sign } from "../sign.ts";

export const SWITCHES: readonly Sign[] = [
  // ProCurve, Aruba: a number, a module, words
  well("link-down", "port on-l onli trk", /\bports?: (port|trunk) (?<key>[\w/-]{1,20}) is now on-?line\b/i),
  bad("link-down", "port off- offl trk off", /\bports?: (port|trunk) (?<key>[\w/-]{1,20}) is now off-?line\b/i),
  bad("loops", "loop", /\bloop-?protect: (port (?<key>\S{1,20}))?.{0,60}?\b(disabled|loop|detected)\b/i),
  bad("loops", "ffi", /\bFFI: port (?<key>[\w/-]{1,20})\W{1,3}(Excessive|High) (Broadcasts|collision|CRC)/i),
  bad(
    "login-failures",
    "auth inva",
    /\bauth: Invalid (user name|password)\b|\b(SSH|telnet|web|console) session\b.{0,60}?\b(invalid|denied|rejected)/i,
  ),
  bad(
    "config-changed",
    "runn conf mgr",
    /\b(Running|Startup) config\b.{0,60}?\b(changed|saved|differs)|\bcfg: .{0,60}?\bchanged\b/i,
  ),
  // Comware, Huawei: %%10MODULE/level/MNEMONIC, %%01MODULE/level/MNEMONIC
  well(
    "link-down",
    "ifne link ifpd ifup",
    /\b(IFNET|LINK|IFPDT|PHY|IFM)\/\d\/(LINK UPDOWN|PHY UPDOWN|IF STATE|LINK UP|linkUp|PORT UP)\S{0,24}.{0,80}?(Interface |interface |on )(?<key>[\w/.:-]{1,40}).{0,60}?\b(up|UP)\b/,
  ),
  bad(
    "link-down",
    "ifne link ifpd ifm phy",
    /\b(IFNET|LINK|IFPDT|PHY|IFM)\/\d\/(LINK UPDOWN|PHY UPDOWN|IF STATE|LINK DOWN|linkDown|PORT DOWN)\S{0,24}.{0,80}?(Interface |interface |on )(?<key>[\w/.:-]{1,40}).{0,60}?\b(down|DOWN)\b/,
  ),
  bad(
    "login-failures",
    "shel ssh aaa web logi",
    /\b(SHELL|SSHS?|AAA|WEB|LOGIN|TELNETD)\/\d\/(SHELL LOGINFAIL|LOGINFAIL|LOGIN FAILED|SSH AUTH FAIL|AAA FAILURE|LOGINFAILED|AUTHEN FAIL)/i,
  ),
  bad(
    "config-changed",
    "cfgm shel conf",
    /\b(CFGMAN|CFM|CONFIGURATION)\/\d\/(CFGMAN CFGCHANGED|CFGCHANGED|CFG CHANGE\w{0,4}|SAVE|CFG SAVE)/i,
  ),
  grave(
    "fans",
    "dev dri entity enti fan",
    /\b(DEV|DRVPLAT|ENTITYTRAP|DEVM|SRM)\/\d\/(FAN ABSENT|FAN FAILED|FAN DIRECTION\w{0,12}|FANFAIL|FAN FAULT|ENTITYFANFAIL)/i,
  ),
  grave(
    "power",
    "dev dri enti powe",
    /\b(DEV|DRVPLAT|ENTITYTRAP|DEVM|SRM)\/\d\/(POWER ABSENT|POWER FAILED|POWERFAIL|POWER FAULT|PWR\w{0,12}FAIL)/i,
  ),
  grave(
    "temperature",
    "dev enti temp",
    /\b(DEV|DRVPLAT|ENTITYTRAP|DEVM|SRM)\/\d\/(TEMPERATURE (ALARM|WARNING|SHUTDOWN|POWEROFF)|TEMP\w{0,12}(ALARM|HIGH))/i,
  ),
  // Broadcom's switches under many names (Netgear, Dell, UniFi): TRAPMGR and DOT1S
  well("link-down", "link trap", /\bLink Up:? ?(Unit: ?\d{1,2} Slot: ?\d{1,2} Port: ?)?(?<key>[\w/.-]{1,20})\b/),
  bad("link-down", "link trap", /\bLink Down:? ?(Unit: ?\d{1,2} Slot: ?\d{1,2} Port: ?)?(?<key>[\w/.-]{1,20})\b/),
  bad("config-changed", "conf trap", /\bConfig(uration)? Changed\b/i),
  // Aruba controllers, UniFi
  bad(
    "intrusions",
    "rogu wids",
    /\b(Rogue|rogue) (AP|access point|device|DHCP server)\b.{0,60}?\b(detected|found|classified)\b|\bwids\b.{0,80}?\b(attack|detected|signature)\b/i,
  ),
];
