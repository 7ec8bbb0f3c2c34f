/**
 * Text out of the page: as a file or into the clipboard, and what a button says of it. It is one file because a second one would be one
 * more request on the page of every tool. Pages of text, which have no Preact, copy by themselves (Copy.astro, faq/copy-link.ts).
 */
import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Translate } from '../core/strings.ts';

/** The file that a reader saved last, for the tool that tells it to a screen reader; null before the first. */
export const savedFile = signal<{ name: string } | null>(null);

/** Hands the reader a file that was made in the browser. Nothing is sent anywhere. */
export function download(name: string, type: string, text: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	link.download = name;
	link.click();
	savedFile.value = { name };
	// The browser has taken hold of the blob by the next task.
	setTimeout(() => URL.revokeObjectURL(link.href));
}

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
