import { Migration } from '@mikro-orm/migrations';

/**
 * Search and the order of names. What is searched lies beside its field as a generated column, folded and cut into words;
 * short pieces of it, the grams, lead from a text to the records by plain equality, the one thing that row-level security
 * lets an index answer for Chinese. Triggers keep the grams, so that no way of writing forgets them.
 */
export class Migration0010Search extends Migration {
  override up(): void {
    for (const [table, column] of names) this.addSql(`alter table ${table} alter column ${column} type text collate "zh-x-icu"`);
    for (const statement of functions) this.addSql(statement);
    this.addSql(gramTable);
    for (const searched of records) {
      this.addSql(addForms(searched));
      this.addSql(keepGrams(searched));
    }
    for (const statement of fillGrams()) this.addSql(statement);
    this.addSql(`alter table search_gram add primary key (organization_id, gram, type, record_id)`);
    this.addSql(`select closedloop.protect('search_gram')`);
    for (const searched of records) for (const trigger of triggers(searched)) this.addSql(trigger);
  }
}

/** Chinese in the order of its sound, Latin without regard to case. */
const names: readonly (readonly [string, string])[] = [
  ['contact', 'name'],
  ['customer', 'name'],
  ['department', 'name'],
  ['member', 'name'],
  ['opportunity', 'name'],
  ['organization', 'name'],
  ['product', 'name'],
  ['product', 'series'],
  ['region', 'name'],
  ['segment', 'name'],
];

interface Searched {
  readonly table: string;
  /** The letters that ids of the record begin with. */
  readonly type: string;
  readonly columns: readonly string[];
}

const records: readonly Searched[] = [
  { table: 'member', type: 'mem', columns: ['name', 'email'] },
  { table: 'customer', type: 'cus', columns: ['name', 'legal_name', 'registration_number'] },
  { table: 'contact', type: 'con', columns: ['name', 'title', 'email'] },
  { table: 'product', type: 'prd', columns: ['name', 'series'] },
  { table: 'opportunity', type: 'opp', columns: ['name', 'contract_reference'] },
];

/** Characters of scripts that put no spaces between words; punctuation among them is taken out afterwards. */
const han = String.raw`[\u2E80-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\U00020000-\U0003FFFF]`;

