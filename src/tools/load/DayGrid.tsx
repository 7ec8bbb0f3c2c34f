/** A usual week by the day: paid hours and meetings as times, what each day comes to, and a picture of it. */
import type { Translate } from '../../core/strings.ts';
import { dayCountText, dayNames } from './load.day-wording.ts';
import { DAY_IDS, type DayId, type LoadState } from './load.state.ts';
import type { DayCount, Span, WeekCount } from './load.week.ts';

interface Props {
	days: LoadState['days'];
	/** Null where no day has an entry. */
	week: WeekCount | null;
	language: string;
	t: Translate;
	onType: (day: DayId, field: 'hours' | 'meetings', text: string) => void;
	onCopy: () => void;
}

const BLOCK = 120;
const FIELDS = ['hours', 'meetings'] as const;
// strings: load.tool.days.hours load.tool.days.meetings

/** Meetings, stretches of two hours and loose pieces between the earliest and the latest minute of the week. */
function DayBar({ day, from, to }: { day: DayCount; from: number; to: number }) {
	const at = (minute: number) => ((minute - from) / Math.max(to - from, 1)) * 100;
	const bar = ({ from: start, to: end }: Span, className: string, top: number) => (
		<rect key={`${className} ${start}`} class={className} x={at(start)} y={top} width={at(end) - at(start)} height={12 - 2 * top} />
	);
	const free = day.kind === 'told' ? day.free : [];
	const blocks = free.flatMap((span) =>
		Array.from({ length: Math.floor((span.to - span.from) / BLOCK) }, (_, index) => ({
			from: span.from + index * BLOCK,
			to: span.from + (index + 1) * BLOCK,
		})),
	);
	return (
		<svg class="day-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
			{day.kind === 'told' && day.hours.map((span) => bar(span, 'day-meeting', 0))}
			{free.map((span) => bar(span, 'day-free', 0))}
			{blocks.map((span) => bar(span, 'day-block', 1))}
		</svg>
	);
}

export function DayGrid({ days, week, language, t, onType, onCopy }: Props) {
	const names = dayNames(language);
	const told = week?.days.filter((day) => day.kind === 'told') ?? [];
	const hours = told.flatMap((day) => day.hours);
	const [from, to] = [Math.min(...hours.map((span) => span.from)), Math.max(...hours.map((span) => span.to))];
	return (
		<div class="load-days">
			<p class="amount-help">{t('load.tool.days.help')}</p>
			<div class="item-actions">
				<button type="button" disabled={(days.mon?.hours ?? '').trim() === ''} onClick={onCopy}>
					{t('load.tool.days.copy')}
				</button>
			</div>
			{DAY_IDS.map((id, index) => {
				const count = week?.days.find((day) => day.id === id);
				const name = names[index] as string;
				const isWeekend = id === 'sat' || id === 'sun';
				return (
					<fieldset key={id} class="load-day">
						<legend>{name}</legend>
						{FIELDS.map((field) => (
							<label key={field}>
								<span>
									<span class="visually-hidden">{name}: </span>
									{t(`load.tool.days.${field}`)}
								</span>
								<input
									type="text"
									autocomplete="off"
									spellcheck={false}
									maxLength={2_000}
									value={days[id]?.[field] ?? ''}
									aria-invalid={count?.kind === 'unclear' && count.field === field}
									aria-describedby={`day-${id}-echo`}
									onInput={(event) => onType(id, field, event.currentTarget.value)}
								/>
							</label>
						))}
						<div class="load-day-result">
							{count ? <DayBar day={count} from={from} to={to} /> : <span class="day-bar" />}
							<p class={count?.kind === 'unclear' ? 'amount-echo amount-fault' : 'amount-echo'} id={`day-${id}-echo`}>
								{count ? dayCountText({ t, language }, count) : isWeekend ? t('load.tool.days.weekend') : ''}
							</p>
						</div>
					</fieldset>
				);
			})}
		</div>
	);
}
