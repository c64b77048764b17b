-- 併檔: a person whose ID was corrected upstream appears as somebody new; a centre says that the two
-- are one. The record that is given up stays, pointing to the one that is kept, so that files which
-- still carry the old ID find the right person.
alter table directory.person
  add column merged_into bigint constraint person_merged_into_fk references directory.person,
  add column merged_at timestamptz,
  add constraint person_merged_elsewhere check (merged_into <> id);
create index person_merged_index on directory.person (merged_into) where merged_into is not null;
create index person_birth_index on directory.person (name, born_on)
  where born_on is not null and merged_into is null;

-- Pairs that look alike and are two people after all.
create table directory.person_not_same (
  one_id bigint not null constraint person_not_same_one_fk references directory.person,
  other_id bigint not null constraint person_not_same_other_fk references directory.person,
  reason text not null,
  said_by bigint not null constraint person_not_same_sayer_fk references directory.person,
  said_at timestamptz not null,
  constraint person_not_same_pk primary key (one_id, other_id),
  constraint person_not_same_ordered check (one_id < other_id)
);
