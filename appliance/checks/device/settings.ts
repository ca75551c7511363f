/** Settings of check type `device`: written by the profile from what a device said of itself, seldom by hand. */
import { Type, type Static } from "typebox";
import { RESULT_STATES } from "#model/result.ts";

export const PARTS = ["processor", "memory", "storage", "port", "sensor", "state", "supply"] as const;

const OID_PATTERN = "^([01]\\.[1-3]?[0-9]|2\\.(0|[1-9][0-9]{0,8}))(\\.(0|[1-9][0-9]{0,9})){0,126}$";
const Oid = Type.String({ pattern: OID_PATTERN, maxLength: 1000 });
const Opt = Type.Optional;
const strict = { additionalProperties: false };

/** How a value is read. */
const figure = {
  terms: Opt(
    Type.Array(Type.Object({ oid: Oid, factor: Type.Number() }, strict), {
      minItems: 1,
      maxItems: 10,
      description: "The value is `offset` plus the sum of these values, each times its factor.",
    }),
  ),
  offset: Opt(Type.Number({ description: "Added to the sum of the terms." })),
  absent: Opt(
    Type.Array(Type.Number(), {
      maxItems: 20,
      description: "Values of the first term by which the device says that it does not know.",
    }),
  ),
  absentBelow: Opt(Type.Number({ description: "The same for all values of the first term below this one." })),
  absentFrom: Opt(Type.Number({ description: "The same for all values of the first term from this one on." })),
};

const Meaning = Type.Object(
  {
    word: Type.String({ maxLength: 200 }),
    as: Type.Enum([...RESULT_STATES]),
    power: Opt(
      Type.Enum(["battery", "off", "low"], {
        description:
          "What the device feeds lives on its battery, or gets nothing; `low`: little is left in the battery.",
      }),
    ),
    danger: Opt(
      Type.Literal(true, { description: "It is told at once, also when the device is looked at for the first time." }),
    ),
  },
  strict,
);
const State = Type.Object(
  {
    oid: Oid,
    words: Type.Record(Type.String({ minLength: 1, maxLength: 200 }), Meaning),
    bits: Opt(
      Type.Array(Type.Object({ bit: Type.Integer({ minimum: 0, maximum: 2047 }), ...Meaning.properties }, strict), {
        minItems: 1,
        maxItems: 200,
        description:
          "The value is a row of bits, the highest of the first byte being bit 0: what each says that is set. None: ok.",
      }),
    ),
  },
  {
    ...strict,
    description:
      "For `state`, and beside the value of a `sensor`: the object, and by value (in lower case) the MIB's word and how bad it is.",
  },
);

export const DeviceSettings = Type.Object(
  {
    part: Type.Enum([...PARTS], { description: "What kind of thing it is." }),
    ...figure,
    totalBytes: Opt(
      Type.Number({
        exclusiveMinimum: 0,
        description: "For memory and storage: the whole. The value then is what is used of it, in bytes.",
      }),
    ),
    unit: Opt(Type.String({ maxLength: 20, description: "Unit of the value." })),
    state: Opt(State),
    members: Opt(
      Type.Array(
        Type.Object(
          {
            name: Type.String({ maxLength: 200 }),
            ...figure,
            state: Opt(State),
            warningHigh: Opt(Type.Number({ description: "Of a sensor: its own limit for a warning." })),
            criticalHigh: Opt(Type.Number({ description: "The same for critical." })),
          },
          strict,
        ),
        {
          minItems: 1,
          maxItems: 200,
          description:
            "For `processor`, `sensor` and `state`: several of one kind as one. Of processors the average counts, of sensors the highest, of states the worst.",
        },
      ),
    ),
    enough: Opt(
      Type.Integer({
        minimum: 1,
        description: "Of `members` with states: as many as must be well for all to be well.",
      }),
    ),
    port: Opt(
      Type.Object(
        {
          ifIndex: Type.Integer({ minimum: 0 }),
          speedBps: Opt(Type.Number({ exclusiveMinimum: 0 })),
        },
        { ...strict, description: "For `port`: its number at the moment and its speed in bit/s (IF-MIB)." },
      ),
    ),
  },
  strict,
);
export type DeviceSettings = Static<typeof DeviceSettings>;
