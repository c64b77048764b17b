-- What a parked row waits for: keyed hash of the ID that nobody had, or the school's code. Rows
-- parked before say neither and are read again every night, until they are taken or expire.
alter table intake.parked_row
  add awaits_person bytea,
  add awaits_school varchar(6);
