/** Everything that the manual keeps in this browser, of all tools: taken away as one file, brought back, erased. */
import { useSignal } from '@preact/signals';
import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import { type Strings, translator } from '../core/strings.ts';
import { type BackupPlan, eraseAll, type ListedSheet, listSheets, planRestore, restore, saveBackup } from './whole-kit.ts';

interface Props {
	strings: Strings;
	language: string;
	/** Title and address of each tool by slug. */
	tools: Record<string, { title: string; path: string }>;
}

export function KeptWork({ strings, language, tools }: Props) {
	const t = useMemo(() => translator(strings, language), [strings, language]);
	const sheets = useSignal<readonly ListedSheet[]>([]);
	const said = useSignal('');
	const isErasing = useSignal(false);
	const plan = useSignal<BackupPlan | null>(null);
	const isForbidden = useSignal(false);
	const status = useRef<HTMLParagraphElement>(null);
	const eraser = useRef<HTMLButtonElement>(null);
	const id = useId();

	const list = () => {
		try {
			sheets.value = listSheets(localStorage);
		} catch {
			isForbidden.value = true;
		}
	};
	useEffect(() => {
		list();
		addEventListener('storage', list);
		return () => removeEventListener('storage', list);
	}, []);

	const readBackup = async (file: File | undefined) => {
		if (!file) return;
		const text = await file.text().catch(() => '');
		plan.value = planRestore(localStorage, text);
		said.value = plan.value ? '' : t('kit.keep.notABackup', { name: file.name });
	};
	const bringBack = () => {
		if (!plan.value) return;
		try {
			restore(localStorage, plan.value, () => crypto.randomUUID(), t('kit.keep.suffix'));
			said.value = t('kit.keep.restored');
		} catch {
			said.value = t('kit.keep.full');
		}
		plan.value = null;
		list();
		status.current?.focus();
	};
	const save = () => {
		saveBackup(localStorage);
		said.value = t('kit.keep.saved');
	};
	const keep = () => {
		isErasing.value = false;
		eraser.current?.focus();
	};
	const erase = () => {
		eraseAll(localStorage);
		isErasing.value = false;
		said.value = t('kit.keep.erased');
		list();
		// The line at the top of the page that leads to what was kept.
		document.querySelector('kept-sheets')?.setAttribute('hidden', '');
		// The buttons that had the focus are gone or disabled.
		status.current?.focus();
	};
	const day = (updated: string | null) =>
		updated === null ? '–' : new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(updated));

	if (isForbidden.value) return <p class="notice">{t('kit.keep.forbidden')}</p>;
	return (
		<div class="kept-work">
			{sheets.value.length === 0 ? (
				<p>{t('kit.keep.none')}</p>
			) : (
				// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard (WCAG 2.1.1)
				<section class="table-scroll" tabIndex={0} aria-label={t('kit.keep.list')}>
					<table>
						<thead>
							<tr>
								<th scope="col">{t('kit.keep.sheet')}</th>
								<th scope="col">{t('kit.keep.tool')}</th>
								<th scope="col">{t('kit.keep.updated')}</th>
								<th scope="col">{t('kit.keep.size')}</th>
							</tr>
						</thead>
						<tbody>
							{sheets.value.map(({ key, tool, name, updated, length }) => (
								<tr key={key}>
									<th scope="row">{name ?? t('kit.keep.unreadable')}</th>
									<td>{tools[tool] ? <a href={tools[tool].path}>{tools[tool].title}</a> : tool}</td>
									<td>{day(updated)}</td>
									<td>{new Intl.NumberFormat(language).format(length)}</td>
								</tr>
							))}
						</tbody>
					</table>
				</section>
			)}
			<p class="sheet-actions">
				<button type="button" disabled={sheets.value.length === 0} onClick={save}>
					{t('kit.keep.backup')}
				</button>
				<button type="button" ref={eraser} disabled={sheets.value.length === 0} onClick={() => (isErasing.value = true)}>
					{t('kit.keep.erase')}
				</button>
			</p>
			{isErasing.value && (
				<div class="notice" role="alert">
					<p>{t('kit.keep.eraseAsk', { count: sheets.value.length })}</p>
					<p class="sheet-actions">
						<button type="button" onClick={save}>
							{t('kit.keep.backup')}
						</button>
						<button type="button" onClick={erase}>
							{t('kit.keep.eraseConfirm')}
						</button>
						<button type="button" onClick={keep}>
							{t('kit.keep.cancel')}
						</button>
					</p>
				</div>
			)}
			<p>
				<label for={id} class="choice-title">
					{t('kit.keep.restore')}
				</label>
				<input id={id} type="file" accept=".json" onChange={(event) => void readBackup(event.currentTarget.files?.[0])} />
			</p>
			{plan.value && (
				<div class="notice-calm">
					<p>
						{t('kit.keep.plan', {
							total: Object.keys(plan.value.entries).length,
							added: plan.value.added.length,
							differing: plan.value.differing.length,
							same: plan.value.same.length,
						})}
					</p>
					<button type="button" class="button-main" onClick={bringBack}>
						{t('kit.keep.restoreConfirm')}
					</button>
				</div>
			)}
			<p role="status" tabIndex={-1} ref={status}>
				{said.value}
			</p>
		</div>
	);
}
