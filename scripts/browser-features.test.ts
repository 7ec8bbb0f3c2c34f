import { chromium } from '@playwright/test';
import { expect, it } from 'vitest';
import { LEFT_OUT } from './browser-features.ts';

const listFeatures = (text: string) => /--disable-features=(\S+)/.exec(text)?.[1]?.split(',') ?? [];

it('leaves out all that Playwright leaves out', async () => {
	// Node is no browser: Playwright fails, and says with which arguments it tried.
	const failure = await chromium.launch({ executablePath: process.execPath }).catch(String);
	const own = listFeatures(String(failure));
	expect(own.length).toBeGreaterThan(5);
	expect(listFeatures(LEFT_OUT)).toEqual(expect.arrayContaining(own));
});
