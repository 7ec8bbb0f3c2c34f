import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from './find-browser.ts';

/** Paths are compared with forward slashes, so that the table holds on every system that runs it. */
function machine(platform: NodeJS.Platform, there: string[], variables: Record<string, string> = {}): Machine {
	return { platform, variables, ownBrowser: '/cache/chromium/chrome', exists: (path) => there.includes(path.replaceAll('\\', '/')) };
}
const found = (...arguments_: Parameters<typeof machine>) => findBrowser(machine(...arguments_))?.replaceAll('\\', '/') ?? null;

describe('finding a browser', () => {
	it('takes its own before any other', () => {
		expect(found('linux', ['/cache/chromium/chrome', '/usr/bin/chromium'], { PATH: '/usr/bin' })).toBe('/cache/chromium/chrome');
	});

	it('takes the one that CHROME_PATH names before those on PATH', () => {
		expect(found('linux', ['/opt/chrome', '/usr/bin/chromium'], { PATH: '/usr/bin', CHROME_PATH: '/opt/chrome' })).toBe('/opt/chrome');
	});

	it('passes over a CHROME_PATH that leads nowhere', () => {
		expect(found('linux', ['/usr/bin/google-chrome'], { PATH: '/usr/bin', CHROME_PATH: '/gone' })).toBe('/usr/bin/google-chrome');
	});

	it('finds an application on macOS', () => {
		const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
		expect(found('darwin', [path])).toBe(path);
	});

	it('finds a program on Windows, Edge at the last', () => {
		const edge = 'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe';
		const variables = { PROGRAMFILES: 'C:/Program Files', 'PROGRAMFILES(X86)': 'C:/Program Files (x86)' };
		expect(found('win32', [edge], variables)).toBe(edge);
		const chrome = 'C:/Program Files/Google/Chrome/Application/chrome.exe';
		expect(found('win32', [edge, chrome], variables)).toBe(chrome);
	});

	it('says so when there is none', () => {
		expect(found('linux', [], { PATH: '/usr/bin' })).toBeNull();
	});
});
