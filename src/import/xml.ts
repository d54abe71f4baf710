import { DomUtils, parseDocument } from 'htmlparser2';
import { lineAt } from './foreign-site.ts';

/** An element of some XML. */
export type XmlElement = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** Some XML, as exports and feeds need it. */
export interface Xml {
  /** Every element of a name, in order. */
  find(name: string): XmlElement[];
  /** Line in which an element begins, from 1. */
  lineOf(element: XmlElement): number;
  /** Text of an element; markup in it, as Atom may have it, as it is written. */
  contentOf(element: XmlElement | undefined): string;
  /** Text of the first element of some names that an element holds; empty if there is none. */
  childText(element: XmlElement, ...names: readonly string[]): string;
}

/** Parses XML leniently, as exports and feeds often are not well-formed. */
export function parseXml(xml: string): Xml {
  const document = parseDocument(xml, { xmlMode: true, withStartIndices: true, withEndIndices: true });
  const contentOf = (element: XmlElement | undefined): string => {
    if (!element) return '';
    const [first, last] = [element.children[0], element.children.at(-1)];
    const isMarkup = element.attribs['type'] === 'xhtml' && first && last;
    return (
      isMarkup ? xml.slice(first.startIndex ?? 0, (last.endIndex ?? 0) + 1) : DomUtils.textContent(element)
    ).trim();
  };
  return {
    find: (name) => DomUtils.getElementsByTagName(name, document.children),
    lineOf: (element) => lineAt(xml, element.startIndex ?? 0),
    contentOf,
    childText: (element, ...names) => contentOf(childrenNamed(element, ...names)[0]),
  };
}

/** The elements of some names that an element holds itself, those of the first name first. */
export function childrenNamed(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return names.flatMap((name) =>
    element.children.filter((child): child is XmlElement => 'name' in child && child.name === name),
  );
}
