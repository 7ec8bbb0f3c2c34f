/** Named states of a scan's sheet, for tests, accessibility runs and screenshots. People and companies are invented. */
import type { ScanState } from './scan.state.ts';

export const RESUME = `Kim Example
Backend developer, parcels and payments
kim@example.org | github.com/kim-example

Experience

Backend developer, Example Parcels, Mar 2022 - now
- Added idempotency keys to payments; duplicate charges fell from 40 to 2 a month, refunds −€6k/month
- Rewrote order service in Go, p95 900→310 ms
- Designed the tracking API that 140 shops call 9 million times a day; retries are safe.
- Partitioned the shipments table (410 million rows) by month with no downtime
- Responsible for the label service
- Implemented user authentication with OAuth 2.0

Developer, Example Shop, Jun 2019 - Feb 2022
- Worked from 2019 to 2022 on payments
- Wrote unit tests and worked with CI/CD pipelines
- Built a webhook receiver in Python

Skills: Python, Go, PostgreSQL, AWS, Docker, Grafana
`;

export const EARLIER = `Kim Example
Backend developer
kim@example.org

Experience

Backend developer, Example Parcels, 2022 - now
- Added idempotency keys to payments
- Rewrote order service in Go
- Responsible for the label service
- Attended meetings

Skills: Python, Go
`;

export const ADVERT = `Backend Engineer (Go, PostgreSQL)
You build REST APIs in Go on AWS and Kubernetes. We value code review and observability (Grafana, OpenTelemetry).
Nice to have: Kafka, Terraform. PostgreSQL is our main database.
`;

/** All three texts, a signal and a line that the reader judges otherwise. */
export const FULL: ScanState = {
	text: RESUME,
	earlier: EARLIER,
	advert: ADVERT,
	signals: { security: 'shown', monitoring: 'not-found' },
	steps: {},
};

/** As it stands in a link: what the texts came to, without them. */
export const RESULT_ALONE: ScanState = {
	signals: { security: 'shown' },
	steps: {},
	result: {
		signals: {
			'database-schema': 'shown',
			api: 'shown',
			cloud: 'hinted',
			performance: 'shown',
			security: 'hinted',
			'testing-delivery': 'hinted',
			monitoring: 'not-found',
			collaboration: 'not-found',
		},
		counts: [2, 3, 3, 0, 1],
	},
};
