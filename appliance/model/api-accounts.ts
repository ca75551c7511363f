/** Who asks the HTTP interface: sessions, people and API tokens, as it takes and answers them. */
import { Type, type Static } from "typebox";

const Opt = Type.Optional;
const At = (description: string) => Type.String({ format: "date-time", description });

/** What people and tokens may, each including the former: sees; acts; configures. */
export const ROLES = ["viewer", "technician", "admin"] as const;
export const Role = Type.Enum([...ROLES], { description: "viewer sees, technician acts, admin configures." });
export type Role = Static<typeof Role>;

/** `GET /api/v1/session`, and the answer to sign-in and claim. */
export const Session = Type.Object({
  claimed: Type.Boolean({ description: "Whether the box has an admin." }),
  user: Opt(Type.String()),
  role: Opt(Role),
  /** The status page may be read without sign-in. */
  open: Type.Boolean(),
  siteName: Opt(Type.String()),
  language: Opt(Type.String()),
  fingerprint: Opt(Type.String({ description: "SHA-256 of the box's own certificate, hex pairs with colons." })),
});
export type Session = Static<typeof Session>;

const strict = { additionalProperties: false };
export const USER_NAME_PATTERN = "^[A-Za-z0-9][A-Za-z0-9._@-]{0,62}$";
export const UserName = Type.String({
  pattern: USER_NAME_PATTERN,
  description: "Letters, digits and `._@-`; upper and lower case are the same.",
});
/** A new password. */
export const Password = Type.String({ minLength: 10, maxLength: 256, description: "At least 10 characters." });

/** `POST /api/v1/session` */
export const SignIn = Type.Object(
  { name: Type.String({ minLength: 1, maxLength: 63 }), password: Type.String({ minLength: 1, maxLength: 256 }) },
  strict,
);
export type SignIn = Static<typeof SignIn>;

/** `POST /api/v1/session/screen` */
export const ScreenLink = Type.Object(
  { token: Type.String({ minLength: 1, maxLength: 200, description: "An API token of the role viewer." }) },
  strict,
);

/** `POST /api/v1/claim` */
export const Claim = Type.Object(
  {
    code: Type.String({
      minLength: 1,
      maxLength: 100,
      description: "As on the label; hyphens, spaces and case do not matter.",
    }),
    name: UserName,
    password: Password,
  },
  strict,
);
export type Claim = Static<typeof Claim>;

/** `PUT /api/v1/me/password` */
export const OwnPassword = Type.Object(
  { current: Type.String({ minLength: 1, maxLength: 256 }), password: Password },
  strict,
);

/** `POST /api/v1/users` */
export const NewUser = Type.Object({ name: UserName, role: Role, password: Password }, strict);
/** `PATCH /api/v1/users/NAME` */
export const UserChange = Type.Object({ role: Role }, strict);
/** `PUT /api/v1/users/NAME/password` */
export const NewPassword = Type.Object({ password: Password }, strict);

/** A user as `GET /api/v1/users` lists it. */
export const User = Type.Object({
  name: Type.String(),
  role: Role,
  createdAt: At("When it was made."),
});
export type User = Static<typeof User>;

/** `POST /api/v1/tokens` */
export const NewToken = Type.Object({ name: Type.String({ minLength: 1, maxLength: 100 }), role: Role }, strict);

/** An API token as `GET /api/v1/tokens` lists it; its value is shown once, when it is made. */
export const Token = Type.Object({
  id: Type.String(),
  name: Type.String(),
  role: Role,
  createdAt: At("When it was made."),
});
export type Token = Static<typeof Token>;

export const CreatedToken = Type.Object({
  ...Token.properties,
  token: Type.String({ description: "To be sent as `Authorization: Bearer ...`. Not shown again." }),
});
export type CreatedToken = Static<typeof CreatedToken>;
