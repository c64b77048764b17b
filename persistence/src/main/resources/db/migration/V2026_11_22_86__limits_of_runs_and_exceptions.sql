-- A run that takes its server down every time is given up; rows that were not taken are kept a while.
insert into intake.setting (name, value) values
  ('run.attempts', '10'),
  ('exceptions.days', '400');
