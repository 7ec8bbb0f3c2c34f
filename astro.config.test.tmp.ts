import config from './astro.config.ts';
import { contentSecurityPolicy } from './src/build/content-security-policy.ts';
import { searchIndex } from './src/build/search-index.ts';
export default { ...config, integrations: [...(config.integrations ?? []), searchIndex(), contentSecurityPolicy()] };
