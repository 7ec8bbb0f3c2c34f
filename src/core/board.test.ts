/** Boards as Trello and WeKan export them: lists and labels by id. */
import { expect, test } from 'vitest';
import { readBoardCards } from './board.ts';

const empty = { name: '', idShort: null, url: '', list: '', closed: false, labels: [], created: null };

test('the cards of a Trello board', () => {
	const board = {
		name: 'Shop',
		lists: [
			{ id: 'l1', name: 'Doing', closed: false },
			{ id: 'l2', name: 'Old', closed: true },
		],
		labels: [
			{ id: 'x', name: 'api', color: 'red' },
			{ id: 'y', name: '', color: 'blue' },
		],
		cards: [
			// The first eight digits are 2024-02-29 16:00:00 in seconds since 1970.
			{
				id: '65e0a9800000000000000001',
				idShort: 7,
				name: 'Fails',
				shortUrl: 'https://trello.com/c/a',
				idList: 'l1',
				idLabels: ['x', 'y', 'z', 3],
			},
			{
				id: '65e0a98000000000000000012',
				name: 'Hangs',
				url: 'https://trello.com/c/b/8-hangs',
				shortUrl: 'https://trello.com/c/b',
				idList: 'l2',
			},
			{
				id: 'x65e0a9800000000000000001',
				name: 'Stops',
				idList: 'l1',
				closed: true,
				idLabels: ['x'],
				labels: [{ name: 'own' }, { name: '', color: 'green' }, null],
			},
			{ name: 'Ends', idList: 'l3', closed: 'true', labels: [], idLabels: ['x'] },
			'no card',
		],
	};
	expect(readBoardCards(board)).toEqual([
		{ ...empty, name: 'Fails', idShort: 7, url: 'https://trello.com/c/a', list: 'Doing', labels: ['api', 'blue'], created: '2024-02-29' },
		{ ...empty, name: 'Hangs', url: 'https://trello.com/c/b/8-hangs', list: 'Old', closed: true },
		{ ...empty, name: 'Stops', list: 'Doing', closed: true, labels: ['own', 'green'] },
		{ ...empty, name: 'Ends', labels: ['api'] },
	]);
});

test('the cards of a WeKan board', () => {
	const board = {
		title: 'Shop',
		lists: [
			{ _id: 'l1', title: 'Doing', archived: false },
			{ _id: 'l2', title: 'Old', archived: true },
		],
		labels: [{ _id: 'x', name: 'api', color: 'red' }],
		cards: [
			{ _id: 'c1', title: 'Fails', cardNumber: 7, listId: 'l1', labelIds: ['x'], createdAt: '2024-05-13T08:00:00Z' },
			{ _id: 'c2', title: 'Hangs', listId: 'l2', name: 3 },
			{ _id: 'c3', title: 'Stops', listId: 'l1', archived: true },
		],
	};
	expect(readBoardCards(board)).toEqual([
		{ ...empty, name: 'Fails', idShort: 7, list: 'Doing', labels: ['api'], created: '2024-05-13T08:00:00Z' },
		{ ...empty, name: 'Hangs', list: 'Old', closed: true },
		{ ...empty, name: 'Stops', list: 'Doing', closed: true },
	]);
});

test('one card that knows its list makes a board', () => {
	expect(readBoardCards({ cards: [{ name: 'a' }, { name: 'b', idList: 'l' }] })).toEqual([
		{ ...empty, name: 'a' },
		{ ...empty, name: 'b' },
	]);
});

test.each([[{ cards: [] }], [{ cards: [{ name: 'a' }] }], [{ cards: 'none' }], [{ lists: [{ id: 'l' }] }], [[{ idList: 'l' }]], [null]])(
	'%j is no board',
	(value) => {
		expect(readBoardCards(value)).toBeNull();
	},
);
