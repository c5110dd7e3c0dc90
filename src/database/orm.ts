import 'reflect-metadata';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, UnderscoreNamingStrategy, type EntityClass, type Options } from '@mikro-orm/postgresql';
import type { MigrationClass } from './migration-files.ts';

/** An entity as `@Entity` leaves it: any class. */
export type EntityList = readonly EntityClass[];

/**
 * MikroORM as we use it: metadata of the entities, the difference between them and a schema, and migrations.
 * At run time nothing is loaded or stored through it; SQL is sent by `reader.ts` and `transaction.ts`.
 * Does not connect. Without a URL only the metadata can be used.
 */
export function createOrm(
  entities: EntityList,
  url = 'postgresql://nowhere/closedloop',
  migrations: readonly MigrationClass[] = [],
): MikroORM {
  const options: Options = {
    entities: [...entities],
    clientUrl: url,
    // The driver reads the whole URL itself: MikroORM would lose parameters such as sslmode.
    driverOptions: { connectionString: url },
    metadataProvider: ReflectMetadataProvider,
    metadataCache: { enabled: false },
    namingStrategy: UnderscoreNamingStrategy,
    discovery: { warnWhenNoEntities: false },
    forceUtcTimezone: true,
    extensions: [Migrator],
    schemaGenerator: { ignoreSchema: ['closedloop', 'graphile_worker'], createForeignKeyConstraints: true },
    migrations: {
      tableName: 'closedloop.migration',
      migrationsList: migrations.map((migration) => ({ name: migration.name, class: migration })),
      transactional: true,
      allOrNothing: true,
      disableForeignKeys: false,
      snapshot: false,
      silent: true,
    },
  };
  return new MikroORM(options);
}
