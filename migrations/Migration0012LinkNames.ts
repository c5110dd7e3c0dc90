import { Migration } from '@mikro-orm/migrations';

export class Migration0012LinkNames extends Migration {
  override up(): void {
    this.addSql(`create index "customer_grade_organization_id_id_index" on "customer_grade" ("organization_id", "id") include ("name")`);
    this.addSql(`create index "member_organization_id_id_index" on "member" ("organization_id", "id") include ("name")`);
    this.addSql(`create index "product_organization_id_id_index" on "product" ("organization_id", "id") include ("name", "state")`);
    this.addSql(`create index "region_organization_id_id_index" on "region" ("organization_id", "id") include ("name")`);
    this.addSql(`create index "department_organization_id_id_index" on "department" ("organization_id", "id") include ("name")`);
  }
}
