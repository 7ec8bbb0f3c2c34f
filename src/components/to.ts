/** The address of a page of this site below the base path. In: a path from the root, `/faq/#cs-degree`. Out: `/some-fork/faq/#cs-degree`. */
export function to(path: string): string {
	return import.meta.env.BASE_URL.replace(/\/?$/, '/') + path.slice(1);
}
