/** What measurements are called, collected from the declarations of the check types for the English sentence book. */
import { checkTypes } from "#checks/registry.ts";

/**
 * `texts/en/measurement-labels.ts`
 * @throws Error where two types call measurements of the same name differently
 */
export function measurementLabels(): string {
  const labels = new Map<string, string>();
  for (const { name: type, measurements } of checkTypes.values()) {
    for (const [name, { label }] of Object.entries(measurements)) {
      if (label === undefined) continue;
      const known = labels.get(name) ?? label;
      if (known !== label) throw new Error(`${type}: ${name} is called "${label}", elsewhere "${known}"`);
      labels.set(name, label);
    }
  }
  const lines = [...labels.keys()]
    .toSorted()
    .map((name) => `  "measurement.${name}": () => ${JSON.stringify(labels.get(name))},`);
  return `/** What people call the measurements, from their declarations. Made by scripts/generate-references. Not to be edited. */
import type { Templates } from "../template.ts";

export const measurementLabels = {
${lines.join("\n")}
} satisfies Templates;
`;
}
