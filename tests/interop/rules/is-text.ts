/** Whether a value is TEXT as RFC 5545 section 3.3.11 writes it: nothing that needs escaping stands by itself. */
export const isText = (value: string): boolean => /^(?:[^\\,;\p{Cc}]|\\[\\,;nN])*$/u.test(value)
