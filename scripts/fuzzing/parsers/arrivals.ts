/** Log lines and the framing they come in. */
import { readIncoming } from "#listeners/syslog/syslog-listener.ts";
import { LineFrames, MOST_LINE_BYTES } from "#listeners/syslog/framing.ts";
import { LineText } from "#listeners/syslog/line-text.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { decisiveLines } from "#listeners/heartbeat/decisive-lines.ts";
import { MOST_REPORT_LINES } from "#model/report.ts";
import { must, parsers } from "../parser.ts";

const LINES = [
  "<34>Oct 11 22:14:15 switch-1 su[230]: 'su root' failed for lonvick on /dev/pts/8",
  '<165>1 2026-10-11T22:14:15.003Z fw.acme.example evntslog - ID47 [exampleSDID@32473 iut="3" eventSource="App\\"l"] \ufeffAn event',
  "<189>45: core-1: *Mar  1 00:01:09.123: %LINK-3-UPDOWN: Interface GigabitEthernet0/1, changed state to down",
  'date=2026-10-11 time=10:00:00 devname="fw" type="event" level="critical" msg="HA failover"',
  "<13>kernel: sd 0:0:0:0: [sda] Unrecovered read error - auto reallocate failed",
];

export const arrivalParsers = parsers(
  {
    name: "syslog-line",
    reads: "log lines of devices, from whoever reaches the port",
    files: ["appliance/listeners/syslog/parse-line.ts", "appliance/listeners/syslog/recognise.ts"],
    seeds: () => LINES,
    words: [
      "<0>",
      "<191>",
      "<192>",
      "1 ",
      "- ",
      '[a b="c"]',
      "%LINK-3-UPDOWN: ",
      "Jan  1 00:00:00 ",
      "\ufeff",
      "2026-13-41T99:99:99Z ",
    ],
    read: (input) => {
      const line = new LineText(new HandClock()).decode(input);
      const incoming = readIncoming(line, "192.0.2.9", 0);
      must(JSON.stringify(incoming ?? "").length <= 12 * input.length + 2000, "no more is kept than came");
    },
  },
  {
    name: "syslog-stream",
    reads: "log lines by TCP and TLS, in either framing",
    files: ["appliance/listeners/syslog/framing.ts"],
    seeds: () => [`${LINES[0]}\n${LINES[1]}\n`, LINES.map((line) => `${Buffer.byteLength(line)} ${line}`).join("")],
    words: ["7 <", "9999999 <", "16385 <", "0 <", "\n", "\0", "<"],
    mostBytes: 4096,
    read: (input) => {
      const whole = framesOf([input]);
      const cut = Math.floor(input.length / 3);
      const pieces = framesOf([input.subarray(0, cut), input.subarray(cut, 2 * cut), input.subarray(2 * cut)]);
      must(whole.join("|") === pieces.join("|"), "lines depend on how the stream is cut");
    },
  },
  {
    name: "heartbeat-text",
    reads: "what a job sends along with its heartbeat",
    files: ["appliance/listeners/heartbeat/decisive-lines.ts"],
    seeds: () => ["backup started\nerror: disk full\n0 files failed\ndone", "OK"],
    words: ["error", "failed", "succeeded", "\n", "\r\n", "0 errors"],
    read: (input) => {
      for (const outcome of ["failed", "succeeded"] as const)
        must(decisiveLines(input.toString("utf8"), outcome).length <= MOST_REPORT_LINES, "no more lines than fit");
    },
  },
);

function framesOf(chunks: readonly Buffer[]): string[] {
  const lines: string[] = [];
  const frames = new LineFrames((line) => {
    must(line.length <= MOST_LINE_BYTES, "a line longer than the limit");
    lines.push(line.toString("latin1"));
  });
  for (const chunk of chunks) frames.add(Buffer.from(chunk));
  frames.end();
  return lines;
}
