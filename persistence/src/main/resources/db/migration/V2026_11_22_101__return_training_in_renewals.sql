-- 回流研習: the second way of renewing begins with it in every notice; its certificate is a paper of
-- the case. Rounds that began before keep what they asked for.
update certification.round_default_item set position = position + 10
 where purpose = 'RENEWAL' and tier = 'MENTOR' and position >= 3;

insert into certification.round_default_item (purpose, tier, position, code, label, hint, minimum,
  forms, attachment, partner, weeks, route, confidence, source_text)
values
  ('RENEWAL', 'MENTOR', 3, 'REFRESHER', '參加回流研習', '附上研習證明。', 1, '{}', 'REQUIRED', 'NONE', null, 2,
   'CONFIRMED', '109、110 年及彰化縣 112、113 學年度換證公告，途徑二');

update certification.round_default_item set position = position - 9
 where purpose = 'RENEWAL' and tier = 'MENTOR' and position > 10;
