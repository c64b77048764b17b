-- Rules of course kinds are edited by the national centre: of two in one place nobody could say
-- which decides, and whoever changes one says which state of it was seen.
alter table training.course_kind_rule
  add column version bigint not null default 0,
  add constraint course_kind_rule_sort_once unique (sort);
