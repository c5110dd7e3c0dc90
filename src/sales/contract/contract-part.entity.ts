import { choice, one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { seesPrice } from './contract-readers.ts';
import { Contract } from './contract.entity.ts';
import { ContractPartKind, ContractSide } from './contract.vocabulary.ts';

/** The technical or the commercial part of a contract: each is reviewed and signed by its department (BS-3.2b, BS-3.2d). */
@record({
  prefix: 'cpt',
  table: 'contract_part',
  plural: 'contractParts',
  description: 'A part of a contract: technical or commercial (BS-3.2d).',
  // Who may not read prices does not read the part that tells them.
  readBy: { via: 'contract', and: (alias, { viewer }) => (seesPrice(viewer) ? 'true' : `${alias}.kind = 'TECHNICAL'`) },
  unique: [['contract', 'kind']],
  indexes: [['kind', 'id']],
})
export class ContractPart extends TenantRecord {
  @one(() => Contract, { description: 'The contract.', inverse: { name: 'parts', description: 'Its parts.' } })
  contract!: Contract;

  @choice(ContractPartKind, { description: 'Which part it is.', filter: true })
  kind!: keyof typeof ContractPartKind;

  @text({ description: 'Its terms.', length: 20_000 })
  terms!: string;
}

/** A side of a contract, with what it may claim and what it owes (TM-5.1.4b). */
@record({
  prefix: 'cpy',
  table: 'contract_party',
  plural: 'contractParties',
  description: 'A side of a contract with its rights and obligations (TM-5.1.4b).',
  readBy: { via: 'contract', and: (_alias, { viewer }) => (seesPrice(viewer) ? 'true' : 'false') },
  unique: [['contract', 'side']],
  indexes: [['side', 'id']],
})
export class ContractParty extends TenantRecord {
  @one(() => Contract, { description: 'The contract.', inverse: { name: 'parties', description: 'Its sides.' } })
  contract!: Contract;

  @choice(ContractSide, { description: 'Which side it is.', filter: true })
  side!: keyof typeof ContractSide;

  @text({ description: 'Name as in the contract.' })
  name!: string;

  @text({ description: 'What it may claim (TM-5.1.4b).', nullable: true, length: 4000 })
  rights!: string | null;

  @text({ description: 'What it owes (TM-5.1.4b).', nullable: true, length: 4000 })
  obligations!: string | null;
}
