/** The mark: a lookout's eye above the horizon. */
import "./logo-mark.css";

export function LogoMark() {
  return (
    <svg class="logo-mark" width="20" height="18" viewBox="0 0 20 18" aria-hidden="true">
      <circle class="logo-mark__ring" cx="10" cy="8" r="5.2" />
      <circle class="logo-mark__eye" cx="10" cy="8" r="2" />
      <path class="logo-mark__horizon" d="M1.2 15.4h17.6" />
    </svg>
  );
}
