/** Lines made by us after what makers describe: what each says, and many that say nothing. */
import t from "tap";
import type { LogPattern } from "#model/log-patterns.ts";
import { parseLine } from "./parse-line.ts";
import { recognise } from "./recognise.ts";

type Side = "bad" | "grave" | "well";
const CASES: readonly (readonly [pattern: LogPattern, side: Side, line: string])[] = [
  // Cisco
  [
    "config-changed",
    "bad",
    "<189>4711: Nov  1 02:03:04.123: %SYS-5-CONFIG_I: Configured from console by ann on vty0 (192.0.2.9)",
  ],
  [
    "link-down",
    "bad",
    "<187>*Mar  1 00:00:01.123: %LINK-3-UPDOWN: Interface GigabitEthernet0/1, changed state to down",
  ],
  ["link-down", "well", "<187>*Mar  1 00:00:01.123: %LINK-3-UPDOWN: Interface GigabitEthernet0/1, changed state to up"],
  [
    "login-failures",
    "bad",
    "<188>%SEC_LOGIN-4-LOGIN_FAILED: Login failed [user: root] [Source: 192.0.2.9] [localport: 22] [Reason: Login Authentication Failed]",
  ],
  [
    "loops",
    "bad",
    "<186>%SPANTREE-2-BLOCK_BPDUGUARD: Received BPDU on port Gi0/7 with BPDU Guard enabled. Disabling port.",
  ],
  [
    "loops",
    "bad",
    "<188>%SW_MATM-4-MACFLAP_NOTIF: Host 0011.2233.4455 in vlan 10 is flapping between port Gi0/1 and port Gi0/2",
  ],
  ["fans", "grave", "<185>%ENVMON-1-FAN_FAILED: Fan 2 has failed"],
  ["power", "grave", "<187>%PLATFORM_ENV-1-PSU: Faulty internal power supply B detected, PSU_FAIL"],
  ["ha-failover", "bad", "<189>%HSRP-5-STATECHANGE: Vlan10 Grp 10 state Standby -> Active"],
  ["vpn-down", "grave", "<189>%CRYPTO-5-IKEV2_SESSION_STATUS: Crypto tunnel v2 is DOWN. Peer 198.51.100.7:500"],
  [
    "login-failures",
    "bad",
    '<166>Nov  1 2026 02:03:04 fw : %ASA-6-605004: Login denied from 192.0.2.9/1042 to outside:192.0.2.1/ssh for user "root"',
  ],
  [
    "config-changed",
    "bad",
    "<165>Nov  1 2026 02:03:04 fw : %ASA-5-111010: User 'ann', running 'CLI' from IP 192.0.2.9, executed 'write memory'",
  ],
  [
    "ha-failover",
    "bad",
    "<161>Nov  1 2026 02:03:04 fw : %ASA-1-104001: (Secondary) Switching to ACTIVE - HELLO not heard from mate.",
  ],
  ["restarts", "bad", "<189>%SYS-5-RESTART: System restarted --"],
  // FortiGate
  [
    "login-failures",
    "bad",
    '<185>date=2026-11-01 time=02:03:04 devname="FG" devid="x" logid="0100032002" type="event" subtype="system" level="alert" logdesc="Admin login failed" user="admin" ui="https(192.0.2.9)" action="login" status="failed" reason="passwd_invalid" msg="Administrator admin login failed from https(192.0.2.9) because of invalid password"',
  ],
  [
    "config-changed",
    "bad",
    '<189>date=2026-11-01 devname="FG" devid="x" logid="0100044547" type="event" subtype="system" level="information" logdesc="Object attribute configured" user="ann" action="Edit" cfgpath="firewall.policy" cfgobj="7"',
  ],
  [
    "vpn-down",
    "grave",
    '<187>date=2026-11-01 devname="FG" devid="x" type="event" subtype="vpn" level="error" logdesc="IPsec connection status changed" action="tunnel-down" remip=198.51.100.7 vpntunnel="branch-1"',
  ],
  [
    "vpn-down",
    "well",
    '<189>date=2026-11-01 devname="FG" devid="x" type="event" subtype="vpn" level="notice" logdesc="IPsec connection status changed" action="tunnel-up" remip=198.51.100.7 vpntunnel="branch-1"',
  ],
  [
    "intrusions",
    "bad",
    '<185>date=2026-11-01 devname="FG" devid="x" type="utm" subtype="ips" eventtype="signature" level="alert" severity="high" srcip=192.0.2.9 attack="Apache.Log4j" action="dropped"',
  ],
  [
    "ha-failover",
    "bad",
    '<188>date=2026-11-01 devname="FG" devid="x" type="event" subtype="ha" level="warning" logdesc="HA member state moved" msg="HA member state changed to primary"',
  ],
  // Palo Alto
  [
    "intrusions",
    "bad",
    "<14>Nov  1 02:03:04 PA 1,2026/11/01 02:03:04,0127,THREAT,vulnerability,2304,2026/11/01 02:03:04,192.0.2.9,192.0.2.1,reset-both",
  ],
  [
    "config-changed",
    "bad",
    "<14>Nov  1 02:03:04 PA 1,2026/11/01 02:03:04,0127,CONFIG,0,2304,2026/11/01 02:03:04,192.0.2.9,,commit,ann,Web,Succeeded",
  ],
  [
    "login-failures",
    "bad",
    "<14>Nov  1 02:03:04 PA 1,2026/11/01 02:03:04,0127,SYSTEM,auth,0,2026/11/01 02:03:04,,auth-fail,,0,0,general,medium,failed authentication for user 'admin'",
  ],
  [
    "link-down",
    "bad",
    "<14>Nov  1 02:03:04 PA 1,2026/11/01 02:03:04,0127,SYSTEM,port,0,2026/11/01 02:03:04,,link-change,ethernet1/1,0,0,general,critical,Port ethernet1/1: Down 1Gb/s Full duplex",
  ],
  // Sophos, SonicWall, WatchGuard
  [
    "intrusions",
    "bad",
    '<30>device="SFW" date=2026-11-01 device_name="XG" log_type="IDS" log_component="Signatures" log_subtype="Drop" priority=Warning signature_msg="SERVER-WEBAPP attempt"',
  ],
  [
    "login-failures",
    "bad",
    '<30>device="SFW" date=2026-11-01 device_name="XG" log_type="Event" log_component="Firewall Authentication" log_subtype="Authentication" status="Failed" priority=Notice',
  ],
  [
    "intrusions",
    "bad",
    '<129>id=firewall sn=18 time="2026-11-01 02:03:04" fw=192.0.2.1 pri=1 c=32 m=82 msg="Possible port scan detected" n=4',
  ],
  [
    "login-failures",
    "bad",
    '<129>id=firewall sn=18 time="2026-11-01 02:03:04" fw=192.0.2.1 pri=1 c=32 m=30 msg="Administrator login denied due to bad credentials" n=4',
  ],
  [
    "login-failures",
    "bad",
    '<140>Nov  1 02:03:04 FB 8012 admd: msg_id="1100-0005" Authentication of Admin user [admin@Firebox-DB] from 192.0.2.9 was rejected, password is incorrect',
  ],
  // MikroTik
  [
    "login-failures",
    "bad",
    "<132>Nov  1 02:03:04 rb system,error,critical login failure for user admin from 192.0.2.9 via ssh",
  ],
  ["config-changed", "bad", "<134>Nov  1 02:03:04 rb system,info filter rule changed by ann"],
  ["link-down", "bad", "<134>interface,info ether5 link down"],
  ["link-down", "well", "<134>interface,info ether5 link up (speed 1G, full duplex)"],
  ["restarts", "bad", "<134>system,error,critical router was rebooted without proper shutdown"],
  // Juniper
  [
    "config-changed",
    "bad",
    "<189>Nov  1 02:03:04 srx mgd[4163]: UI_COMMIT: User 'ann' requested 'commit' operation (comment: none)",
  ],
  [
    "link-down",
    "bad",
    "<28>Nov  1 02:03:04 ex mib2d[1]: SNMP_TRAP_LINK_DOWN: ifIndex 501, ifAdminStatus up(1), ifOperStatus down(2), ifName ge-0/0/1",
  ],
  [
    "vpn-down",
    "grave",
    "<28>Nov  1 02:03:04 srx kmd[1]: KMD_VPN_DOWN_ALARM_USER: VPN branch-1 from 198.51.100.7 is down. Local-ip: 192.0.2.1",
  ],
  [
    "intrusions",
    "bad",
    "<11>Nov  1 02:03:04 srx RT_IDS: RT_SCREEN_TCP: SYN flood! source: 192.0.2.9:1, destination: 192.0.2.1:80, action: drop",
  ],
  // ProCurve, Aruba, Comware, Zyxel, UniFi, Netgear
  ["link-down", "bad", "<14>Nov  1 02:03:04 192.0.2.5 00077 ports: port 5 is now off-line"],
  ["link-down", "well", "<14>Nov  1 02:03:04 192.0.2.5 00076 ports: port 5 is now on-line"],
  ["loops", "bad", "<12>Nov  1 02:03:04 192.0.2.5 00884 loop-protect: port 7 disabled - loop detected."],
  [
    "login-failures",
    "bad",
    "<12>Nov  1 02:03:04 192.0.2.5 00419 auth: Invalid user name/password on SSH session User 'root' is trying to login from 192.0.2.9",
  ],
  ["fans", "grave", "<8>Nov  1 02:03:04 192.0.2.5 00070 chassis: Fan failure: 1"],
  [
    "link-down",
    "bad",
    "<187>Nov  1 02:03:04 2026 h3c %%10IFNET/3/LINK_UPDOWN: Link status of interface GigabitEthernet1/0/1 is DOWN.",
  ],
  [
    "login-failures",
    "bad",
    "<188>Nov  1 02:03:04 2026 h3c %%10SHELL/4/SHELL_LOGINFAIL: TELNET user root failed to log in from 192.0.2.9 on VTY0.",
  ],
  ["link-down", "bad", "<13>Nov  1 02:03:04 sw-2 TRAPMGR[1]: traputil.c(721) 110 %% Link Down: 0/3"],
  ["loops", "bad", "<12>Nov  1 02:03:04 gs1900 loopguard: Loop detected on port 12"],
  // NAS and servers
  ["disk-errors", "grave", "<3>Nov  1 02:03:04 nas kernel: md/raid1:md2: Disk failure on sdb3, disabling device."],
  [
    "disk-errors",
    "bad",
    "<2>Nov  1 02:03:04 nas smartd[77]: Device: /dev/sda [SAT], 8 Currently unreadable (pending) sectors",
  ],
  ["disk-errors", "bad", "<3>Nov  1 02:03:04 srv kernel: blk_update_request: I/O error, dev sdc, sector 2048"],
  [
    "disk-errors",
    "grave",
    "<11>Nov  1 02:03:04 NAS-01 System: Storage Pool 1 was degraded (total number of drives: 4; number of active drives: 3).",
  ],
  ["disk-errors", "grave", "<11>Nov  1 02:03:04 NAS-01 System: Volume 1 has crashed."],
  ["disk-errors", "well", "<14>Nov  1 02:03:04 NAS-01 System: Storage Pool 1 has been repaired."],
  [
    "login-failures",
    "bad",
    "<12>Nov  1 02:03:04 NAS-01 Connection: User [admin] from [192.0.2.9] failed to log in via [DSM] due to authorization failure.",
  ],
  [
    "disk-errors",
    "grave",
    "<28>Nov  1 02:03:04 qnap qulogd[1]: event log: Users: System, Content: [Storage & Snapshots] RAID device degraded. Storage pool: 1, RAID group: 1.",
  ],
  [
    "storage-full",
    "grave",
    "<28>Nov  1 02:03:04 qnap qulogd[1]: event log: Content: [Volume DataVol1] Volume is almost full",
  ],
  ["storage-full", "grave", "<3>Nov  1 02:03:04 srv rsyslogd: file '/var/log/x' write error: No space left on device"],
  [
    "login-failures",
    "bad",
    "<38>Nov  1 02:03:04 srv sshd[99]: Failed password for invalid user oracle from 192.0.2.9 port 4711 ssh2",
  ],
  [
    "login-failures",
    "bad",
    "<14>Nov  1 02:03:04 DC1 Microsoft-Windows-Security-Auditing[700]: An account failed to log on. Subject: Security ID: S-1-0-0",
  ],
  [
    "login-failures",
    "bad",
    "<14>Nov  1 02:03:04 DC1 MSWinEventLog\t1\tSecurity\t123\tSun Nov 01\t4625\tMicrosoft-Windows-Security-Auditing\tN/A",
  ],
  ["disk-errors", "grave", "<11>Nov  1 02:03:04 SQL1 disk[7]: The device, \\Device\\Harddisk1\\DR1, has a bad block."],
  [
    "temperature",
    "grave",
    "<9>Nov  1 02:03:04 srv kernel: CPU0: Core temperature above threshold, critical temperature reached",
  ],
  // UPS
  ["power", "grave", "<9>Nov  1 02:03:04 ups-1 UPS: On battery power in response to an input power problem."],
  ["power", "well", "<13>Nov  1 02:03:04 ups-1 UPS: No longer on battery power."],
  ["power", "grave", "<12>Nov  1 02:03:04 nas upsmon[5]: UPS ups@localhost on battery"],
  ["power", "well", "<13>Nov  1 02:03:04 nas upsmon[5]: UPS ups@localhost on line power"],
  ["power", "grave", "<9>Nov  1 02:03:04 srv apcupsd[5]: Power failure."],
  ["power", "well", "<13>Nov  1 02:03:04 srv apcupsd[5]: Mains returned. No longer on UPS batteries."],
  ["power", "grave", "<9>Nov  1 02:03:04 ups-1 The battery must be replaced"],
  [
    "temperature",
    "bad",
    "<12>Nov  1 02:03:04 ups-1 Environment: High temperature threshold violation on probe 1, 41 C",
  ],
  // what any device might write
  ["power", "grave", "<10>chassis: power supply 2 failed"],
  ["power", "well", "<14>chassis: power supply 2 is ok again"],
  ["fans", "grave", "<10>Fan tray 1 stopped"],
  ["fans", "well", "<14>Fan tray 1 is operational again: fan 1 OK"],
  ["temperature", "well", "<14>Temperature of sensor 2 returned to normal"],
  ["vpn-down", "grave", "<11>IPsec tunnel to branch office is down"],
  ["vpn-down", "well", "<14>IPsec tunnel to branch office is up"],
  ["link-flaps", "bad", "<12>Port 7 is flapping"],
  ["config-changed", "bad", "<13>Settings were changed by admin from 192.0.2.9"],
  ["ha-failover", "bad", "<12>Failover: this node is now the active node"],
  ["restarts", "bad", "<13>System rebooted after power loss"],
];

