/** What is behind a card: the outline, what they ask next with the hints folded, mistakes, own stories that fit, sources. */
import type { Translate } from '../../core/strings.ts';
import type { Card } from './practice.cards.ts';
import type { ToldStory } from './practice.stories.ts';

interface Props {
	card: Card;
	stories: readonly ToldStory[];
	/** What the facts were checked against: text and address. */
	sources: readonly { text: string; address: string }[];
	t: Translate;
}

/** Its parts are folded, so that a reader first tells it from memory. */
function OwnStory({ title, numbers, parts }: ToldStory) {
	const head = (
		<>
			<b>{title}</b>
			{numbers && `: ${numbers}`}
		</>
	);
	if (parts.length === 0) return head;
	return (
		<details>
			<summary>{head}</summary>
			<dl class="told-story">
				{parts.map(({ name, text }) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{text}</dd>
					</div>
				))}
			</dl>
		</details>
	);
}

export function CardAnswer({ card, stories, sources, t }: Props) {
	const { outline, followUps, mistakes } = card;
	return (
		<>
			{outline.length > 0 ? (
				<ol>
					{outline.map((step, index) => (
						<li key={`${index} ${step}`}>{step}</li>
					))}
				</ol>
			) : (
				<p class="practice-hint">{t('practice.own.noOutline')}</p>
			)}
			{stories.length > 0 && (
				<>
					<h3>{t('practice.story.yours')}</h3>
					<ul class="follow-ups">
						{stories.map((story) => (
							<li key={story.id}>
								<OwnStory {...story} />
							</li>
						))}
					</ul>
				</>
			)}
			{followUps.length > 0 && (
				<>
					<h3>{t('practice.followUps')}</h3>
					<ul class="follow-ups">
						{followUps.map(({ question, answer }, index) => (
							<li key={`${index} ${question}`}>
								{answer === '' ? (
									question
								) : (
									<details>
										<summary>{question}</summary>
										<p>{answer}</p>
									</details>
								)}
							</li>
						))}
					</ul>
				</>
			)}
			{mistakes.length > 0 && (
				<>
					<h3>{t('practice.mistakes', { count: mistakes.length })}</h3>
					<ul class="practice-mistakes">
						{mistakes.map((mistake) => (
							<li key={mistake}>{mistake}</li>
						))}
					</ul>
				</>
			)}
			{sources.length > 0 && (
				<p class="practice-hint">
					{t('practice.sources')}{' '}
					{sources.map(({ text, address }, index) => (
						<span key={address}>
							{index > 0 && '; '}
							<a href={address}>{text}</a>
						</span>
					))}
				</p>
			)}
		</>
	);
}
