/** Who works on opportunities in each document, who gives them to others, and by which clause that is told; read by hand. */
export const handOvers = [
  { pack: 'TM', rep: 'sales_rep', head: 'sales_manager', assigned: 'TM-5.2.3d', tracked: 'TM-5.2.3d' },
  { pack: 'CL', rep: 'sales_rep', head: 'marketing_department_head', assigned: 'CL-4.4.2a', tracked: 'CL-4.4.2b' },
  { pack: 'MS', rep: 'sales_rep', head: 'department_head', assigned: 'MS-3.2.1c', tracked: 'MS-3.3.1' },
  { pack: 'MC', rep: 'sales_rep', head: 'sales_manager', assigned: 'MC-4.3.2', tracked: 'MC-2.2.4d' },
  { pack: 'BS', rep: 'business_rep', head: 'marketing_manager', assigned: 'BS-2.2.5', tracked: 'BS-2.2.3f' },
] as const;
