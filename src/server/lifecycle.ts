/** Where the process stands, shared by whoever starts it and the probes: requests are served from `ready` on. */
export interface Lifecycle {
  /** `starting` covers migrations; `draining` ends with the process. */
  phase: 'starting' | 'ready' | 'draining';
}
