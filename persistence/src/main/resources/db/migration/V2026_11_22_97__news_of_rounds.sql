-- 梯次通知: who is to hear that a round was published; told_at: they have.
create table certification.round_news (
  round_id bigint not null constraint round_news_round_fk references certification.round,
  audience varchar(8) not null,
  asked_at timestamptz not null,
  told_at timestamptz,
  people int,
  constraint round_news_pk primary key (round_id, audience),
  constraint round_news_audience_known check (audience in ('SCHOOLS', 'TEACHERS'))
);
create index round_news_waiting_index on certification.round_news (asked_at) where told_at is null;
