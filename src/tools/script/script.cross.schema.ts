/** What no single field of a script can know: names that lead nowhere, moves out of order, blanks that may not stand in a text. */
import { z } from 'zod';
import { type Issue, issueAt, type Path, readList, repeatedIds } from '../../schemas/cross-check.ts';

const id = z.string();
const flag = z.boolean().default(false);

function readScript(value: unknown) {
	const part = z.looseObject({ move: id, text: z.string(), tones: z.record(z.string(), z.string()).default({}) });
	return {
		moves: readList(value, 'moves', { id, always: flag, ask: flag }),
		tones: readList(value, 'tones', { id }),
		blanks: readList(value, 'blanks', {
			id,
			type: z.string(),
			example: z.unknown(),
			private: flag,
			required: z.boolean().default(true),
			takes: z.string().optional(),
		}),
		situations: readList(value, 'situations', { id }),
		variants: readList(value, 'variants', {
			id,
			situation: id,
			channel: z.string(),
			subject: z.string().optional(),
			parts: z.array(part),
		}),
		replies: readList(value, 'replies', { id, after: id.optional(), situations: z.array(id).default([]), you: z.string() }),
	};
}
type Script = ReturnType<typeof readScript>;

/** Everything that is wrong between the lists of a script, in the order of the lists. */
export function scriptIssues(value: unknown): Issue[] {
	const script = readScript(value);
	const found: Issue[] = [];
	const report = (path: Path, message: string) => void found.push(issueAt(value, path, message));
	for (const name of ['moves', 'tones', 'blanks', 'situations', 'variants', 'replies', 'checks']) found.push(...repeatedIds(value, [name]));
	checkMoves(script, report);
	checkBlanks(script, report);
	checkVariants(script, report);
	checkReplies(script, report);
	return found;
}
type Report = (path: Path, message: string) => void;

function checkMoves({ moves }: Script, report: Report) {
	const asking = moves.filter(({ ask }) => ask).length;
	if (moves.length > 0 && asking !== 1) report(['moves'], `Exactly one move asks for something: write ask: true on one, not on ${asking}.`);
}

function checkBlanks({ blanks, variants, replies }: Script, report: Report) {
	const used = new Set<string>();
	for (const { subject = '', parts } of variants) {
		for (const name of namesIn(subject)) used.add(name);
		for (const part of parts) for (const name of namesIn(part.text)) used.add(name);
	}
	for (const { you } of replies) for (const name of namesIn(you)) used.add(name);
	for (const [index, blank] of blanks.entries()) {
		const wrong = wrongExample(blank.type, blank.example);
		if (wrong) report(['blanks', index, 'example'], wrong);
		if (blank.private && blank.takes) report(['blanks', index, 'takes'], 'A private blank is for the reader to fill: take the field out.');
		if (!blank.private && variants.length > 0 && !used.has(blank.id))
			report(['blanks', index, 'id'], `No text has {{${blank.id}}}. Use it, take the blank out, or write private: true.`);
	}
}

function checkVariants(script: Script, report: Report) {
	const { moves, tones, situations, variants } = script;
	const order = moves.map((move) => move.id);
	for (const [index, { situation, channel, subject, parts }] of variants.entries()) {
		const path = ['variants', index];
		if (situations.length > 0 && !situations.some((entry) => entry.id === situation))
			report([...path, 'situation'], unknown('situation', situation, situations));
		if (variants.slice(0, index).some((other) => other.situation === situation && other.channel === channel))
			report([...path, 'channel'], `"${situation}" has an earlier variant for "${channel}". Each situation has a channel once.`);
		if (channel === 'email' && subject === undefined) report([...path, 'subject'], 'An email needs a subject.');
		if (channel !== 'email' && subject !== undefined) report([...path, 'subject'], 'Only an email has a subject: take it out.');
		checkTemplate(script, subject ?? '', [...path, 'subject'], report, true);
		for (const [number, part] of parts.entries()) {
			const place = [...path, 'parts', number];
			const position = order.indexOf(part.move);
			const before = parts.slice(0, number).findLast(({ move }) => order.includes(move));
			if (moves.length > 0 && position < 0) report([...place, 'move'], unknown('move', part.move, moves));
			else if (before && position < order.indexOf(before.move))
				report([...place, 'move'], `"${part.move}" comes before "${before.move}" in the list of moves. Keep that order here.`);
			const mayBeLeftOut = !moves.some(({ id: name, ask, always }) => name === part.move && (ask || always));
			const othersMake = parts.some((other, place) => place !== number && other.move === part.move);
			checkTemplate(script, part.text, [...place, 'text'], report, !mayBeLeftOut && !othersMake);
			for (const [tone, text] of Object.entries(part.tones)) {
				if (tones.length > 0 && !tones.slice(1).some((entry) => entry.id === tone))
					report([...place, 'tones', tone], `${unknown('tone', tone, tones.slice(1))} \`text\` is in the first.`);
				if (namesIn(text).join() !== namesIn(part.text).join())
					report([...place, 'tones', tone], `Tone changes wording, not content: use exactly ${listOf(namesIn(part.text))}.`);
			}
		}
		for (const move of moves) {
			const times = parts.filter((part) => part.move === move.id).length;
			if (move.always && times === 0) report([...path, 'parts'], `Every variant makes the move "${move.id}": add a part for it.`);
			if (move.ask && times !== 1) report([...path, 'parts'], `One ask a text: the move "${move.id}" takes one part, not ${times}.`);
		}
	}
	for (const [index, situation] of situations.entries()) {
		if (variants.length > 0 && !variants.some((variant) => variant.situation === situation.id))
			report(['situations', index, 'id'], `No variant is for "${situation.id}". Write one or take the situation out.`);
	}
}

