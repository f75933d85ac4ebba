import { dayText } from '../berlin-time/day-text.ts'

type Facts = {
  validUntil?: string | undefined
  consentDate?: string | undefined
  example?: boolean | undefined
}

/**
 * What an editor should notice about a manager in a list.
 * @param today calendar date in Europe/Berlin
 */
export function certificateStatus({ validUntil, consentDate, example }: Facts, today: string): string[] {
  return [
    consentDate ? '' : 'Einwilligung fehlt',
    validUntil ? `${validUntil < today ? 'abgelaufen am' : 'gültig bis'} ${dayText(validUntil)}` : '',
    example ? 'Beispiel' : '',
  ].filter(Boolean)
}
