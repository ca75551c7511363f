/** Small drawings of the navigation and its controls; they say nothing about a state. */
import "./icon.css";

const DRAWINGS = {
  now: "M1.5 11h3.6l2.6-6 4.2 11 2.6-6.6.8 1.6h3.2",
  incidents: "M6.6 2.2h6.8l4.8 4.8v6.8l-4.8 4.8H6.6l-4.8-4.8V7Zm3.4 4v4.6m0 3v.1",
  devices:
    "M4 2.8h12a1.4 1.4 0 0 1 1.4 1.4v2.6A1.4 1.4 0 0 1 16 8.2H4a1.4 1.4 0 0 1-1.4-1.4V4.2A1.4 1.4 0 0 1 4 2.8Zm0 9h12a1.4 1.4 0 0 1 1.4 1.4v2.6a1.4 1.4 0 0 1-1.4 1.4H4a1.4 1.4 0 0 1-1.4-1.4v-2.6A1.4 1.4 0 0 1 4 11.8Z",
  more: "M3 5h14M3 10h14M3 15h14",
  account: "M10 10.6a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2Zm-6.2 6.6a6.2 6.2 0 0 1 12.4 0",
  up: "m5 12 5-5 5 5",
  down: "m5 8 5 5 5-5",
} as const;

export type IconName = keyof typeof DRAWINGS;

export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}

/** Half light, half dark. */
export function ThemeIcon() {
  return (
    <svg class="icon" width="18" height="18" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="7.6" />
      <path class="icon__fill" d="M10 2.4a7.6 7.6 0 0 1 0 15.2Z" />
    </svg>
  );
}