const functions: readonly string[] = [
  // The folded words of a text, a space before each: compatible forms, width and case are levelled, all else separates.
  `create function closedloop.search_form(value text) returns text language sql immutable strict parallel safe
return ' ' || btrim(regexp_replace(
  regexp_replace(casefold(normalize(value, nfkc) collate "pg_unicode_fast"), '(${han}+)', ' \\1 ', 'g'),
  '[^[:alnum:]]+', ' ', 'g'))`,
  // How short a word is looked for at the beginning of words only: its shortest gram that leads anywhere into a word.
  `create function closedloop.search_size(word text) returns int language sql immutable strict parallel safe
return case when word ~ '^${han}' then 2 else 3 end`,
  // One pattern for each word of a search, to be found in the form of a record.
  `create function closedloop.search_patterns(value text) returns text[] language sql immutable strict parallel safe
return (select array_agg(case when length(word) < closedloop.search_size(word) then '% ' else '%' end || word || '%')
  from unnest(string_to_array(closedloop.search_form(value), ' ')) as word where word <> '')`,
  // The grams of a form. Those of a record also tell how its words begin.
  `create function closedloop.search_grams(form text, is_record boolean) returns text[] language plpgsql immutable strict parallel safe as $$
declare
  grams text[] := '{}';
  word text;
  size int;
begin
  foreach word in array string_to_array(form, ' ') loop
    continue when word = '';
    size := closedloop.search_size(word);
    for short in 1 .. least(length(word), size - 1) loop
      if is_record or short = length(word) and short < size then grams := grams || (' ' || left(word, short)); end if;
    end loop;
    for place in 1 .. length(word) - size + 1 loop grams := grams || substr(word, place, size); end loop;
  end loop;
  return grams;
end $$`,
  // Ids of a few records that hold what is searched, and maybe others: every match is among them. NULL when they are more
  // than \`most\`: then whoever reads the list in its order comes upon matches soon. Words that are frequent by themselves
  // may be rare together, and two ordered lists of ids are gone through until enough agree.
  `create function closedloop.search_candidates(organization uuid, kind text, search text, most int) returns uuid[]
language plpgsql stable strict set enable_nestloop = off set enable_hashjoin = off as $$
declare
  word text;
  piece text;
  found int;
  fewest int := most + 1;
  rarest text;
  counted int := 0;
  frequent text[] := '{}';
  ids uuid[];
begin
  foreach word in array string_to_array(closedloop.search_form(search), ' ') loop
    continue when word = '';
    foreach piece in array closedloop.search_grams(word, false) loop
      exit when counted = 16 or fewest < 50;
      counted := counted + 1;
      select count(*) into found from (
        select from public.search_gram as s where s.organization_id = organization and s.gram = piece and s.type = kind limit fewest) as few;
      if found < fewest then
        fewest := found;
        rarest := piece;
      end if;
    end loop;
    if cardinality(frequent) < 4 then frequent := frequent || piece; end if;
  end loop;
  if rarest is not null then
    return array(select s.record_id from public.search_gram as s where s.organization_id = organization and s.gram = rarest and s.type = kind);
  end if;
  if cardinality(frequent) < 2 then return case when cardinality(frequent) = 0 then '{}'::uuid[] end; end if;
  execute (
    select format('select array(select s1.record_id from %s where %s limit $4)',
      string_agg(format(case when place = 1 then 'public.search_gram as s%s' else 'join public.search_gram as s%1$s on s%1$s.record_id = s1.record_id' end, place), ' ' order by place),
      string_agg(format('s%1$s.organization_id = $1 and s%1$s.gram = $2[%1$s] and s%1$s.type = $3', place), ' and '))
    from generate_series(1, cardinality(frequent)) as place)
    into ids using organization, frequent, kind, most + 1;
  return case when cardinality(ids) <= most then ids end;
end $$`,
];

const gramTable = `
create table search_gram (
  organization_id uuid not null,
  gram text collate "C" not null,
  type text collate "C" not null,
  record_id uuid not null
)`;

const addForms = ({ table, columns }: Searched): string =>
  `alter table ${table} ${columns
    .map((column) => `add column ${column}_form text collate "C" generated always as (closedloop.search_form(${column})) stored`)
    .join(', ')}`;

const gramsOf = (row: string, { columns }: Searched): string =>
  `closedloop.search_grams(${columns.map((column) => `coalesce(${row}.${column}_form, '')`).join(' || ')}, true)`;

const keepGrams = (searched: Searched): string => `
create function closedloop.keep_${searched.table}_grams() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    delete from public.search_gram where organization_id = old.organization_id and gram = any (${gramsOf('old', searched)})
      and type = '${searched.type}' and record_id = old.id;
  end if;
  if tg_op <> 'DELETE' then
    insert into public.search_gram (organization_id, gram, type, record_id)
      select distinct new.organization_id, gram, '${searched.type}', new.id from unnest(${gramsOf('new', searched)}) as gram;
  end if;
  return null;
end $$`;

/** Grams of all rows that there are, for tables whose triggers have not seen them. */
export function fillGrams(): readonly string[] {
  return records.map(
    (searched) => `
insert into search_gram (organization_id, gram, type, record_id)
  select distinct r.organization_id, gram, '${searched.type}', r.id
  from ${searched.table} as r cross join lateral unnest(${gramsOf('r', searched)}) as gram
  order by 1, 2, 3, 4`,
  );
}

const triggers = ({ table, columns }: Searched): readonly string[] => {
  const formsOf = (row: string): string =>
    `(${['organization_id', 'id', ...columns.map((each) => `${each}_form`)].map((each) => `${row}.${each}`).join(', ')})`;
  const keep = `for each row execute function closedloop.keep_${table}_grams()`;
  return [
    `create trigger keep_grams after insert or delete on ${table} ${keep}`,
    `create trigger keep_changed_grams after update on ${table} for each row when (${formsOf('old')} is distinct from ${formsOf('new')})
      execute function closedloop.keep_${table}_grams()`,
  ];
};
