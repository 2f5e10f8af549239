import { closeConnection, getDb } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";

// Fills the database of DATA_DIR with ended trainings of its first person: `seed-tasks.mjs COUNT`.
const count = Number(process.argv[2]);
const db = await getDb();
await db.execute(sql`
  with person as (select id from users limit 1),
       model as (
         insert into models (id, owner_id, number, status, consent_version, consented_at, provider)
         select gen_random_uuid(), id, coalesce((select max(number) from models), 0) + 1, 'ready', '1', now(), 'studio'
         from person returning id, owner_id)
  insert into tasks (id, owner_id, kind, model_id, state, submission, created_at, ended_at)
  select gen_random_uuid(), owner_id, 'training', model.id, 'succeeded', 'submitted',
         now() - n * interval '1 second', now() - n * interval '1 second' + interval '10 seconds'
  from model, generate_series(1, ${count}::int) n`);
await db.execute(sql`analyze tasks`);
const result = (await db.execute(sql`select id from tasks order by created_at limit 1`)) as { rows: { id: string }[] };
console.log(result.rows[0]?.id);
await closeConnection();
