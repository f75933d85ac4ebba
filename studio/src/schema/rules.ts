import { isOwnAddress } from '@iqz/shared/routes/is-own-address.ts'
import type { UrlRule } from 'sanity'

/** Rule for the address of a web page. Only `http` and `https`: `javascript:` could run code in a visitor's browser. */
export const webAddress = (rule: UrlRule) =>
  rule
    .uri({ scheme: ['http', 'https'] })
    .error('Bitte eine vollständige Internetadresse angeben, zum Beispiel https://www.beispiel.de.')

const OWN_ADDRESS = 'Bitte eine Adresse angeben, die mit https:// oder mit / beginnt.'

/** Rule for the address of a web page, or of a page of this site. */
export const webOrOwnAddress = (rule: UrlRule) =>
  rule
    .uri({ scheme: ['http', 'https'], allowRelative: true })
    .error(OWN_ADDRESS)
    .custom((url) => !url || /^[a-z][a-z\d+.-]*:/i.test(url) || isOwnAddress(url) || OWN_ADDRESS)

/** Rule for the target of a link in a text: a web page, an e-mail address or a telephone number. */
export const linkTarget = (rule: UrlRule) =>
  rule
    .uri({ scheme: ['http', 'https', 'mailto', 'tel'] })
    .error('Bitte eine vollständige Adresse angeben, die mit https://, http://, mailto: oder tel: beginnt.')
