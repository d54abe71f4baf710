import type { APIContext, InferGetStaticPropsType } from 'astro';
import { writingMarkdown } from '../../outputs/markdown/writing-markdown.ts';
import { getKey, getNotes, getTree } from '../../content/load.ts';
import { wholeDocument } from '../../outputs/markdown/text-versions.ts';
import { publication } from '../../site.ts';

export async function getStaticPaths() {
  return Promise.all(
    (await getNotes()).map(async (note) => ({
      params: { note: note.slug },
      props: { note },
      cacheKey: await getKey(note),
    })),
  );
}

/** A note as Markdown. */
export async function GET({ props: { note } }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) {
  const { tree } = await getTree(note);
  const text = await writingMarkdown(note, tree, tree.children);
  return new Response(wholeDocument(note, text, publication), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
}
