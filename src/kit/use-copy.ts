/**
 * Copying, and what a button says of it. Pages of text have their own line for it (Copy.astro, faq/copy-link.ts): a file shared with them
 * would be one more request on every page.
 */
import { useState } from 'preact/hooks';
import type { Translate } from '../core/strings.ts';

/** @returns whether it stands in the clipboard; a browser may not allow it */
export async function copyToClipboard(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

export interface Copying {
	/** What to show beside the button; empty before the first press. */
	said: string;
	/** @param done what to say instead of "Copied." @returns what is said */
	copy: (text: string, done?: string) => Promise<string>;
}

/** @param save keeps the text as a file where the browser does not allow copying; without it the reader is told to select the text */
export function useCopy(t: Translate, save?: (text: string) => void): Copying {
	const [said, say] = useState('');
	const copy = async (text: string, done = t('kit.copied')) => {
		const isCopied = await copyToClipboard(text);
		if (!isCopied) save?.(text);
		const result = isCopied ? done : t(save ? 'kit.copy.asFile' : 'kit.copy.byHand');
		say(result);
		return result;
	};
	return { said, copy };
}
