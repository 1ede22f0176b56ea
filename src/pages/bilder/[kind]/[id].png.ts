import type { APIContext } from 'astro';
import { cards } from '../../../og/cards.ts';
import { png } from '../../../og/png.ts';

export function getStaticPaths() {
  return Object.entries(cards).flatMap(([kind, { ids }]) => ids().map((id) => ({ params: { kind, id } })));
}

/** The Open Graph picture of a page. */
export async function GET({ params: { kind = '', id = '' } }: APIContext): Promise<Response> {
  const svg = cards[kind]?.svg(id);
  if (!svg) return new Response(null, { status: 404 });
  return new Response(await png(svg), { headers: { 'content-type': 'image/png' } });
}
