/** Where the page shows a subject: `HOST` is a device, `HOST/SERVICE` a check on it. */
export function addressOf(subject: string): string {
  return `/devices/${subject.split("/").map(encodeURIComponent).join("/")}`;
}
