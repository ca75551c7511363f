/** How a secret may look in what others say. */

/** A secret as it may be sent, and come back: as it is, in a URL, in a form, in JSON. */
export function secretForms(secret: string): string[] {
  const inForm = new URLSearchParams({ s: secret }).toString().slice(2);
  const inUrl = encodeURIComponent(secret.toWellFormed());
  return [...new Set([secret, inUrl, inForm, JSON.stringify(secret).slice(1, -1)])];
}

/** The longest first: a short one may stand in a long one. */
export function longestFirst(forms: readonly string[]): string[] {
  return [...new Set(forms)].toSorted((a, b) => b.length - a.length);
}
