/** The clause of each document that lays down the departments (C2). */
export const structureClauses = ['TM-2.1', 'CL-1.2', 'MS-1.2', 'MC-2.1a', 'BS-1.2'] as const;

/** The clause of each document that puts people into posts and below each other. */
export const lineClauses = ['TM-2.1.1a', 'CL-4.4.1a', 'MS-1.2', 'MC-2.2.1b', 'BS-2.2.0'] as const;

/** The clause of each document that keeps the company headed, or supports it best. */
export const headClauses = ['TM-6.2.1b', 'CL-3.1.3b', 'MS-5.1.2b', 'MC-2.2.1a', 'BS-2.2.0'] as const;

/** Rights and duties of every link are explicit: what a delegation rests on. */
export const delegationClauses = ['TM-1.1', 'CL-1.3.2', 'MS-1.1', 'MC-1.3b', 'BS-2.2.2h'] as const;
