/** Below the base path. Readers' browsers ask for this name for good: one that is renamed never takes over from the one before. */
export const WORKER_FILE = 'worker.js';
