/** Fills variables into what is sent: `{name}`. What is no variable stays as it stands, since JSON is full of braces. */

export type Variables = ReadonlyMap<string, string>;

const PLACE = /\{([A-Za-z][A-Za-z0-9_]{0,39})\}/g;

export function fill(text: string, variables: Variables): string {
  return text.replace(PLACE, (whole, name: string) => variables.get(name) ?? whole);
}

/** In a URL values are percent-encoded, but for the address and for one that begins the URL. */
export function fillUrl(text: string, variables: Variables): string {
  return text.replace(PLACE, (whole, name: string, at: number) => {
    const value = variables.get(name);
    if (value === undefined) return whole;
    return at === 0 || name === "address" ? value : encodeURIComponent(value);
  });
}

const MOST_DEPTH = 20;

/** A copy of plain JSON with variables filled into its texts. */
export function fillJson(value: unknown, variables: Variables, depth = 0): unknown {
  if (typeof value === "string") return fill(value, variables);
  if (typeof value !== "object" || value === null || depth > MOST_DEPTH) return value;
  if (Array.isArray(value)) return value.map((entry) => fillJson(entry, variables, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, fillJson(entry, variables, depth + 1)]),
  );
}
