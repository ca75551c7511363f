/** The pages of the navigation, in their order. */
import { mayAct, mayReport } from "../live/session.ts";

export interface NavPlace {
  /** Code of its word. */
  readonly code: string;
  readonly address: string;
  /** On a phone it stands in the bottom bar; the others under More. */
  readonly first: boolean;
  /** Only for those who may act. */
  readonly forActing?: boolean;
  /** The top bar has no room for it; it is reached from another place, of which it is a part. */
  readonly partOf?: string;
  /** The same for those who may act: they have another place before it. */
  readonly partForActing?: string;
  /** Only for those who are signed in. */
  readonly forSignedIn?: boolean;
}

export const PLACES: readonly NavPlace[] = [
  { code: "nav.now", address: "/", first: true },
  { code: "nav.incidents", address: "/incidents", first: true },
  { code: "nav.devices", address: "/devices", first: true },
  { code: "nav.map", address: "/map", first: false, forSignedIn: true, partOf: "/devices" },
  { code: "nav.jobs", address: "/jobs", first: false },
  { code: "nav.checks", address: "/checks", first: false },
  { code: "nav.reports", address: "/reports", first: false },
  { code: "nav.arrivals", address: "/received", first: false, forSignedIn: true, partForActing: "/tools" },
  { code: "nav.tools", address: "/tools", first: false, forActing: true },
  { code: "nav.setup", address: "/setup", first: false, forActing: true },
];

/** Those that whoever looks goes to. */
export function shownPlaces(): readonly NavPlace[] {
  return PLACES.filter(
    ({ forActing = false, forSignedIn = false }) => (!forActing || mayAct()) && (!forSignedIn || mayReport()),
  ).map((one) => (one.partForActing !== undefined && mayAct() ? { ...one, partOf: one.partForActing } : one));
}

/** Whether a path belongs to a place: itself or below it. */
export function isIn(path: string, address: string): boolean {
  return path === address || (address !== "/" && path.startsWith(`${address}/`));
}
