/** Document types that may be recommended: on other pages („Passt dazu“) and on the home page. */
export const relatedTypes = ['article', 'practiceExample', 'event', 'course'] as const
