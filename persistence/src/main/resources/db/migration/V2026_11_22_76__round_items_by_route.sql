-- 換證途徑: an item that belongs to one way of renewing only.
alter table certification.round_item
  add column route smallint,
  add constraint round_item_route_known check (route in (1, 2));
