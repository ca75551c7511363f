/** A page's main column with a narrower one at its side; below it where there is no room. */
import type { ComponentChildren } from "preact";
import "./sided.css";

interface SidedProps {
  readonly side: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Sided({ side, children }: SidedProps) {
  return (
    <div class="sided">
      <div class="sided__main">{children}</div>
      <div class="sided__side">{side}</div>
    </div>
  );
}
