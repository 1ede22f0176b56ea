import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';

/** `<Name key="value" …/>` on a line of its own; all attributes are plain strings. */
export function component(name: string, attributes: Readonly<Record<string, string>>): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children: [],
  };
}

/** `## text`: the page's title is its only heading of the first level. */
export function section(text: string): Heading {
  return { type: 'heading', depth: 2, children: [{ type: 'text', value: text }] };
}

/** A paragraph of plain text and, between it, links: a string, or a pair of text and address. */
export function paragraph(...parts: (string | readonly [text: string, url: string])[]): Paragraph {
  return {
    type: 'paragraph',
    children: parts.map((part) =>
      typeof part === 'string'
        ? { type: 'text', value: part }
        : { type: 'link', url: part[1], children: [{ type: 'text', value: part[0] }] },
    ),
  };
}

/** A page's body. */
export function root(...children: RootContent[]): Root {
  return { type: 'root', children };
}
