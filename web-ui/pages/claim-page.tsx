/** Claiming a new box: the code proves that whoever opens this page holds the box; then there is an admin. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { write, type Failure } from "../live/box-api.ts";
import { session } from "../live/session.ts";
import { Field, FormError } from "../parts/field.tsx";
import { pageTitle } from "../shell/tab.ts";
import { say } from "../words/language.ts";

const MIN_PASSWORD = 10;
/** As the box takes it (model/api.ts). */
const IS_NAME = /^[A-Za-z0-9][A-Za-z0-9._@-]{0,62}$/;

export function ClaimPage() {
  const code = useSignal(codeOfAddress());
  const name = useSignal("");
  const password = useSignal("");
  const busy = useSignal(false);
  const failure = useSignal<Failure | undefined>(undefined);
  /** Once somebody has pressed the button, errors show and go as they type. */
  const tried = useSignal(false);
  useEffect(() => {
    pageTitle.value = say("claim.tab");
    // The code is used once; it need not stay in the browser's history.
    if (location.hash !== "") history.replaceState(null, "", location.pathname);
    return () => (pageTitle.value = "");
  }, []);

  const send = async (): Promise<void> => {
    failure.value = undefined;
    tried.value = true;
    // The box is asked also where the password is too short: only it knows whether the code is right.
    if (ownErrors(code.value, name.value, password.value).code !== undefined) return;
    busy.value = true;
    const answer = await write("POST", "/claim", {
      code: code.value.trim(),
      name: name.value,
      password: password.value,
    });
    busy.value = false;
    // The set-up is what comes next.
    if (answer.failure === undefined) location.assign("/setup");
    else failure.value = answer.failure;
  };

  if (session.value?.claimed === true) return <Claimed />;
  const errors = failure.value?.problem?.errors ?? [];
  const own = tried.value ? ownErrors(code.value, name.value, password.value) : {};
  const errorAt = (field: "code" | "name" | "password") =>
    own[field] ??
    (field === "code" && failure.value?.problem?.code === "wrongCode" ? say("claim.wrongCode") : undefined) ??
    errors.find(({ path }) => path.replace(/^\//, "") === field)?.message;
  return (
    <div class="sign-in content">
      <h1 tabIndex={-1}>{say("claim.title")}</h1>
      <p class="page__second">{say("claim.second")}</p>
      <form
        class="sign-in__card card"
        method="post"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {failure.value !== undefined && (
          <FormError message={reasonOf(failure.value)} detail={failure.value.problem?.detail} />
        )}
        <Field
          name="code"
          label={say("claim.code")}
          autoComplete="one-time-code"
          help={say("claim.codeHelp")}
          error={errorAt("code")}
          value={code.value}
          onInput={(text) => (code.value = text)}
        />
        <Field
          name="name"
          label={say("signIn.name")}
          autoComplete="username"
          error={errorAt("name")}
          value={name.value}
          onInput={(text) => (name.value = text)}
        />
        <Field
          name="password"
          label={say("signIn.password")}
          type="password"
          autoComplete="new-password"
          help={say("claim.passwordHelp", { count: MIN_PASSWORD })}
          error={errorAt("password")}
          value={password.value}
          onInput={(text) => (password.value = text)}
        />
        <button type="submit" class="button button--filled" disabled={busy.value}>
          {say(busy.value ? "claim.busy" : "claim.do")}
        </button>
      </form>
    </div>
  );
}

type Errors = Partial<Record<"code" | "name" | "password", string | undefined>>;

/** What needs no box to be seen; all of it together. */
function ownErrors(code: string, name: string, password: string): Errors {
  return {
    code: code.trim() === "" ? say("claim.codeMissing") : undefined,
    name: IS_NAME.test(name) ? undefined : say(name === "" ? "claim.nameMissing" : "claim.nameOdd"),
    password: password.length < MIN_PASSWORD ? say("claim.passwordShort", { count: MIN_PASSWORD }) : undefined,
  };
}

function Claimed() {
  return (
    <div class="sign-in content">
      <h1 tabIndex={-1}>{say("claim.already")}</h1>
      <p class="page__second">
        <a href="/">{say("unknown.home")}</a>
      </p>
    </div>
  );
}

/** The one-time link carries the code behind `#`, which no server or proxy sees. */
function codeOfAddress(): string {
  return new URLSearchParams(location.hash.slice(1)).get("code") ?? "";
}

function reasonOf({ code, problem }: Failure): string {
  if (code === "unreachable") return say("failure.unreachable");
  if (problem?.status === 429) return say("signIn.tooOften");
  if (problem?.status === 409) return say("claim.already");
  if (problem?.code === "wrongCode") return say("claim.wrongCode");
  return say((problem?.errors ?? []).length > 0 ? "failure.fields" : "claim.failed");
}