t.test("what lines of common devices say", (t) => {
  for (const [pattern, side, line] of CASES) {
    const { program, text } = parseLine(line);
    const found = recognise(program, text).find((one) => one.pattern === pattern);
    const effect = side === "well" ? "well" : "bad";
    t.match(found ?? {}, { pattern, effect, isGrave: side === "grave" }, line.slice(0, 160));
  }
  t.end();
});

/** Every day's lines, and such as have the words of something bad. */
const NOTHING = [
  "<86>Nov  1 02:03:04 srv sshd[99]: Accepted password for ann from 192.0.2.9 port 4711 ssh2",
  "<30>Nov  1 02:03:04 srv systemd[1]: Started Session 42 of user ann.",
  "<14>Nov  1 02:03:04 NAS-01 Backup: Backup task completed. 0 errors, 0 failed",
  "<30>Nov  1 02:03:04 srv dhclient[1]: DHCPREQUEST of 192.0.2.7 on eth0 to 192.0.2.1 port 67",
  "<134>Nov  1 02:03:04 fw filterlog[1]: 5,,,1000000103,igb1,match,block,in,4,0x0,,64,0,0,DF,6,tcp,60,192.0.2.9,192.0.2.1",
  '<189>date=2026-11-01 devname="FG" devid="x" type="traffic" subtype="forward" level="notice" srcip=192.0.2.9 dstip=192.0.2.1 action="deny" policyid=0',
  "<166>Nov  1 2026 02:03:04 fw : %ASA-6-302014: Teardown TCP connection 4711 for outside:192.0.2.9/443 to inside:192.0.2.1/5000 duration 0:00:30 bytes 1234 TCP FINs",
  "<189>%SYS-6-LOGGINGHOST_STARTSTOP: Logging to host 192.0.2.1 started - CLI initiated",
  "<14>Nov  1 02:03:04 NAS-01 System: IPS signature database has been updated",
  "<30>Nov  1 02:03:04 srv CRON[1]: (root) CMD (run-parts /etc/cron.hourly)",
  '<46>Nov  1 02:03:04 srv rsyslogd: [origin software="rsyslogd"] rsyslogd was HUPed',
  "<134>dhcp,info dhcp1 assigned 192.0.2.7 to 00:11:22:33:44:55",
  "<30>Nov  1 02:03:04 ap hostapd: wlan0: STA 00:11:22:33:44:55 IEEE 802.11: disassociated",
  "<14>Nov  1 02:03:04 DC1 Microsoft-Windows-Security-Auditing[700]: An account was successfully logged on.",
  "<189>%LINK-5-CHANGED: Interface GigabitEthernet0/1, changed state to administratively down",
  "<30>Nov  1 02:03:04 srv postfix/smtp[1]: 4711: to=<ann@acme.example>, status=sent",
];

