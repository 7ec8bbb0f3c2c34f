/** What a reader says of one area: their level, its target, how much it matters; and what speaks for the level that is shown. Loaded on demand. */
import type { Translate } from '../../core/strings.ts';
import { type Choice, ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { type AreaAnswer, NONE } from './career-map.state.ts';
import type { Standing } from './career-map.ts';
import { ageText, levelText, type Words, whyText } from './career-map.wording.ts';
import { ListField } from './ListField.tsx';
import { OwnAreaFields } from './OwnAreaFields.tsx';

export interface AreaActions {
	onClaim: (area: string, level: string | null) => void;
	onTarget: (area: string, level: string) => void;
	onImportance: (area: string, importance: number) => void;
	onLooked: (area: string, hasLooked: boolean) => void;
	/** Takes the reader to the log's form, with the area chosen. */
	onLog: (area: string) => void;
	onRename: (area: string, name: string) => void;
	onSignal: (area: string, level: string, text: string) => void;
	onRemove: (area: string, name: string) => void;
}

interface Props extends AreaActions {
	standing: Standing;
	answer: AreaAnswer;
	/** The sheet's target, a level's name; empty where there is none. */
	common: string;
	words: Words;
	t: Translate;
}

const IMPORTANCES = [1, 2, 3] as const;

function claimChoices({ area }: Standing, { t, levels }: Words): Choice[] {
	return [
		{ value: NONE, mark: '0', name: t('careerMap.claim.none'), anchor: t('careerMap.claim.noneHelp') },
		...levels.map(({ id, name, summary }, index) => ({
			value: id,
			mark: `${index + 1}`,
			name,
			anchor: area.levels[index]?.signal || summary,
		})),
		{ value: null, mark: '?', name: t('kit.answer.notKnown'), anchor: t('careerMap.claim.unknownHelp') },
	];
}

function Proofs({ standing, words }: { standing: Standing; words: Words }) {
	const { t } = words;
	const { proofs } = standing;
	const why = whyText(words, standing);
	return (
		<section class="area-proofs" aria-label={t('careerMap.evidenceHere')}>
			<h4>{t('careerMap.evidenceHere')}</h4>
			{proofs.length === 0 ? (
				<p>{t('careerMap.evidenceHere.none')}</p>
			) : (
				<ul>
					{proofs.map((proof) => (
						<li key={proof.entry.id}>
							{proof.entry.what} <b>{proof.level === null ? t('careerMap.log.noLevel') : levelText(words, proof.level)}</b>,{' '}
							{ageText(words, proof)}
						</li>
					))}
				</ul>
			)}
			{why.length > 0 && (
				<ul class="reasons" aria-label={t('careerMap.why')}>
					{why.map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			)}
		</section>
	);
}

function Examples({ standing: { area }, words: { t, levels } }: { standing: Standing; words: Words }) {
	return (
		<details class="area-examples">
			<summary>{t('careerMap.examples')}</summary>
			<dl>
				{area.levels.map(({ examples }, index) => (
					<div key={levels[index]?.id}>
						<dt>{levels[index]?.name}</dt>
						<dd>{examples.join('. ')}.</dd>
					</div>
				))}
			</dl>
		</details>
	);
}

/** What stands in place of a target of the area's own. */
const noTarget = (common: string, t: Translate): string =>
	common === '' ? t('careerMap.areaTarget.open') : t('careerMap.areaTarget.same', { level: common });

// strings: careerMap.importance.*
export default function AreaForm({ standing, answer, common, words, t, ...actions }: Props) {
	const { levels } = words;
	const { area, importance } = standing;
	return (
		<div class="area-form">
			<ChoiceGroup
				name={`claim-${area.id}`}
				title={t('careerMap.claim.title')}
				question={area.question || t('careerMap.claim')}
				choices={claimChoices(standing, words)}
				chosen={answer.claimed}
				onChoose={(level) => actions.onClaim(area.id, level)}
			/>
			<div class="map-fields">
				<ListField
					label={t('careerMap.areaTarget')}
					value={answer.target ?? ''}
					none={noTarget(common, t)}
					list={[...levels, { id: NONE, name: t('careerMap.areaTarget.none') }]}
					onChoose={(level) => actions.onTarget(area.id, level)}
				/>
				<label>
					<span>{t('careerMap.importance')}</span>
					<select value={`${importance}`} onChange={(event) => actions.onImportance(area.id, Number(event.currentTarget.value))}>
						{IMPORTANCES.map((value) => (
							<option key={value} value={`${value}`}>
								{t(`careerMap.importance.${value}`)}
							</option>
						))}
					</select>
				</label>
			</div>
			<Proofs standing={standing} words={words} />
			<label class="check">
				<input
					type="checkbox"
					checked={answer.looked !== undefined}
					onChange={(event) => actions.onLooked(area.id, event.currentTarget.checked)}
				/>
				<span>{t('careerMap.looked')}</span>
			</label>
			{!area.isOwn && <Examples standing={standing} words={words} />}
			<p class="item-actions">
				<button type="button" onClick={() => actions.onLog(area.id)}>
					{t('careerMap.addHere')}
				</button>
			</p>
			{area.isOwn && <OwnAreaFields area={area} words={words} {...actions} />}
		</div>
	);
}
