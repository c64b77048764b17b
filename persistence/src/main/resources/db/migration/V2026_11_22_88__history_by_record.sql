-- Earlier versions are only ever read by their record: one index serves both, and a night writes one less.
alter table training.hour_history drop constraint hour_history_pk;
alter table training.hour_history add constraint hour_history_pk primary key (record_id, id);
drop index training.hour_history_by_record;
