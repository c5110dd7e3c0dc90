/** An invented customer of the demo company, and how far its leads have come. */
export interface DemoCustomer {
  readonly name: string;
  readonly industry: string;
  readonly country: string;
  readonly contact: { readonly name: string; readonly email: string; readonly phone: string };
  readonly leads: readonly {
    readonly name: string;
    readonly amount: string;
    readonly steps: readonly ('screen' | 'contact' | 'analyse' | 'lose')[];
  }[];
}

export const demoCustomers: readonly DemoCustomer[] = [
  {
    name: 'Northwind Paper',
    industry: 'paper',
    country: 'China',
    contact: { name: 'Lin Mei', email: 'lin.mei@northwind.example', phone: '+86 21 5550 1001' },
    leads: [
      { name: 'Planning system', amount: '180000.00', steps: ['screen', 'contact', 'analyse'] },
      { name: 'Maintenance for two years', amount: '36000.00', steps: [] },
    ],
  },
  {
    name: '海川机械有限公司',
    industry: 'machinery',
    country: 'China',
    contact: { name: '王建国', email: 'wang@haichuan.example', phone: '+86 571 5550 1002' },
    leads: [{ name: '生产数据分析', amount: '95000.00', steps: ['screen', 'contact'] }],
  },
  {
    name: 'Belmont Foods',
    industry: 'food',
    country: 'Singapore',
    contact: { name: 'Arjun Rao', email: 'arjun.rao@belmont.example', phone: '+65 5550 1003' },
    leads: [{ name: 'Traceability', amount: '42000.00', steps: ['screen', 'contact', 'lose'] }],
  },
];
