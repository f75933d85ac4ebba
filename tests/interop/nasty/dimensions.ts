const frequencies = {
  weekly: { days: 7, rhythm: { frequency: 'weekly' } },
  'every second week on two days': {
    days: 14,
    rhythm: { frequency: 'weekly', interval: 2, weekdays: ['MO', 'SU'] },
  },
  'monthly by day': { days: 31, rhythm: { frequency: 'monthlyByDay' } },
  'monthly by weekday': { days: 31, rhythm: { frequency: 'monthlyByWeekday' } },
  'monthly by weekday from the end': {
    days: 31,
    rhythm: { frequency: 'monthlyByWeekday', fromMonthEnd: true },
  },
  // No further: khal tells nothing of what is more than fifteen years ahead, and leap days are rare.
  yearly: { days: 366, times: 3, rhythm: { frequency: 'yearly' } },
}
const differences = ['none', 'excluded', 'moved', 'changed', 'cancelled'] as const

/** How an event repeats. */
export interface Repetition {
  rhythm: object
  /** It ends after so many times, or on the day until which so many take place, each so many days after the other. */
  end: 'count' | 'until'
  times: number
  days: number
  difference: (typeof differences)[number]
}

const repetitions = Object.entries(frequencies).flatMap(([name, frequency]) =>
  (['count', 'until'] as const).flatMap((end) =>
    differences.map((difference): [string, Repetition] => [
      `${name}, ${end}, ${difference}`,
      { times: 6, ...frequency, end, difference },
    ]),
  ),
)

/** Everything about an event that is nasty, by dimension: what it can be, and what that is made of. */
export const dimensions = {
  length: { timed: null, 'timed, over days': null, 'all day': null, 'several days': null },
  day: {
    'clocks forward': ['2027-03-27', '2027-03-28', '2027-03-29'],
    'clocks back': ['2027-10-30', '2027-10-31', '2027-11-01'],
    'year end': ['2026-12-30', '2026-12-31', '2027-01-01'],
    'leap day': ['2028-02-28', '2028-02-29', '2028-03-01'],
    'any day': ['2027-05-12', '2027-09-21'],
  },
  repetition: Object.fromEntries([['once', null], ...repetitions]) as Record<string, Repetition | null>,
  status: {
    planned: null,
    confirmed: null,
    cancelled: null,
    postponed: null,
    rescheduled: null,
    movedOnline: null,
  },
  attendance: { onsite: null, online: null, hybrid: null },
  title: {
    plain: (index: number) => `${index} Fachtag`,
    punctuation: (index: number) => `${index} Komma, Semikolon; „Anführung“ "gerade" 'einfach' <b>&amp;`,
    'line breaks': (index: number) => `${index} END:VEVENT\r\nBEGIN:VEVENT\nX-INJECTED:1\rSUMMARY:2`,
    emoji: (index: number) => `${index} 👨‍👩‍👧‍👦 Fest 🎉 🇩🇪`,
    'right to left': (index: number) => `${index} שלום عربى \u202eumgedreht\u202c`,
    '10,000 characters': (index: number) => `${index} ${'Übermäßig '.repeat(1_000)}`.slice(0, 10_000).trim(),
    'one long word': (index: number) => `${index} ${'Größenänderungsmaßstäbe'.repeat(12)}`,
  },
} as const
