/** What a check type declares about itself as data; the contract with code lives in `checks/contract.ts`. */
import type { ForecastKind } from "./forecast.ts";
import type { Category } from "./incident.ts";
import type { ResultState } from "./result.ts";

export interface MeasurementDeclaration {
  /** Unit as shown: `ms`, `s`, `%`, `B`, `B/s`, `bit/s`, `1/s`, `°C`, `d`, or empty for a plain number. */
  readonly unit: string;
  /** What people call it, in English (`Battery charge`); equal names have equal labels. Other languages translate it. */
  readonly label?: string;
  readonly description: string;
  /** Whether it depends on how quickly this box itself ran; unless told, what is measured in `ms` does. */
  readonly hurried?: boolean;
  /** Default ranges, monitoring-plugin syntax. */
  readonly warning?: string;
  readonly critical?: string;
  /** It is a load (processor, memory, bandwidth, queue): it breaks a limit only when it does so for `LOAD_LASTS`. */
  readonly isLoad?: boolean;
  /** When it reaches its limit can be told beforehand, as what goes like this does (ADR 0066). */
  readonly forecast?: ForecastKind;
}

/** A check type without its code: enough to judge, to document and to draw a form. */
export interface CheckDeclaration<Code extends string = string, Measurement extends string = string> {
  /** Lower-case word; the configuration's `check:`. */
  readonly name: string;
  /** One sentence. */
  readonly summary: string;
  /** What kind of trouble its failures are. */
  readonly category: Category;
  readonly measurements: Readonly<Record<Measurement, MeasurementDeclaration>>;
  /** Whether a run may report measurements beyond the declared ones (plugins, exporters). */
  readonly openMeasurements?: boolean;
  /** It asks the device's SNMP agent: the host must name a credential; the configuration is refused otherwise. */
  readonly needsSnmp?: boolean;
  /** How bad each code is. `timeout` is compulsory; `boxFault` is added by the runner. */
  readonly codes: Readonly<Record<Code, ResultState>>;
}
