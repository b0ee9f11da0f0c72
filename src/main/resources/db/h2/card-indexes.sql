-- Made after the first start has loaded its data: with the indexes in place, H2 would take several times as long, and
-- leave a file of more than a gigabyte.
-- H2 has no partial indexes. None of these contains the status: one that did would make cancelling several times slower.
drop index if exists card_template_ix;
create index if not exists card_newest_ix on card (environment_id, id);
create index if not exists card_newest_of_template_ix on card (environment_id, card_template_id, id);
create index if not exists card_user_ix on card (environment_id, user_id);
create index if not exists card_event_ix on card (environment_id, event_name);
create index if not exists card_lifecycle_ix on card (environment_id, lifecycle_id);
create index if not exists card_flow_instance_ix on card (environment_id, flow_instance_id);
create index if not exists card_flow_invocation_ix on card (environment_id, flow_invocation_id);
create index if not exists card_created_ix on card (environment_id, created);
-- What the lifecycle clock looks for.
create index if not exists card_embargo_ix on card (embargo_until);
create index if not exists card_snoozed_ix on card (snoozed_until);
create index if not exists card_expires_ix on card (expires_at);
