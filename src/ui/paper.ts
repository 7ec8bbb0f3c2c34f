/**
 * The form on paper that stands below each tool: open for readers without script, and on paper where there is no sheet to print; folded
 * away for everyone else. A link into it opens it.
 */
export function foldPaper(): void {
	const papers = [...document.querySelectorAll<HTMLDetailsElement>('details.paper')];
	for (const paper of papers) paper.open = false;
	const openTarget = () => {
		const target = document.getElementById(location.hash.slice(1));
		for (let place = target?.closest('details'); place; place = place.parentElement?.closest('details')) place.open = true;
		if (target?.closest('details.paper')) target.scrollIntoView();
	};
	openTarget();
	addEventListener('hashchange', openTarget);
	addEventListener('beforeprint', () => {
		for (const paper of papers) {
			if (paper.closest('.tool')?.querySelector('.print-head')) continue;
			for (const details of [paper, ...paper.querySelectorAll('details')]) details.open = true;
		}
	});
}
