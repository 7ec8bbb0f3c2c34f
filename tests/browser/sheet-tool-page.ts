/** A tool with a list of the reader's own entries as a person works it: what the scorecard and the red flags have in common. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';

export class SheetToolPage {
	readonly page: Page;
	readonly title: string;
	/** @param title the tool's, as its region is called */
	constructor(page: Page, title: string) {
		this.page = page;
		this.title = title;
	}

	get tool(): Locator {
		return this.page.getByRole('region', { name: this.title, exact: true });
	}

	/** Waits until the tool answers: before that, a click would be lost. */
	async open(address: string) {
		await this.page.goto(address);
		await this.whenReady();
	}

	async whenReady() {
		await expect(this.page.locator('astro-island:not([ssr])').first()).toBeAttached();
	}

	async add(name: string) {
		await this.tool.getByLabel('Name of an employer').fill(name);
		await this.tool.getByRole('button', { name: 'Add', exact: true }).click();
	}

	entry(name: string): Locator {
		return this.tool.locator('.item').filter({ has: this.page.getByRole('heading', { name, exact: true }) });
	}

	async unfold(name: string) {
		const toggle = this.entry(name).getByRole('button', { name, exact: true });
		if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
	}

	/** Checks the radio button of this value in the group whose name begins so. */
	async choose(name: string, group: string, value: string | number) {
		await this.entry(name)
			.getByRole('group', { name: new RegExp(`^${group}`) })
			.locator(`input[value="${value}"]`)
			.check();
	}

	async undo() {
		await this.tool.getByRole('button', { name: /^Undo/ }).click();
	}

	async manage(action: string) {
		if (!(await this.tool.getByRole('button', { name: 'Save as file' }).isVisible()))
			await this.tool.getByText('Manage', { exact: true }).click();
		await this.tool.getByRole('button', { name: action, exact: true }).click();
	}

	async sheetNames(): Promise<string[]> {
		return this.tool.getByRole('combobox', { name: 'Sheet' }).locator('option').allTextContents();
	}

	/** A link to the open sheet, after the panel has made it. */
	async shareLink(): Promise<string> {
		await this.manage('Share a link');
		const field = this.tool.getByLabel('Link', { exact: true });
		await expect(field).toHaveValue(/#sheet=1/);
		return field.inputValue();
	}

	async expectSaved() {
		await expect(this.tool.getByText(/^Saved on this device/)).toBeVisible();
	}
}

/** Puts a sheet into the browser's storage as the tool would have saved it, and opens the tool anew. */
export async function openWith(tool: SheetToolPage, slug: string, state: unknown, address: string) {
	const sheet = {
		type: 'backend-field-manual/sheet',
		tool: slug,
		version: 1,
		rules: '1.0',
		id: 'example',
		name: 'Search 2026',
		created: '2026-11-01T00:00:00.000Z',
		updated: '2026-11-20T00:00:00.000Z',
		state,
	};
	await tool.page.goto(address);
	await tool.page.evaluate(([key, text]) => localStorage.setItem(key, text), [
		`handbook:${slug}:v1:example`,
		JSON.stringify(sheet),
	] as const);
	await tool.page.reload();
	await tool.whenReady();
}
