import * as words from '../../i18n/words.ts';
import type { LadderModel } from './model.ts';

interface Props {
  model: LadderModel;
  /** Indexes of the rungs that are looked at. */
  shown: readonly number[];
}

/** Every rung, whom it reports to, and whether it has influence; those that are looked at stand out. */
export default function LadderTable({ model, shown }: Props) {
  const groups = [...model.tracks.map(({ name }) => name), undefined];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.ladderColumns.rung}</th>
          <th scope="col">{words.ladderColumns.reportsTo}</th>
          <th scope="col">{model.axis ?? words.ladderColumns.influence}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {group ?? words.ladderColumns.bothTracks}
            </th>
          </tr>
          {model.rungs
            .filter(({ track }) => track === group)
            .map(({ index, title, ceiling, reportsTo, influence }) => (
              <tr key={index} aria-current={shown.includes(index) ? 'true' : undefined}>
                <th scope="row">{ceiling ? words.withCeiling(title) : title}</th>
                <td>{reportsTo ?? '–'}</td>
                <td>{words.influence[influence]}</td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
