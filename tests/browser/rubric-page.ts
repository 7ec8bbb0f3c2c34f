/** The bug-priority rubric as a person works it: by labels, roles and keys. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';

/** Where a sheet of this id is kept. */
export const storageKey = (id: string): string => `handbook:bug-priority:v1:${id}`;

/** What the pages show is in content/; a test types and reads it as a reader would. */
export class RubricPage {
	readonly page: Page;
	constructor(page: Page) {
		this.page = page;
	}

	get tool(): Locator {
		return this.page.getByRole('region', { name: 'Bug-priority rubric' });
	}

	/** Waits until the tool answers: before that, a click would be lost. */
	async open(address: string) {
		await this.page.goto(address);
		await this.whenReady();
	}

	async whenReady() {
		await expect(this.page.locator('astro-island:not([ssr])').first()).toBeAttached();
	}

	async add(title: string) {
		await this.tool.getByLabel('Add a bug').fill(title);
		await this.tool.getByRole('button', { name: 'Add', exact: true }).click();
	}

	/** One item by the title that it shows. */
	item(title: string): Locator {
		return this.tool.locator('.item').filter({ hasText: title });
	}

	async unfold(title: string) {
		const toggle = this.item(title).getByRole('button', { name: title });
		if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
	}

	/** A level from 0 to 4, or "?" for not known. */
	async rate(title: string, criterion: string, level: number | '?') {
		const group = this.item(title).getByRole('group', { name: new RegExp(`^${criterion}`) });
		await group.locator(`input[value="${level}"]`).check();
	}

	async rateAll(title: string, levels: readonly (number | '?')[]) {
		await this.unfold(title);
		const criteria = ['Severity', 'Frequency', 'Impact', 'Business value', 'Technical risk'];
		for (const [index, level] of levels.entries()) await this.rate(title, criteria[index] ?? '', level);
	}

	/** "1 First bug P1 14 points" for every ranked item, from the top. */
	async ranking(): Promise<string[]> {
		const items = this.tool.getByRole('region', { name: 'Ranking' }).locator('.item-head');
		return items.evaluateAll((heads) =>
			heads.map((head) => {
				const text = (selector: string) => head.querySelector<HTMLElement>(selector)?.innerText.replace(/\s+/g, ' ').trim() ?? '';
				return `${text('.rank').replace('Rank ', '')} ${text('.item-name')} ${text('.verdict')}`;
			}),
		);
	}

	async chooseFile(file: Parameters<Locator['setInputFiles']>[0]) {
		const field = this.tool.getByLabel('Choose a file');
		if (!(await field.isVisible())) await this.tool.getByRole('button', { name: 'Import a list' }).click();
		await field.setInputFiles(file);
	}

	get importButton(): Locator {
		return this.tool.getByRole('button', { name: /^Import (one|[\d,]+)$/ });
	}

	/** How many items the lanes say that they hold. */
	async count(): Promise<number> {
		const texts = await this.tool.getByRole('heading', { level: 2 }).allInnerTexts();
		return texts.reduce((total, text) => total + Number(/([\d,]+) bugs?/i.exec(text)?.[1]?.replace(',', '') ?? 0), 0);
	}

	async expectSaved() {
		await expect(this.tool.getByText(/^Saved on this device/)).toBeVisible();
	}
}
