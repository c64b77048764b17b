-- 規定的實踐事項: a rule set says itself what has to be carried out, how often and on which forms, where
-- it used to say only how many things. Forms that record the same step stand for each other.
create table certification.rule_item (
  rule_set_id bigint not null constraint rule_item_set_fk references certification.rule_set,
  position smallint not null,
  code varchar(24) not null,
  label text not null,
  minimum smallint not null,
  forms varchar(24)[] not null default '{}',
  constraint rule_item_pk primary key (rule_set_id, position),
  constraint rule_item_code_unique unique (rule_set_id, code),
  constraint rule_item_minimum_positive check (minimum > 0)
);

-- Of the tables of 106 only the number is known (3 and 4), of 臺北市 初階 the forms of three items; both
-- numbers are those of the items that are commonly held, which so become the items of these rules.
insert into certification.rule_item (rule_set_id, position, code, label, minimum, forms)
select rules.id, item.position, item.code, item.label, item.minimum, item.forms
from certification.rule_set rules
join certification.round_default_item item
  on item.purpose = 'FIRST' and item.tier = rules.tier and item.position <= rules.practice_items;

-- An authority that asked for more things than are commonly held keeps their number.
insert into certification.rule_item (rule_set_id, position, code, label, minimum)
select rules.id, place, 'ITEM_' || place, '實踐事項第 ' || place || ' 項', 1
from certification.rule_set rules
cross join lateral generate_series(1, rules.practice_items) as place
where not exists (select 1 from certification.rule_item item
                   where item.rule_set_id = rules.id and item.position = place);

-- What is not said by the notice is named as such.
update certification.rule_set rules
set source_text = rules.source_text || '；實踐事項的內容：' || items.sources
from (
  select item.tier, string_agg(distinct item.source_text, '、') as sources
  from certification.round_default_item item
  where item.purpose = 'FIRST'
  group by item.tier) as items
where items.tier = rules.tier and rules.practice_items > 0;

alter table certification.rule_set drop column practice_items;
