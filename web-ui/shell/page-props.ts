/** What every page is given. */
export interface PageProps {
  /** Parts of the address after the page's name, decoded: `/devices/nas-01/web` gives `nas-01`, `web`. */
  readonly parts: readonly string[];
}
