import * as words from '../../i18n/words.ts';
import { numberText } from '../../i18n/numbers.ts';
import type { PayYear } from './pay.ts';

interface Props {
  rows: readonly PayYear[];
  /** Names of the new path and the other one. */
  heads: readonly [string, string];
}

/** What both paths pay year by year, and have paid in all. */
export default function PayTable({ rows, heads: [own, other] }: Props) {
  const { year, behind } = words.optionColumns;
  const heads = [
    year,
    words.payAYear(own),
    words.payAYear(other),
    words.payInAll(own),
    words.payInAll(other),
    behind,
  ];
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.year}>
            <th scope="row">{row.year}</th>
            {[row.own, row.other, row.ownTotal, row.otherTotal, row.otherTotal - row.ownTotal].map(
              (value, column) => (
                <td key={column}>{numberText(value.toFixed(2))}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
