import * as z from 'zod';
import { SynonymEntry, Theme, ThemeEntry } from '../../../src/series.ts';

/** `content/registry/themes.yml`: what people call the themes. */
export const Themes = z.array(z.strictObject({ theme: Theme, words: ThemeEntry.shape.words }));
export type Themes = z.infer<typeof Themes>;

/** `content/registry/synonyms.yml`: what the search takes for the same, and for nothing. */
export const Synonyms = SynonymEntry.omit({ id: true, ordinary: true });
export type Synonyms = z.infer<typeof Synonyms>;
