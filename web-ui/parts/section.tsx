/** A part of a page: heading, a remark at its right, content. */
import type { ComponentChildren } from "preact";
import "./section.css";

interface SectionProps {
  readonly title: string;
  /** Target of the skip link. */
  readonly id?: string;
  readonly remark?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Section({ title, id, remark, children }: SectionProps) {
  return (
    <section class="section">
      <div class="section__head">
        <h2 id={id} tabIndex={id === undefined ? undefined : -1}>
          {title}
        </h2>
        {remark !== undefined && <p class="section__remark">{remark}</p>}
      </div>
      {children}
    </section>
  );
}
