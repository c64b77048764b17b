-- One schema per context. The schema platform, which holds what belongs to none, is made by the
-- migration tool for its own history.
create schema if not exists intake;
create schema if not exists directory;
create schema if not exists notices;
create schema if not exists training;
create schema if not exists certification;

-- The audit trail: append-only and hash-chained. Several chains, so that busy use cases do not queue
-- behind one row; each row's hash covers its content and the hash of the row before it in its chain.
create table platform.audit_chain (
  chain smallint constraint audit_chain_pk primary key,
  seq bigint not null,
  hash bytea not null
);

insert into platform.audit_chain (chain, seq, hash)
select chain, 0, decode(repeat('00', 32), 'hex') from generate_series(0, 15) as chain;

create table platform.audit (
  id bigint generated always as identity constraint audit_pk primary key,
  chain smallint not null constraint audit_chain_fk references platform.audit_chain,
  seq bigint not null,
  at timestamptz not null,
  event text not null,
  outcome text not null constraint audit_outcome_ck check (outcome in ('DONE', 'DENIED')),
  actor_id bigint,
  actor_name text not null,
  address text not null,
  target text not null,
  subject_id bigint,
  previous bytea not null,
  hash bytea not null,
  constraint audit_position_uq unique (chain, seq)
);

create index audit_at_ix on platform.audit (at);
create index audit_actor_ix on platform.audit (actor_id, at) where actor_id is not null;
create index audit_subject_ix on platform.audit (subject_id, at) where subject_id is not null;

create function platform.audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'platform.audit is append-only' using errcode = 'restrict_violation';
end $$;

create trigger audit_append_only before update or delete on platform.audit
  for each row execute function platform.audit_is_append_only();

create trigger audit_no_truncate before truncate on platform.audit
  for each statement execute function platform.audit_is_append_only();
