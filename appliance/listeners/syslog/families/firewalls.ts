/**
 * Signs of firewalls that write fields or numbers in place of words: FortiGate, Palo Alto, Sophos, SonicWall, WatchGuard,
 * Juniper, MikroTik, Check Point, pfSense and OPNsense, CEF. Sources: the makers' log references.
 */
import { bad, grave, well, type Sign } from "../sign.ts";

export const FIREWALLS: readonly Sign[] = [
  // FortiGate: fields with a log description; `attack=` and `virus=` name what was found
  bad("config-changed", "cfgp attr conf", /\bcfgpath=|logdesc="?(Object )?[Aa]ttribute configured/),
  bad(
    "login-failures",
    "logi logd",
    /\baction="?login"?.{0,200}?\bstatus="?fail\w{0,4}|logdesc="?Admin login (failed|disabled)|\bstatus="?failed"?.{0,300}?\baction="?login|\baction="?(auth-logon|authentication)"?.{0,200}?\bstatus="?fail|action="?ssl-login-fail/i,
  ),
  well(
    "vpn-down",
    "tunn phas",
    /\baction="?(tunnel-up|phase2-up|phase1-up)\b.{0,300}?\bvpntunnel="?(?<key>[\w.-]{1,60})|\baction="?(tunnel-up|phase2-up)\b/i,
    /tunneltype="?ssl/i,
  ),
  grave(
    "vpn-down",
    "tunn phas",
    /\baction="?(tunnel-down|phase2-down|phase1-down)\b.{0,300}?\bvpntunnel="?(?<key>[\w.-]{1,60})|\baction="?(tunnel-down|phase2-down)\b/i,
    /tunneltype="?ssl/i,
  ),
  bad(
    "ha-failover",
    "ha virt",
    /\bsubtype="?ha"?\b.{0,300}?\blevel="?(warning|error|critical|alert|notice)\b.{0,300}?(failover|member|state|master|primary|heartbeat|lost)|logdesc="?(HA|Virtual cluster)[^"]{0,60}(failover|state|member|lost|down|master|primary)/i,
  ),
  well(
    "link-down",
    "inte link",
    /logdesc="?Interface status changed.{0,300}?\bstatus="?up\b|action="?interface-stat-change"?.{0,200}?\bstatus="?up\b/i,
  ),
  bad(
    "link-down",
    "inte link",
    /logdesc="?Interface status changed.{0,300}?\bstatus="?down\b|action="?interface-stat-change"?.{0,200}?\bstatus="?down\b/i,
  ),
  bad(
    "intrusions",
    "ips viru ids atta anom thre waf bot",
    /\bsubtype="?(ips|virus|anomaly|botnet|waf)"?\b|\blog_?(type|component)="?(IDS|IPS|ATP|Anti-?Virus|Signatures)"?|\blog (type|component)="?(IDS|IPS|ATP|Anti-?Virus|Signatures)"?|\battack="|\bvirus="/i,
    /\b(attack|virus)=("?"|"?N\/A"?)/i,
  ),
  // Palo Alto: rows of values
  bad("config-changed", "conf", /,CONFIG,\d{0,3},/),
  bad(
    "login-failures",
    "auth syst logi",
    /,SYSTEM,(auth|general|globalprotect),.{0,200}?\b(auth-fail|failed authentication|authentication failed|login-failed)/i,
  ),
  bad(
    "intrusions",
    "thre",
    /,THREAT,(vulnerability|virus|spyware|flood|scan|packet|wildfire|wildfire-virus|ml-virus|data),/i,
  ),
  bad(
    "ha-failover",
    "syst ha",
    /,SYSTEM,ha,.{0,300}?\b(failover|state-change|Moved from|peer|became|Active|Passive|Non-?Functional|ha\d-link-change)\b/i,
  ),
  well(
    "vpn-down",
    "syst vpn",
    /,SYSTEM,vpn,.{0,200}?\b(tunnel-status-up|ike-nego-p[12]-succ|ipsec-key-install)\b.{0,200}/i,
  ),
  grave(
    "vpn-down",
    "syst vpn",
    /,SYSTEM,vpn,.{0,200}?\b(tunnel-status-down|ike-nego-p1-fail|ike-nego-p2-fail|ike-generic-event-down|ike-nego-p1-dpd-dn|tunnel-down)\b/i,
  ),
  well("link-down", "syst port", /,SYSTEM,port,.{0,200}?\blink-change\b.{0,200}?Port (?<key>[\w/.-]{1,40}): Up/i),
  bad("link-down", "syst port", /,SYSTEM,port,.{0,200}?\blink-change\b.{0,200}?Port (?<key>[\w/.-]{1,40}): Down/i),
  // Sophos and others: status in a field
  bad(
    "login-failures",
    "auth logi",
    /\blog[ _]component="?[^"]{0,40}Authentication"?.{0,200}?\bstatus="?Fail\w{0,4}|\bstatus="?Failed"?.{0,300}?Authentication/i,
  ),
  bad(
    "config-changed",
    "admi",
    /\blog[ _](type|component)="?(Event|GUI|CLI|API)"?.{0,120}?\blog[ _]subtype="?Admin"?.{0,300}?\b(added|updated|deleted|changed|enabled|disabled|saved|imported|restored)\b/i,
    /Authentication/i,
  ),
  // SonicWall: numbers of messages (m=)
  bad(
    "login-failures",
    "id m",
    /\bid=\S{1,40} .{0,300}?\bm=(30|31|32|33|35|329|427|759|986|987)\b.{0,200}?\bmsg="[^"]{0,120}(fail|denied|incorrect|lockout|wrong|invalid)/i,
  ),
  bad(
    "intrusions",
    "id m",
    /\bid=\S{1,40} .{0,300}?\bm=(22|23|25|27|81|82|83|165|177|178|179|267|606|608|609|610|789|790|793|794|795|809|810|856|857|860)\b/,
  ),
  // Juniper
  bad("config-changed", "ui comm", /\bUI (COMMIT|COMMIT COMPLETED|COMMIT CONFIRMED|CFG AUDIT\w{0,12}|LOAD EVENT)\b/),
  bad(
    "login-failures",
    "logi sshd",
    /\b(LOGIN FAILED|SSHD LOGIN FAILED|LOGIN PAM AUTHENTICATION ERROR|WEB AUTH FAIL)\b/,
  ),
  well("link-down", "snmp", /\bSNMP TRAP LINK UP\b.{0,120}?ifName (?<key>[\w/.:-]{1,40})/),
  bad("link-down", "snmp", /\bSNMP TRAP LINK DOWN\b.{0,120}?ifName (?<key>[\w/.:-]{1,40})/),
  well("vpn-down", "kmd", /\bKMD VPN UP ALARM USER\b.{0,40}?VPN (?<key>\S{1,60})/),
  grave("vpn-down", "kmd", /\bKMD VPN DOWN ALARM USER\b.{0,40}?VPN (?<key>\S{1,60})/),
  bad(
    "intrusions",
    "rt idp",
    /\b(RT SCREEN \w{1,12}|IDP ATTACK LOG EVENT|AV VIRUS DETECTED MT|IDP APPDDOS APP ATTACK EVENT)\b/,
  ),
  bad(
    "ha-failover",
    "jsrp",
    /\bJSRPD (RG STATE CHANGE|REDUNDANCY MODE CHANGE|HA HEALTH WEIGHT LOW|NODE STATE\w{0,12})\b/,
  ),
  // MikroTik: topics and short words
  bad("login-failures", "logi", /\blogin failure for user\b/i),
  bad(
    "config-changed",
    "chan adde remo",
    /\b(rule|item|address|user|route|interface|script|schedule|pool|peer|secret|setting|identity|group|queue|lease|profile|policy|bridge|vlan|service|script)s? (changed|added|removed|moved|set) by \S{1,40}/i,
  ),
  well(
    "link-down",
    "link",
    /\b(?<key>(ether|sfp|sfp-sfpplus|sfpplus|qsfp|combo|wlan|lte|pppoe-out|bonding|bridge)[\w-]{0,20}):? link up\b/i,
  ),
  bad(
    "link-down",
    "link",
    /\b(?<key>(ether|sfp|sfp-sfpplus|sfpplus|qsfp|combo|wlan|lte|pppoe-out|bonding|bridge)[\w-]{0,20}):? link down\b/i,
  ),
  bad("restarts", "rout", /\brouter (was )?rebooted\b/i),
  // Check Point
  bad(
    "intrusions",
    "smar ips prod",
    /\bproduct[:=]"?(SmartDefense|IPS|Anti-?Malware|Anti-?Virus|Anti-?Bot|Threat Emulation)\b/i,
  ),
  // pfSense, OPNsense: CARP, gateway alarms, snort and suricata
  bad(
    "intrusions",
    "snor suri clas prio",
    /\[Classification: [^\]]{1,80}\] \[Priority: \d\]|\[\d{1,4}:\d{1,9}:\d{1,4}\].{0,160}?(Classification|Priority)/,
  ),
  bad(
    "ha-failover",
    "carp",
    /\bcarp\b.{0,60}?\b(MASTER|BACKUP)\b.{0,20}?(->|\bto\b)|\bcarp: .{0,40}?@\w{1,12}: (INIT|BACKUP|MASTER) -> (MASTER|BACKUP)/i,
  ),
  // Meraki
  bad("intrusions", "secu ids", /\bsecurity event (ids alerted|security filtering file scanned)\b/i),
  // CEF and LEEF of intrusion systems
  bad(
    "intrusions",
    "cef leef",
    /\b(CEF:\s?\d\||LEEF:\d\.\d\|)[^|]{0,60}\|[^|]{0,60}(IPS|IDS|Threat|Intrusion|Malware|Anti-?Virus|WAF)[^|]{0,40}\|/i,
  ),
  bad(
    "login-failures",
    "cef leef",
    /\b(CEF:\s?\d\||LEEF:\d\.\d\|).{0,300}?\b(login|logon|authentication)\b.{0,40}?\b(fail\w{0,4}|denied)\b/i,
  ),
];
