-- A third of the courses may count towards a certification. Whoever computes eligibility reads just these, from the
-- index alone, instead of all descriptions once per chunk of people.
create index course_counting on training.course (id)
  include (category, kind, mode, school_year, starts_on)
  where category in ('B1', 'A1', 'M1', 'P1');
