/** Which column names give a tracker away, and which of them it uses for what. Data only; issue-format.ts reads it. */
import type { ColumnMapping } from './issue-headers.ts';

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

export interface Signature {
	format: IssueFormat;
	/** One of these sets must be there in full. `=` compares the header letter by letter, others go through normalizeHeader. */
	signs: string[];
	/** Names that this tracker uses for a field, ahead of the common ones. */
	columns?: Partial<Record<keyof ColumnMapping, string>>;
}

/** From the most particular to the least: the first that fits wins. Names of one set are joined by `+`. */
export const SIGNATURES: Signature[] = [
	{
		format: 'trello',
		signs: ['=idShort+=list+=closed', 'card id+card name', 'card name+list name', '=idList+=name'],
		columns: { title: 'card name|name', state: 'closed|archived', url: 'card url|url', created: 'created' },
	},
	{
		format: 'bugzilla',
		signs: ['bug id+short desc', 'bug id+summary', 'bug id+bug status', '=id+=summary+=product+=component'],
		columns: {
			title: 'short desc|summary',
			key: 'bug id|id',
			state: 'bug status|status',
			labels: 'keywords',
			created: 'opendate|creation ts|creation time|opened',
		},
	},
	{
		format: 'jira',
		signs: [
			'=fields.summary',
			'summary+issue type',
			'summary+work type',
			'key+summary',
			'schlüssel+zusammenfassung',
			'clé+résumé',
			'clave+resumen',
			'chave+resumo',
			'chiave+riepilogo',
			'sleutel+samenvatting',
			'klucz+podsumowanie',
			'キー+要約',
			'关键字+概要',
			'키+요약',
			'ключ+тема',
		],
		columns: { url: 'url|self' },
	},
	{
		format: 'linear',
		signs: ['=identifier+=title', 'id+team+title+status+cycle number', 'id+team+title+status+creator'],
		columns: { key: 'identifier|id', state: 'status|state type|state name' },
	},
	{
		format: 'azure-devops',
		signs: [
			'work item type+title',
			'work item type+title 1',
			'=fields.System.Title',
			'fields system title',
			'work item type+id',
			'arbeitselementtyp+titel',
			'arbeitsaufgabentyp+titel',
			'arbeitselementtyp+titel 1',
			"type d'élément de travail+titre",
			'tipo de elemento de trabajo+título',
			'tipo de item de trabalho+título',
			'作業項目の種類+タイトル',
			'工作项类型+标题',
		],
		columns: {
			title: 'title|title 1|titel|titel 1|titre|titre 1|título|título 1',
			key: 'id',
			state: 'state',
			labels: 'tags|fields system tags',
			url: 'links html href',
		},
	},
	{
		format: 'gitlab',
		signs: ['=iid+=title', 'issue id+url+title+state', 'issue iid+title', 'title+description+issue id+url'],
		columns: { key: 'iid|issue iid|issue id', url: 'web url|url' },
	},
	{
		format: 'github-projects',
		signs: [
			'=Title+=URL+=Status',
			'=Title+=URL+=Assignees',
			'=Title+=Assignees+=Status',
			'=Title+=Linked pull requests',
			'=Title+=Repository+=Status',
		],
		columns: { title: 'title', url: 'url', state: 'state|status' },
	},
	{
		format: 'github-api',
		signs: ['=number+=title+=html_url', '=number+=title+=url+=created_at', '=number+=title+=node_id', '=number+=title+=user.login'],
		columns: { key: 'number', state: 'state' },
	},
	{
		format: 'github-csv-tools',
		signs: ['=number+=title+=created_at', '=number+=title+=labels+=state+=assignees+=milestone+=comments'],
		columns: { title: 'title', key: 'number', state: 'state' },
	},
	{
		format: 'github-gh',
		signs: [
			'=number+=title+=state',
			'=number+=title+=createdAt',
			'=number+=title+=stateReason',
			'=number+=title+=url',
			'=number+=title+=labels[].name',
		],
		columns: { key: 'number', state: 'state|closed', created: 'created at' },
	},
	{ format: 'github-csv-tools', signs: ['=title+=body+=labels', '=title+=description+=labels+=assignees'], columns: { title: 'title' } },
	{
		format: 'youtrack',
		signs: ['=idReadable+=summary', 'issue id+summary+reporter', 'issue id+project+summary', 'issue id+summary+resolved'],
		columns: { title: 'summary', key: 'id readable|issue id', state: 'state|stage|resolved', labels: 'tags|tags name' },
	},
	{
		format: 'redmine',
		signs: [
			'#+tracker+subject',
			'#+tracker+status',
			'#+subject',
			'=subject+=tracker.name',
			'=subject+=created_on',
			'#+thema',
			'#+sujet',
			'#+asunto',
			'#+題名',
			'#+主题',
			'#+oggetto',
			'#+assunto',
			'#+onderwerp',
			'#+temat',
			'#+тема',
		],
		columns: { title: 'subject', key: '#|id' },
	},
	{
		format: 'shortcut',
		signs: ['=id+=name+=requester', '=name+=is_completed', '=name+=story_type', '=name+=app_url'],
		columns: { title: 'name', key: 'id', url: 'app url', state: 'is completed|completed|state', labels: 'labels|labels name' },
	},
	{
		format: 'asana',
		signs: ['task id+name+section column', 'task id+name+completed at', '=gid+=name'],
		columns: { title: 'name', key: 'task id|gid', state: 'completed at|completed', url: 'permalink url' },
	},
	{
		format: 'wekan',
		signs: ['title+stage+owner', 'title+stage+members', 'title+swimlane', 'title+list+swimlane'],
		columns: { title: 'title', state: 'stage|list' },
	},
	{
		format: 'notion',
		signs: ['name+created time', 'name+last edited time', 'task name+created time', 'name+status+tags'],
		columns: { title: 'name|task name', state: 'status', created: 'created time|created' },
	},
];
