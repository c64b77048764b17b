-- A run is given up for attempts that brought it no further, not for the number of times it was cut off.
alter table intake.run add column in_vain int not null default 0;
