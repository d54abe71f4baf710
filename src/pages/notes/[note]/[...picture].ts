import type { APIContext, InferGetStaticPropsType } from 'astro';
import { getNotes } from '../../../content/load.ts';
import { portablePicture } from '../../../outputs/markdown/portable-picture.ts';

export async function getStaticPaths() {
  return (await getNotes()).flatMap(({ slug, pictures }) =>
    pictures.map(({ name, file }) => ({ params: { note: slug, picture: name }, props: { file } })),
  );
}

/** A picture of a note at the address of its file. */
export async function GET({ props: { file } }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) {
  const { body, type } = await portablePicture(file);
  return new Response(body, { headers: { 'content-type': type } });
}
