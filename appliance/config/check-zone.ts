/** Whether a time zone is one that this box knows. */
import type { Path } from "./findings.ts";
import type { Loading } from "./loading.ts";
import { quote } from "./value-form.ts";

export function checkZone({ findings }: Loading, zone: string, path: Path): void {
  try {
    Temporal.Now.zonedDateTimeISO(zone);
  } catch {
    const near = findings.near(zone, Intl.supportedValuesOf("timeZone"));
    findings.mistake("timezone", path, { value: quote(zone), near });
  }
}
