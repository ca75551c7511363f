/** Settings of check type `content`. */
import { Type, type Static } from "typebox";
import { ExpectedStatus } from "../web/expected-status.ts";
import { REQUEST_SETTINGS } from "../web/request-settings.ts";
import { SELECTOR_PATTERN } from "./element-selector.ts";

export const DEFAULT_SAMPLES = 5;

export const ContentSettings = Type.Object(
  {
    ...REQUEST_SETTINGS,
    expectStatus: ExpectedStatus,
    look: Type.Optional(
      Type.Enum(["text", "code"], {
        default: "text",
        description: "What is compared of a page: the `text` that a visitor reads, or the `code` with all tags.",
      }),
    ),
    select: Type.Optional(
      Type.String({
        pattern: SELECTOR_PATTERN,
        maxLength: 200,
        description: "Compare only these elements: `main`, `#news`, `.box`, `div.box`, descendants as `#news .item`.",
      }),
    ),
    scripts: Type.Optional(
      Type.Boolean({
        default: true,
        description:
          "Whether what runs in the page (scripts, frames, event handlers, form targets) is compared as well.",
      }),
    ),
    ignore: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 500, format: "regex" }), {
        maxItems: 50,
        description: "Regular expressions; what matches is left out of the comparison.",
      }),
    ),
    ignoreDates: Type.Optional(
      Type.Boolean({ default: true, description: "Whether dates, times and ages are left out of the comparison." }),
    ),
    samples: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 50,
        default: DEFAULT_SAMPLES,
        description:
          "Looks from which is learned what differs by itself (counters, advertisements) before alarms begin.",
      }),
    ),
  },
  { additionalProperties: false },
);
export type ContentSettings = Static<typeof ContentSettings>;
