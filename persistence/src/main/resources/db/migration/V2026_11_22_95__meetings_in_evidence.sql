-- 利益迴避: whom somebody met in evidence is looked up by either of the two.
create index evidence_partner_index on certification.evidence (partner_id)
  where partner_id is not null and removed_at is null;
create index form_sheet_owner_partner_index on casework.form_sheet (owner_id)
  where partner_id is not null;
