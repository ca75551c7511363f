/** An SNMP credential as it is typed: a community, or a user with keys. */
import type { TypedCredential } from "#model/typed-credential.ts";
import { say } from "../words/language.ts";
import { Field } from "./field.tsx";
import { Choice } from "./list-filter.tsx";

export interface Typed {
  readonly version: "1" | "2c" | "3";
  readonly community: string;
  readonly user: string;
  readonly authProtocol: string;
  readonly authKey: string;
  readonly privProtocol: string;
  readonly privKey: string;
}

export const EMPTY_CREDENTIAL: Typed = {
  version: "2c",
  community: "",
  user: "",
  authProtocol: "sha",
  authKey: "",
  privProtocol: "aes128",
  privKey: "",
};
/** As model/config/credentials.ts has them. */
const AUTH = ["md5", "sha", "sha224", "sha256", "sha384", "sha512"] as const;
const PRIV = ["aes128", "aes256b", "aes256r"] as const;
/** RFC 3414, section 11.2. */
const LEAST_KEY = 8;

export function isWhole({ version, community, user, authProtocol, authKey, privProtocol, privKey }: Typed): boolean {
  if (version !== "3") return community !== "";
  const authenticates = authProtocol !== "";
  const encrypts = authenticates && privProtocol !== "";
  return user !== "" && (!authenticates || authKey.length >= LEAST_KEY) && (!encrypts || privKey.length >= LEAST_KEY);
}

export function orderOf(typed: Typed): TypedCredential {
  const { version, community, user, authKey, privKey } = typed;
  if (version !== "3") return { version, community };
  const authProtocol = AUTH.find((one) => one === typed.authProtocol);
  const privProtocol = PRIV.find((one) => one === typed.privProtocol);
  return {
    version,
    user,
    ...(authProtocol === undefined ? {} : { authProtocol, authKey }),
    ...(authProtocol === undefined || privProtocol === undefined ? {} : { privProtocol, privKey }),
  };
}

interface FieldsProps {
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
}

export function TypedCredentialFields({ typed, onType }: FieldsProps) {
  const type = (change: Partial<Typed>) => onType({ ...typed, ...change });
  const versions = (["2c", "1", "3"] as const).map((version) => [version, say(`found.try.${version}`)] as const);
  return (
    <div class="typed-credential">
      <Choice
        id="try-version"
        label={say("found.try.version")}
        value={typed.version}
        options={versions}
        onChoose={(version) => type({ version: version as Typed["version"] })}
      />
      {typed.version === "3" ? (
        <UserFields typed={typed} onType={onType} />
      ) : (
        <Field
          name="try-community"
          label={say("found.try.community")}
          value={typed.community}
          onInput={(community) => type({ community })}
        />
      )}
    </div>
  );
}

function UserFields({ typed, onType }: FieldsProps) {
  const type = (change: Partial<Typed>) => onType({ ...typed, ...change });
  const none = say("found.try.noProtocol");
  const named = (list: readonly string[]) => list.map((one) => [one, one.toUpperCase()] as const);
  return (
    <>
      <Field name="try-user" label={say("found.try.user")} value={typed.user} onInput={(user) => type({ user })} />
      <Choice
        id="try-auth"
        label={say("found.try.authProtocol")}
        any={none}
        value={typed.authProtocol}
        options={named(AUTH)}
        onChoose={(authProtocol) => type({ authProtocol })}
      />
      {typed.authProtocol !== "" && (
        <>
          <Field
            name="try-auth-key"
            type="password"
            label={say("found.try.authKey")}
            help={say("found.try.keyHelp")}
            value={typed.authKey}
            onInput={(authKey) => type({ authKey })}
          />
          <Choice
            id="try-priv"
            label={say("found.try.privProtocol")}
            any={none}
            value={typed.privProtocol}
            options={named(PRIV)}
            onChoose={(privProtocol) => type({ privProtocol })}
          />
          {typed.privProtocol !== "" && (
            <Field
              name="try-priv-key"
              type="password"
              label={say("found.try.privKey")}
              help={say("found.try.keyHelp")}
              value={typed.privKey}
              onInput={(privKey) => type({ privKey })}
            />
          )}
        </>
      )}
    </>
  );
}
