/**
 * What keeps an event, or one occurrence of it, online that was moved there: until now only its status, about to be another,
 * has said so.
 */
export const stillOnline = ({ status }: { status?: unknown }): { attendance?: 'online' } =>
  status === 'movedOnline' ? { attendance: 'online' } : {}
