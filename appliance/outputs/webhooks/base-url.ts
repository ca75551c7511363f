/** The address of a service as people write it, made ready for a path behind it. */

/** Without slashes at the end. */
export function baseUrl(url: string): string {
  let end = url.length;
  while (url[end - 1] === "/") end -= 1;
  return url.slice(0, end);
}
