/** Hands the reader a file that was made in the browser. Nothing is sent anywhere. */
export function download(name: string, type: string, text: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	link.download = name;
	link.click();
	// The browser has taken hold of the blob by the next task.
	setTimeout(() => URL.revokeObjectURL(link.href));
}
