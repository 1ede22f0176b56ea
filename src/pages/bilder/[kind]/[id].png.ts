import type { APIContext } from 'astro';
import { card } from '../../../og/card.ts';
import { cards } from '../../../og/cards.ts';
import { png } from '../../../og/png.ts';

export function getStaticPaths() {
  return Object.entries(cards).flatMap(([kind, { ids }]) => ids().map((id) => ({ params: { kind, id } })));
}

/** The Open Graph picture of a page. */
export async function GET({ params: { kind = '', id = '' } }: APIContext): Promise<Response> {
  const made = cards[kind]?.card(id);
  if (!made) return new Response(null, { status: 404 });
  return new Response(await png(card(made)), { headers: { 'content-type': 'image/png' } });
}
