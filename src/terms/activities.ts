/** What the mark before an activity says of it. */
export const activityStatus: Record<'klar' | 'pagar', string> = { klar: '✓ Klar', pagar: '▶ Pågår' };
