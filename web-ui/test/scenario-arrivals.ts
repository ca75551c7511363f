/** What came in, as a box shows it: found by the same words, with more behind a page of three. */
import type { ArrivalPage, ArrivalView } from "#model/api-arrivals.ts";
import { HOUR, MINUTE, type Ago } from "./scenario-basics.ts";

const PAGE = 3;

function all(ago: Ago): ArrivalView[] {
  const one = (number: number, more: Partial<ArrivalView>): ArrivalView => ({
    number,
    kind: "line",
    at: ago(number === 5 ? MINUTE : (6 - number) * HOUR),
    from: "192.0.2.20",
    text: "",
    fate: "unmatched",
    ...more,
  });
  return [
    one(5, { host: "sql-01", severity: 2, label: "kernel", text: "sdb: Unrecovered read error", fate: "matched" }),
    one(4, { kind: "trap", severity: 4, label: "1.3.6.1.6.3.1.1.5.3", text: "linkDown, a link is down: ifIndex 3" }),
    one(3, { severity: 6, label: "sshd", text: "Accepted publickey for deploy from 192.0.2.9 port 40022" }),
    one(2, { kind: "mail", label: "backup@acme.example", text: "Backup completed", fate: "report" }),
    one(1, { severity: 6, label: "cron", text: "x".repeat(300) }),
  ];
}

export function arrivalPage(ago: Ago, query: URLSearchParams): ArrivalPage {
  const [host, text = ""] = [query.get("host"), query.get("text")?.toLowerCase()];
  const below = Number(query.get("before") ?? "9");
  const fits = all(ago).filter(
    (one) => one.number < below && (host === null || one.host === host) && one.text.toLowerCase().includes(text),
  );
  const arrivals = fits.slice(0, PAGE);
  const last = arrivals.at(-1)?.number;
  return { arrivals, ...(fits.length > PAGE && last !== undefined && { before: last }) };
}
