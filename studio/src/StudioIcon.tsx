/** The mark beside the Studio's title, the same as the browser tab's. */
export function StudioIcon() {
  return <img alt="" height="100%" src="/studio/static/favicon.svg" width="100%" />
}
