/** Which blanks are asked for beside a text: for the reader alone, in the text, in the answers. */
import type { Translate } from '../../core/strings.ts';
import { replyBlanks } from './script.replies.ts';
import type { ScriptBlank, ScriptDefinition } from './script.schema.ts';
import type { ScriptState } from './script.state.ts';
import type { Composed } from './script.ts';

export interface FieldGroup {
	id: 'private' | 'text' | 'replies';
	title: string;
	help?: string;
	blanks: ScriptBlank[];
	/** Out of the way until somebody opens it. */
	isFolded: boolean;
}

export function groupsOf(definition: ScriptDefinition, { situation = '' }: ScriptState, { blanks }: Composed, t: Translate): FieldGroup[] {
	const inText = new Set(blanks.map(({ id }) => id));
	return [
		{
			id: 'private',
			title: t('script.fields.private'),
			help: t('script.fields.private.help'),
			blanks: definition.blanks.filter((blank) => blank.private),
			isFolded: false,
		},
		{ id: 'text', title: t('script.fields.text'), blanks: [...blanks], isFolded: false },
		{
			id: 'replies',
			title: t('script.fields.replies'),
			blanks: replyBlanks(definition, situation).filter(({ id }) => !inText.has(id)),
			isFolded: true,
		},
	];
}
