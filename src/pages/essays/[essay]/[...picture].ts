import type { APIContext, InferGetStaticPropsType } from 'astro';
import { getEssays } from '../../../content/load.ts';
import { portablePicture } from '../../../outputs/markdown/portable-picture.ts';

export async function getStaticPaths() {
  return (await getEssays()).flatMap(({ slug, pictures }) =>
    pictures.map(({ name, file }) => ({ params: { essay: slug, picture: name }, props: { file } })),
  );
}

/** A picture of an essay at the address of its file, for feeds and texts that are read elsewhere. */
export async function GET({ props: { file } }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) {
  const { body, type } = await portablePicture(file);
  return new Response(body, { headers: { 'content-type': type } });
}