t.test("lines of every day say nothing", (t) => {
  for (const line of NOTHING) {
    const { program, text } = parseLine(line);
    t.same(
      recognise(program, text).map(({ pattern, effect }) => `${pattern} ${effect}`),
      [],
      line.slice(0, 160),
    );
  }
  t.end();
});

t.test("what ends something names the same as what began it", (t) => {
  const keyOf = (line: string, pattern: LogPattern) => {
    const { program, text } = parseLine(line);
    return recognise(program, text).find((one) => one.pattern === pattern)?.key;
  };
  const pairs: readonly (readonly [pattern: LogPattern, key: string, bad: string, well: string])[] = [
    [
      "link-down",
      "gigabitethernet0/1",
      "%LINK-3-UPDOWN: Interface GigabitEthernet0/1, changed state to down",
      "%LINK-3-UPDOWN: Interface GigabitEthernet0/1, changed state to up",
    ],
    ["link-down", "ether5", "interface,info ether5 link down", "interface,info ether5 link up (speed 1G, full duplex)"],
    ["link-down", "5", "00077 ports: port 5 is now off-line", "00076 ports: port 5 is now on-line"],
    [
      "vpn-down",
      "branch-1",
      'date=1 devname="FG" devid=1 subtype="vpn" action="tunnel-down" vpntunnel="branch-1"',
      'date=1 devname="FG" devid=1 subtype="vpn" action="tunnel-up" vpntunnel="branch-1"',
    ],
    ["power", "", "UPS: On battery power in response to an input power problem.", "UPS: No longer on battery power."],
    ["fans", "2", "Fan 2 failed", "Fan 2 is ok"],
  ];
  for (const [pattern, key, bad, well] of pairs) {
    t.equal(keyOf(bad, pattern), key, bad);
    t.equal(keyOf(well, pattern), key, well);
  }
  const flaps = recognise("%LINK-3-UPDOWN", "%LINK-3-UPDOWN: Interface Gi0/1, changed state to down").map(
    ({ pattern }) => pattern,
  );
  t.same(flaps, ["link-down", "link-flaps"]);
  const protocol = recognise("", "%LINEPROTO-5-UPDOWN: Line protocol on Interface Gi0/1, changed state to down");
  t.same(
    protocol.map(({ pattern }) => pattern),
    ["link-down"],
    "counted once as a flap",
  );
  t.end();
});
