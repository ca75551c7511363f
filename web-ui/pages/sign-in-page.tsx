/** Sign-in: name and password, then back to where one came from. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { write, type Failure } from "../live/box-api.ts";
import { session } from "../live/session.ts";
import { Field, FormError } from "../parts/field.tsx";
import { place } from "../shell/router.ts";
import { pageTitle } from "../shell/tab.ts";
import { say } from "../words/language.ts";

export function SignInPage() {
  const name = useSignal("");
  const password = useSignal("");
  const busy = useSignal(false);
  const failure = useSignal<Failure | undefined>(undefined);
  useEffect(() => {
    pageTitle.value = say("label.signIn");
    return () => (pageTitle.value = "");
  }, []);

  const send = async (): Promise<void> => {
    busy.value = true;
    failure.value = undefined;
    const answer = await write("POST", "/session", { name: name.value, password: password.value });
    busy.value = false;
    if (answer.failure === undefined) location.assign(wayBack());
    else failure.value = answer.failure;
  };

  return (
    <div class="sign-in content">
      <h1 tabIndex={-1}>{say("signIn.title", { site: session.value?.siteName ?? "Vedetta" })}</h1>
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
          name="name"
          label={say("signIn.name")}
          autoComplete="username"
          value={name.value}
          onInput={(text) => (name.value = text)}
        />
        <Field
          name="password"
          label={say("signIn.password")}
          type="password"
          autoComplete="current-password"
          value={password.value}
          onInput={(text) => (password.value = text)}
        />
        <button type="submit" class="button button--filled" disabled={busy.value}>
          {say(busy.value ? "signIn.busy" : "label.signIn")}
        </button>
      </form>
    </div>
  );
}

function reasonOf({ code, problem }: Failure): string {
  if (code === "unreachable") return say("failure.unreachable");
  if (problem?.status === 429) return say("signIn.tooOften");
  return code === "signedOut" || code === "notAllowed" ? say("signIn.wrong") : say("signIn.failed");
}

/** Only to an address of this page: `//elsewhere` would leave it. */
function wayBack(): string {
  const to = place.peek().query.get("to") ?? location.pathname + location.search;
  return /^\/(?![/\\])/.test(to) && !to.startsWith("/sign-in") ? to : "/";
}
