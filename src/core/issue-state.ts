/** Whether a tracker's status word means that the issue is still to be done. Words that are not known stay unknown. */
import { normalizeHeader } from './issue-headers.ts';

export type IssueState = 'open' | 'closed';

function words(list: string): Set<string> {
	return new Set(list.split('|').map(normalizeHeader));
}

const CLOSED = words(
	`closed|close|done|resolved|reso|fixed|complete|completed|finished|verified|veri|cancelled|canceled|rejected|declined|won't fix|wont fix|wontfix|won't do
	|wont do|duplicate|invalid|abandoned|obsolete|archived|released|shipped|deployed|merged|removed|not planned|not a bug|works for me|worksforme|cannot reproduce|can't reproduce
	|geschlossen|erledigt|fertig|gelöst|abgeschlossen|behoben|abgelehnt|verworfen|storniert|abgebrochen|fermé|fermée|fermés|terminé|terminée|terminé(e)|terminé(s)|résolu
	|résolue|clos|clôturé|annulé|rejeté|cerrado|cerrada|hecho|terminado|finalizado|finalizada|resuelto|resuelta|cancelado|cancelada|listo|rechazado|fechado|fechada
	|concluído|concluída|feito|resolvido|resolvida|itens concluídos|rejeitado|chiuso|chiusa|completato|completata|fatto|risolto|finito|annullato|gesloten|gereed|klaar
	|voltooid|opgelost|afgerond|geannuleerd|zamknięte|zamknięty|gotowe|zrobione|ukończone|rozwiązane|rozwiązany|zakończone|anulowane|odrzucone|wykonane
	|完了|完了済み|クローズ|終了|解決|解決済み|却下|完成|已完成|关闭|已关闭|关闭的|解决|已解决|已拒绝|已取消|關閉|已關閉|已解決|완료|완료됨|닫힘|해결됨|해결|종료|취소됨
	|закрыт|закрыта|закрыто|закрытый|готово|выполнено|решено|решена|решен|завершено|завершена|отменено|отклонено|отклонена|сделано|закрито|stängd|klar|lukket|uzavřeno|hotovo|kapalı|tamamlandı`,
);
const OPEN = words(
	`open|opened|reopened|re-opened|new|todo|to do|backlog|in progress|inprogress|indeterminate|doing|started|unstarted|active|assigned|unassigned|unconfirmed|confirmed|triage|triaged
	|needs triage|in review|review|ready|ready for dev|ready for development|ready for review|ready for qa|selected for development|blocked|on hold|waiting|pending|in development|development|testing
	|in test|in testing|in qa|qa|on qa|on dev|modified|post|proposed|committed|approved|investigating|planned|next|inbox|submitted|draft|feedback|unresolved|wip|queued|scheduled|in design|not started
	|needs info|acknowledged|offen|neu|zu erledigen|in arbeit|wird ausgeführt|in bearbeitung|wieder geöffnet|ouvert|ouverte|nouveau|à faire|en cours|abierto|abierta|nuevo|nueva|por hacer
	|pendiente|en curso|en progreso|tareas por hacer|aberto|aberta|novo|nova|a fazer|itens pendentes|tarefas pendentes|em andamento|em progresso|aperto|aperta|nuovo|nuova|da fare
	|da completare|in corso|nieuw|te doen|bezig|in behandeling|actief|nowe|nowy|otwarte|otwarty|do zrobienia|w toku|w trakcie|未着手|未対応|進行中|作業中|対応中|処理中|オープン|新規
	|待办|待辦|进行中|進行中|处理中|處理中|打开|开放|新建|未开始|重新打开|할 일|해야 할 일|진행 중|열림|신규|открыт|открыта|открыто|открытый|новый|новая|новое|в работе|к выполнению
	|сделать|в процессе|відкрито|öppen|åben|otevřeno|açık`,
);
const YES = new Set(['true', 'yes', '1', 'x', 'y', 'ja', 'oui', 'si', 'sim', 'tak', 'да']);
const NO = new Set(['false', 'no', '0', 'n', 'nein', 'non', 'nao', 'nee', 'nie', 'нет']);

/** Columns that hold yes or no, or the day of closing, where other trackers have a word. */
const CLOSING_HEADER = /^(is )?(closed|completed|done|archived|resolved|finished)( at| on| date)?( utc)?$/;

/**
 * Reads a status word: "In Progress", "CLOSED-RAWHIDE", "✅ Done", "已关闭". The part before the first dash, slash, bracket or
 * blank counts where the whole is not known. Out: null for a word that says neither.
 */
export function parseStateWord(text: string): IssueState | null {
	if (text.length > 80) return null;
	const whole = normalizeHeader(text);
	const beforeSign = normalizeHeader(text.replace(/[-/(:,].*/s, ''));
	const beforeBlank = whole.replace(/(closed|resolved|reso|verified|reopened) .*/, '$1');
	for (const word of [whole, beforeSign, beforeBlank]) {
		if (CLOSED.has(word)) return 'closed';
		if (OPEN.has(word)) return 'open';
	}
	return null;
}

/**
 * Reads a cell of the state column. Under "Closed", "Completed at" and the like, yes or a day means closed, no or nothing open.
 * In: the cell, the header above it.
 */
export function parseState(text: string, header: string): IssueState | null {
	const cell = text.trim();
	if (!CLOSING_HEADER.test(normalizeHeader(header))) return parseStateWord(cell);
	if (cell === '' || NO.has(normalizeHeader(cell))) return 'open';
	if (YES.has(normalizeHeader(cell)) || /\d{2}/.test(cell)) return 'closed';
	return parseStateWord(cell);
}
