/** Claim, evidence and target of each area as marks on a line: told apart by shape and line style. The table beside it has the same numbers. */
import type { Translate } from '../../core/strings.ts';
import type { Level, Standing } from './career-map.ts';

interface Props {
	standings: readonly Standing[];
	levels: readonly Level[];
	t: Translate;
}

const WIDTH = 320;
const LEFT = 14;
const HEAD = 34;
const ROW = 50;
/** The line of a row, from its top. */
const LINE = 35;
/** Longer names would leave the picture. */
const LONGEST_NAME = 38;
const LONGEST_WORD = 11;

const short = (name: string, longest: number): string => (name.length > longest ? `${name.slice(0, longest - 1)}…` : name);

export function MapPicture({ standings, levels, t }: Props) {
	const step = (WIDTH - 2 * LEFT) / levels.length;
	const place = (level: number) => LEFT + level * step;
	const height = HEAD + standings.length * ROW + 4;
	const names = [t('careerMap.picture.level0'), ...levels.map(({ name }) => name)];
	return (
		<figure class="map-picture">
			<figcaption>
				<b>{t('careerMap.picture')}</b> {t('careerMap.picture.help')}
			</figcaption>
			<svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
				{names.map((name, level) => {
					const [first = '', ...rest] = name.split(' ');
					const anchor = level === 0 ? 'start' : level === levels.length ? 'end' : 'middle';
					return (
						<g key={level}>
							<path class="picture-grid" d={`M${place(level)} ${HEAD}V${height}`} />
							{[first, rest.join(' ')].map((line, index) => (
								<text key={index} class="picture-level" x={place(level)} y={HEAD - 19 + index * 12} text-anchor={anchor}>
									{short(line, LONGEST_WORD)}
								</text>
							))}
						</g>
					);
				})}
				{standings.map(({ area, claimed, shown, target }, index) => {
					const top = HEAD + index * ROW;
					const y = top + LINE;
					return (
						<g key={area.id}>
							<text class="picture-name" x={LEFT} y={top + 17}>
								{short(area.name, LONGEST_NAME)}
							</text>
							<path class="picture-line" d={`M${place(0)} ${y}H${place(levels.length)}`} />
							{shown !== null && shown > 0 && <path class="picture-held" d={`M${place(0)} ${y}H${place(shown)}`} />}
							{target !== null && <path class="picture-target" d={`M${place(target)} ${y - 15}V${y + 15}`} />}
							{shown === null ? (
								<text class="picture-unknown" x={place(0)} y={y + 6} text-anchor="middle">
									?
								</text>
							) : (
								<rect class="picture-shown" x={place(shown) - 5} y={y - 5} width="10" height="10" />
							)}
							{claimed != null && <circle class="picture-claimed" cx={place(claimed)} cy={y} r="9" />}
						</g>
					);
				})}
			</svg>
		</figure>
	);
}
