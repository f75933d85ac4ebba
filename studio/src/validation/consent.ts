/**
 * Checks the day on which a person agreed to being shown: a day that has come, in Berlin.
 * @param consentDate calendar date (yyyy-mm-dd)
 * @param today calendar date in Europe/Berlin
 */
export function consent(consentDate: string | undefined, today: string): true | string {
  if (!consentDate)
    return 'Ohne Einwilligung darf die Person nicht gezeigt werden. Bitte das Datum der Einwilligung eintragen.'
  return consentDate <= today || 'Das Datum der Einwilligung liegt in der Zukunft.'
}
