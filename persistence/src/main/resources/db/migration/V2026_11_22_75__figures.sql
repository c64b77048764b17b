-- 認證統計 is read from indexes alone: one entry per person and per certificate that counts.
create index membership_main_index on directory.membership (school_id, person_id)
  include (subject_area)
  where is_main and ends_on is null;
create index certificate_counting_index on certification.certificate (person_id)
  include (tier, expires_on)
  where state = 'VALID';
