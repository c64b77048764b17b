-- 表單日期規定: certification.paper_rule is what rounds begin with; a round may say otherwise about a
-- form. An empty from_key: nothing of the form is held against anything.
create table certification.round_paper (
  round_id bigint not null constraint round_paper_round_fk references certification.round,
  form varchar(24) not null,
  from_key varchar(60) not null default '',
  until_key varchar(60) not null default '',
  period_key varchar(60) not null default '',
  weeks_key varchar(60) not null default '',
  step smallint,
  lesson_of varchar(7),
  constraint round_paper_pk primary key (round_id, form),
  constraint round_paper_lesson_known check (lesson_of in ('OWNER', 'PARTNER'))
);
