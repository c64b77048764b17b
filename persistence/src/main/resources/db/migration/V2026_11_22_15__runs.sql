-- The nightly runs. The batch runtime forgets; this is what is true about them.
create table intake.run (
  id bigint generated always as identity constraint run_pk primary key,
  job text not null,
  status text not null default 'STARTING' constraint run_status_ck
    check (status in ('STARTING', 'RUNNING', 'HELD', 'COMPLETED', 'FAILED', 'STOPPED')),
  requested_by text not null,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  node text not null default '',
  stop_requested boolean not null default false,
  attempt int not null default 0,
  error text not null default '',
  constraint run_end_ck check ((status in ('STARTING', 'RUNNING')) = (ended_at is null))
);

-- At most one run is active, whoever asks and wherever.
create unique index run_one_active_uq on intake.run ((true)) where status in ('STARTING', 'RUNNING');

create table intake.run_step (
  run_id bigint not null constraint run_step_run_fk references intake.run,
  ordinal smallint not null,
  name text not null,
  status text not null default 'PENDING' constraint run_step_status_ck
    check (status in ('PENDING', 'RUNNING', 'DONE', 'FAILED')),
  done bigint not null default 0,
  total bigint not null default 0,
  started_at timestamptz,
  ended_at timestamptz,
  constraint run_step_pk primary key (run_id, name)
);

-- The newest night that had its run: a single row, locked by whoever starts the next one.
create table intake.night (
  single boolean default true constraint night_pk primary key constraint night_single_ck check (single),
  last_on date not null
);
