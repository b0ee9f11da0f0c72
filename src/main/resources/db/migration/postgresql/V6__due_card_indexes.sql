-- What the lifecycle clock looks for every second: only cards whose time is still to come. Cancelling adds no entry.
create index card_embargo_ix on card (embargo_until) where status = 1;
create index card_snoozed_ix on card (snoozed_until) where status = 3;
create index card_expires_ix on card (expires_at) where status <= 3 and expires_at is not null;
