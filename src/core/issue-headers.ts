/**
 * The words that trackers put over their columns, in the languages in which Jira, GitLab, Redmine and Azure DevOps are mostly
 * used. Order is preference: where a file has both "Status Category" and "Status", the earlier name wins.
 */

/** Where each part of an issue stands: positions in the headers from 0, null where the file has no such column. */
export interface ColumnMapping {
	title: number | null;
	key: number | null;
	url: number | null;
	state: number | null;
	labels: number[];
	created: number | null;
}
export type IssueField = keyof ColumnMapping;

/**
 * Makes spellings of one header equal: `createdAt`, `created_at` and "Created at:" all give "created at". Accents go, `#`
 * stays. In: any header. Out: lower case words with single spaces, maybe ''.
 */
export function normalizeHeader(header: string): string {
	return header
		.slice(0, 200)
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}#]+/gu, ' ')
		.trim();
}

function names(list: string): string[] {
	return list.split('|').map(normalizeHeader);
}

/** Headers for the issue key that only Jira writes. One of them is enough to recognise a Jira export. */
export const JIRA_KEY_NAMES = names(
	`issue key|work item key|work key|Vorgangsschlüssel|Schlüssel des Vorgangs|Ticketschlüssel|Clé de ticket|Clé de demande|Clé du ticket
	|Clave de incidencia|Clave de la incidencia|Clave de la actividad|Clave de actividad|Chave da item|Chave do item|Chave da pendência|Chave da issue
	|Chiave ticket|Chiave segnalazione|Chiave del ticket|Issue-sleutel|Issuesleutel|Klucz zgłoszenia|Klucz zagadnienia|課題キー|作業項目キー
	|问题关键字|事务关键字|工作项关键字|問題關鍵字|이슈 키|업무 항목 키|Ключ проблемы|Ключ задачи|Ключ запроса|Ärendenyckel|Klíč problému|Ключ завдання`,
);

