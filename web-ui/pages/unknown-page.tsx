/** For addresses that mean nothing here. */
import { say } from "../words/language.ts";

export function UnknownPage() {
  return (
    <div class="page content">
      <h1 tabIndex={-1}>{say("unknown.title")}</h1>
      <p class="page__second">
        <a href="/">{say("unknown.home")}</a>
      </p>
    </div>
  );
}
