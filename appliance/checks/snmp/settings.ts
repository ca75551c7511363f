/** Settings of check type `snmp`. */
import { Type, type Static } from "typebox";
import { RESULT_STATES } from "#model/result.ts";

const KINDS = ["gauge", "counter", "text", "state"] as const;
const INTEGER_PATTERN = "^-?[0-9]{1,10}$";

const Text = (description: string) => Type.Optional(Type.String({ minLength: 1, maxLength: 500, description }));
const Pattern = (description: string) =>
  Type.Optional(Type.String({ minLength: 1, maxLength: 500, format: "regex", description }));

export const SnmpSettings = Type.Object(
  {
    oid: Type.String({
      pattern: "^\\.?([01]\\.[1-3]?[0-9]|2\\.(0|[1-9][0-9]{0,8}))(\\.(0|[1-9][0-9]{0,9})){0,126}$",
      maxLength: 1000,
      description: "Which value: its OID in numbers, with the instance at its end (`.0` for a single value).",
    }),
    kind: Type.Optional(
      Type.Enum([...KINDS], {
        default: "gauge",
        description:
          "How it is understood: `gauge` a number as it is, `counter` its growth per second, `text` a text that is compared, `state` a number that stands for a state.",
      }),
    ),
    scale: Type.Optional(
      Type.Number({
        default: 1,
        description: "Factor that the number is multiplied by, e.g. 0.1 or 8 (octets to bits).",
      }),
    ),
    unit: Type.Optional(
      Type.String({ maxLength: 20, description: "Unit of the measurement after scaling, e.g. `°C`." }),
    ),
    states: Type.Optional(
      Type.Record(Type.String({ pattern: INTEGER_PATTERN }), Type.Enum([...RESULT_STATES]), {
        description: 'For `state`: how bad each number is, e.g. `{ "1": ok, "2": critical }`. Others are unknown.',
      }),
    ),
    labels: Type.Optional(
      Type.Record(Type.String({ pattern: INTEGER_PATTERN }), Type.String({ minLength: 1, maxLength: 100 }), {
        description: 'For `state`: what each number is called, e.g. `{ "1": online, "2": on battery }`.',
      }),
    ),
    expectText: Text("For `text`: what the text must contain."),
    expectPattern: Pattern("For `text`: regular expression that must match (`^` and `$` match at lines)."),
    rejectText: Text("For `text`: what the text must not contain."),
    rejectPattern: Pattern("For `text`: regular expression that must match nowhere."),
  },
  { additionalProperties: false },
);
export type SnmpSettings = Static<typeof SnmpSettings>;
