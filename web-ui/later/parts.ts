/** What `parts/later.tsx` shows. */
import { ForecastSection } from "./forecast-section.tsx";
import { ModelsSection } from "./models-section.tsx";
import { StateBand } from "./state-band.tsx";

export const LATER = { ForecastSection, ModelsSection, StateBand };
