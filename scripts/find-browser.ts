/**
 * Which browser the tests drive: Playwright's own Chromium, else a Chromium, Chrome or Edge that the machine has, else one that is
 * fetched now. `node scripts/find-browser.ts [--installed]` prints its path; with --installed it fetches nothing and exits with 1
 * when there is none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { isMain } from './is-main.ts';
import { programOf } from './package-program.ts';

export interface Machine {
	platform: NodeJS.Platform;
	variables: Record<string, string | undefined>;
	exists(path: string): boolean;
	/** Where Playwright keeps its own Chromium, whether or not it is there. */
	ownBrowser: string;
}

const NAMES_ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const MAC_APPLICATIONS = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
const WINDOWS_PROGRAMS = [
	'Google/Chrome/Application/chrome.exe',
	'Chromium/Application/chrome.exe',
	'Microsoft/Edge/Application/msedge.exe',
];

/** Places to look, best first. */
export function listBrowserPaths({ platform, variables, ownBrowser }: Machine): string[] {
	const named = variables.CHROME_PATH ? [variables.CHROME_PATH] : [];
	if (platform === 'win32') {
		const folders = [variables.PROGRAMFILES, variables['PROGRAMFILES(X86)'], variables.LOCALAPPDATA].filter(
			(folder) => folder !== undefined,
		);
		return [ownBrowser, ...named, ...WINDOWS_PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program)))];
	}
	const folders = (variables.PATH ?? '').split(delimiter).filter(Boolean);
	const onPath = NAMES_ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
	const home = variables.HOME ? MAC_APPLICATIONS.map((path) => join(variables.HOME ?? '', path)) : [];
	return [ownBrowser, ...named, ...(platform === 'darwin' ? [...MAC_APPLICATIONS, ...home] : []), ...onPath];
}

/** The path of a browser that is there, or null. */
export function findBrowser(machine: Machine): string | null {
	return listBrowserPaths(machine).find((path) => path !== '' && machine.exists(path)) ?? null;
}

/** The machine that this runs on. */
export function thisMachine(): Machine {
	return { platform: process.platform, variables: process.env, exists: existsSync, ownBrowser: chromium.executablePath() };
}

/** Finds a browser or fetches Playwright's. Throws what to do when neither works. */
export function ensureBrowser(): string {
	const found = findBrowser(thisMachine());
	if (found) return found;
	spawnSync(process.execPath, [programOf('@playwright/test', 'playwright'), 'install', 'chromium'], { stdio: 'inherit' });
	const fetched = findBrowser(thisMachine());
	if (fetched) return fetched;
	throw new Error('No browser found and none could be fetched. Install Chromium or Chrome, or set CHROME_PATH to its program file.');
}

if (isMain(import.meta.filename)) {
	const path = process.argv.includes('--installed') ? findBrowser(thisMachine()) : ensureBrowser();
	if (path) console.log(path);
	else process.exitCode = 1;
}
