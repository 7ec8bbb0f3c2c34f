/** What they may say in a situation and what to say then, as a tree with the blanks filled. */
import type { ScriptBlank, ScriptDefinition } from './script.schema.ts';
import type { ScriptState } from './script.state.ts';
import { piecesOf } from './script.template.ts';
import { createWriter, type PieceOfText } from './script.ts';

export interface ReplyBranch {
	id: string;
	they: PieceOfText[];
	means?: string;
	you: PieceOfText[];
	end?: string;
	/** What they may say to that. */
	next: ReplyBranch[];
}

type Reply = ScriptDefinition['replies'][number];

/** A reply belongs to a situation when it and all that it follows do. */
function repliesIn({ replies }: ScriptDefinition, situation: string): Reply[] {
	const kept: Reply[] = [];
	// Each reply stands below the one it follows: one pass is enough.
	for (const reply of replies) {
		const belongs = reply.situations === undefined || reply.situations.includes(situation);
		if (belongs && (reply.after === undefined || kept.some(({ id }) => id === reply.after))) kept.push(reply);
	}
	return kept;
}

/** @returns no branch until a situation is chosen */
export function replyTree(definition: ScriptDefinition, state: ScriptState, language: string): ReplyBranch[] {
	if (state.situation === undefined) return [];
	const replies = repliesIn(definition, state.situation);
	const { write } = createWriter(definition, state, language);
	const branches = (after: string | undefined): ReplyBranch[] =>
		replies
			.filter((reply) => reply.after === after)
			.map(({ id, they, means, you, end }) => ({
				id,
				they: write(they),
				...(means === undefined ? {} : { means }),
				you: write(you),
				...(end === undefined ? {} : { end }),
				next: branches(id),
			}));
	return branches(undefined);
}

/** The blanks that the answers of a situation name, in the order of the definition. */
export function replyBlanks(definition: ScriptDefinition, situation: string): ScriptBlank[] {
	const named = new Set(
		repliesIn(definition, situation).flatMap(({ they, you }) =>
			[they, you].flatMap((template) => piecesOf(template).flatMap((piece) => ('blank' in piece ? piece.blank : []))),
		),
	);
	return definition.blanks.filter(({ id }) => named.has(id));
}
