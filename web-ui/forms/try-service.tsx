/** Runs a check once as it is entered, before anything is saved, and says what it saw. */
import { useSignal } from "@preact/signals";
import { say } from "../words/language.ts";
import { useForm } from "./form-context.ts";
import { isGroup } from "./schema.ts";

export function TryService({ entry }: { readonly entry: unknown }) {
  const { tryService } = useForm();
  const busy = useSignal(false);
  const said = useSignal("");
  const id = isGroup(entry) ? entry["id"] : undefined;
  if (tryService === undefined || typeof id !== "string") return null;
  const run = async () => {
    busy.value = true;
    said.value = "";
    said.value = await tryService(id);
    busy.value = false;
  };
  return (
    <div class="setting__try">
      <button type="button" class="button" disabled={busy.value} onClick={() => void run()}>
        {say("settings.try")}
      </button>
      <output>{busy.value ? say("settings.busy") : said.value}</output>
    </div>
  );
}
