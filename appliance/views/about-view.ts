/** What the box says of itself as a product: the configuration's word on who looks after it stands before the release's. */
import type { AboutView, InsideView } from "#model/api-about.ts";
import type { ProviderConfig } from "#model/site.ts";
import type { SecurityContact } from "./security-text.ts";

/** What the release says, as `box/` reads it. */
export interface Released {
  readonly version: string;
  readonly node: string;
  /** `box`: it installs updates of the whole system itself. */
  readonly updates: AboutView["updates"];
  readonly maker?: { readonly name: string; readonly mail: string };
  readonly released?: string;
  readonly supportedUntil?: string;
}

const DAY_MS = 86_400_000;

export function aboutView(provider: ProviderConfig, release: Released, hasBill: boolean, nowMs: number): AboutView {
  const { contacts, policy, supportedUntil } = securityContact(provider, release);
  const name = provider.name ?? release.maker?.name;
  return {
    version: release.version,
    ...(release.released === undefined ? {} : { released: release.released }),
    node: release.node,
    updates: release.updates,
    provider: {
      ...(name === undefined ? {} : { name }),
      contacts: [...contacts],
      ...(policy === undefined ? {} : { policy }),
    },
    ...(supportedUntil === undefined ? {} : { supportedUntil }),
    supportEnded: supportedUntil !== undefined && nowMs >= Date.parse(supportedUntil) + DAY_MS,
    bill: hasBill,
  };
}

/** Where the configuration names nobody it is whoever made the release. */
export function securityContact(provider: ProviderConfig, { maker, supportedUntil }: Released): SecurityContact {
  const contacts = provider.contacts.length > 0 || maker === undefined ? provider.contacts : [`mailto:${maker.mail}`];
  const until = provider.supportedUntil ?? supportedUntil;
  return {
    contacts,
    ...(provider.policy === undefined ? {} : { policy: provider.policy }),
    ...(until === undefined ? {} : { supportedUntil: until }),
    validForMs: provider.validForMs,
  };
}

/** A part of the bill of materials. */
interface Component {
  readonly "bom-ref": string;
  readonly name: string;
  readonly version?: string;
  readonly licenses?: readonly {
    readonly expression?: string;
    readonly license?: { readonly id?: string; readonly name?: string };
  }[];
}

type Part = InsideView["parts"][number];

/** @param hasText whether the licence of a Debian package lies on this system */
export function insideView(components: readonly Component[], hasText: (name: string) => boolean): InsideView {
  return {
    parts: components.map((component): Part => {
      const { name, version, licenses = [] } = component;
      const kind = kindOf(component);
      const licence = licenses
        .map(({ expression, license }) => expression ?? license?.id ?? license?.name)
        .find(Boolean);
      return {
        name,
        ...(version === undefined ? {} : { version }),
        kind,
        ...(licence === undefined ? {} : { licence }),
        text: kind === "system" && hasText(name),
      };
    }),
  };
}

function kindOf({ "bom-ref": ref }: Component): Part["kind"] {
  if (ref.startsWith("pkg:deb/")) return "system";
  return ref.startsWith("pkg:npm/node-linux-") ? "runtime" : "library";
}
