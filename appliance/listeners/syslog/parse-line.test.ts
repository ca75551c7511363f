import fc from "fast-check";
import t from "tap";
import { parseLine, type ParsedLine } from "./parse-line.ts";

/** Made by us in the forms that makers describe. */
const LINES: readonly (readonly [what: string, line: string, expected: Partial<ParsedLine>])[] = [
  [
    "RFC 3164",
    "<34>Oct 11 22:14:15 mymachine su: 'su root' failed for ann on /dev/pts/8",
    { severity: 2, facility: 4, host: "mymachine", program: "su", text: "'su root' failed for ann on /dev/pts/8" },
  ],
  [
    "RFC 3164 with a process",
    "<86>Nov  1 02:03:04 web-01.acme.example sshd[2211]: Accepted publickey for ann",
    { severity: 6, host: "web-01.acme.example", program: "sshd", text: "Accepted publickey for ann" },
  ],
  [
    "RFC 5424",
    '<165>1 2026-10-11T22:14:15.003Z host.example evntslog 77 ID47 [exampleSDID@32473 iut="3" note="a \\"b\\] c"] An application event',
    {
      severity: 5,
      facility: 20,
      host: "host.example",
      program: "evntslog",
      text: 'ID47 An application event [exampleSDID@32473 iut="3" note="a \\"b\\] c"]',
    },
  ],
  ["RFC 5424 with nothing", "<13>1 - - - - - -", { severity: 5, text: "" }],
  [
    "RFC 5424 with a byte order mark",
    "<13>1 2026-10-11T22:14:15+02:00 h app - - - \uFEFFGrüße",
    { host: "h", program: "app", text: "Grüße" },
  ],
  [
    "no priority",
    "Nov  1 02:03:04 nas kernel: md: md0 stopped.",
    { host: "nas", program: "kernel", text: "md: md0 stopped." },
  ],
  ["no host", "<13>Nov  1 02:03:04 sshd[12]: session opened", { program: "sshd", text: "session opened" }],
  ["no date", "<30>dropbear[100]: Exit before auth", { program: "dropbear", text: "Exit before auth" }],
  ["nothing but words", "link is down", { text: "link is down" }],
  ["priority alone", "<14>", { severity: 6, text: "" }],
  ["no such priority", "<999>hello", { text: "<999>hello" }],
  [
    "year in the date",
    "<13>Nov  1 2026 02:03:04 fw %ASA-6-302013: Built outbound",
    { host: "fw", program: "%ASA-6-302013", text: "%ASA-6-302013: Built outbound" },
  ],
  [
    "year before the date",
    "<13>2026 Nov  1 02:03:04.123 core-1 %ETHPORT-5-IF_UP: Interface Ethernet1/1 is up",
    { host: "core-1", program: "%ETHPORT-5-IF_UP" },
  ],
  [
    "Cisco without a clock",
    "<189>*Mar  1 00:00:01.123: %LINK-3-UPDOWN: Interface GigabitEthernet0/1, changed state to up",
    {
      severity: 5,
      program: "%LINK-3-UPDOWN",
      text: "%LINK-3-UPDOWN: Interface GigabitEthernet0/1, changed state to up",
    },
  ],
  [
    "Cisco with a number",
    "<187>4711: Nov  1 02:03:04.123 CET: %SYS-5-CONFIG_I: Configured from console by ann on vty0",
    { severity: 3, program: "%SYS-5-CONFIG_I" },
  ],
  [
    "Cisco with number and name",
    "<187>4711: sw-1: .Nov  1 02:03:04.123: %LINEPROTO-5-UPDOWN: Line protocol on Interface Gi0/1, changed state to down",
    { host: "sw-1", program: "%LINEPROTO-5-UPDOWN" },
  ],
  ["Cisco without priority", "Nov  1 02:03:04: %ENVMON-1-FAN: Fan 1 failed", { severity: 1, program: "%ENVMON-1-FAN" }],
  [
    "ISO date",
    "<13>2026-11-01T02:03:04.567890+01:00 box systemd[1]: Started",
    { host: "box", program: "systemd", text: "Started" },
  ],
  [
    "date with slashes",
    "<13>2026/11/01 02:03:04 printer lpd: ready",
    { host: "printer", program: "lpd", text: "ready" },
  ],
  [
    "seconds since 1970",
    "<134>1 1793500000.123456 MX84 events type=vpn_connectivity_change vpn_type='site-to-site' connectivity='false'",
    { severity: 6 },
  ],
  [
    "FortiGate",
    '<185>date=2026-11-01 time=02:03:04 devname="FG-HQ" devid="FG100E" logid="0100032002" type="event" subtype="system" level="alert" logdesc="Admin login failed" msg="x"',
    { severity: 1, host: "FG-HQ", program: "event/system" },
  ],
  [
    "FortiGate without priority",
    'date=2026-11-01 time=02:03:04 devname=FG-HQ devid=FG100E logid=1 type=event subtype=vpn level=error msg="x"',
    { severity: 3, host: "FG-HQ", program: "event/vpn" },
  ],
  [
    "Sophos",
    '<30>device="SFW" date=2026-11-01 time=02:03:04 timezone="CET" device_name="XG230" device_id=C0 log_id=01 log_type="IDS" log_component="Signatures" priority=Warning',
    { severity: 6, host: "XG230", program: "IDS" },
  ],
  [
    "SonicWall",
    '<129>id=firewall sn=18B1 time="2026-11-01 02:03:04" fw=192.0.2.1 pri=1 c=32 m=82 msg="Possible port scan detected" n=4',
    { severity: 1, text: /port scan/ as never },
  ],
  ["WatchGuard", '<140>Nov  1 02:03:04 FB-HQ 8012 firewall: msg_id="3000-0148" Deny 1-Trusted', { host: "FB-HQ" }],
  [
    "Palo Alto",
    "<14>Nov  1 02:03:04 PA-220 1,2026/11/01 02:03:04,0127,THREAT,vulnerability,2304",
    { host: "PA-220", text: "1,2026/11/01 02:03:04,0127,THREAT,vulnerability,2304" },
  ],
  [
    "MikroTik",
    "<134>Nov  1 02:03:04 router system,error,critical login failure for user admin from 192.0.2.9 via ssh",
    { host: "router", program: "system,error,critical", text: "login failure for user admin from 192.0.2.9 via ssh" },
  ],
  [
    "MikroTik without a header",
    "interface,info ether5 link down",
    { program: "interface,info", text: "ether5 link down" },
  ],
  ["UniFi", "<30>Nov  1 02:03:04 U7PG2,788a20,v4.3.28: hostapd: ath0: STA associated", { text: /hostapd/ as never }],
  ["Synology", "<14>Nov  1 02:03:04 NAS-01 WinFileService Event: read, Path: /share", { host: "NAS-01" }],
  [
    "QNAP",
    "<30>Nov  1 02:03:04 qnap qulogd[123]: event log: Users: admin, Source IP: 192.0.2.9, Content: [RAID1] Degraded",
    { host: "qnap", program: "qulogd" },
  ],
  [
    "Aruba, ProCurve",
    "<13> Nov  1 02:03:04 192.0.2.5 00077 ports: port 5 is now off-line",
    { host: "192.0.2.5", text: /port 5 is now off-line/ as never },
  ],
  [
    "Zyxel",
    "<13>Nov  1 02:03:04 192.0.2.6 system: Fan 1 error",
    { host: "192.0.2.6", program: "system", text: "Fan 1 error" },
  ],
  [
    "Windows by NXLog",
    "<14>Nov 01 02:03:04 DC1.acme.example Microsoft-Windows-Security-Auditing[700]: An account failed to log on.",
    { host: "DC1.acme.example", program: "Microsoft-Windows-Security-Auditing" },
  ],
  [
    "Windows by Snare",
    "<14>Nov  1 02:03:04 DC1 MSWinEventLog\t1\tSecurity\t123\tSun Nov 01 02:03:04 2026\t4625\tMicrosoft-Windows-Security-Auditing\tN/A",
    { host: "DC1", text: /4625/ as never },
  ],
  [
    "CEF",
    "<14>Nov  1 02:03:04 sensor CEF:0|Acme|IPS|1.0|100|Port scan|8|src=192.0.2.9 dvchost=ips-1",
    { severity: 6, host: "ips-1", program: "IPS" },
  ],
  ["CEF alone", "CEF:0|Trend|Deep|1|1|x|10|dvchost=d", { severity: 2, host: "d", program: "Deep" }],
  ["LEEF", "<13>Nov  1 02:03:04 fw LEEF:2.0|Acme|UTM|1|block|devName=utm-1\tsrc=1", { host: "utm-1", program: "UTM" }],
  [
    "missing colon",
    "<13>Nov  1 02:03:04 host prog[77] something happened",
    { host: "host", program: "prog", text: "something happened" },
  ],
  ["zone behind the time", "<13>Nov  1 02:03:04 UTC host app: x", { host: "host", program: "app", text: "x" }],
  ["ends in carriage returns and zeros", "<13>Nov  1 02:03:04 host app: x\r\n\0", { text: "x" }],
  ["IPv6 sender", "<13>Nov  1 02:03:04 2001:db8::1 app: x", { host: "2001:db8::1", program: "app" }],
];

t.test("lines in all forms", (t) => {
  for (const [what, line, expected] of LINES) t.match(parseLine(line), expected, what);
  t.end();
});

t.test("whatever comes is a line, within its limits", (t) => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 3000 }), fc.string({ unit: "binary", maxLength: 500 })), (line) => {
      const { text, host = "", program = "", severity = 0 } = parseLine(line);
      return text.length <= 2000 && host.length <= 255 && program.length <= 255 && severity >= 0 && severity <= 7;
    }),
    { numRuns: 3000 },
  );
  const pieces = fc.constantFrom(
    "<13>",
    "1 ",
    "- ",
    '[a b="',
    '\\"',
    "]",
    "Nov  1 02:03:04",
    " ",
    "host",
    ":",
    "%A-1-B: ",
    "CEF:0|",
    "|",
    "a=b ",
    '"',
    "x".repeat(500),
    "2026-11-01T",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => parseLine(parts.join("")).text.length <= 2000),
    { numRuns: 3000 },
  );
  t.end();
});
