/** The words of `measure-profile`: what is watched on each device, by kind, and what of it is not ok. Pure. */
import type { DerivedService } from "#devices/derived-service.ts";
import type { JudgedResult, ResultState } from "#model/result.ts";
import { english } from "#texts/en/english.ts";
import { tell } from "#texts/sentence-book.ts";

export interface Judged {
  readonly service: DerivedService;
  /** After the first look: limits that must last are not broken yet. */
  readonly atOnce: JudgedResult;
  /** As it would be if it stayed so. */
  readonly lasting: JudgedResult;
}

export interface ProfiledDevice {
  readonly recording: string;
  readonly device: string;
  readonly checks: readonly Judged[];
  /** What is not watched unless asked for. */
  readonly aside: readonly DerivedService[];
}

export function profileReport(devices: readonly ProfiledDevice[], all: boolean): string[] {
  const every = devices.flatMap(({ checks }) => checks);
  const sum = (of: (judged: Judged) => ResultState, state: ResultState) =>
    every.filter((one) => of(one) === state).length;
  return [
    ...devices.flatMap((one) => deviceLines(one, all)),
    "",
    `${devices.length} devices, ${every.length} checks: ${countKinds(every)}`,
    `${devices.reduce((count, { aside }) => count + aside.length, 0)} left aside`,
    `at once: ${sum(({ atOnce }) => atOnce.state, "critical")} critical, ${sum(({ atOnce }) => atOnce.state, "warning")} warning, ` +
      `${sum(({ atOnce }) => atOnce.state, "unknown")} unknown`,
    `if it lasts: ${sum(({ lasting }) => lasting.state, "critical")} critical, ${sum(({ lasting }) => lasting.state, "warning")} warning`,
  ];
}

function deviceLines({ recording, device, checks, aside }: ProfiledDevice, all: boolean): string[] {
  const shown = all ? checks : checks.filter(({ lasting }) => lasting.state !== "ok");
  return [
    "",
    `${recording} (${device}): ${checks.length} checks: ${countKinds(checks)}`,
    ...shown.map(checkLine),
    ...asideLines(aside, all),
  ];
}

function asideLines(aside: readonly DerivedService[], all: boolean): string[] {
  if (!all) return [];
  const reasons = Map.groupBy(aside, (one) => one.aside ?? "");
  return [...reasons].map(
    ([why, those]) => `  not       ${why}: ${those.map(({ naming }) => tell(english, naming)).join(" · ")}`,
  );
}

function checkLine({ service, atOnce, lasting }: Judged): string {
  const { code, parameters = {}, measurements = {} } = lasting.observation;
  const figures = Object.entries(measurements).map(([name, value]) => `${name} ${value}`);
  const broken = lasting.breaches.map(({ measurement, range }) => `${measurement} outside ${range}`);
  const said = tell(english, { code: `device.${code}`, parameters: { ...measurements, ...parameters } });
  const state = atOnce.state === lasting.state ? lasting.state : `${lasting.state} if it lasts`;
  return `  ${state.padEnd(9)} ${tell(english, service.naming)}  [${service.id}]  ${said}  ${[...figures, ...broken].join(", ")}`;
}

function countKinds(checks: readonly Judged[]): string {
  const counts = new Map<string, number>();
  for (const { service } of checks) {
    const kind = service.naming.code.replace("derived.", "");
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(", ");
}
