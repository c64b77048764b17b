-- 表2-1 to 表2-6 record one observation; the teacher says which of them are filled in.
update certification.round_default_item item
   set forms = (
     select array_agg(form order by place, kind)
       from (
         select form, place, 0 as kind from unnest(item.forms) with ordinality as asked (form, place)
         union all
         select beside.form, asked.place, beside.kind
           from unnest(item.forms) with ordinality as asked (form, place)
           cross join (values ('OBSERVATION_NOTES', 1), ('OBSERVATION_SPEECH', 2),
             ('OBSERVATION_ON_TASK', 3), ('OBSERVATION_MOVEMENT', 4),
             ('OBSERVATION_FLANDERS', 5)) as beside (form, kind)
          where asked.form = 'OBSERVATION') as every)
 where 'OBSERVATION' = any (item.forms);
