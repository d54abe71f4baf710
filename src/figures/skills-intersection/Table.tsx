import * as words from '../../i18n/words.ts';
import { correlationText, oneIn, percent, type SkillNames } from './sentences.ts';
import type { SkillsSettings } from './state.ts';
import { skillsTable } from './shares.ts';

interface Props {
  settings: SkillsSettings;
  names: SkillNames | undefined;
}

/** The share of each combination of skills, beside what it would be if the skills were not related. */
export default function SkillsTable({ settings, names }: Props) {
  const { correlation } = settings;
  const columns = correlation === 0 ? [0] : [correlation, 0];
  const rows = columns.map((one) => skillsTable({ ...settings, correlation: one }, names));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.skillsColumns.inTheTop}</th>
          {columns.map((one) => (
            <th key={one} scope="col">
              {one === 0 ? words.skillsColumns.unrelated : words.correlationOf(correlationText(one))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows[0]?.map(({ name }, row) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {rows.map((column, place) => {
              const share = column[row]?.share ?? 0;
              return (
                <td key={place}>
                  {percent(share)}
                  {words.comma}
                  {oneIn(share).replaceAll(' ', '\u00a0')}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
