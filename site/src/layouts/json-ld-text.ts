/**
 * Takes structured data; gives its JSON for a `<script type="application/ld+json">`. `<` is written as an escape, because
 * `</script>` in a title would end the element (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements).
 */
export const jsonLdText = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c')
