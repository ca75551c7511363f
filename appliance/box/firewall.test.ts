import t from "tap";
import { isBlocked, type Door } from "./firewall.ts";

const TRAPS: Door = { transport: "udp", port: 162 };

const rules = (input: string, policy = "drop") => `table inet filter {
	chain input {
		type filter hook input priority filter; policy ${policy};
		ct state established,related accept
		iif "lo" accept
		${input}
	}

	chain allowed {
		udp dport 162 counter packets 0 bytes 0 accept comment "traps"
	}

	chain shut {
		ip saddr 192.0.2.7 return
		drop
	}

	chain output {
		type filter hook output priority filter; policy accept;
	}
}
`;

t.test("where nobody is let in unless a rule says so", (t) => {
  const cases = [
    ["udp dport 162 accept", false],
    ["udp dport { 161, 162 } accept", false],
    ["udp dport 100-200 accept", false],
    ["udp dport != 53 accept", false],
    ["udp dport @open accept", false],
    ["meta l4proto { tcp, udp } th dport 162 accept", false],
    ["meta l4proto udp udp dport 162 ct state new counter packets 4 bytes 99 accept", false],
    ["udp dport vmap { 53 : accept, 162 : accept }", false],
    ["ip saddr 192.0.2.0/24 accept", false],
    ['iifname "eth0" accept', false],
    ["accept", false],
    ["jump allowed", false],
    ['ip saddr 192.0.2.0/24 log prefix "traps " jump allowed', false],
    ["tcp dport 162 accept", true],
    ["udp dport 514 accept", true],
    ["udp dport != 162 accept", true],
    ["udp dport vmap { 53 : accept, 162 : drop }", true],
    ["tcp dport vmap { 162 : accept }", true],
    ["icmp type echo-request accept", true],
    ["meta l4proto ipv6-icmp accept", true],
    ["fib daddr type broadcast accept", true],
    ["jump shut", true],
    ["", true],
  ] as const;
  for (const [rule, blocked] of cases) t.equal(isBlocked(rules(rule), TRAPS), blocked, rule);
  t.end();
});

t.test("where everybody is let in unless a rule says otherwise", (t) => {
  const cases = [
    ["", false],
    ["udp dport 162 drop", true],
    ["udp dport 100-200 counter packets 1 bytes 60 reject with icmpx port-unreachable", true],
    ["udp dport 514 drop", false],
    ["tcp dport 162 drop", false],
    ["ip saddr 192.0.2.7 udp dport 162 drop", false],
    ["ct state invalid drop", false],
    ["limit rate over 100/second drop", false],
    ["udp dport 162 accept\n\t\tdrop", false],
    ["tcp dport 22 accept\n\t\tdrop", true],
    ["goto shut", true],
    ["ip saddr 192.0.2.7 jump shut", false],
    ["jump nowhere", false],
  ] as const;
  for (const [rule, blocked] of cases) t.equal(isBlocked(rules(rule, "accept"), TRAPS), blocked, rule);
  t.end();
});

t.test("only what looks at what comes in for this machine counts", (t) => {
  t.equal(isBlocked("", TRAPS), false, "without rules");
  t.equal(isBlocked(rules("").replaceAll("hook input", "hook forward"), TRAPS), false);
  t.equal(isBlocked(rules("").replace("table inet", "table ip6"), TRAPS), false, "IPv4 goes its own way");
  t.equal(
    isBlocked(`${rules("", "accept")}${rules("").replace("inet filter", "ip other")}`, TRAPS),
    true,
    "each has its say",
  );
  t.end();
});
