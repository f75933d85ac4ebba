/** Label of the choices among events that stand above all others. */
export const attendanceChoices = 'Teilnahme'