/** The names of each field, best first. */
export const FIELD_NAMES: Record<IssueField, string[]> = {
	title: names(
		`title|summary|fields summary|fields System Title|subject|short desc|short description|issue title|bug title|card name|task name|story name|issue name
		|Titel|Zusammenfassung|Betreff|Thema|Überschrift|Kurzbeschreibung|Titre|Résumé|Sujet|Intitulé|Objet|Libellé|Título|Resumen|Asunto|Resumo|Assunto
		|Titolo|Riepilogo|Sommario|Oggetto|Soggetto|Samenvatting|Onderwerp|Tytuł|Podsumowanie|Temat|件名|要約|題名|タイトル|概要|标题|標題|摘要|主题|主題
		|제목|요약|Тема|Название|Заголовок|Резюме|Сводка|Краткое описание|Назва|Підсумок|Rubrik|Sammanfattning|Tittel|Sammendrag|Emne|Otsikko|Yhteenveto
		|Název|Souhrn|Předmět|Shrnutí|Başlık|Özet|Konu|Cím|Tárgy|Összefoglaló|Titlu|Rezumat|Subiect|Tiêu đề|Tóm tắt|Judul|Ringkasan|Τίτλος|Σύνοψη|Θέμα
		|العنوان|الملخص|כותרת|תקציר|Aufgabenname|Aufgabe|headline|name|issue|bug|task|story|ticket|Nom|Tâche|Nombre|Tarea|Nome|Tarefa|Attività|Naam|Taak
		|Nazwa|Zadanie|名前|課題名|タスク名|課題|名称|名稱|任务名称|이름|작업|Имя|Задача`,
	),
	key: [
		...JIRA_KEY_NAMES,
		...names(
			`key|identifier|id readable|iid|short id|number|issue number|issue no|issue iid|bug id|bug number|ticket id|ticket number|ticket key|id short|card number|#|no|nr
			|Schlüssel|Nummer|Vorgangsnummer|Ticketnummer|Clé|Numéro|Identifiant|Clave|Número|Chave|Chiave|Numero|Sleutel|Klucz|Numer|キー|番号|关键字|编号|編號
			|키|번호|Ключ|Номер|issue id|work item id|task id|story id|id|reference|ref`,
		),
	],
	url: names(
		'html url|web url|issue url|card url|app url|permalink url|permalink|url|issue link|web link|link|Lien|Enlace|Ссылка|链接|連結|링크|リンク',
	),
	state: names(
		`status category|fields status status category key|fields status status category name|Statuskategorie|Catégorie d'état|Catégorie de statut
		|Categoría de estado|Categoria de status|Categoria do status|Categoria stato|Statuscategorie|Kategoria statusu|ステータス カテゴリー|ステータスカテゴリ
		|状态类别|상태 범주|상태 카테고리|Категория статуса|state|state type|status|bug status|issue state|issue status|state name|status name|fields status name
		|fields System State|current state|Zustand|État|Statut|Estado|Situação|Stato|Staat|Toestand|Stan|ステータス|状態|状态|狀態|상태|Статус|Состояние|Stav|Durum
		|closed|is completed|completed|done|archived|closed at|completed at|resolved|stage|list name|list|section column|column`,
	),
	labels: names(
		`labels|labels name|fields labels|label|label names|tags|tags name|tag|fields System Tags|keywords|Stichwörter|Stichworte|Schlagwörter|Etiketten
		|Beschriftungen|Étiquettes|Libellés|Mots clés|Etiquetas|Palabras clave|Rótulos|Marcadores|Palavras-chave|Etichette|Trefwoorden|Etykiety|Znaczniki
		|ラベル|タグ|标签|標籤|标记|라벨|레이블|태그|Метки|Теги|Ярлыки|Štítky|Etiketler`,
	),
	created: names(
		`created|created at|created at utc|created on|created date|created time|creation date|creation time|creation ts|opendate|date created|fields created
		|fields System CreatedDate|opened|opened at|date opened|reported|reported on|date submitted|first seen|submitted|Erstellt|Erstellt am|Angelegt|Angelegt am|Erstellungsdatum|Erstellungsdatum UTC
		|Créé|Créée|Création|Créé le|Date de création|Creada|Creado|Fecha de creación|Criado|Criado em|Data de criação|Creato|Creata|Creato il|Data di creazione
		|Data creazione|Aangemaakt|Aangemaakt op|Gemaakt|Utworzono|Utworzone|Data utworzenia|作成日|作成日時|作成|创建日期|创建时间|已创建|创建于|建立日期|建立時間
		|생성일|생성됨|만든 날짜|만듦|작성일|Создано|Создан|Создана|Дата создания|Створено|Skapad|Oprettet|Opprettet|Luotu|Vytvořeno|Oluşturuldu|date`,
	),
};

/** Names of columns that stand in cells just as often. */
const ALSO_VALUES = new Set([
	'bug',
	'task',
	'story',
	'issue',
	'ticket',
	'done',
	'completed',
	'closed',
	'archived',
	'resolved',
	'opened',
	'reported',
	'tarea',
	'tarefa',
	'aufgabe',
]);
const KNOWN = new Set(
	Object.values(FIELD_NAMES)
		.flat()
		.filter((name) => !ALSO_VALUES.has(name)),
);

/** How many cells of a row are column names that some tracker is known to write and that are unlikely as values. */
export function countKnownHeaders(row: readonly string[]): number {
	return row.filter((cell) => KNOWN.has(normalizeHeader(cell))).length;
}

/** The position of the first of the names that the headers have, or null. In: normalised headers, normalised names in order. */
export function findColumn(normalized: readonly string[], wanted: readonly string[]): number | null {
	const name = wanted.find((candidate) => normalized.includes(candidate));
	return name === undefined ? null : normalized.indexOf(name);
}

/** All columns that share the best label name, incl. numbered ones (`label_0`, `Labels.1`). */
export function findLabelColumns(normalized: readonly string[], wanted: readonly string[]): number[] {
	const bare = normalized.map((header) => header.replace(/ \d{1,2}$/, ''));
	const name = wanted.find((candidate) => bare.includes(candidate));
	return bare.flatMap((header, index) => (header === name ? [index] : []));
}
