/** The shape of a state. Filled shapes call, outlined shapes rest; colour only repeats what the shape says. */
import type { ComponentChildren } from "preact";
import type { ShownState } from "#model/api.ts";
import { say } from "../words/language.ts";
import "./glyph.css";

/**
 * `note`: a plain ring, for what happened without being good or bad. Of jobs: `missed` did not report, `late` reported too late,
 * `partial` did not report of all its machines.
 */
export type GlyphName = ShownState | "note" | "missed" | "late" | "partial";

interface GlyphProps {
  readonly state: GlyphName;
  readonly size?: 16 | 20 | 44;
  /** Only where no word stands beside it: the state's word becomes the image's name. */
  readonly alone?: boolean;
}

export function Glyph({ state, size = 20, alone = false }: GlyphProps) {
  const name = alone ? { role: "img" as const, "aria-label": say(`state.${state}`) } : { "aria-hidden": true };
  return (
    <svg class={`glyph glyph--${state}`} width={size} height={size} viewBox="0 0 20 20" {...name}>
      {SHAPES[state]}
    </svg>
  );
}

const clockHands = <path class="glyph__line" d="M10 5.9V10l2.9 1.9" />;
const cross = <path class="glyph__inner" d="m6.9 6.9 6.2 6.2m0-6.2-6.2 6.2" />;

const SHAPES: Readonly<Record<GlyphName, ComponentChildren>> = {
  ok: (
    <>
      <circle class="glyph__line" cx="10" cy="10" r="7.6" />
      <path class="glyph__line" d="m6.5 10.3 2.5 2.5 4.6-5.1" />
    </>
  ),
  warning: (
    <>
      <path class="glyph__fill glyph__rounded" d="M10 3 17.8 16.8H2.2Z" />
      <path class="glyph__inner" d="M10 7.9v4" />
      <circle class="glyph__dot" cx="10" cy="14.6" r="1.15" />
    </>
  ),
  critical: (
    <>
      <path class="glyph__fill" d="M6.5 1.6h7l4.9 4.9v7l-4.9 4.9h-7l-4.9-4.9v-7Z" />
      {cross}
    </>
  ),
  unknown: (
    <>
      <path class="glyph__fill glyph__rounded" d="M10 2 18 10 10 18 2 10Z" />
      <path class="glyph__inner glyph__inner--thin" d="M8 8.3a2 2 0 1 1 3 1.7c-.7.4-1 .8-1 1.5" />
      <circle class="glyph__dot" cx="10" cy="13.9" r="1" />
    </>
  ),
  stale: (
    <>
      <circle class="glyph__line glyph__dashes" cx="10" cy="10" r="7.6" />
      {clockHands}
    </>
  ),
  unreachable: (
    <>
      <path class="glyph__line" d="M11.2 3.4h-.7a6.6 6.6 0 0 0 0 13.2h.7" />
      <path class="glyph__line" d="M15.6 2.6v14.8" />
    </>
  ),
  pending: (
    <>
      <circle class="glyph__line glyph__dots" cx="10" cy="10" r="7.6" />
      <circle class="glyph__spot" cx="6.6" cy="10" r="1.1" />
      <circle class="glyph__spot" cx="10" cy="10" r="1.1" />
      <circle class="glyph__spot" cx="13.4" cy="10" r="1.1" />
    </>
  ),
  retrying: (
    <>
      <path class="glyph__line" d="M16.9 7.1A7.6 7.6 0 1 0 17.6 10" />
      <path class="glyph__line" d="M17.3 3.2v4.1h-4.1" />
    </>
  ),
  maintenance: (
    <>
      <rect class="glyph__fill" x="2" y="2" width="16" height="16" rx="3.4" />
      <path
        class="glyph__spanner"
        d="M14.9 7.1a3.3 3.3 0 0 1-4.4 3l-3.9 3.9a1.2 1.2 0 0 1-1.7-1.7l3.9-3.9a3.3 3.3 0 0 1 4.2-4.2L11 6.2l.4 1.9 1.9.4 2-2c-.2.2-.4.4-.4.6Z"
      />
    </>
  ),
  finding: (
    <>
      <circle class="glyph__line" cx="8.4" cy="8.4" r="5.9" />
      <path class="glyph__line" d="m12.8 12.8 4.7 4.7" />
    </>
  ),
  accepted: (
    <>
      <rect class="glyph__line" x="2.9" y="2.9" width="14.2" height="14.2" rx="3" />
      <path class="glyph__line" d="m6.5 10.3 2.5 2.5 4.6-5.1" />
    </>
  ),
  missed: (
    <>
      <rect class="glyph__line" x="2.9" y="2.9" width="14.2" height="14.2" rx="2" />
      <path class="glyph__line" d="M10 6.2v4.4" />
      <circle class="glyph__spot" cx="10" cy="13.7" r="1.2" />
    </>
  ),
  late: (
    <>
      <circle class="glyph__line" cx="10" cy="10" r="7.6" />
      {clockHands}
    </>
  ),
  partial: (
    <>
      <circle class="glyph__line" cx="10" cy="10" r="7.6" />
      <path class="glyph__fill" d="M10 2.4a7.6 7.6 0 0 1 0 15.2Z" />
    </>
  ),
  note: <circle class="glyph__line" cx="10" cy="10" r="4.6" />,
};
