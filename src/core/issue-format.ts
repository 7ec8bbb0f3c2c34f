/** Recognises which tracker wrote a table, by the column names that only this tracker writes together. */
import { findColumn, findLabelColumns, type ColumnMapping, FIELD_NAMES, JIRA_KEY_NAMES, normalizeHeader } from './issue-headers.ts';
import { guessMapping } from './issue-mapping.ts';
import { readColumn, type Table } from './table.ts';

export type IssueFormat =
	| 'github-gh'
	| 'github-api'
	| 'github-csv-tools'
	| 'github-projects'
	| 'gitlab'
	| 'jira'
	| 'bugzilla'
	| 'linear'
	| 'azure-devops'
	| 'trello'
	| 'wekan'
	| 'youtrack'
	| 'redmine'
	| 'shortcut'
	| 'asana'
	| 'notion'
	| 'unknown';

export interface RecognizedFormat {
	format: IssueFormat;
	mapping: ColumnMapping;
	/** `guess`: no tracker was recognised, the columns were chosen by their words and values. Show it for confirmation either way. */
	confidence: 'sure' | 'guess';
}

interface Signature {
	format: IssueFormat;
	/** One of these sets must be there in full. `=` compares the header letter by letter, others go through normalizeHeader. */
	signs: string[];
	/** Names that this tracker uses for a field, ahead of the common ones. */
	columns?: Partial<Record<keyof ColumnMapping, string>>;
}

/** From the most particular to the least: the first that fits wins. Names of one set are joined by `+`. */
const SIGNATURES: Signature[] = [
	{ format: 'trello', signs: ['=idShort+=list+=closed', 'card id+card name', 'card name+list name', '=idList+=name'], columns: { title: 'card name|name', state: 'closed|archived', url: 'card url|url', created: 'created' } },
	{ format: 'bugzilla', signs: ['bug id+short desc', 'bug id+summary', 'bug id+bug status', '=id+=summary+=product+=component'], columns: { title: 'short desc|summary', key: 'bug id|id', state: 'bug status|status', labels: 'keywords', created: 'opendate|creation ts|creation time|opened' } },
	{ format: 'jira', signs: ['=fields.summary', 'summary+issue type', 'summary+work type', 'key+summary', 'schlüssel+zusammenfassung', 'clé+résumé', 'clave+resumen', 'chave+resumo', 'chiave+riepilogo', 'sleutel+samenvatting', 'klucz+podsumowanie', 'キー+要約', '关键字+概要', '키+요약', 'ключ+тема'], columns: { url: 'url|self' } },
	{ format: 'linear', signs: ['=identifier+=title', 'id+team+title+status+cycle number', 'id+team+title+status+creator'], columns: { key: 'identifier|id', state: 'status|state type|state name' } },
	{ format: 'azure-devops', signs: ['work item type+title', 'work item type+title 1', '=fields.System.Title', 'fields system title', 'work item type+id', 'arbeitselementtyp+titel', 'arbeitsaufgabentyp+titel', 'arbeitselementtyp+titel 1', "type d'élément de travail+titre", 'tipo de elemento de trabajo+título', 'tipo de item de trabalho+título', '作業項目の種類+タイトル', '工作项类型+标题'], columns: { title: 'title|title 1|titel|titel 1|titre|titre 1|título|título 1', key: 'id', state: 'state', labels: 'tags|fields system tags', url: 'links html href' } },
	{ format: 'gitlab', signs: ['=iid+=title', 'issue id+url+title+state', 'issue iid+title', 'title+description+issue id+url'], columns: { key: 'iid|issue iid|issue id', url: 'web url|url' } },
	{ format: 'github-projects', signs: ['=Title+=URL+=Status', '=Title+=URL+=Assignees', '=Title+=Assignees+=Status', '=Title+=Linked pull requests', '=Title+=Repository+=Status'], columns: { title: 'title', url: 'url', state: 'state|status' } },
	{ format: 'github-api', signs: ['=number+=title+=html_url', '=number+=title+=url+=created_at', '=number+=title+=node_id', '=number+=title+=user.login'], columns: { key: 'number', state: 'state' } },
	{ format: 'github-csv-tools', signs: ['=number+=title+=created_at', '=number+=title+=labels+=state+=assignees+=milestone+=comments'], columns: { title: 'title', key: 'number', state: 'state' } },
	{ format: 'github-gh', signs: ['=number+=title+=state', '=number+=title+=createdAt', '=number+=title+=stateReason', '=number+=title+=url', '=number+=title+=labels[].name'], columns: { key: 'number', state: 'state|closed', created: 'created at' } },
	{ format: 'github-csv-tools', signs: ['=title+=body+=labels', '=title+=description+=labels+=assignees'], columns: { title: 'title' } },
	{ format: 'youtrack', signs: ['=idReadable+=summary', 'issue id+summary+reporter', 'issue id+project+summary', 'issue id+summary+resolved'], columns: { title: 'summary', key: 'id readable|issue id', state: 'state|stage|resolved', labels: 'tags|tags name' } },
	{ format: 'redmine', signs: ['#+tracker+subject', '#+tracker+status', '#+subject', '=subject+=tracker.name', '=subject+=created_on', '#+thema', '#+sujet', '#+asunto', '#+題名', '#+主题', '#+oggetto', '#+assunto', '#+onderwerp', '#+temat', '#+тема'], columns: { title: 'subject', key: '#|id' } },
	{ format: 'shortcut', signs: ['=id+=name+=requester', '=name+=is_completed', '=name+=story_type', '=name+=app_url'], columns: { title: 'name', key: 'id', url: 'app url', state: 'is completed|completed|state', labels: 'labels|labels name' } },
	{ format: 'asana', signs: ['task id+name+section column', 'task id+name+completed at', '=gid+=name'], columns: { title: 'name', key: 'task id|gid', state: 'completed at|completed', url: 'permalink url' } },
	{ format: 'wekan', signs: ['title+stage+owner', 'title+stage+members', 'title+swimlane', 'title+list+swimlane'], columns: { title: 'title', state: 'stage|list' } },
	{ format: 'notion', signs: ['name+created time', 'name+last edited time', 'task name+created time', 'name+status+tags'], columns: { title: 'name|task name', state: 'status', created: 'created time|created' } },
];

