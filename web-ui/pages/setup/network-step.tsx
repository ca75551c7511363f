/** Set-up, the network: who manages it, how the box finds it, each thing that it needs tried just now, and its settings where they are its own. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { NetworkLook, NetworkView, SetupView } from "#model/setup.ts";
import { useResource } from "../../live/resource.ts";
import { freshness } from "../../live/stream.ts";
import { useAsking } from "../../parts/asking.ts";
import { Facts, type Fact } from "../../parts/facts.tsx";
import { Glyph, type GlyphName } from "../../parts/glyph.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Section } from "../../parts/section.tsx";
import { addressAfter, StepPage } from "../../parts/step-page.tsx";
import { goTo } from "../../shell/router.ts";
import { say } from "../../words/language.ts";
import { useNetworkSetting } from "./network-setting.tsx";

/** Cables and routers change it as well. */
const VIEW_EVERY_MS = 10_000;

export function NetworkStep() {
  const network = useResource<NetworkView>("/setup/network", () => false, undefined, VIEW_EVERY_MS).value;
  return (
    <Loaded resource={network} missing={say("failure.problem")}>
      {(view) => <Network view={view} />}
    </Loaded>
  );
}

function Network({ view }: { readonly view: NetworkView }) {
  const looks = useSignal<readonly NetworkLook[] | undefined>(undefined);
  const trying = useAsking();
  const going = useAsking();
  const tryIt = async (): Promise<void> => {
    const answer = await trying.ask<NetworkLook[]>("POST", "/setup/network/try");
    if (answer !== undefined) looks.value = answer.value;
  };
  useEffect(() => void tryIt(), []);
  const setting = useNetworkSetting(view, () => void tryIt());
  const failing = looks.value?.filter(({ works }) => works === false).length ?? 0;
  const act = async (): Promise<void> => {
    if ((await going.ask<SetupView>("POST", "/setup/network/done")) !== undefined) goTo(addressAfter("network"));
  };
  const count = looks.value?.length ?? 0;
  return (
    <StepPage
      step="network"
      title={
        setting.title ??
        (looks.value === undefined
          ? say("net.title.trying")
          : failing > 0
            ? say("net.title.fails", { failing, count })
            : say("net.title.works", { count }))
      }
      second={say(`net.managed.${view.managedBy}`)}
      bar={
        setting.bar ?? {
          action: failing > 0 ? say("net.doAnyway", { failing }) : say("net.do"),
          onAct: () => void act(),
          busy: going.busy,
          second: going.refused,
        }
      }
    >
      {setting.trial}
      <Section title={say("net.tried")}>
        {looks.value !== undefined && (
          <ul class="card step-page__rows" aria-busy={trying.busy}>
            {looks.value.map((look) => (
              <Look key={`${look.what} ${look.target}`} look={look} />
            ))}
          </ul>
        )}
        <div class="step-page__actions">
          <button type="button" class="button" disabled={trying.busy} onClick={() => void tryIt()}>
            {say(trying.busy ? "net.title.trying" : "net.again")}
          </button>
          <output class="step-page__said step-page__said--bad">{trying.refused}</output>
        </div>
      </Section>
      <Section title={say("net.is")}>
        <div class="card step-page__box">
          <Facts facts={factsOf(view)} />
        </div>
      </Section>
      {setting.form}
    </StepPage>
  );
}

function Look({ look: { what, target, works, tookMs } }: { readonly look: NetworkLook }) {
  const how = works === undefined ? "unknown" : works ? "works" : "fails";
  const shape: GlyphName = works === undefined ? "note" : works ? "ok" : "warning";
  return (
    <li>
      <Glyph state={shape === "ok" && freshness.value === "stale" ? "stale" : shape} />
      <p>{say(`net.${what}.${how}`, { target, ...(tookMs === undefined ? {} : { tookMs }) })}</p>
    </li>
  );
}

function factsOf({ hostname, ports, gateways, resolvers }: NetworkView): Fact[] {
  const some = (list: readonly string[]) => (list.length === 0 ? say("net.none") : list.join(", "));
  return [
    [say("net.hostname"), hostname],
    ...ports.map(({ name, addresses, carrier }): Fact => {
      const said = some(addresses);
      return [say("net.port", { name }), carrier === false ? say("net.portOff", { addresses: said }) : said];
    }),
    [say("net.gateways"), some(gateways)],
    [say("net.resolvers"), some(resolvers)],
  ];
}
