/** Fingers on a drawing: one moves the cursor, two zoom, two taps go back. The page still scrolls up and down over it. */
import type uPlot from "uplot";

interface TouchDeeds {
  /** @param around seconds since 1970, between the fingers @param factor below 1: nearer */
  readonly onPinch: (around: number, factor: number) => void;
  readonly onDoubleTap: () => void;
}

const TAP_MS = 350;
/** A finger that has gone further does not tap. */
const TAP_PX = 12;
/** Less is no zoom. */
const LEAST_PINCH = 0.1;

interface Finger {
  readonly x: number;
  readonly y: number;
}

export function followFingers(u: uPlot, { onPinch, onDoubleTap }: TouchDeeds): () => void {
  const fingers = new Map<number, Finger>();
  let begun: { readonly apart: number; readonly around: number } | undefined;
  let last: (Finger & { readonly at: number }) | undefined;
  let down: Finger | undefined;
  const here = ({ clientX, clientY }: PointerEvent): Finger => {
    const { left, top } = u.over.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const apart = () => {
    const [a, b] = [...fingers.values()];
    return a === undefined || b === undefined ? undefined : { apart: Math.abs(a.x - b.x), middle: (a.x + b.x) / 2 };
  };
  const press = (event: PointerEvent) => {
    if (event.pointerType !== "touch") return;
    fingers.set(event.pointerId, here(event));
    const two = apart();
    if (two !== undefined) {
      begun = { apart: Math.max(1, two.apart), around: u.posToVal(two.middle, "x") };
      down = undefined;
      return;
    }
    down = here(event);
    u.setCursor({ left: down.x, top: down.y });
  };
  const move = (event: PointerEvent) => {
    if (!fingers.has(event.pointerId)) return;
    const now = here(event);
    fingers.set(event.pointerId, now);
    if (fingers.size === 1 && begun === undefined) u.setCursor({ left: now.x, top: now.y });
  };
  const lift = (event: PointerEvent) => {
    const two = apart();
    if (!fingers.delete(event.pointerId)) return;
    if (begun !== undefined) {
      const factor = two === undefined ? 1 : begun.apart / Math.max(1, two.apart);
      if (event.type === "pointerup" && Math.abs(factor - 1) > LEAST_PINCH) onPinch(begun.around, factor);
      // The finger that is left neither taps nor moves the cursor.
      if (fingers.size === 0) begun = undefined;
      return;
    }
    const end = here(event);
    const isTap = down !== undefined && Math.hypot(end.x - down.x, end.y - down.y) < TAP_PX;
    if (event.type !== "pointerup" || !isTap) return void (last = undefined);
    if (last !== undefined && event.timeStamp - last.at < TAP_MS && Math.abs(last.x - end.x) < 3 * TAP_PX) {
      last = undefined;
      onDoubleTap();
    } else last = { ...end, at: event.timeStamp };
  };
  const followed = new AbortController();
  const { signal } = followed;
  u.over.style.touchAction = "pan-y";
  u.over.addEventListener("pointerdown", press, { signal });
  u.over.addEventListener("pointermove", move, { signal });
  u.over.addEventListener("pointerup", lift, { signal });
  u.over.addEventListener("pointercancel", lift, { signal });
  return () => followed.abort();
}
