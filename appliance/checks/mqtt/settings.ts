/** Settings of check type `mqtt`. */
import { Type, type Static } from "typebox";
import { SecretSetting } from "#model/config/words.ts";
import { TLS_SETTINGS } from "../secure-session.ts";

export const MqttSettings = Type.Object(
  {
    port: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 65535, description: "TCP port; 1883 unless told, 8883 with TLS." }),
    ),
    version: Type.Optional(
      Type.Enum(["3.1.1", "5"], { default: "3.1.1", description: "Version of the protocol that is spoken." }),
    ),
    user: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: "User name; none unless told." })),
    password: Type.Optional(SecretSetting("Password of the user.")),
    clientId: Type.Optional(
      Type.String({
        pattern: "^[\\x21-\\x7e]{1,100}$",
        description:
          "Client identifier; one made up for each run unless told. The broker throws out whoever else uses it.",
      }),
    ),
    topic: Type.Optional(
      Type.String({
        pattern: "^[^#+\\u0000]{1,200}$",
        description:
          "Topic for a round trip: the check subscribes to it, publishes a short message there and waits for it.",
      }),
    ),
    tls: Type.Optional(Type.Boolean({ default: false, description: "Whether the port speaks TLS." })),
    ...TLS_SETTINGS,
  },
  { additionalProperties: false },
);
export type MqttSettings = Static<typeof MqttSettings>;
