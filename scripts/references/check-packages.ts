/** The Debian packages that the tests of check types need, collected from their stages for `scripts/lib/packages.sh`. */
import { STAGES } from "#checks/testing/stages.ts";

/** `scripts/lib/check-packages.sh` */
export function checkPackages(): string {
  const names = new Set(Object.values(STAGES).flatMap((stage) => stage.packages));
  return `# Debian packages that check types are tested with, from appliance/checks/*/testing/stage.ts.
# Made by scripts/generate-references. Not to be edited.
packages_of_checks="
${[...names].toSorted().join("\n")}
"
`;
}
