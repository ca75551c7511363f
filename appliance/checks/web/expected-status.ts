/** Which status codes of a web server are fine. */
import { Type } from "typebox";

export const DEFAULT_STATUS = ["2xx", "3xx"] as const;

export const ExpectedStatus = Type.Optional(
  Type.Array(
    Type.Union([
      Type.Integer({ minimum: 100, maximum: 599 }),
      Type.String({ pattern: "^([1-5]xx|[1-5][0-9][0-9](-[1-5][0-9][0-9])?)$" }),
    ]),
    {
      minItems: 1,
      default: [...DEFAULT_STATUS],
      description: "Status codes that are fine: numbers, classes such as `2xx`, ranges such as `200-204`.",
    },
  ),
);

/** `200`, `"2xx"` or `"200-204"`. */
export function statusMatches(status: number, form: number | string): boolean {
  if (typeof form === "number") return status === form;
  if (form.endsWith("xx")) return Math.floor(status / 100) === Number(form[0]);
  const [from, to = from] = form.split("-").map(Number);
  return from !== undefined && to !== undefined && status >= from && status <= to;
}
