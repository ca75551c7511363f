/** Signs of Cisco: IOS, NX-OS, ASA, Firepower. Sources: Cisco's guides to system messages. */
import { bad, grave, well, type Sign } from "../sign.ts";

export const CISCO: readonly Sign[] = [
  bad(
    "config-changed",
    "conf vshd copy 1110",
    /%SYS-\d-CONFIG I|%PARSER-\d-CFGLOG|%VSHD-\d-VSHD SYSLOG CONFIG|%(ASA|FTD)-\d-(111008|111010|111005|111007|111004)|%SYS-\d-CONFIG NV/,
  ),
  bad(
    "login-failures",
    "sec login logi auth aaa 1130 6050 3080 3150",
    /%SEC LOGIN-\d-LOGIN FAILED|%(ASA|FTD)-\d-(113005|113006|113015|605004|308001|315011|716039)|%AUTHPRIV-\d-SYSTEM MSG.{0,80}fail|%SNMP-\d-AUTHFAIL|%SSH-\d-SSH2 (USERAUTH|UNEXPECTED)\b.{0,120}fail/i,
  ),
  well(
    "link-down",
    "link line ethp etht 4110",
    /%(LINK|LINEPROTO|ETHPORT|ASA|FTD)-\d-[\w ]{1,30}:? .{0,60}Interface (?<key>[\w/.:-]{1,40}),? .{0,80}\bstate to up\b|%ETHPORT-\d-IF UP: Interface (?<key2>[\w/.:-]{1,40})/i,
  ),
  bad(
    "link-down",
    "link line ethp 4110",
    /%(LINK|LINEPROTO|ETHPORT|ASA|FTD)-\d-[\w ]{1,30}:? .{0,60}Interface (?<key>[\w/.:-]{1,40}),? .{0,80}\bstate to down\b|%ETHPORT-\d-IF DOWN [\w ]{1,40}: Interface (?<key2>[\w/.:-]{1,40})/i,
    /ADMIN[ -]?DOWN|administratively/i,
  ),
  bad("link-flaps", "link pm", /%PM-\d-ERR DISABLE: link-flap|%LINK-\d-[\w ]{0,20}FLAP/i),
  bad(
    "loops",
    "span pm sw stor stp l2fm",
    /%SPANTREE-[0-4]-|%PM-\d-ERR DISABLE: (bpduguard|loopback|storm)|%SW MATM-\d-MACFLAP|%STORM CONTROL-\d-|%L2FM-\d-L2FM MAC MOVE|%MAC MOVE-/i,
  ),
  well(
    "power",
    "psu powe envm plat c3kp",
    /%(PLATFORM ENV|ENVMON|ENVIRONMENT|PLATFORM|POWER|C\w{1,12})-\d-[\w ]{0,30}(PS|PSU|POWER|SUPPLY|RPS)[\w ]{0,30}(OK|NORMAL|PRESENT|INSERTED|RESTORED|UP)\b/i,
  ),
  grave(
    "power",
    "psu powe envm plat pwr ps rps 7350 1050",
    /%[\w ]{1,30}-[0-4]-[\w ]{0,40}\b(PS|PSU|PWR|POWER|SUPPLY|RPS|PFMA)[\w ]{0,30}\b(FAIL\w{0,3}|BAD|FAULT|LOST|REMOVED|ABSENT|DOWN|NO INPUT|CRITICAL|OUT|FAULTY)\b|%(ASA|FTD)-1-7350(05|06|20)/i,
  ),
  grave(
    "fans",
    "fan fans envm plat 7350",
    /%[\w ]{1,30}-[0-4]-[\w ]{0,40}\bFAN[\w ]{0,30}\b(FAIL\w{0,3}|BAD|FAULT|REMOVED|ABSENT|STOPPED|CRITICAL)\b|%(ASA|FTD)-1-7350(01|07)/i,
  ),
  grave(
    "temperature",
    "temp envm envi 7350 syst",
    /%[\w ]{1,30}-[0-4]-[\w ]{0,40}\b(TEMP\w{0,10}|OVERTEMP|THERMAL)\b[\w ]{0,30}(?!.{0,60}(NORMAL|OK))|%(ASA|FTD)-1-7350(11|12|14|15|23|24)/i,
  ),
  well("vpn-down", "cryp 7131 7130", /%CRYPTO-\d-[\w ]{1,40}SESSION STATUS:.{0,80}\bis UP\b|%(ASA|FTD)-\d-713120/i),
  grave(
    "vpn-down",
    "cryp 7131 7130 7132 7500 1130",
    /%CRYPTO-\d-[\w ]{1,40}SESSION STATUS:.{0,80}\bis DOWN\b|%(ASA|FTD)-\d-(713123|713050|713194|750006)\b|%(ASA|FTD)-\d-113019:.{0,160}Session Type: (LAN-to-LAN|IKEv\d|IPsec LAN)/i,
  ),
  bad(
    "ha-failover",
    "hsrp glbp vrrp rf redu 1040 1050 stac",
    /%(HSRP|GLBP|VRRP)-\d-[\w ]{0,20}STATECHANGE|%(RF|REDUNDANCY|SWITCHOVER)-\d-[\w ]{0,30}(SWITCH|STANDBY|FAILOVER|PEER)|%(ASA|FTD)-1-10(4001|4002|5005|5043|3003|4003)|%STACKMGR-\d-(MASTER|ACTIVE|SWITCH REMOVED)/i,
  ),
  bad(
    "intrusions",
    "ips ids 4000 4300 7331 snor sfims",
    /%IPS-\d-SIGNATURE|%(ASA|FTD)-\d-(4000\d\d|430001|733100|733101|430004|430005|106016|106017|322001)\b/i,
  ),
  bad(
    "restarts",
    "sys plat 1990 rest relo",
    /%SYS-\d-(RESTART|RELOAD|CRASHED|BOOTTIME)|%PLATFORM-\d-[\w ]{0,20}(REBOOT|RESET)|%(ASA|FTD)-\d-199(001|002|005)/i,
  ),
  grave("storage-full", "flas file disk", /%(FLASH|FILESYS|DISK)-[0-4]-[\w ]{0,30}(FULL|NOSPACE|LOW)/i),
];
