/** No two checks of a device have one name: what is ambiguous is called in full, as the device calls it. Pure. */
import { derivedName } from "#model/derived-name.ts";
import type { Draft } from "./derived-service.ts";

export function settleNames(drafts: readonly Draft[]): Draft[] {
  const full = drafts.map((draft, at) =>
    isAmbiguous(draft, at, drafts) ? { ...draft, naming: fullName(draft) } : draft,
  );
  const seen = new Map<string, number>();
  return full.map((draft) => {
    const key = keyOf(draft);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? draft : { ...draft, naming: withLabel(draft, `${labelOf(draft)} (${count})`.trim()) };
  });
}

/** What is watched gives way to nothing that is left aside. */
function isAmbiguous(draft: Draft, at: number, drafts: readonly Draft[]): boolean {
  const key = keyOf(draft);
  return drafts.some(
    (other, place) => place !== at && keyOf(other) === key && (other.aside === undefined || draft.aside !== undefined),
  );
}

function keyOf({ naming }: Draft): string {
  return JSON.stringify([naming.code, naming.parameters]);
}

function labelOf({ naming }: Draft): string {
  return String(naming.parameters?.["label"] ?? "");
}

function fullName(draft: Draft): Draft["naming"] {
  // A sensor's label begins with its class, which the name says already.
  const label = draft.part === "sensor" ? draft.label.replace(/^\S{1,30} /, "") : draft.label;
  return withLabel(draft, label);
}

function withLabel({ naming, alias }: Draft, label: string): Draft["naming"] {
  const colour = naming.parameters?.["colour"];
  return derivedName(naming.code.replace("derived.", ""), label, {
    alias,
    ...(typeof colour === "string" && label.includes("(") ? { colour } : {}),
  });
}
