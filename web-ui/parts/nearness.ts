/**
 * Tells elements whether they are in or near the window. One observer for all. Whoever comes near is told one a frame, what is
 * nearest first: each fills itself, and all at once would hold up the scrolling.
 */

type Listener = (isNear: boolean) => void;

const listeners = new WeakMap<Element, Listener>();
let observer: IntersectionObserver | undefined;

/** Who has come near and was not told yet, with how far from the middle of the window, px. */
const waiting = new Map<Element, number>();
let isAsked = false;

/** Calls back with the first finding and every change. Returns how to stop it. */
export function watchNearness(element: Element, listener: Listener): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        if (isIntersecting) waiting.set(target, farFromMiddle(boundingClientRect));
        else {
          waiting.delete(target);
          listeners.get(target)?.(false);
        }
      }
      askForFrame();
    },
    // A screen's height ahead, so that scrolling rarely meets an empty place.
    { rootMargin: "900px 0px" },
  );
  listeners.set(element, listener);
  observer.observe(element);
  return () => {
    observer?.unobserve(element);
    waiting.delete(element);
    listeners.delete(element);
  };
}

function farFromMiddle({ top, bottom }: DOMRectReadOnly): number {
  const middle = innerHeight / 2;
  return top > middle ? top - middle : Math.max(0, middle - bottom);
}

function askForFrame(): void {
  if (isAsked || waiting.size === 0) return;
  isAsked = true;
  requestAnimationFrame(() => {
    isAsked = false;
    tellNearest();
    askForFrame();
  });
}

function tellNearest(): void {
  let nearest: Element | undefined;
  for (const [element, far] of waiting)
    if (nearest === undefined || far < (waiting.get(nearest) ?? 0)) nearest = element;
  if (nearest === undefined) return;
  waiting.delete(nearest);
  listeners.get(nearest)?.(true);
}
