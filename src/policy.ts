/**
 * Who may run, fetch and frame what of the site, as headers: nothing runs but the site's own files and what stood in its
 * pages when they were built.
 */
import type { HeaderRule } from './headers.ts';

/** Names and values of response headers. */
export type HeaderValues = Readonly<Record<string, string>>;

/** What is said beside files, by where they are. */
export interface Policy {
  /** Beside every file, where its folder says nothing else. */
  everywhere: HeaderValues;
  /** In a folder below the site's root, "data": in addition, or instead. */
  folders: ReadonlyMap<string, HeaderValues>;
  /** In addition, or instead, outside those folders. */
  elsewhere: HeaderValues;
}

/** Hashes of what stands in pages as script or style ("sha256-…"): the only such that a browser may run or use. */
export interface Inline {
  scripts: readonly string[];
  styles: readonly string[];
}

/** The folder of pages that others may show in a frame. */
export const frames = 'inbaddning';
/** Folders of files that others may fetch and show. */
const open = ['data', 'datasets', 'flode', 'bilder'];

/** What no page asks for, so that nothing in it can. */
const unused = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** The policy of a site whose pages hold these scripts and styles, its frames those. */
export function policyOf({ pages, framed }: { pages: Inline; framed: Inline }): Policy {
  const both: Inline = {
    scripts: [...new Set([...pages.scripts, ...framed.scripts])],
    styles: [...new Set([...pages.styles, ...framed.styles])],
  };
  // Some servers send both policies where two are said, others the nearer one: either way nothing is lost.
  const page = {
    'Content-Security-Policy': `${content(pages, true)}; frame-ancestors 'none'`,
    'X-Frame-Options': 'DENY',
  };
  return {
    everywhere: {
      'Content-Security-Policy': content(both, true),
      'Referrer-Policy': 'same-origin',
      'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
    folders: new Map<string, HeaderValues>([
      [
        frames,
        {
          'Content-Security-Policy': content(framed, false),
          'Cross-Origin-Resource-Policy': 'cross-origin',
        },
      ],
      ...open.map((folder): [string, HeaderValues] => [
        folder,
        { ...page, 'Cross-Origin-Resource-Policy': 'cross-origin' },
      ]),
    ]),
    elsewhere: { ...page, 'Cross-Origin-Resource-Policy': 'same-origin' },
  };
}

/** Nothing but the site's own files, and what stands in its pages as they were built. */
function content({ scripts, styles }: Inline, searched: boolean): string {
  const quoted = (hashes: readonly string[]) => hashes.map((hash) => ` '${hash}'`).join('');
  return [
    "default-src 'none'",
    // The search is WebAssembly.
    `script-src 'self'${searched ? " 'wasm-unsafe-eval'" : ''}${quoted(scripts)}`,
    `style-src 'self'${quoted(styles)}`,
    // A chart becomes a picture by way of a data URL.
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

/**
 * The same as rules, for servers where a path may fit several: some join what these say, others take the nearer one. So of
 * every path only what holds everywhere is said, and the rest of each file and folder in the site's root by its name.
 */
export function policyRules(
  { everywhere, folders, elsewhere }: Policy,
  root: readonly { name: string; folder: boolean }[],
): HeaderRule[] {
  return [
    { path: '/*', headers: everywhere },
    { path: '/', headers: elsewhere },
    ...root.map(({ name, folder }) => ({
      path: `/${name}${folder ? '/*' : ''}`,
      headers: (folder && folders.get(name)) || elsewhere,
    })),
  ];
}
