import config from './astro.config.ts';
import { contentSecurityPolicy } from './src/build/content-security-policy.ts';
export default { ...config, integrations: [...(config.integrations ?? []), contentSecurityPolicy()] };
