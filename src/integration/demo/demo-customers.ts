import type { DemoQuote } from './quotes.ts';

/** An invented customer of the demo company, and how far its leads have come. */
export interface DemoCustomer {
  readonly name: string;
  readonly industry: string;
  readonly country: string;
  readonly contact: { readonly name: string; readonly email: string; readonly phone: string };
  readonly leads: readonly {
    readonly name: string;
    readonly amount: string;
    readonly steps: readonly ('screen' | 'contact' | 'analyse' | 'propose' | 'lose')[];
    readonly quote?: DemoQuote;
  }[];
}

export const demoCustomers: readonly DemoCustomer[] = [
  {
    name: 'Northwind Paper',
    industry: 'paper',
    country: 'China',
    contact: { name: 'Lin Mei', email: 'lin.mei@northwind.example', phone: '+86 21 5550 1001' },
    leads: [
      {
        name: 'Planning system',
        amount: '180000.00',
        steps: ['screen', 'contact', 'analyse'],
        quote: { specification: 'Planning system for two plants', quantity: '1', unitPrice: '158000', upTo: 'SUBMITTED' },
      },
      {
        name: 'Pilot in one plant',
        amount: '24000.00',
        steps: ['screen', 'contact', 'analyse', 'propose'],
        quote: { specification: 'Pilot of twenty seats', quantity: '20', unitPrice: '1060', upTo: 'ACCEPTED' },
      },
      { name: 'Maintenance for two years', amount: '36000.00', steps: [] },
    ],
  },
  {
    name: '海川机械有限公司',
    industry: 'machinery',
    country: 'China',
    contact: { name: '王建国', email: 'wang@haichuan.example', phone: '+86 571 5550 1002' },
    leads: [
      {
        name: '生产数据分析',
        amount: '95000.00',
        steps: ['screen', 'contact', 'analyse'],
        quote: { specification: '生产数据分析系统', quantity: '1', unitPrice: '84000', upTo: 'DRAFT' },
      },
    ],
  },
  {
    name: 'Belmont Foods',
    industry: 'food',
    country: 'Singapore',
    contact: { name: 'Arjun Rao', email: 'arjun.rao@belmont.example', phone: '+65 5550 1003' },
    leads: [{ name: 'Traceability', amount: '42000.00', steps: ['screen', 'contact', 'lose'] }],
  },
];
