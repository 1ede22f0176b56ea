/**
 * Colours and letters of a picture that stands on its own, without the site's style sheet: the light theme's.
 * A test holds them against tokens.css.
 */
export const paint = {
  paper: '#fcfbf8',
  ink: '#16211f',
  quiet: '#55605d',
  rule: '#dedbd1',
  'rule-strong': '#8d918c',
  accent: '#1d5c4d',
  brick: '#a53c25',
  target: '#a53c25',
  council: '#3f4a4a',
  'chart-1': '#17594b',
  'chart-2': '#ce7425',
  'chart-3': '#3d8bd9',
  'chart-4': '#67318a',
  'chart-5': '#836100',
  'chart-6': '#4a2148',
  'chart-7': '#636f82',
  'chart-8': '#a18b94',
} as const;

/** The site's typeface of headings, by the name that a picture gives it. */
export const serif = 'Source Serif 4';

export const fonts = {
  sans: "'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif",
  serif: `'${serif}', Charter, Georgia, 'Liberation Serif', serif`,
};
