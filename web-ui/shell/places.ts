/** The pages of the navigation, in their order. */

export interface NavPlace {
  /** Code of its word. */
  readonly code: string;
  readonly address: string;
  /** On a phone it stands in the bottom bar; the others under More. */
  readonly first: boolean;
}

export const PLACES: readonly NavPlace[] = [
  { code: "nav.now", address: "/", first: true },
  { code: "nav.incidents", address: "/incidents", first: true },
  { code: "nav.devices", address: "/devices", first: true },
  { code: "nav.jobs", address: "/jobs", first: false },
  { code: "nav.checks", address: "/checks", first: false },
];

/** Whether a path belongs to a place: itself or below it. */
export function isIn(path: string, address: string): boolean {
  return path === address || (address !== "/" && path.startsWith(`${address}/`));
}
