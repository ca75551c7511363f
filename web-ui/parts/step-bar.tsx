/**
 * The bar at the foot of a page that is one step: the one filled button, which says with numbers what will happen, and beside it the
 * way to leave it for later. It keeps its place while the page scrolls; what has the focus never lies under it.
 */
import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { freshness } from "../live/stream.ts";
import { say } from "../words/language.ts";
import "./step-bar.css";

interface StepBarProps {
  /** What the button does, with numbers: "Watch these 43 and go on". */
  readonly action: string;
  readonly onAct: () => void;
  /** Where nothing can be done yet: why, in a sentence. The button stays and can be reached, but does nothing. */
  readonly why?: string | undefined;
  /** The box is at it: nothing more is asked meanwhile. */
  readonly busy?: boolean;
  /** What is chosen so far: "43 devices, 612 checks". */
  readonly chosen?: string | undefined;
  /** Below it, or what came of the button in its place; spoken when it changes. */
  readonly second?: string | undefined;
  /** The way to leave it: "Save for later". */
  readonly later?: { readonly word: string; readonly onLater: () => void } | undefined;
  /** Further controls, before the others. */
  readonly children?: ComponentChildren;
}

export function StepBar({ action, onAct, why, busy = false, chosen, second, later, children }: StepBarProps) {
  const bar = useRef<HTMLElement>(null);
  const id = useId();
  useRoomBelow(bar);
  const stale = freshness.value === "stale";
  const reason = stale ? say("stale.needsBox") : why;
  const idle = busy || reason !== undefined;
  return (
    <section class="step-bar" ref={bar} aria-label={action}>
      <div class="step-bar__inner content">
        <div class="step-bar__words">
          {chosen !== undefined && <p class="step-bar__chosen">{chosen}</p>}
          <output id={id} class="step-bar__second">
            {reason ?? second ?? ""}
          </output>
        </div>
        <div class="step-bar__buttons">
          {children}
          {later !== undefined && (
            <button type="button" class="button step-bar__later" onClick={later.onLater}>
              {later.word}
            </button>
          )}
          <button
            type="button"
            class="button button--filled"
            aria-disabled={idle}
            aria-describedby={reason === undefined ? undefined : id}
            onClick={() => {
              if (!idle) onAct();
            }}
          >
            {action}
          </button>
        </div>
      </div>
    </section>
  );
}

/** Keeps as much room at the foot of the page, and of every scroll to a focus, as the bar takes; it grows with its words. */
function useRoomBelow(bar: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const element = bar.current;
    if (element === null) return undefined;
    const root = document.documentElement.style;
    const measure = () => {
      const isFixed = getComputedStyle(element).position === "fixed";
      root.setProperty("--step-bar", isFixed ? `${element.offsetHeight}px` : "0px");
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    addEventListener("resize", measure);
    measure();
    return () => {
      observer.disconnect();
      removeEventListener("resize", measure);
      root.removeProperty("--step-bar");
    };
  }, []);
}
