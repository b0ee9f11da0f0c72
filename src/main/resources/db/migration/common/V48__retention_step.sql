-- When the last step of a removal was done; null for those of older versions.
alter table card_retention add column stepped timestamp with time zone;