const SIGN_SETS = SIGNATURES.map((signature) => ({
	...signature,
	sets: signature.signs.map((sign) => sign.split('+').map((name) => (name.startsWith('=') ? name : normalizeHeader(name)))),
}));

function findSignature(headers: readonly string[], normalized: readonly string[]): Signature | null {
	const present = new Set([...normalized, ...headers.map((header) => `=${header.trim()}`)]);
	const issueKey = normalized.some((header) => JIRA_KEY_NAMES.includes(header));
	return SIGN_SETS.find(({ format, sets }) => (format === 'jira' && issueKey) || sets.some((set) => set.every((name) => present.has(name)))) ?? null;
}

function mapColumns(signature: Signature, normalized: readonly string[]): ColumnMapping {
	const wanted = (field: keyof ColumnMapping) => [
		...(signature.columns?.[field] ?? '').split('|').filter(Boolean).map(normalizeHeader),
		...FIELD_NAMES[field],
	];
	return {
		title: findColumn(normalized, wanted('title')),
		key: findColumn(normalized, wanted('key')),
		url: findColumn(normalized, wanted('url')),
		state: findColumn(normalized, wanted('state')),
		labels: findLabelColumns(normalized, wanted('labels')),
		created: findColumn(normalized, wanted('created')),
	};
}

/** GitLab and Jira in a language whose column names are not known still give themselves away by their addresses. */
function recognizeByAddress(table: Table, mapping: ColumnMapping): IssueFormat {
	const addresses = mapping.url === null ? [] : readColumn(table, mapping.url).slice(0, 100);
	if (addresses.some((address) => /^https?:\/\/\S+\/-\/(?:issues|work_items)\/\d+/.test(address))) return 'gitlab';
	if (addresses.some((address) => /^https?:\/\/\S+\/browse\/[A-Z][A-Z0-9_]*-\d+/.test(address))) return 'jira';
	return 'unknown';
}

/**
 * Says which tracker wrote the table and where title, key, address, state, labels and day of creation stand. In: any table.
 * A table of no known tracker gets a guess from its words and values.
 */
export function recognizeFormat(table: Table): RecognizedFormat {
	const normalized = table.headers.map(normalizeHeader);
	const signature = findSignature(table.headers, normalized);
	if (signature) {
		const mapping = mapColumns(signature, normalized);
		if (mapping.title !== null) return { format: signature.format, mapping, confidence: 'sure' };
		return { format: signature.format, mapping: guessMapping(table, mapping), confidence: 'guess' };
	}
	const mapping = guessMapping(table, mapColumns({ format: 'unknown', signs: [] }, normalized));
	return { format: recognizeByAddress(table, mapping), mapping, confidence: 'guess' };
}