function checkReplies(script: Script, report: Report) {
	const { situations, replies } = script;
	for (const [index, reply] of replies.entries()) {
		const earlier = replies.slice(0, index);
		if (reply.after !== undefined && !earlier.some((other) => other.id === reply.after))
			report(['replies', index, 'after'], `There is no reply "${reply.after}" further up. A reply follows one that stands before it.`);
		for (const [number, name] of reply.situations.entries()) {
			if (!situations.some((entry) => entry.id === name))
				report(['replies', index, 'situations', number], unknown('situation', name, situations));
		}
		checkTemplate(script, reply.you, ['replies', index, 'you'], report, true);
	}
}

/** @param isNeeded whether the text must always be there, so that no blank in it may be left empty */
function checkTemplate({ blanks }: Script, template: string, path: Path, report: Report, isNeeded: boolean) {
	if (template.replaceAll(/\{\{[a-z0-9]+(?:-[a-z0-9]+)*\}\}/g, '').match(/[{}[\]]/))
		report(path, 'Write blanks as {{blank-id}}, and no other brackets: they would look like gaps.');
	for (const name of blanks.length > 0 ? namesIn(template) : []) {
		const blank = blanks.find((entry) => entry.id === name);
		if (!blank) report(path, unknown('blank', name, blanks));
		else if (blank.private) report(path, `"${name}" is private: no text may contain it.`);
		else if (isNeeded && !blank.required)
			report(path, `"${name}" may be left empty, and this text cannot be left out. Write required: true, or move the blank elsewhere.`);
	}
}

/** The blanks that a template names, each once, by name. */
function namesIn(template: string): string[] {
	return [...new Set([...template.matchAll(/\{\{([a-z0-9]+(?:-[a-z0-9]+)*)\}\}/g)].map(([, name = '']) => name))].sort();
}

const EXAMPLES: Readonly<Record<string, [RegExp, string]>> = {
	money: [/^(?=.*\d)[\p{Sc}A-Z\d ,.’']+$/u, 'Write an amount as a reader would, such as "$118,000" or "74,000 EUR".'],
	percent: [/^-?\d+(?:[.,]\d+)? ?%$/, 'Write a percentage, such as "12%".'],
	number: [/^\d+(?:[.,]\d+)?$/, 'Write a number in digits and in quotes, such as "6".'],
	date: [/^\d{4}-\d{2}-\d{2}$/, 'Write a day in quotes, such as "2027-03-12".'],
};

function wrongExample(type: string, example: unknown): string | null {
	if (type === 'list') return Array.isArray(example) ? null : 'A list has a list of values as its example.';
	if (typeof example !== 'string') return Array.isArray(example) ? 'Write one value: only a blank of type list takes several.' : null;
	const rule = EXAMPLES[type];
	return rule && !rule[0].test(example) ? rule[1] : null;
}

const unknown = (what: string, name: string, list: readonly { id: string }[]) =>
	`There is no ${what} "${name}". There are: ${list.map((entry) => entry.id).join(', ')}.`;

const listOf = (names: readonly string[]) => (names.length === 0 ? 'no blanks' : names.map((name) => `{{${name}}}`).join(', '));
